import { createHash } from "node:crypto";
import type { FileChange } from "../../generate/file-changes.ts";
import { githubClient, neededVariable, repositoryOf } from "../../host/github/client.ts";
import { type Commit, commitToBranch, proposeFiles } from "../../host/github/commit-files.ts";
import { GithubError } from "../../host/github/github-error.ts";
import type { Host } from "../../host/host.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { ActionInputs } from "./action-inputs.ts";

const TITLE = "Workflows as the plans say";
/** How long GitHub may take for all of it, in milliseconds. */
const PATIENCE = 60_000;
/** These run for a branch, and with files that somebody with write access put there. */
const EVENTS = ["push", "workflow_dispatch", "schedule", "repository_dispatch"];

const DONE = {
  opened: "proposed in the pull request",
  updated: "proposed anew in the pull request",
  unchanged: "proposed already in the pull request",
  newer: "left alone, because a later commit's change is proposed in the pull request",
} as const;

/** What was done with a change, in words, and where it is to be seen. */
export interface Committed {
  readonly words: string;
  /** As GitHub gave it; null for a commit. */
  readonly url: string;
}

/** What a commit is made with. */
export interface Committing {
  /** The branch that runs. */
  readonly base: string;
  readonly token: string;
  readonly way: ActionInputs["commit"];
}

/** The branch that the workflow runs on.
 * @throws RotaError (exit code 2) where the checked out files are not those of a branch. */
export function runningBranch({ environment }: Host): string {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(environment["GITHUB_REF"] ?? "") ?? [];
  const event = environment["GITHUB_EVENT_NAME"] ?? "";
  if (branch !== undefined && EVENTS.includes(event)) return branch;
  const [kind, ...name] = (environment["GITHUB_REF"] ?? "").replace(/^refs\//, "").split("/");
  const where = kind === "tags" ? ` for the tag ${name.join("/")}` : "";
  throw new RotaError("commit-event", `a change cannot be committed on the event ${event}${where}`, {
    exitCode: 2,
    hint: "run generate with a workflow-token on push to a branch, workflow_dispatch, repository_dispatch or schedule; with check: true it fits everywhere",
  });
}

/** Commits workflow files to the branch that runs, or proposes them for it by a pull request.
 * @throws RotaError when GitHub refuses (exit code 2), or another commit came first. */
export async function commitWorkflows(
  { environment, interrupted }: Host,
  changes: readonly FileChange[],
  { base, token, way }: Committing,
): Promise<Committed> {
  const client = await githubClient(environment, token);
  const repository = repositoryOf(environment);
  // It is the same for the same change on top of another commit, so that the branch is not replaced for nothing.
  const mark = `Rota-Workflows: ${createHash("sha256").update(JSON.stringify(changes)).digest("hex")}`;
  const list = changes.map(
    ({ path, after }) => `- \`${path}\`${after === null ? " (no longer needed)" : ""}\n`,
  );
  const commit: Commit = {
    files: changes.map(({ path, after }) => ({ path, content: after })),
    message: `${TITLE}\n\n${list.join("").replaceAll("`", "")}\n${mark}\n`,
    parent: neededVariable(environment, "GITHUB_SHA"),
    signal: AbortSignal.any([interrupted, AbortSignal.timeout(PATIENCE)]),
  };
  try {
    if (way === "branch") {
      const sha = await commitToBranch(client, repository, base, commit);
      if (sha === null) throw raced(`${base} is no longer at the commit that runs`);
      const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
      return { words: `committed to ${base}:`, url: `${server}/${name}/commit/${sha}` };
    }
    const body = `The plans changed, and with them the workflows that run them:\n\n${list.join("")}\nRota replaces the branch of this pull request when they change again.\n`;
    const branch = `rota/workflows/${base}`;
    const { url, done } = await proposeFiles(
      client,
      repository,
      { branch, base, title: TITLE, body, mark },
      commit,
    );
    return { words: DONE[done], url };
  } catch (error) {
    throw error instanceof GithubError ? refused(error, way) : error;
  }
}

function raced(message: string): RotaError {
  return new RotaError("commit-raced", message, {
    hint: "start the workflow anew on the newest commit; a re-run has the old one",
  });
}

function refused(error: GithubError, way: Committing["way"]): RotaError {
  const { cause, message, status } = error;
  if (status === 422 && /already exists/i.test(message))
    return raced(`another run proposes the workflows at the same time: ${message}`);
  const permissions = ["contents: write", "workflows: write"];
  if (way === "pull-request") permissions.push("pull-requests: write");
  if (status === 401 || error.forbidden)
    return new RotaError("commit-refused", `GitHub refuses the workflow-token: ${message}`, {
      exitCode: 2,
      hint: `it needs ${permissions.join(", ")} (a classic token: repo and workflow); github.token can never change workflows`,
      cause,
    });
  if (status === 409 || status === 422)
    return new RotaError("commit-refused", `GitHub refuses the change: ${message}`, {
      exitCode: 2,
      hint: `let a rule of the branch allow it to the workflow-token's owner${way === "branch" ? ", or write commit: pull-request" : ""}`,
      cause,
    });
  return new RotaError("commit-failed", `GitHub did not take the change: ${message}`, {
    hint: "run it again later",
    cause,
  });
}
