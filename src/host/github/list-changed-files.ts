import { PAGE } from "./all-pages.ts";
import {
  type GithubClient,
  type GithubEnvironment,
  githubClient,
  type Repository,
  repositoryOf,
} from "./client.ts";
import { askGithub } from "./github-error.ts";

/** GitHub lists as many files of a pull request, and as many of a comparison. */
const MOST = { pullRequest: 3000, comparison: 300 };

/** What changes are asked for: those of a pull request, or those between two commits. */
export type Change = { readonly number: number } | { readonly base: string; readonly head: string };

/** A file that a change touches, by its paths from the repository's root. */
export interface ChangedFile {
  /** What it was called; null: it was not there. */
  readonly before: string | null;
  /** What it is called; null: it is gone. */
  readonly after: string | null;
}

/** A file as GitHub lists it. */
interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
}

/** The paths, from the repository's root, of all files that a change touches; a renamed one with both its names. null when there
 * may be more than GitHub lists.
 * @throws GithubError */
export async function listChangedFiles(
  change: Change,
  environment: GithubEnvironment,
  token: string,
  signal: AbortSignal,
): Promise<string[] | null> {
  const client = await githubClient(environment, token);
  const repository = repositoryOf(environment);
  const files =
    "number" in change
      ? await filesOfPull(client, repository, change.number, signal)
      : await filesBetween(client, repository, change, signal);
  return (
    files?.flatMap(({ filename, previous_filename: before }) =>
      before === undefined ? [filename] : [filename, before],
    ) ?? null
  );
}

/** What a pull request does to files. null when there may be more than GitHub lists.
 * @throws GithubError */
export async function changesOfPull(
  client: GithubClient,
  repository: Repository,
  { number, signal }: { readonly number: number; readonly signal: AbortSignal },
): Promise<ChangedFile[] | null> {
  const files = await filesOfPull(client, repository, number, signal);
  return files?.map(changeOf) ?? null;
}

function changeOf({ filename, previous_filename: previous, status }: ListedFile): ChangedFile {
  // What was copied has two names, too, but takes nothing away.
  if (status === "added" || status === "copied") return { before: null, after: filename };
  if (status === "removed") return { before: filename, after: null };
  return { before: status === "renamed" ? (previous ?? filename) : filename, after: filename };
}

async function filesBetween(
  { rest }: GithubClient,
  repository: Repository,
  { base, head }: { readonly base: string; readonly head: string },
  signal: AbortSignal,
): Promise<ListedFile[] | null> {
  // The files stand on the first page whatever its size, which is that of the commits.
  const options = { ...repository, basehead: `${base}...${head}`, page: 1, per_page: 1 };
  const { data } = await askGithub("contents: read", () =>
    rest.repos.compareCommitsWithBasehead({ ...options, request: { signal } }),
  );
  return data.files === undefined || data.files.length >= MOST.comparison ? null : data.files;
}

async function filesOfPull(
  { rest }: GithubClient,
  repository: Repository,
  number: number,
  signal: AbortSignal,
): Promise<ListedFile[] | null> {
  const files: ListedFile[] = [];
  for (let page = 1; files.length < MOST.pullRequest; page++) {
    const options = { ...repository, pull_number: number, per_page: PAGE, page };
    const { data } = await askGithub("pull-requests: read", () =>
      rest.pulls.listFiles({ ...options, request: { signal } }),
    );
    files.push(...data);
    if (data.length < PAGE) return files;
  }
  return null;
}
