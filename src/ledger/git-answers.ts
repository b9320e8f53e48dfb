import type { Answer } from "../host/github/github-api.ts";
import { RotaError } from "../model/rota-error.ts";

/** A file or folder in a listing. */
export interface GitEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A folder as the Contents API tells it. */
export interface GitFolder {
  /** Of its tree. */
  readonly sha: string;
  readonly entries: readonly GitEntry[];
}

/** @throws RotaError `github-answer` when it is not a folder */
export function readFolder({ data }: Answer): GitFolder {
  const { type, sha, entries } = data as { type?: unknown; sha?: unknown; entries?: unknown };
  if (type !== "dir" || typeof sha !== "string" || !Array.isArray(entries)) throw strange("a folder");
  return { sha, entries: entries.map((entry) => entryOf(entry?.name, entry?.type === "dir")) };
}

/** A folder as the tree API tells it, which knows no limit that a ledger reaches. */
export function readTree({ data }: Answer): readonly GitEntry[] {
  const { tree, truncated } = data as { tree?: unknown; truncated?: unknown };
  if (!Array.isArray(tree) || truncated === true) throw strange("a whole tree");
  return tree.map((entry) => entryOf(entry?.path, entry?.type === "tree"));
}

/** A file's version, and its text unless it is so large that only the blob API has it. */
export function readFile({ data }: Answer): { readonly sha: string; readonly text?: string } {
  const { type, sha, encoding, content } = data as Readonly<Record<string, unknown>>;
  if (type !== "file" || typeof sha !== "string") throw strange("a file");
  if (encoding === "none") return { sha };
  return { sha, text: textOf(encoding, content) };
}

/** A blob's text. */
export function readBlob({ data }: Answer): string {
  const { encoding, content } = data as Readonly<Record<string, unknown>>;
  return textOf(encoding, content);
}

/** The SHA of what was made. */
export function readSha({ data }: Answer): string {
  const { sha } = data as { sha?: unknown };
  if (typeof sha !== "string") throw strange("an object's SHA");
  return sha;
}

/** The commit that a reference leads to. */
export function readReference({ data }: Answer): string {
  const { object } = data as { object?: { sha?: unknown } };
  if (typeof object?.sha !== "string") throw strange("a reference");
  return object.sha;
}

/** The tree of a commit. */
export function readCommitTree({ data }: Answer): string {
  const { tree } = data as { tree?: { sha?: unknown } };
  if (typeof tree?.sha !== "string") throw strange("a commit");
  return tree.sha;
}

/** Whether a list of references has this one. */
export function hasReference({ data }: Answer, reference: string): boolean {
  if (!Array.isArray(data)) throw strange("a list of references");
  return data.some((item) => item?.ref === reference);
}

function entryOf(name: unknown, isFolder: boolean): GitEntry {
  if (typeof name !== "string") throw strange("a listing");
  return { name, isFolder };
}

function textOf(encoding: unknown, content: unknown): string {
  if (encoding !== "base64" || typeof content !== "string") throw strange("a file's content");
  return Buffer.from(content, "base64").toString("utf8");
}

function strange(wanted: string): RotaError {
  return new RotaError("github-answer", `GitHub's answer is not ${wanted}`, {
    hint: "see whether GITHUB_API_URL leads to GitHub, and what stands between",
  });
}
