import { FLOOR_MINUTES } from "./check-trigger.ts";
import {
  civilDate,
  greatestCommonDivisor,
  MILLISECONDS_A_DAY,
  MILLISECONDS_A_MINUTE,
  MINUTES_A_DAY,
  modulo,
  weekdayOf,
} from "./civil-date.ts";
import { DAY_OF_MONTH, WEEKDAY } from "./cron-field.ts";
import { dayTableOfRule } from "./day-rule-table.ts";
import { type DayTable, EVERY_DAY, keepMonths, makeDayTable, shiftDays, widenBoth } from "./day-table.ts";
import { formatField } from "./format-field.ts";
import { FIRST_LINE_YEAR, LAST_LINE_YEAR } from "./horizon.ts";
import type { CronTrigger, Trigger } from "./trigger.ts";
import { minutesOfDay } from "./wall-pattern.ts";
import { zoneOf } from "./zone.ts";

/** Which fifth minutes are taken when there is a choice: off minute 0, where GitHub is busiest. */
export const GRID_REST = 2;

/** A minute of the day, on some days of a zone's clock, at which occurrences (with their jitter) may fall. */
export interface Cell {
  /** `UTC` or the zone whose clock `minute` and `days` are of. */
  readonly zone: string;
  /** Both passes of a repeated hour are meant (see CronTrigger). */
  readonly elapsed: boolean;
  /** Since midnight. */
  readonly minute: number;
  readonly days: DayTable;
  /** How many minutes the cell is after the occurrences: the jitter. */
  readonly delay: number;
  /** Every moment of the cell is an occurrence of its trigger (bounds and excepted days aside). */
  readonly exact: boolean;
  /** The triggers, by their place in the schedule. */
  readonly triggers: readonly number[];
}

/** The minutes of a trigger before they become cells: all on the same days. */
interface Moments {
  readonly zone: string;
  readonly elapsed: boolean;
  readonly minutes: readonly number[];
  readonly days: DayTable;
  readonly exact: boolean;
}

/** The cells of a trigger; `jitter` in whole minutes is added to each. */
export function cellsOf(trigger: Trigger, jitter: number): Cell[] {
  const { zone, elapsed, minutes, days: allDays, exact } = momentsOf(trigger);
  const months = activeMonths(trigger, zone);
  const days = months === undefined ? allDays : keepMonths(allDays, months);
  const delay = isDense(trigger) ? 0 : jitter;
  const triggers = [trigger.index];
  return minutes.map((minute) => {
    const cell: Cell = { zone, elapsed, minute, days, delay, exact, triggers };
    return delay === 0 ? cell : moveCell(cell, delay);
  });
}

/** A cell some minutes later (or, when negative, earlier), on the following (or preceding) day where it must be. */
export function moveCell(cell: Cell, minutes: number): Cell {
  const minute = cell.minute + minutes;
  if (minute >= 0 && minute < MINUTES_A_DAY) return { ...cell, minute };
  const shifted = shiftDays(cell.days, minute < 0 ? -1 : 1);
  const exact = cell.exact && shifted.exact;
  return { ...cell, minute: modulo(minute, MINUTES_A_DAY), days: shifted.table, exact };
}

/**
 * The months (bit n - 1 for month n) of a trigger with both ends less than eleven months apart, by a zone's clock; else
 * undefined.
 */
export function activeMonths(trigger: Trigger, zone: string): number | undefined {
  const { from, until } = trigger;
  if (from === undefined || until === undefined || until - from > 330 * MILLISECONDS_A_DAY) return undefined;
  const [first, last] = [from, until].map((instant) =>
    Math.floor(zoneOf(zone).wallAt(instant) / MILLISECONDS_A_DAY),
  ) as [number, number];
  let months = 0;
  for (let day = first; day <= last; day++) months |= 1 << (civilDate(day).month - 1);
  return months;
}

function momentsOf(trigger: Trigger): Moments {
  switch (trigger.kind) {
    case "once":
      return momentOfInstant(trigger.instant);
    case "interval":
      return momentsOfInterval(trigger.period, trigger.anchor);
    case "calendar": {
      const { table, exact } = dayTableOfRule(trigger.rule, trigger.except.size > 0);
      return atHome({ zone: trigger.zone, elapsed: false, minutes: trigger.times, days: table, exact });
    }
    case "cron": {
      const { table, exact } = dayTableOfCron(trigger);
      const { zone, elapsed } = trigger;
      return atHome({ zone, elapsed, minutes: minutesOfDay(trigger), days: table, exact });
    }
  }
}

function momentOfInstant(instant: number): Moments {
  const minutes = Math.ceil(instant / MILLISECONDS_A_MINUTE);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const date = civilDate(day);
  return {
    zone: "UTC",
    elapsed: true,
    minutes: [minutes - day * MINUTES_A_DAY],
    days: makeDayTable((month) => ({ dates: month === date.month ? 1 << (date.day - 1) : 0, weekdays: 0 })),
    exact: minutes * MILLISECONDS_A_MINUTE === instant,
  };
}

