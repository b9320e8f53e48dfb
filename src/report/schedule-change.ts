import { createHash } from "node:crypto";
import { optional, type Part } from "./fit.ts";
import { markdownText, table } from "./markdown-text.ts";
import { groupDigits, plural } from "./plural.ts";

/** Entries of a schedule, and characters of one, that are shown. */
const MOST = { entries: 10, words: 200 };

/** When a plan runs. */
export interface ToldSchedule {
  /** In words, one for each entry; none: it has no schedule. */
  readonly words: readonly string[];
  /** The next runs in words, at the plan's own clock and in UTC. */
  readonly next: readonly string[];
  /** Job minutes. */
  readonly minutesAMonth: number;
  readonly paused: boolean;
  /** What is the same as long as the schedule means the same; says nothing of now. */
  readonly identity: string;
}

/** What is known of a plan's schedule: `problem` says why it is not; null: there is no such plan. */
export type KnownSchedule = ToldSchedule | { readonly problem: string } | null;

/** What a pull request does to the schedule of a plan. */
export interface ScheduleChange {
  /** The plan's id. */
  readonly plan: string;
  readonly name: string;
  readonly before: KnownSchedule;
  readonly after: KnownSchedule;
}

/** Whether there is anything to tell. */
export function isScheduleChange({ before, after }: Pick<ScheduleChange, "before" | "after">): boolean {
  // A plan without a schedule that comes or goes changes nothing.
  if (!runsAtAll(before) && !runsAtAll(after)) return false;
  return identityOf(before) !== identityOf(after);
}

/** 32 hexadecimal digits that are the same for the same changes, whatever the time is; null without changes. */
export function scheduleFingerprint(changes: readonly ScheduleChange[]): string | null {
  if (changes.length === 0) return null;
  const meaning = changes.map(({ plan, name, before, after }) => [
    ...[plan, name, identityOf(before), identityOf(after)],
  ]);
  return createHash("sha256").update(JSON.stringify(meaning)).digest("hex").slice(0, 32);
}

/** The changes of schedules: as tables of before and after, as one line each, not at all. */
export function scheduleParts(changes: readonly ScheduleChange[]): Part[] {
  if (changes.length === 0) return [];
  return [
    optional(`## 🗓️ ${changes.length === 1 ? "A schedule changes" : "Schedules change"}`, "headings"),
    ...changes.map((change) => ({
      forms: [changeTable(change), changeLine(change), ""],
      losses: [
        { kind: "schedule details", count: 1 },
        { kind: "schedules", count: 1 },
      ],
    })),
  ];
}

function changeTable({ name, before, after }: ScheduleChange): string {
  const columns = [
    ...(before === null ? [] : [["Before", before] as const]),
    ...(after === null ? [] : [["After", after] as const]),
  ];
  const rows = (title: string, cellsOf: (schedule: KnownSchedule) => readonly string[]) => {
    const cells = columns.map(([, schedule]) => cellsOf(schedule));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => [
      row === 0 ? title : "",
      ...cells.map((column) => column[row] ?? ""),
    ]);
  };
  const fate = before === null ? " is new" : after === null ? " is removed" : "";
  const titles = ["", ...columns.map(([title]) => title)].map((title) => [title, "left"] as const);
  const all = [
    ...rows("Runs", wordsCells),
    ...rows("Next", nextCells),
    ...rows("Job minutes a month", minutesCells),
  ];
  return `### ${markdownText(name, 200)}${fate}\n\n${table(titles, all)}`;
}

function changeLine({ name, before, after }: ScheduleChange): string {
  const title = `- 🗓️ **${markdownText(name, 200)}**`;
  if (before === null) return `${title} is new: ${shortWords(after)}`;
  if (after === null) return `${title} is removed: ${shortWords(before)}`;
  return `${title}: ${shortWords(before)} → ${shortWords(after)}`;
}

function shortWords(schedule: KnownSchedule): string {
  if (schedule === null || "problem" in schedule) return problemText(schedule);
  const [first, ...more] = schedule.words;
  const words = first === undefined ? "no schedule" : markdownText(first, MOST.words);
  const rest = more.length > 0 ? ` and ${groupDigits(more.length)} more` : "";
  const state = schedule.paused ? "paused, " : "";
  return `${words}${rest} (${state}${plural(schedule.minutesAMonth, "job minute")} a month)`;
}

function wordsCells(schedule: KnownSchedule): string[] {
  if (schedule === null || "problem" in schedule) return [problemText(schedule)];
  const { words, paused } = schedule;
  const shown = words.slice(0, MOST.entries).map((text) => markdownText(text, MOST.words));
  const more = words.length - MOST.entries;
  if (more > 0) shown.push(`and ${plural(more, "more entry", "more entries")}`);
  return [...(paused ? ["**paused**"] : []), ...(shown.length === 0 ? ["no schedule"] : shown)];
}

function nextCells(schedule: KnownSchedule): string[] {
  if (schedule === null || "problem" in schedule) return [];
  return schedule.next.length === 0 ? ["none"] : schedule.next.map((text) => markdownText(text, MOST.words));
}

function minutesCells(schedule: KnownSchedule): string[] {
  return schedule === null || "problem" in schedule ? [] : [`about ${groupDigits(schedule.minutesAMonth)}`];
}

function problemText(schedule: { readonly problem: string } | null): string {
  return schedule === null ? "none" : `not known: ${markdownText(schedule.problem)}`;
}

function runsAtAll(schedule: KnownSchedule): boolean {
  return schedule !== null && ("problem" in schedule || schedule.words.length > 0);
}

function identityOf(schedule: KnownSchedule): string {
  if (schedule === null) return "none";
  if ("problem" in schedule) return `problem ${schedule.problem}`;
  const { identity, words, minutesAMonth, paused } = schedule;
  return JSON.stringify([identity, words, minutesAMonth, paused]);
}
