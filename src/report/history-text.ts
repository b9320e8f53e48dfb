import { formatDuration } from "../model/duration.ts";
import { OUTCOMES } from "./outcome-look.ts";
import type { Paint, Style } from "./paint.ts";
import { plainLine } from "./plain-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { tableText } from "./table-text.ts";
import { cutToWidth, textWidth } from "./text-width.ts";

/** An occurrence, or a run without one, as a person is told of it. */
export interface HistoryRow {
  /** passed, failed, cancelled, running, `waits to be run`, missed, coalesced, skipped or crashed; what else a later version may write. */
  readonly outcome: string;
  /** When it was due, or when a run by hand began. */
  readonly when: string;
  /** When the last of several in a row was due; null: it stands for one. */
  readonly through: string | null;
  readonly count: number;
  /** What ran, if something did. */
  readonly run: HistoryRun | null;
  /** Why it ended so, and what went before: one line each. */
  readonly remarks: readonly string[];
}

/** The run of a row. */
export interface HistoryRun {
  readonly id: string;
  readonly url: string | null;
  readonly attempt: number;
  /** Seconds; null: it has no occurrence. */
  readonly lateness: number | null;
  /** Milliseconds; null: unknown. */
  readonly duration: number | null;
  /** What started it, when the schedule did not: `by hand`. */
  readonly startedBy: string | null;
}

/** What is known of a plan in an environment. */
export interface HistorySection {
  readonly environment: string | null;
  /** Newest first. */
  readonly rows: readonly HistoryRow[];
  /** The newest runs that ended alike. */
  readonly streak: { readonly verdict: string; readonly length: number; readonly since: string } | null;
  /** How many occurrences were executed. */
  readonly executed: number;
  /** How many runs there are of kinds that are told beside it. */
  readonly runs: readonly (readonly [kind: string, count: number])[];
  /** How many other occurrences there are of each kind. */
  readonly counts: readonly (readonly [kind: string, count: number])[];
  /** How the executed ones ended. */
  readonly verdicts: readonly (readonly [verdict: string, count: number])[];
  /** Seconds. */
  readonly lateness: { readonly median: number; readonly worst: number } | null;
  readonly flaky: readonly HistoryCase[];
  readonly unstable: readonly HistoryCase[];
}

/** So many times out of so many. */
export interface HistoryCase {
  readonly case: string;
  readonly times: number;
  readonly of: number;
}

/** A plan with its history. */
export interface HistoryPlan {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly sections: readonly HistorySection[];
}

/** What fits, and how much is wanted. */
export interface HistoryLayout {
  readonly paint: Paint;
  /** Of the terminal; infinite where nothing is to be cut. */
  readonly columns: number;
  /** How many rows of each section are shown. */
  readonly limit: number;
  readonly days: number;
}

const LOOKS: Readonly<Record<string, { readonly mark: string; readonly style: Style }>> = {
  passed: OUTCOMES.passed,
  failed: OUTCOMES.failed,
  cancelled: { mark: "–", style: "warn" },
  running: { mark: "…", style: "accent" },
  "waits to be run": { mark: "…", style: "dim" },
  missed: { mark: "!", style: "warn" },
  coalesced: { mark: "–", style: "dim" },
  skipped: { mark: "–", style: "dim" },
  crashed: { mark: "!", style: "bad" },
};
const UNKNOWN = { mark: "?", style: "dim" } as const;

/** How many cases of each kind are named. */
const CASES = 5;
const INDENT = "  ";

/** The history of plans for a person; no line but the title is wider than the terminal. */
export function historyText(plans: readonly HistoryPlan[], layout: HistoryLayout): string {
  return plans
    .flatMap((plan) => plan.sections.map((section) => sectionText(plan, section, layout)))
    .join("\n");
}

function sectionText(
  { id, name, file }: HistoryPlan,
  section: HistorySection,
  layout: HistoryLayout,
): string {
  const { paint, limit, days } = layout;
  const place = section.environment === null ? "" : `  ${paint("accent", plainLine(section.environment))}`;
  const title = `${paint("strong", plainLine(name))}  ${plainLine(id)}  ${plainLine(file)}${place}`;
  if (section.rows.length === 0) return `${title}\n${INDENT}nothing recorded in ${plural(days, "day")}\n`;
  const shown = section.rows.slice(0, limit);
  const more = section.rows.length - shown.length;
  const lines = [
    ...rowLines(shown, layout),
    ...(more > 0
      ? [paint("dim", fitted(`… and ${plural(more, "older line")}: --limit shows more`, layout))]
      : []),
    "",
    ...summaryLines(section).map((line) => fitted(line, layout)),
  ];
  return `${title}\n${lines.map((line) => (line === "" ? "\n" : `${line}\n`)).join("")}`;
}

