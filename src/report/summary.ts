import { formatDuration } from "../model/duration.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { dueText } from "./due-text.ts";
import { allEntries, type Entry } from "./entries.ts";
import { fitParts, type Losses, optional, type Part } from "./fit.ts";
import { LOSS_ORDER, lossNote } from "./losses.ts";
import { markdownText, table } from "./markdown-text.ts";
import { groupDigits } from "./plural.ts";
import { serverPart } from "./server-text.ts";
import { badParts } from "./summary-cases.ts";
import {
  flakyPart,
  passedParts,
  skippedPart,
  slowestPart,
  suitesPart,
  warningsPart,
} from "./summary-lists.ts";
import { countsSentence, reasonWorthSaying, VERDICT_ICONS } from "./verdict-text.ts";

/** GitHub drops a job summary beyond 1 MiB as a whole. */
export const SUMMARY_BUDGET = 1_000_000;

/** The result as Markdown for a job summary, in at most `budget` bytes. */
export function summaryMarkdown(result: ResultDocument, budget = SUMMARY_BUDGET): string {
  const entries = allEntries(result);
  const parts = [
    ...section(result, entries, "failed", "Failed"),
    ...section(result, entries, "error", "Could not run"),
    ...serverPart(result),
    ...flakyPart(entries),
    ...skippedPart(entries),
    ...warningsPart(result.diagnostics),
    ...suitesPart(result.suites),
    ...slowestPart(entries),
    ...passedParts(result.suites),
  ];
  const note = (losses: Losses) => lossNote(losses, budget, "The file result.json has everything.");
  return fitParts(parts, { budget, order: LOSS_ORDER, head: head(result), note });
}

function head(result: ResultDocument): string {
  const { plan, environment, counts, run, start, duration } = result;
  const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
  const facts = [`**${countsSentence(result)}** in ${formatDuration(duration)}`];
  const due = dueText({ occurrence: run.occurrence, start });
  if (due !== null) facts.push(due);
  if (run.url !== null && /^https?:\/\/[^\s()<>[\]\\|`]+$/.test(run.url)) {
    facts.push(`[run ${markdownText(run.id, 40)}](${run.url})`);
  }
  const lines = [
    `## ${VERDICT_ICONS[result.verdict]} ${markdownText(plan.name, 200)}${where}: ${result.verdict}`,
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
