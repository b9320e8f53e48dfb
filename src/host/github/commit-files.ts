import type { GithubClient, Repository } from "./client.ts";
import { askGithub, GithubError } from "./github-error.ts";

/** Both are needed to change a workflow; the token of a workflow run cannot have the second. */
const COMMITTING = "contents: write and workflows: write";
const PROPOSING = "pull-requests: write";

/** A file as it is to be. */
export interface CommittedFile {
  /** From the repository's root. */
  readonly path: string;
  /** null: it is to be removed. */
  readonly content: string | null;
}

/** What is committed, and onto what. */
export interface Commit {
  readonly files: readonly CommittedFile[];
  readonly message: string;
  /** The commit that the files were made from. */
  readonly parent: string;
  readonly signal: AbortSignal;
}

/** A branch of our own, and the pull request from it. */
export interface Proposal {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** A line of the commit's message that only the very same change has. */
  readonly mark: string;
}

/** The pull request, and what was done to it; `newer`: it holds the change of a later commit. */
export interface Proposed {
  readonly url: string;
  readonly done: "opened" | "updated" | "unchanged" | "newer";
}

/** Commits files onto a branch, by the Git data API: no checkout is changed. Returns the commit; null when the branch is no longer where
 * the files were made from.
 * @throws GithubError when GitHub refuses. */
export async function commitToBranch(
  client: GithubClient,
  repository: Repository,
  branch: string,
  commit: Commit,
): Promise<string | null> {
  const request = { signal: commit.signal };
  const { git } = client.rest;
  const ref = `heads/${branch}`;
  const { data } = await askGithub(COMMITTING, () => git.getRef({ ...repository, ref, request }));
  if (data.object.sha !== commit.parent) return null;
  const sha = await createCommit(client, repository, commit);
  try {
    await askGithub(COMMITTING, () => git.updateRef({ ...repository, ref, sha, force: false, request }));
  } catch (error) {
    if (error instanceof GithubError && error.status === 422 && /fast.?forward/i.test(error.message))
      return null;
    throw error;
  }
  return sha;
}

/** Proposes files by a pull request whose branch holds one commit with them; what the branch held before is gone. An open pull request is
 * used again, and nothing is written when it proposes just this already.
 * @throws GithubError when GitHub refuses. */
export async function proposeFiles(
  client: GithubClient,
  repository: Repository,
  proposal: Proposal,
  commit: Commit,
): Promise<Proposed> {
  const { branch, base, title, body, mark } = proposal;
  const { git, pulls } = client.rest;
  const request = { signal: commit.signal };
  const head = `${repository.owner}:${branch}`;
  const { data: open } = await askGithub(PROPOSING, () =>
    pulls.list({ ...repository, state: "open", head, base, request }),
  );
  const there = await commitOf(client, repository, branch, commit.signal);
  const url = open[0]?.html_url;
  if (url !== undefined && there !== null) {
    if (there.message.split("\n").includes(mark)) return { url, done: "unchanged" };
    if (await isBehind(client, repository, there.parent, commit)) return { url, done: "newer" };
  }
  const sha = await createCommit(client, repository, commit);
  await askGithub<unknown>(COMMITTING, () =>
    there === null
      ? git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha, request })
      : git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: true, request }),
  );
  if (url !== undefined) return { url, done: "updated" };
  const { data: made } = await askGithub(PROPOSING, () =>
    pulls.create({ ...repository, head: branch, base, title, body, request }),
  );
  return { url: made.html_url, done: "opened" };
}

/** What the commit says that a branch is at; null when there is no such branch. */
async function commitOf(
  { rest }: GithubClient,
  repository: Repository,
  branch: string,
  signal: AbortSignal,
): Promise<{ readonly message: string; readonly parent: string | undefined } | null> {
  const request = { signal };
  let sha: string;
  try {
    const { data } = await askGithub(COMMITTING, () =>
      rest.git.getRef({ ...repository, ref: `heads/${branch}`, request }),
    );
    sha = data.object.sha;
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return null;
    throw error;
  }
  const { data } = await askGithub(COMMITTING, () =>
    rest.git.getCommit({ ...repository, commit_sha: sha, request }),
  );
  return { message: data.message, parent: data.parents[0]?.sha };
}

/** Whether a commit came before another one; not when the other one is unknown. */
async function isBehind(
  { rest }: GithubClient,
  repository: Repository,
  other: string | undefined,
  { parent, signal }: Commit,
): Promise<boolean> {
  if (other === undefined || other === parent) return false;
  try {
    const { data } = await askGithub(COMMITTING, () =>
      rest.repos.compareCommitsWithBasehead({
        ...{ ...repository, basehead: `${other}...${parent}`, per_page: 1 },
        request: { signal },
      }),
    );
    return data.status === "behind";
  } catch (error) {
    if (error instanceof GithubError && error.status === 404) return false;
    throw error;
  }
}

async function createCommit(
  { rest }: GithubClient,
  repository: Repository,
  { files, message, parent, signal }: Commit,
): Promise<string> {
  const request = { signal };
  const { git } = rest;
  const { data: onto } = await askGithub(COMMITTING, () =>
    git.getCommit({ ...repository, commit_sha: parent, request }),
  );
  const entries = files.map(({ path, content }) => ({
    path,
    mode: "100644" as const,
    type: "blob" as const,
    ...(content === null ? { sha: null } : { content }),
  }));
  const { data: tree } = await askGithub(COMMITTING, () =>
    git.createTree({ ...repository, base_tree: onto.tree.sha, tree: entries, request }),
  );
  const { data } = await askGithub(COMMITTING, () =>
    git.createCommit({ ...repository, message, tree: tree.sha, parents: [parent], request }),
  );
  return data.sha;
}
