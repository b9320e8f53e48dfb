import type { FoundPull, Head } from "../../host/github/find-pull-request.ts";
import type { Host } from "../../host/host.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";

/** Which run a comment tells of, and on which pull request it belongs. Nothing in it comes from what the run left behind. */
export interface CommentOccasion {
  /** The run whose results are told; links are made of it. */
  readonly run: ResultDocument["run"];
  readonly runId: number;
  /** The pull request, or the commit by which it can be found; null: several that wait to be merged together. */
  readonly pullRequest: FoundPull | Head | null;
  /** The newest commit of the pull request, or the one that is to be merged. */
  readonly commit: string;
  readonly fork: boolean;
}

/** What the event of the workflow says about that: of a pull request, or of the run that `runId` names. A text says why there is
 * nothing to comment on.
 * @throws RotaError (exit code 2) when the event is not of the run that was named. */
export async function commentOccasion(
  host: Host,
  runId: string | null,
  run: ResultDocument["run"],
): Promise<CommentOccasion | string> {
  const event = await readEvent(host);
  return runId === null ? ofThisRun(host, event, run) : ofOtherRun(host, event, runId);
}

function ofThisRun(
  { environment }: Host,
  event: unknown,
  run: ResultDocument["run"],
): CommentOccasion | string {
  if (run.event === "merge_group" && run.sha !== null)
    return { run, runId: Number(run.id), pullRequest: null, commit: run.sha, fork: false };
  const number = at(event, "pull_request", "number");
  const commit = at(event, "pull_request", "head", "sha");
  const base = at(event, "pull_request", "base", "ref");
  if (typeof number !== "number" || typeof commit !== "string" || typeof base !== "string")
    return `the event ${environment["GITHUB_EVENT_NAME"]} is not of a pull request`;
  const fork = at(event, "pull_request", "head", "repo", "full_name") !== environment["GITHUB_REPOSITORY"];
  return { run, runId: Number(run.id), pullRequest: { number, base }, commit, fork };
}

function ofOtherRun({ environment }: Host, event: unknown, runId: string): CommentOccasion | string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  if (String(at(event, "workflow_run", "id")) !== runId)
    throw new RotaError("usage", `the workflow run ${runId} is not the one that started this workflow`, {
      exitCode: 2,
      hint: "write run-id: ${{ github.event.workflow_run.id }} in a workflow on workflow_run",
    });
  if (at(event, "workflow_run", "event") !== "pull_request")
    return `the workflow run ${runId} is not of a pull request`;
  const commit = at(event, "workflow_run", "head_sha");
  const branch = at(event, "workflow_run", "head_branch");
  const owner = at(event, "workflow_run", "head_repository", "owner", "login");
  if (typeof commit !== "string" || typeof branch !== "string" || typeof owner !== "string")
    return `the repository that the workflow run ${runId} is of is gone`;
  return {
    run: {
      id: runId,
      attempt: Number(at(event, "workflow_run", "run_attempt")) || 1,
      url: `${server}/${repository}/actions/runs/${runId}`,
      ...{ event: "pull_request", ref: null, sha: commit, occurrence: null },
    },
    runId: Number(runId),
    pullRequest: { owner, branch, sha: commit },
    commit,
    fork: at(event, "workflow_run", "head_repository", "full_name") !== repository,
  };
}

/** The payload of the event that started the workflow. */
async function readEvent({ environment, files }: Host): Promise<unknown> {
  const path = environment["GITHUB_EVENT_PATH"];
  try {
    if (path === undefined) throw new Error("GITHUB_EVENT_PATH is not set");
    return JSON.parse(new TextDecoder().decode(await files.read(path)));
  } catch (cause) {
    throw new RotaError("usage", `the event of the workflow cannot be read: ${(cause as Error).message}`, {
      ...{ exitCode: 2, cause },
      hint: "the command comment is for workflows on GitHub",
    });
  }
}

/** What stands in a value under a path of keys; undefined when it does not go that deep. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
