import type { Author, PullRequestComment, PullRequestComments } from "../../host/github/comments.ts";

/** What became of a comment. */
export type Written = "created" | "updated" | "unchanged";

/** The comment that begins with the marker and is written by whom the token writes as; the oldest, should there be several. Anyone can
 * copy a marker, and the token may well be allowed to change what others wrote.
 * @throws GithubError */
export async function findStickyComment(
  comments: PullRequestComments,
  marker: string,
): Promise<PullRequestComment | null> {
  let self: Author | undefined;
  for await (const page of comments.pages()) {
    for (const comment of page) {
      if (!comment.body.startsWith(marker)) continue;
      // Asked only when there is something to compare with.
      self ??= await comments.author();
      if (comment.author !== null && sameAuthor(comment.author, self)) return comment;
    }
  }
  return null;
}

/** Writes the comment, or edits the one that is there; nothing is sent when it says the same already.
 * @throws GithubError */
export async function writeStickyComment(
  comments: PullRequestComments,
  existing: PullRequestComment | null,
  body: string,
): Promise<Written> {
  if (existing === null) {
    await comments.create(body);
    return "created";
  }
  if (normalized(existing.body) === normalized(body)) return "unchanged";
  await comments.update(existing.id, body);
  return "updated";
}

/** An App has [bot] behind its name in one of GitHub's interfaces, and not in the other. */
function sameAuthor(one: Author, other: Author): boolean {
  return one.bot === other.bot && bareLogin(one) === bareLogin(other);
}

function bareLogin({ login }: Author): string {
  return login.replace(/\[bot\]$/, "").toLowerCase();
}

/** GitHub may give line ends and the end of a text in another way than it got them. */
function normalized(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}
