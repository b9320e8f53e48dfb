import { formatDuration } from "../model/duration.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { allEntries, type Entry } from "./entries.ts";
import { fitParts, type Losses, optional, type Part } from "./fit.ts";
import { markdownText, table } from "./markdown-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { badParts } from "./summary-cases.ts";
import {
  flakyPart,
  passedParts,
  skippedPart,
  slowestPart,
  suitesPart,
  warningsPart,
} from "./summary-lists.ts";
import { countsSentence, reasonWorthSaying } from "./verdict-text.ts";

/** GitHub drops a job summary beyond 1 MiB as a whole. */
export const SUMMARY_BUDGET = 1_000_000;

const ICONS: Readonly<Record<ResultDocument["verdict"], string>> = {
  passed: "✅",
  failed: "❌",
  cancelled: "🚫",
};

/** What can be left out when the summary is too long, as the note words it. */
const LOSSES: Readonly<Record<string, (count: number) => string>> = {
  passed: (count) => plural(count, "passed case"),
  bodies: (count) => `the exchanges of ${plural(count, "case")}`,
  slowest: () => "the slowest cases",
  details: (count) => `the details of ${plural(count, "case")}`,
  suites: (count) => `the table of ${plural(count, "suite")}`,
  warnings: (count) => plural(count, "warning"),
  skipped: (count) => plural(count, "skipped case"),
  flaky: (count) => plural(count, "flaky case"),
  cases: (count) => plural(count, "failed case"),
};

/** What is left out first, second, … */
const ORDER = [
  ...[
    "passed",
    "bodies",
    "slowest",
    "details",
    "suites",
    "warnings",
    "skipped",
    "first bodies",
    "flaky",
    "cases",
  ],
  ...["first details", "first cases", "headings"],
];

/** The result as Markdown for a job summary or a comment, in at most `budget` bytes. */
export function summaryMarkdown(result: ResultDocument, budget = SUMMARY_BUDGET): string {
  const entries = allEntries(result);
  const parts = [
    ...section(result, entries, "failed", "Failed"),
    ...section(result, entries, "error", "Could not run"),
    ...flakyPart(entries),
    ...skippedPart(entries),
    ...warningsPart(result.diagnostics),
    ...suitesPart(result.suites),
    ...slowestPart(entries),
    ...passedParts(result.suites),
  ];
  const note = (losses: Losses) => lossNote(losses, budget);
  return fitParts(parts, { budget, order: ORDER, head: head(result), note });
}

function head(result: ResultDocument): string {
  const { plan, environment, counts, run, duration } = result;
  const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
  const facts = [`**${countsSentence(result)}** in ${formatDuration(duration)}`];
  if (run.url !== null && /^https?:\/\/[^\s()<>[\]\\|`]+$/.test(run.url)) {
    facts.push(`[run ${markdownText(run.id, 40)}](${run.url})`);
  }
  const lines = [
    `## ${ICONS[result.verdict]} ${markdownText(plan.name, 200)}${where}: ${result.verdict}`,
    facts.join(" · "),
  ];
  const reason = reasonWorthSaying(result);
  if (reason !== null) lines.push(markdownText(reason));
  const columns = ["Passed", "Failed", "Error", "Skipped", "Flaky", "Total"] as const;
  const { passed, failed, error, skipped, flaky, total } = counts;
  lines.push(
    table(
      columns.map((column) => [column, "right"]),
      [[passed, failed, error, skipped, flaky, total].map(groupDigits)],
    ),
  );
  return lines.join("\n\n");
}

function section(
  result: ResultDocument,
  entries: readonly Entry[],
  outcome: "failed" | "error",
  title: string,
): Part[] {
  const bad = entries.filter((entry) => entry.outcome === outcome);
  if (bad.length === 0) return [];
  return [optional(`### ${title}`, "headings"), ...badParts(result, bad)];
}

function lossNote(losses: Losses, budget: number): string {
  const list = Object.entries(LOSSES)
    .map(([kind, words]) => [(losses.get(kind) ?? 0) + (losses.get(`first ${kind}`) ?? 0), words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => words(count))
    .join(", ");
  return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${list}. The file result.json has everything.`;
}
