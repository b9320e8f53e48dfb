import type { GithubClient, Repository } from "../../host/github/client.ts";
import { fileAtCommit } from "../../host/github/file-at-commit.ts";
import { type ChangedFile, changesOfPull } from "../../host/github/list-changed-files.ts";
import { mergeBaseOf } from "../../host/github/merge-base.ts";
import type { ReadableFiles } from "../../host/host.ts";
import { overlayFiles } from "../../host/overlay-files.ts";

/** What is read of a pull request, which anyone may have written: at most so many files, of so many bytes each. */
const MOST = { files: 20, bytes: 100_000 };

/** Which pull request, and which of its files. */
export interface SidesQuestion {
  readonly client: GithubClient;
  readonly repository: Repository;
  readonly number: number;
  /** The branch that it is to be merged into. */
  readonly base: string;
  /** Its newest commit. */
  readonly head: string;
  /** Absolute: where the repository's files are, for all that it leaves as it is. */
  readonly folder: string;
  /** Whether a file matters, by its path from the repository's root. */
  readonly matters: (path: string) => boolean;
  readonly signal: AbortSignal;
}

/** Files as they stand on one side of a pull request. */
export interface PullRequestSide {
  readonly files: ReadableFiles;
  /** Files that could not be taken, by path from the repository's root, and why. */
  readonly unread: ReadonlyMap<string, string>;
}

/** The files that matter before and after a pull request. */
export interface PullRequestSides {
  readonly before: PullRequestSide;
  readonly after: PullRequestSide;
  /** Those that it changes, by path from the repository's root. */
  readonly changed: ReadonlySet<string>;
  /** How many more it changes that were not looked at. */
  readonly more: number;
}

/** Reads what a pull request does to the files that matter: as they were where it left its branch, and as they are at its newest commit. Nothing
 * of it is checked out. null: it touches none; a text says why nobody knows.
 * @throws GithubError */
export async function pullRequestSides(
  files: ReadableFiles,
  question: SidesQuestion,
): Promise<PullRequestSides | string | null> {
  const { client, repository, number, base, head, matters, signal } = question;
  const all = await changesOfPull(client, repository, { number, signal });
  if (all === null) return "it changes more files than GitHub lists";
  const mattering = all.filter(({ before, after }) => [before, after].some((path) => path && matters(path)));
  if (mattering.length === 0) return null;
  const looked = mattering.slice(0, MOST.files);
  const left = await mergeBaseOf(client, repository, { branch: base, sha: head, signal });
  return {
    before: await sideAt(files, question, { sha: left, changes: looked, own: "before", other: "after" }),
    after: await sideAt(files, question, { sha: head, changes: looked, own: "after", other: "before" }),
    changed: new Set(looked.flatMap(({ before, after }) => [before, after]).filter((path) => path !== null)),
    more: mattering.length - looked.length,
  };
}

async function sideAt(
  files: ReadableFiles,
  { client, repository, folder, matters, signal }: SidesQuestion,
  {
    sha,
    changes,
    own,
    other,
  }: {
    readonly sha: string;
    readonly changes: readonly ChangedFile[];
    readonly own: keyof ChangedFile;
    readonly other: keyof ChangedFile;
  },
): Promise<PullRequestSide> {
  const given = new Map<string, Uint8Array | null>();
  const unread = new Map<string, string>();
  for (const change of changes) {
    const gone = change[other];
    if (gone !== null && gone !== change[own]) given.set(`${folder}/${gone}`, null);
  }
  for (const { [own]: path } of changes) {
    if (path === null || !matters(path)) continue;
    const bytes = await fileAtCommit(client, repository, { path, sha, limit: MOST.bytes, signal });
    given.set(`${folder}/${path}`, bytes);
    if (bytes === null) unread.set(path, `it has more than ${MOST.bytes / 1_000} KB, or is no file`);
  }
  return { files: overlayFiles(files, given), unread };
}