/** Runs stand below each other in columns; what did not run is a sentence. Addresses of runs where there is room for all of them. */
function rowLines(rows: readonly HistoryRow[], layout: HistoryLayout): string[] {
  const width = Math.max(...rows.map(({ when }) => textWidth(when)));
  const runs = rows.flatMap((row) => (row.run === null ? [] : [[row, row.run] as const]));
  const table = (place: (run: HistoryRun) => string) =>
    tableText(runs.map(([row, run]) => runCells(row, run, place(run)))).split("\n");
  const room = layout.columns - 1 - INDENT.length - 2 - width - 2;
  const long = table(({ id, url }) => plainLine(url ?? id));
  const cells = long.every((line) => textWidth(line) <= room) ? long : table(({ id }) => plainLine(id));
  let next = 0;
  return rows.flatMap((row) => {
    const { mark, style } = LOOKS[row.outcome] ?? UNKNOWN;
    const rest = row.run === null ? unrunWords(row) : (cells[next++] as string);
    const when = row.when + " ".repeat(width - textWidth(row.when));
    const line = fitted(`${mark} ${when}  ${rest}`, layout);
    const painted = `${INDENT}${layout.paint(style, mark)}${line.slice(INDENT.length + mark.length)}`;
    return [
      painted,
      ...row.remarks.map((text) => layout.paint("dim", fitted(`    ${plainLine(text)}`, layout))),
    ];
  });
}

function runCells({ outcome }: HistoryRow, run: HistoryRun, place: string): string[] {
  const { attempt, lateness, duration, startedBy } = run;
  const late =
    lateness === null ? "" : lateness === 0 ? "on time" : `${formatDuration(lateness * 1000)} late`;
  return [
    plainLine(outcome),
    plainLine(startedBy ?? late),
    duration === null ? "" : formatDuration(duration),
    attempt > 1 ? `try ${attempt}` : "",
    place,
  ];
}

function unrunWords({ outcome, count, through }: HistoryRow): string {
  const times = count > 1 ? ` ${groupDigits(count)} times` : "";
  return `${plainLine(outcome)}${times}${through === null ? "" : `, until ${through}`}`;
}

function summaryLines({
  streak,
  executed,
  runs,
  counts,
  verdicts,
  lateness,
  flaky,
  unstable,
}: HistorySection): string[] {
  const words = (list: readonly (readonly [string, number])[]) =>
    list.filter(([, count]) => count > 0).map(([word, count]) => `${groupDigits(count)} ${word}`);
  const ended = verdicts.some(([, count]) => count > 0) ? ` (${words(verdicts).join(", ")})` : "";
  return [
    ...(streak === null ? [] : [streakText(streak)]),
    [`${groupDigits(executed)} executed${ended}`, ...words(runs)].join(", "),
    ...(counts.some(([, count]) => count > 0) ? [words(counts).join(", ")] : []),
    ...(lateness === null ? [] : [latenessText(lateness)]),
    ...caseLines(
      flaky,
      ({ times, of }) => `flaky: passed only after a failed attempt in ${times} of ${plural(of, "run")}`,
    ),
    ...caseLines(
      unstable,
      ({ times, of }) => `unstable: ended otherwise than in the run before ${times} of ${plural(of, "time")}`,
    ),
  ];
}

function streakText({ verdict, length, since }: NonNullable<HistorySection["streak"]>): string {
  const times = length === 1 ? "the last time" : `${groupDigits(length)} times in a row`;
  return `${plainLine(verdict)} ${times}, ${length === 1 ? "" : "since "}${since}`;
}

function latenessText({ median, worst }: NonNullable<HistorySection["lateness"]>): string {
  if (worst === 0) return "always on time";
  if (median === worst) return `late by ${formatDuration(worst * 1000)}`;
  return `late by ${formatDuration(median * 1000)} at the median, ${formatDuration(worst * 1000)} at worst`;
}

function caseLines(cases: readonly HistoryCase[], say: (one: HistoryCase) => string): string[] {
  const lines = cases.slice(0, CASES).map((one) => `${plainLine(one.case)}  ${say(one)}`);
  const more = cases.length - lines.length;
  return more > 0 ? [...lines, `and ${plural(more, "case")} more like these`] : lines;
}

/** Indented, and cut where the terminal ends; its last column stays free, since a character there makes some wrap. */
function fitted(text: string, { columns }: HistoryLayout): string {
  return cutToWidth(`${INDENT}${text}`, columns - 1);
}
