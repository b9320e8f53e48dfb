import { MILLISECONDS_A_MINUTE } from "./civil-date.ts";
import { ticksInConflict } from "./clock-change.ts";
import { hashFraction } from "./jitter.ts";
import { spreadTicks } from "./spread-ticks.ts";
import { type Cell, cellsOf } from "./tick-pattern.ts";
import type { Schedule } from "./trigger.ts";

/** More tries would only cost time: the first ones nearly always do. */
const MOST_TRIES = 60;

/** With more cells than this a day there is no choice of minutes worth looking for. */
const MOST_CELLS = 200;

/** The cells of a schedule with a constant jitter, and that jitter by trigger in whole minutes. */
export interface JitteredCells {
  readonly cells: readonly Cell[];
  readonly minutes: readonly number[];
}

/**
 * Adds one constant per plan to every trigger that wants jitter: the minute that a hash of the plan's id names, or the
 * next one that keeps the lines simple (the same day, no change of the clock in between) and off minute 0.
 */
export function jitteredCells(schedule: Schedule, planId: string): JitteredCells {
  const limits = schedule.triggers.map((trigger) => Math.floor(trigger.jitter / MILLISECONDS_A_MINUTE));
  const longest = Math.max(0, ...limits);
  const chosen = hashFraction(planId);
  let best: (JitteredCells & { faults: number }) | undefined;
  for (let attempt = 0; attempt <= Math.min(longest, MOST_TRIES); attempt++) {
    const minutes = limits.map((limit) => (Math.floor(chosen * (limit + 1)) + attempt) % (limit + 1));
    const cells = schedule.triggers.flatMap((trigger, index) => cellsOf(trigger, minutes[index] as number));
    const faults = longest === 0 || cells.length > MOST_CELLS ? 0 : countFaults(cells, schedule, minutes);
    if (best === undefined || faults < best.faults) best = { cells, minutes, faults };
    if (faults === 0) break;
  }
  return best as JitteredCells;
}

function countFaults(cells: readonly Cell[], schedule: Schedule, minutes: readonly number[]): number {
  let faults = cells.some((cell) => cell.minute % 60 === 0) ? 1 : 0;
  const unjittered = minutes.every((minute) => minute === 0)
    ? cells
    : schedule.triggers.flatMap((trigger) => cellsOf(trigger, 0));
  if (cells.some((cell, index) => unjittered[index]?.exact && !cell.exact)) faults += 2;
  // The hour of an entry that follows elapsed time must stay a field that begins with a star.
  if (
    cells.some((cell, index) => cell.elapsed && cell.zone !== "UTC" && leavesHour(cell, unjittered[index]))
  ) {
    faults += 2;
  }
  for (const zone of new Set(cells.map((cell) => cell.zone))) {
    if (zone === "UTC") continue;
    const ticks = spreadTicks(cells.filter((cell) => cell.zone === zone));
    if (ticksInConflict(zone, ticks).size > 0) faults += 4;
  }
  return faults;
}

function leavesHour(cell: Cell, before: Cell | undefined): boolean {
  return before !== undefined && Math.floor(cell.minute / 60) !== Math.floor(before.minute / 60);
}
