import { momentText } from "./due-text.ts";
import { markdownText } from "./markdown-text.ts";
import { plainLine } from "./plain-text.ts";
import { groupDigits } from "./plural.ts";
import { linked } from "./run-link.ts";

/** What of a plan's schedule did not run since it ran last. */
export interface Unrun {
  readonly missed: number;
  readonly coalesced: number;
  readonly skipped: number;
  readonly crashed: readonly CrashedRun[];
}

/** A run that never ended. */
export interface CrashedRun {
  /** What it was for: RFC 3339, UTC. */
  readonly occurrence: string;
  readonly run: { readonly id: string; readonly url: string | null };
  /** As which attempt that is run once more now; null: it is not. */
  readonly again: number | null;
  /** Where it is not: whether a newer occurrence is due in its place. */
  readonly newer: boolean;
}

/** How many crashed runs are told one by one. */
const MOST = 5;
const WORDS = ["missed", "coalesced", "skipped"] as const;

/** What did not run, a line each: `since the last run: 2 missed, 1 coalesced`. None when all did. */
export function unrunText(unrun: Unrun): string[] {
  return linesOf(unrun, ({ id }) => plainLine(id)).map(plainLine);
}

/** The same as Markdown, an item of a list each; the runs are links. Empty when all did. */
export function unrunMarkdown(unrun: Unrun): string {
  const name = ({ id, url }: CrashedRun["run"]) => linked(markdownText(id, 40), url);
  return linesOf(unrun, name)
    .map((line) => `- ${line}\n`)
    .join("");
}

function linesOf(unrun: Unrun, nameOf: (run: CrashedRun["run"]) => string): string[] {
  const counts = WORDS.filter((word) => unrun[word] > 0).map((word) => `${groupDigits(unrun[word])} ${word}`);
  const lines = counts.length === 0 ? [] : [`since the last run: ${counts.join(", ")}`];
  for (const { occurrence, run, again, newer } of unrun.crashed.slice(0, MOST)) {
    const moment = momentText(occurrence);
    const what = `run ${nameOf(run)}${moment === null ? "" : ` of ${moment}`} never ended`;
    const once = newer ? "it is not run again: a newer one is due" : "it is not run again";
    lines.push(`${what}: ${again === null ? once : `it runs once more, as attempt ${again}`}`);
  }
  const left = unrun.crashed.length - MOST;
  if (left > 0) lines.push(`${groupDigits(left)} more runs never ended`);
  return lines;
}
