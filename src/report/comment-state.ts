/** What our comment begins with; nobody sees it. */
export const COMMENT_MARKER = "<!-- rota:checks -->";

const BEGINNING =
  /^<!-- rota:checks -->\n<!-- rota:not-passed((?: [\w-]+)*) -->(?:\n<!-- rota:told ([0-9a-f]{32})(?: schedules ([0-9a-f]{32}))? -->)?(?:\n|$)/;

/** What a comment keeps hidden for the next run to read. */
export interface CommentState {
  /** The plans (ids) that did not pass. */
  readonly notPassed: readonly string[];
  /** The fingerprint of what the comment tells; null: it says none. */
  readonly told: string | null;
  /** The fingerprint of the changes of schedules among it; null: it tells of none. */
  readonly schedules: string | null;
}

/** The hidden beginning of a comment: that it is ours, and its state. */
export function commentState({ notPassed, told, schedules }: CommentState): string {
  const lines = [COMMENT_MARKER, `<!-- ${["rota:not-passed", ...notPassed].join(" ")} -->`];
  if (told !== null)
    lines.push(`<!-- rota:told ${told}${schedules === null ? "" : ` schedules ${schedules}`} -->`);
  return lines.join("\n");
}

/** The state of a comment; null when it does not say. */
export function readCommentState(body: string): CommentState | null {
  const found = BEGINNING.exec(body.replaceAll("\r\n", "\n"));
  if (found === null) return null;
  const [, ids = "", told = null, schedules = null] = found;
  return { notPassed: ids.split(" ").filter((id) => id !== ""), told, schedules };
}