/**
 * An interval can come at any minute of the day: then every fifth minute will do, wherever its jitter puts it, and the
 * cells are these already.
 */
function isDense(trigger: Trigger): boolean {
  if (trigger.kind !== "interval" || trigger.period % (7 * MILLISECONDS_A_DAY) === 0) return false;
  return greatestCommonDivisor(trigger.period, MILLISECONDS_A_DAY) < FLOOR_MINUTES * MILLISECONDS_A_MINUTE;
}

/** The minutes of a UTC day that an interval can hit, by the phase that all its occurrences share. */
function momentsOfInterval(period: number, anchor: number): Moments {
  const week = 7 * MILLISECONDS_A_DAY;
  const whole = anchor % MILLISECONDS_A_MINUTE === 0 && period % MILLISECONDS_A_MINUTE === 0;
  if (period % week === 0) {
    const { minutes } = momentOfInstant(anchor);
    const weekdays = 1 << weekdayOf(Math.floor(Math.ceil(anchor / MILLISECONDS_A_MINUTE) / MINUTES_A_DAY));
    const days = makeDayTable(() => ({ dates: 0, weekdays }));
    return { zone: "UTC", elapsed: true, minutes, days, exact: period === week && whole };
  }
  const phase = greatestCommonDivisor(period, MILLISECONDS_A_DAY);
  const dense = phase < FLOOR_MINUTES * MILLISECONDS_A_MINUTE;
  const [first, step] = dense
    ? [GRID_REST, FLOOR_MINUTES]
    : [modulo(anchor, phase) / MILLISECONDS_A_MINUTE, phase / MILLISECONDS_A_MINUTE];
  const minutes: number[] = [];
  for (let moment = first; moment < MINUTES_A_DAY; moment += step) {
    minutes.push(Math.ceil(moment) % MINUTES_A_DAY);
  }
  return { zone: "UTC", elapsed: true, minutes, days: EVERY_DAY, exact: !dense && period === phase && whole };
}

function dayTableOfCron(trigger: CronTrigger): { table: DayTable; exact: boolean } {
  const months = new Set(trigger.months);
  const dates = trigger.daysOfMonth.reduce((mask, day) => mask | (1 << (day - 1)), 0);
  const weekdays = trigger.weekdays.reduce((mask, day) => mask | (1 << day), 0);
  const table = (chosen: { dates: number; weekdays: number }, both = false): DayTable =>
    makeDayTable((month) => (months.has(month) ? chosen : { dates: 0, weekdays: 0 }), both);
  if (trigger.days === "either") return { table: table({ dates, weekdays }), exact: true };
  if (trigger.weekdays.length === 7) return { table: table({ dates, weekdays: 0 }), exact: true };
  if (trigger.daysOfMonth.length === 31) return { table: table({ dates: 0, weekdays }), exact: true };
  // Cron says AND only where one of the fields begins with a star.
  const star =
    formatField(trigger.daysOfMonth, DAY_OF_MONTH, "always").startsWith("*") ||
    formatField(trigger.weekdays, WEEKDAY, "always").startsWith("*");
  const both = table({ dates, weekdays }, true);
  return star ? { table: both, exact: true } : { table: widenBoth(both), exact: false };
}

/**
 * Every hour of every day means the same in UTC when the zone's offsets differ by whole hours; then it is written in
 * UTC, which also frees it from what GitHub does with a repeated hour (that is not documented).
 */
function atHome(moments: Moments): Moments {
  const offsets = offsetsOf(moments.zone);
  const elapsed = moments.elapsed || offsets.length === 1;
  const [offset = 0] = offsets;
  const minutes = new Set(moments.minutes);
  const inUtc =
    elapsed &&
    moments.days === EVERY_DAY &&
    offsets.every((other) => modulo(other - offset, 60) === 0) &&
    moments.minutes.every((minute) => minutes.has((minute + 60) % MINUTES_A_DAY));
  if (!inUtc) return { ...moments, elapsed };
  const shifted = moments.minutes.map((minute) => modulo(minute - offset, MINUTES_A_DAY));
  return { ...moments, zone: "UTC", elapsed: true, minutes: shifted };
}

const known = new Map<string, readonly number[]>();

/** The offsets from UTC, in minutes, that a zone has in the years that matter. */
function offsetsOf(name: string): readonly number[] {
  let offsets = known.get(name);
  if (offsets === undefined) {
    const zone = zoneOf(name);
    const segments = [...zone.year(FIRST_LINE_YEAR), ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)];
    offsets = [...new Set(segments.map((segment) => segment.offset / MILLISECONDS_A_MINUTE))];
    known.set(name, offsets);
  }
  return offsets;
}
