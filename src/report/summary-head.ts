import { formatDuration } from "../model/duration.ts";
import type { Counts, Leg, ResultDocument } from "../model/generated/result.ts";
import type { Background } from "./background.ts";
import { dueText } from "./due-text.ts";
import { placeName } from "./joined-places.ts";
import { type Novelty, noveltyCounts } from "./known-failures.ts";
import { markdownText, table } from "./markdown-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { linked, runLink } from "./run-link.ts";
import { countsSentence, reasonWorthSaying, VERDICT_ICONS } from "./verdict-text.ts";

/** Places that the table shows. */
const PLACES = 50;
const REASON = 1_000;

const COUNTS = [
  ["Passed", "passed"],
  ["Failed", "failed"],
  ["Error", "error"],
  ["Skipped", "skipped"],
  ["Flaky", "flaky"],
] as const;
const QUARANTINED = [["Quarantined", "quarantined"]] as const;

/** `❌ Checkout smoke on staging: failed`, as Markdown. */
export function verdictTitle({ plan, environment, verdict }: ResultDocument): string {
  const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
  return `${VERDICT_ICONS[verdict]} ${markdownText(plan.name, 200)}${where}: ${verdict}`;
}

/** What a reader wants to know first, as Markdown: counts, what is new, lateness, what comes next; then why, and where what happened. */
export function headLines(
  result: ResultDocument,
  background: Background | null,
  novelties: readonly Novelty[],
): string[] {
  const facts = [`**${countsSentence(result)}** in ${formatDuration(result.duration)}`];
  const news = noveltyCounts(novelties);
  if (news !== null) facts.push(news);
  const due = sameOccurrence(result)
    ? dueText({ occurrence: result.run.occurrence, start: result.start })
    : null;
  if (due !== null) facts.push(due);
  const next = background?.next ?? null;
  if (next !== null) facts.push(`next run ${markdownText(next, 100)}`);
  const link = runLink(result.run);
  if (link !== null) facts.push(link);
  const lines = [facts.join(" · ")];
  const reason = reasonWorthSaying(result);
  if (reason !== null) lines.push(markdownText(reason, REASON));
  lines.push(result.legs === undefined ? countsTable(result) : placesTable(result, result.legs));
  return lines;
}

function countsTable({ counts }: ResultDocument): string {
  const columns = countColumns(counts);
  return table(
    columns.map(([title]) => [title, "right"]),
    [numbersIn(columns, counts)],
  );
}

/** Those in quarantine have a column only where there are some. */
function countColumns({ quarantined }: Counts): readonly (readonly [title: string, key: keyof Counts])[] {
  return [...COUNTS, ...(quarantined === undefined ? [] : QUARANTINED), ["Total", "total"]];
}

function numbersIn(columns: ReturnType<typeof countColumns>, counts: Counts): string[] {
  return columns.map(([, key]) => groupDigits(counts[key] ?? 0));
}

/** How each place did; its name leads to its own run or job. */
function placesTable(result: ResultDocument, legs: readonly Leg[]): string {
  const several = !sameOccurrence(result);
  const columns = countColumns(result.counts);
  const rows = legs.slice(0, PLACES).map((leg) => {
    const { verdict, counts, run, start, duration } = leg;
    const name = markdownText(placeName(leg), 100);
    return [
      linked(name, run.url === result.run.url ? null : run.url),
      `${VERDICT_ICONS[verdict]} ${verdict}`,
      ...numbersIn(columns, counts),
      formatDuration(duration),
      ...(several ? [(dueText({ occurrence: run.occurrence, start }) ?? "").replace(/^due /, "")] : []),
    ];
  });
  const numbers = [...columns.map(([title]) => title), "Time"];
  const places = table(
    [
      ...([
        ["Environment", "left"],
        ["Verdict", "left"],
      ] as const),
      ...numbers.map((title) => [title, "right"] as const),
      ...(several ? [["Due", "left"] as const] : []),
    ],
    rows,
  );
  const more = legs.length - PLACES;
  return more > 0 ? `${places}\n\nand ${plural(more, "more environment")}` : places;
}

/** Places that share a schedule may still have made up for different moments of it. */
function sameOccurrence({ run, legs }: ResultDocument): boolean {
  return legs === undefined || legs.every((leg) => leg.run.occurrence === run.occurrence);
}
