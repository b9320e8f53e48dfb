import { FLOOR_MINUTES, smallestDistance } from "./check-trigger.ts";
import { MILLISECONDS_A_MINUTE, MINUTES_A_DAY } from "./civil-date.ts";
import { EVERY_DAY } from "./day-table.ts";
import { placeTicks } from "./place-ticks.ts";
import { jitteredCells } from "./plan-jitter.ts";
import { type Rates, ratesOf } from "./rates.ts";
import { moveTick, spreadTicks, type Tick } from "./spread-ticks.ts";
import { linesOfZone } from "./tick-lines.ts";
import type { Cell } from "./tick-pattern.ts";
import type { Schedule } from "./trigger.ts";

/** An item of a workflow's `on.schedule`. */
export interface CronLine {
  readonly cron: string;
  /** Absent: UTC. */
  readonly timezone?: string;
}

/** Why there are ticks that are no occurrence, or come after theirs. */
export type SupersetReason =
  /** Cron cannot say the distance, or counts days another way. */
  | "trigger"
  /** `from` or `until`: cron goes on for ever. */
  | "bounds"
  /** Excepted days. */
  | "except"
  /** Occurrences closer than five minutes share a tick, or a change of the clock would bring them that close. */
  | "shared"
  /** A resident job runs what falls due between the ticks. */
  | "resident";

/** What GitHub is asked for. */
export interface CompiledSchedule {
  /** UTC first, then by zone; the same schedule and plan id always give the same lines in the same order. */
  readonly lines: readonly CronLine[];
  /** Every tick is an occurrence (with the constant jitter) and the other way round. */
  readonly exact: boolean;
  readonly reasons: readonly SupersetReason[];
  /** The constant jitter of each trigger, in whole minutes, by its place among the schedule's triggers. */
  readonly jitter: readonly number[];
  readonly rates: Rates;
  /** Triggers, by their place in `schedule:`, whose occurrences share a tick with those of another. */
  readonly sharing: readonly (readonly number[])[];
}

/** Distances of ticks for a resident job: even around the clock. */
const RESIDENT_STEPS = [5, 10, 15, 20, 30, 60, 120, 180, 240];

/**
 * The cron lines for a schedule: exact where five fields and a time zone can say it, else the tightest ticks at least
 * five minutes apart that have one at each occurrence or within five minutes after it. The constant jitter comes on top.
 */
export function compileSchedule(schedule: Schedule, planId: string): CompiledSchedule {
  if (schedule.local || schedule.triggers.length === 0) return compileNothing(schedule);
  const dense = schedule.triggers.some((trigger) => smallestDistance(trigger) < FLOOR_MINUTES);
  if (schedule.resident !== undefined && dense) return compileResident(schedule, schedule.resident);
  const { cells, minutes } = jitteredCells(schedule, planId);
  const ticks = placeTicks(cells);
  const reasons = reasonsOf(schedule, cells, ticks);
  const exact = reasons.length === 0;
  let lines: readonly CronLine[] | undefined;
  return {
    // Who lists many plans wants to know what they cost, not how the lines read.
    get lines() {
      lines ??= linesOf(ticks);
      return lines;
    },
    exact,
    reasons,
    jitter: minutes,
    rates: ratesOf(schedule, ticks, exact),
    sharing: sharingOf(ticks),
  };
}

function reasonsOf(schedule: Schedule, cells: readonly Cell[], ticks: readonly Tick[]): SupersetReason[] {
  const reasons = new Set<SupersetReason>();
  for (const { from, until, kind, except } of schedule.triggers) {
    if (from !== undefined || until !== undefined || kind === "once") reasons.add("bounds");
    if (except.size > 0) reasons.add("except");
  }
  if (cells.some((cell) => !cell.exact)) reasons.add("trigger");
  const moved = (tick: Tick): boolean =>
    tick.covers.some((cell) => cell.exact && tick.minute !== cell.minute);
  if (ticks.some(moved)) reasons.add("shared");
  if (ticks.some((tick) => !tick.exact) && reasons.size === 0) reasons.add("shared");
  return [...reasons];
}

/** No ticks: the plan has no schedule, or a clock of its own. */
function compileNothing(schedule: Schedule): CompiledSchedule {
  const { occurrencesADay } = ratesOf(schedule, [], true);
  return {
    lines: [],
    exact: true,
    reasons: [],
    jitter: schedule.triggers.map(() => 0),
    rates: { ticksADay: 0, occurrencesADay },
    sharing: [],
  };
}

/** Ticks around the clock, each before the job of the one before it ends. */
function compileResident(schedule: Schedule, resident: number): CompiledSchedule {
  const longest = resident / MILLISECONDS_A_MINUTE;
  const step = RESIDENT_STEPS.filter((minutes) => minutes <= longest).at(-1) ?? FLOOR_MINUTES;
  const cells: Cell[] = [];
  for (let minute = 0; minute < MINUTES_A_DAY; minute += step) {
    cells.push({
      zone: "UTC",
      elapsed: true,
      minute,
      days: EVERY_DAY,
      delay: 0,
      exact: false,
      triggers: schedule.triggers.map((trigger) => trigger.index),
    });
  }
  // Not at minute 0, where GitHub is busiest.
  const ticks = spreadTicks(cells).map((tick) => moveTick(tick, 3));
  return {
    lines: linesOf(ticks),
    exact: false,
    reasons: ["resident"],
    jitter: schedule.triggers.map(() => 0),
    rates: ratesOf(schedule, ticks, false),
    sharing: [],
  };
}

function linesOf(ticks: readonly Tick[]): CronLine[] {
  return [...new Set(ticks.map((tick) => tick.zone))].flatMap((zone) =>
    linesOfZone(ticks.filter((tick) => tick.zone === zone)).map((line) => {
      const cron = [line.minutes, line.hours, line.dates, line.months, line.weekdays].join(" ");
      return zone === "UTC" ? { cron } : { cron, timezone: zone };
    }),
  );
}

/** The sets of triggers of which some tick covers cells at different minutes. */
function sharingOf(ticks: readonly Tick[]): number[][] {
  const found = new Map<string, number[]>();
  for (const tick of ticks) {
    const [first] = tick.covers;
    if (tick.triggers.length < 2 || tick.covers.every((cell) => cell.minute === first?.minute)) continue;
    found.set(tick.triggers.join(), [...tick.triggers]);
  }
  return [...found.values()];
}
