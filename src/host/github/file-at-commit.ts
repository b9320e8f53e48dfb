import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

/** Which file is asked for. */
export interface FileQuestion {
  /** From the repository's root. */
  readonly path: string;
  readonly sha: string;
  /** Bytes that it may have. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** A file at a commit; null when it has more bytes than asked for, or is none (a folder, a submodule).
 * @throws GithubError also when it is not there */
export async function fileAtCommit(
  { rest }: GithubClient,
  repository: Repository,
  { path, sha, limit, signal }: FileQuestion,
): Promise<Uint8Array | null> {
  const { data } = await askGithub("contents: read", () =>
    rest.repos.getContent({ ...repository, path, ref: sha, request: { signal } }),
  );
  if (Array.isArray(data) || data.type !== "file") return null;
  // Of more than 1 MB GitHub gives no content here (REST docs, "Get repository content").
  if (data.size > limit || data.encoding !== "base64") return null;
  return Buffer.from(data.content, "base64");
}
