import { type Author, sameAuthor } from "../../host/github/author.ts";
import type { PullRequestComment, PullRequestComments } from "../../host/github/comments.ts";
import { createOnce } from "../../host/github/create-once.ts";
import { GithubError } from "../../host/github/github-error.ts";
import type { Posted } from "./posting.ts";

/** The comments that begin with the marker and are written by whom the token writes as. */
export interface StickyComments {
  /** The one that is kept. */
  readonly oldest: PullRequestComment | null;
  /** What two runs at the same moment may have left beside it. */
  readonly others: readonly PullRequestComment[];
}

/** What the comment is to be. */
export interface StickyText {
  readonly marker: string;
  /** Begins with the marker. */
  readonly body: string;
  /** Whether a comment says that already. */
  readonly isSaidIn: (body: string) => boolean;
}

/** What became of the comment, and what is there beside it. */
export interface WrittenComment {
  readonly posted: Posted;
  readonly others: readonly PullRequestComment[];
}

/** Looks through all comments of a pull request for ours. Anyone can copy a marker, and the token may well be allowed to change what others
 * wrote.
 * @throws GithubError */
export async function findStickyComments(
  comments: PullRequestComments,
  marker: string,
): Promise<StickyComments> {
  let self: Author | undefined;
  const own: PullRequestComment[] = [];
  for (const comment of await comments.all()) {
    if (!comment.body.startsWith(marker)) continue;
    // Asked only when there is something to compare with.
    self ??= await comments.author();
    if (comment.author !== null && sameAuthor(comment.author, self)) own.push(comment);
  }
  const [oldest = null, ...others] = own;
  return { oldest, others };
}

/** Writes the comment, or edits the oldest that is there; nothing is sent when it says the same already. After a time-out there is no second
 * one.
 * @throws GithubError when nothing was written */
export async function writeStickyComment(
  comments: PullRequestComments,
  found: StickyComments,
  text: StickyText,
): Promise<WrittenComment> {
  const { marker, body } = text;
  if (found.oldest !== null) return bringUpToDate(comments, found, text);
  const find = () => findStickyComments(comments, marker);
  await createOnce(
    async () => (await find()).oldest,
    () => comments.create(body),
  );
  try {
    // Another run may have written one at the same moment.
    const { others } = await bringUpToDate(comments, await find(), text);
    return { posted: "created", others };
  } catch (error) {
    // It is there; the next run looks again.
    if (error instanceof GithubError) return { posted: "created", others: [] };
    throw error;
  }
}

async function bringUpToDate(
  comments: PullRequestComments,
  { oldest, others }: StickyComments,
  { body, isSaidIn }: StickyText,
): Promise<WrittenComment> {
  if (oldest === null || isSaidIn(oldest.body)) return { posted: "unchanged", others };
  await comments.update(oldest.id, body);
  return { posted: "updated", others };
}
