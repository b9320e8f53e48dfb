/** What our comment begins with; nobody sees it. */
export const COMMENT_MARKER = "<!-- rota:checks -->";

const BEGINNING = /^<!-- rota:checks -->\n<!-- rota:not-passed((?: [\w-]+)*) -->(?:\n|$)/;

/** The hidden beginning of a comment: that it is ours, and which plans (by id) did not pass, for the next run to read. */
export function commentState(notPassed: readonly string[]): string {
  return `${COMMENT_MARKER}\n<!-- ${["rota:not-passed", ...notPassed].join(" ")} -->`;
}

/** Which plans did not pass when the comment was written; null when it does not say. */
export function readCommentState(body: string): string[] | null {
  const ids = BEGINNING.exec(body.replaceAll("\r\n", "\n"))?.[1];
  return ids === undefined ? null : ids.split(" ").filter((id) => id !== "");
}
