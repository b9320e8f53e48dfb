import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { zipOf } from "../../src/load/testing/zip-of.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { attempt, failure, result, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import type { Github, KeptArtifact } from "./github-comments.ts";
import { runStep, type StepOptions, type StepResult } from "./harness.ts";

/** The commit that the pull request is at. */
export const HEAD = "89abcdef0123456789abcdef0123456789abcdef";
/** The text of a comment that is ours. */
export const MARKER = "<!-- rota:checks -->";
export const TOKEN = "ghs_token";

/** The event of a pull request of this repository, or of a fork. */
export function pullRequest(number = 12, repository = "acme/shop") {
  return { pull_request: { number, head: { sha: HEAD, repo: { full_name: repository } } } };
}

/** The event of a finished workflow run of a fork's pull request. */
export function workflowRun(special: Readonly<Record<string, unknown>> = {}) {
  const repository = { full_name: "eve/shop", owner: { login: "eve" } };
  const run = { id: 815, event: "pull_request", run_attempt: 1, head_branch: "patch-1", head_sha: HEAD };
  return { workflow_run: { ...run, head_repository: repository, ...special } };
}

/** A result of a plan with one case. */
export function planResult(
  plan: string,
  verdict: "passed" | "failed",
  special: Partial<ResultDocument> = {},
): ResultDocument {
  const steps = [step({ outcome: verdict, failures: verdict === "failed" ? [failure()] : [] })];
  const item = testCase("place-order", verdict, { attempts: [attempt(verdict, steps)] });
  return result([suite({ outcome: verdict, cases: [item] })], {
    plan: { id: plan, name: `The plan ${plan}`, file: `${plan}.plan.yaml` },
    environment: null,
    ...special,
  });
}

/** The artifact that a job leaves behind with a result. */
export function artifactOf(content: ResultDocument, attempt = 1): KeptArtifact {
  const { plan, environment } = content;
  const leg = environment === null ? plan.id : `${plan.id}@${environment}`;
  const name = `rota-${leg}-${attempt}`;
  return artifact(name, JSON.stringify(content));
}

/** An artifact with any text for a result. */
export function artifact(name: string, text: string): KeptArtifact {
  return {
    name,
    zip: zipOf([
      { name: "junit.xml", content: "<testsuites/>" },
      { name: "result.json", content: text },
    ]),
  };
}

/** Plan files by policy; `never` may be left out. */
export function plans(policies: Readonly<Record<string, string>>): Record<string, unknown> {
  const files = Object.entries(policies).map(([id, comment]) => {
    const report = comment === "" ? {} : { report: { comment } };
    return [
      `${id}.plan.yaml`,
      { id, name: `The plan ${id}`, suites: ["s.suite.yaml"], "pull-request": {}, ...report },
    ];
  });
  return Object.fromEntries(files);
}

interface CommentOptions extends Pick<StepOptions, "node" | "files" | "inputs" | "env"> {
  readonly github: Github;
  readonly event?: unknown;
}

/** Runs the command comment; what it told, and the warnings. */
export async function comment({
  github,
  event = pullRequest(),
  ...options
}: CommentOptions): Promise<{ step: StepResult; said: string; warnings: string[]; requests: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "rota-event-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "event.json");
  writeFileSync(path, JSON.stringify(event));
  const other = typeof event === "object" && event !== null && "workflow_run" in event;
  const before = github.requests.length;
  const step = await runStep({
    ...options,
    token: TOKEN,
    inputs: { command: "comment", ...(other && { "run-id": "815" }), ...options.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: other ? "workflow_run" : "pull_request",
      GITHUB_EVENT_PATH: path,
      ...options.env,
    },
  });
  return {
    step,
    said: step.stderr.trim(),
    warnings: step.commands.filter(({ command }) => command === "warning").map(({ data }) => data),
    requests: github.requests.slice(before),
  };
}

/** Of requests, those that change something. */
export function writes(requests: readonly string[]): string[] {
  return requests.filter((request) => !request.startsWith("GET ") && request !== "POST /graphql");
}
