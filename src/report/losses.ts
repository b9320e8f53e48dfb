import type { Losses } from "./fit.ts";
import { groupDigits, plural } from "./plural.ts";

/** What can be left out when a report in Markdown is too long, as the note words it. */
const LOSSES: Readonly<Record<string, (count: number) => string>> = {
  passed: (count) => plural(count, "passed case"),
  server: () => "what the server said",
  bodies: (count) => `the exchanges of ${plural(count, "case")}`,
  slowest: () => "the slowest cases",
  details: (count) => `the details of ${plural(count, "case")}`,
  suites: (count) => `the table of ${plural(count, "suite")}`,
  warnings: (count) => plural(count, "warning"),
  skipped: (count) => plural(count, "skipped case"),
  quarantined: (count) => plural(count, "quarantined case"),
  flaky: (count) => plural(count, "flaky case"),
  cases: (count) => plural(count, "failed case"),
  plans: (count) => plural(count, "plan"),
  lines: (count) => plural(count, "line"),
  "schedule details": (count) => `the next runs of ${plural(count, "changed schedule")}`,
  schedules: (count) => plural(count, "changed schedule"),
};

/** What is left out first, second, … */
export const LOSS_ORDER: readonly string[] = [
  ...[
    "passed",
    "bodies",
    "server",
    "slowest",
    "details",
    "suites",
    "warnings",
    "skipped",
    "first bodies",
    "quarantined",
    "flaky",
    "cases",
  ],
  ...["schedule details", "first details", "schedules", "first cases", "headings", "plans", "lines"],
];

/** Suites that are named. */
const NAMED = 3;

/** Says what was left out to stay within a number of bytes, and where everything is. `gone`: suites, as Markdown, of which nothing is left. */
export function lossNote(
  losses: Losses,
  budget: number,
  everything: string,
  gone: readonly string[] = [],
): string {
  const list = Object.entries(LOSSES)
    .map(([kind, words]) => [(losses.get(kind) ?? 0) + (losses.get(`first ${kind}`) ?? 0), words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => words(count))
    .join(", ");
  return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${list}${goneText(gone)}. ${everything}`;
}

/** Cases go from the last to the first, and so whole suites do. */
function goneText(gone: readonly string[]): string {
  if (gone.length === 0) return "";
  const more = gone.length - NAMED;
  const named = gone.slice(0, NAMED).join(", ");
  return `; nothing is left here of the failures in ${named}${more > 0 ? ` and ${groupDigits(more)} more` : ""}`;
}
