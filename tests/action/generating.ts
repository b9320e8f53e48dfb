import { expect } from "vitest";
import { type GithubGit, startGithubGit, TOKEN } from "./github-git.ts";
import { runStep, type StepOptions } from "./harness.ts";

export const WORKFLOWS = ".github/workflows";
export const BRANCH = "rota/workflows/main";
export const PROJECT: Readonly<Record<string, string>> = {
  "rota.yaml": `action: acme/rota@${"0123456789".repeat(4)} # v1.4.0\n`,
  "api/health.suite.yaml": "cases: { up: { steps: [{ http: GET http://127.0.0.1:1/ }] } }\n",
  "api/health.plan.yaml": 'name: Health\nsuites: [health.suite.yaml]\nschedule: [{ cron: "5 8 * * *" }]\n',
  "api/other.plan.yaml": "name: Other\nsuites: [health.suite.yaml]\n",
};
const { "api/other.plan.yaml": _gone, ...others } = PROJECT;
export const WITHOUT_OTHER = others;
export const FILES = ["checks", "health", "other"].map((name) => `${WORKFLOWS}/rota-${name}.yml`);

/** The same at another hour. */
export function moved<Files extends Readonly<Record<string, string>>>(files: Files): Files {
  const plan = files["api/health.plan.yaml"] as string;
  return { ...files, "api/health.plan.yaml": plan.replace("5 8", "7 9") };
}

/** The runner's surroundings, with a GitHub that knows the commit. */
export function onGithub(github: GithubGit, running = github.running) {
  return { GITHUB_API_URL: github.url, GITHUB_SHA: running, GITHUB_REF: "refs/heads/main" };
}

/** The command generate, in three ways, on one version of Node. */
export function generating(node: string) {
  const generate = async ({ inputs = {}, ...options }: Omit<StepOptions, "node">) => {
    const step = await runStep({ node, ...options, inputs: { command: "generate", ...inputs } });
    const said = `${step.log}\n${step.summary}\n${JSON.stringify(step.outputs)}`;
    expect(said).not.toContain(TOKEN);
    expect(said).not.toMatch(/\n {4}at /);
    return step;
  };
  const commit = (
    github: GithubGit,
    files: Readonly<Record<string, string>>,
    options: Partial<StepOptions> = {},
  ) =>
    generate({
      files,
      ...options,
      inputs: { "workflow-token": TOKEN, ...options.inputs },
      env: { ...onGithub(github), ...options.env },
    });
  const made = new Map<string, Promise<Record<string, string>>>();
  /** The files with their workflows. */
  const generated = (files: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
    const make = async () => {
      const github = await startGithubGit({ files });
      await commit(github, files, { inputs: { commit: "branch" } });
      return { ...github.branch("main")?.files };
    };
    const key = JSON.stringify(files);
    made.set(key, made.get(key) ?? make());
    return made.get(key) as Promise<Record<string, string>>;
  };
  return { generate, commit, generated };
}
