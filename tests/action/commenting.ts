import { zipOf } from "../../src/load/testing/zip-of.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { attempt, failure, result, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { runStep, type StepOptions, type StepResult } from "./harness.ts";
import { HURRY } from "./ledger.ts";

/** The text of a comment that is ours. */
export const MARKER = "<!-- rota:checks -->";
/** Who a workflow's token writes as. */
export const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
/** The workflow run that the pull request started, and one that reports of another. */
const [RUN, OTHER] = [4711, 815];

type FileTree = Readonly<Record<string, unknown>>;

/** An artifact of a workflow run. */
export interface KeptArtifact {
  /** The run's id, if it is not the pull request's. */
  readonly run?: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly expired?: boolean;
  /** What the list says of its size, if not the truth. */
  readonly size?: number;
}

/** A local GitHub with a pull request from the branch `change` to `main`. */
export interface PullOnGithub {
  readonly github: LocalGithub;
  readonly number: number;
  /** The pull request's newest commit. */
  readonly sha: string;
  /** What its merge has, which is checked out. */
  readonly files: FileTree;
  /** Replaces the artifacts. */
  keep(...artifacts: readonly KeptArtifact[]): void;
  /** The comments that are there, oldest first. */
  comments(): Promise<string[]>;
}

/** Opens a pull request that does `change` (null: removes) to `files`. It is called `eve:patch-1`, too, as if it were a fork's. */
export async function openPull(
  files: FileTree,
  {
    change = { "notes.txt": "x" },
    artifacts = [],
  }: { change?: FileTree; artifacts?: readonly KeptArtifact[] } = {},
): Promise<PullOnGithub> {
  const github = await githubForTest();
  const { repository, state } = github;
  await repository.commit("main", texts({ ...files, "README.md": "The shop" }));
  const sha = await repository.commit("change", texts(change), await repository.head("main"));
  const number = await repository.openPull("change");
  for (const id of [RUN, RUN + 1, RUN + 2, OTHER]) state.addRun({ id, event: "pull_request", head_sha: sha });
  state.forkBranches.set("eve:patch-1", "change");
  const merged = Object.entries({ ...files, ...change }).filter(([, content]) => content !== null);
  const keep = (...kept: readonly KeptArtifact[]) => {
    state.artifacts.length = 0;
    for (const { run = RUN, zip, ...artifact } of kept)
      state.addArtifact({ ...artifact, run_id: run, archive: zip });
  };
  keep(...artifacts);
  const comments = () => repository.comments(number);
  return { github, number, sha, files: Object.fromEntries(merged), keep, comments };
}

function texts(files: FileTree): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      content === null || typeof content === "string" ? content : JSON.stringify(content),
    ]),
  );
}

/** Puts a comment there that looks as if somebody had written it; its id. */
export async function writeAs(
  { github, number }: PullOnGithub,
  author: { readonly login: string; readonly type: "Bot" | "User" } | null,
  body: string,
): Promise<number> {
  const id = await github.repository.addComment(number, body);
  github.state.commentAuthors.set(id, author);
  return id;
}

/** The event of a pull request of this repository, or of a fork. */
export function pullRequest({ number, sha }: PullOnGithub, repository = "acme/shop") {
  const base = { ref: "main", repo: { full_name: "acme/shop" } };
  return { pull_request: { number, head: { sha, repo: { full_name: repository } }, base } };
}

/** The event of a finished workflow run of a fork's pull request. */
export function workflowRun({ sha }: PullOnGithub, special: Readonly<Record<string, unknown>> = {}) {
  const repository = { full_name: "eve/shop", owner: { login: "eve" } };
  const run = { id: OTHER, event: "pull_request", run_attempt: 1, head_branch: "patch-1", head_sha: sha };
  return { workflow_run: { ...run, head_repository: repository, ...special } };
}

/** An artifact of the run that the fork's pull request started. */
export function ofFork(artifact: KeptArtifact): KeptArtifact {
  return { ...artifact, run: OTHER };
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

interface CommentOptions extends Pick<StepOptions, "node" | "files" | "inputs" | "env" | "token"> {
  readonly pull: PullOnGithub;
  readonly event?: unknown;
}

/** What came of the command. */
export interface Commented {
  readonly step: StepResult;
  /** What it told. */
  readonly said: string;
  readonly warnings: readonly string[];
  /** `METHOD path` of what it asked, without the repository. */
  readonly requests: readonly string[];
  /** The operations among it that change something. */
  readonly writes: readonly string[];
}

/** Runs the command comment. */
export async function comment({
  pull,
  event = pullRequest(pull),
  ...options
}: CommentOptions): Promise<Commented> {
  const { github, files } = pull;
  const other = typeof event === "object" && event !== null && "workflow_run" in event;
  const before = github.requests.length;
  const step = await runStep({
    ...{ files, token: github.token, event },
    ...options,
    inputs: { command: "comment", ...(other && { "run-id": String(OTHER) }), ...options.inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: other ? "workflow_run" : "pull_request",
      NODE_OPTIONS: `--import=data:text/javascript,${HURRY}`,
      ...options.env,
    },
  });
  const asked = github.requests.slice(before);
  return {
    step,
    said: step.stderr.trim(),
    warnings: step.commands.filter(({ command }) => command === "warning").map(({ data }) => data),
    requests: asked.map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop", "")}`),
    writes: asked.flatMap(({ method, operation }) =>
      method === "GET" || operation === undefined ? [] : [operation.replace("issues/", "")],
    ),
  };
}
