import { FLOOR_MINUTES } from "./check-trigger.ts";
import {
  civilDate,
  greatestCommonDivisor,
  MILLISECONDS_A_DAY,
  MILLISECONDS_A_MINUTE,
  MINUTES_A_DAY,
  modulo,
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

/** The cells of a trigger; `jitter` in whole minutes is added to each. */
export function cellsOf(trigger: Trigger, jitter: number): Cell[] {
  const cells = bareCells(trigger);
  const months = activeMonths(trigger, cells[0]?.zone ?? "UTC");
  const moves = jitter > 0 && !isDense(trigger);
  if (months === undefined && !moves) return cells;
  return cells.map((cell) => {
    const active = months === undefined ? cell : { ...cell, days: keepMonths(cell.days, months) };
    return moves ? { ...moveCell(active, jitter), delay: jitter } : active;
  });
}

/** A cell some minutes later (or, when negative, earlier), on the following (or preceding) day where it must be. */
export function moveCell(cell: Cell, minutes: number): Cell {
  const minute = cell.minute + minutes;
  if (minute >= 0 && minute < MINUTES_A_DAY) return { ...cell, minute };
  const shifted = shiftDays(cell.days, minute < 0 ? -1 : 1);
  return {
    ...cell,
    minute: modulo(minute, MINUTES_A_DAY),
    days: shifted.table,
    exact: cell.exact && shifted.exact,
  };
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

function bareCells(trigger: Trigger): Cell[] {
  const base = { zone: trigger.zone, elapsed: false, delay: 0, exact: true, triggers: [trigger.index] };
  switch (trigger.kind) {
    case "once":
      return [{ ...base, zone: "UTC", elapsed: true, ...cellOfInstant(trigger.instant) }];
    case "interval":
      return intervalCells(trigger.period, trigger.anchor).map((cell) => ({
        ...base,
        zone: "UTC",
        elapsed: true,
        ...cell,
      }));
    case "calendar": {
      const { table, exact } = dayTableOfRule(trigger.rule, trigger.except.size > 0);
      return atHome(trigger.times.map((minute) => ({ ...base, minute, days: table, exact })));
    }
    case "cron": {
      const { table, exact } = dayTableOfCron(trigger);
      return atHome(
        minutesOfDay(trigger).map((minute) => ({
          ...base,
          elapsed: trigger.elapsed,
          minute,
          days: table,
          exact,
        })),
      );
    }
  }
}

function cellOfInstant(instant: number): { minute: number; days: DayTable; exact: boolean } {
  const minutes = Math.ceil(instant / MILLISECONDS_A_MINUTE);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const date = civilDate(day);
  return {
    minute: minutes - day * MINUTES_A_DAY,
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
function intervalCells(period: number, anchor: number): { minute: number; days: DayTable; exact: boolean }[] {
  const week = 7 * MILLISECONDS_A_DAY;
  if (period % week === 0) {
    const minutes = Math.ceil(anchor / MILLISECONDS_A_MINUTE);
    const day = Math.floor(minutes / MINUTES_A_DAY);
    const weekdays = 1 << modulo(day + 4, 7);
    const exact = period === week && anchor % MILLISECONDS_A_MINUTE === 0;
    return [
      {
        minute: minutes - day * MINUTES_A_DAY,
        days: makeDayTable(() => ({ dates: 0, weekdays })),
        exact,
      },
    ];
  }
  const phase = greatestCommonDivisor(period, MILLISECONDS_A_DAY);
  const minutes: number[] = [];
  if (phase < FLOOR_MINUTES * MILLISECONDS_A_MINUTE) {
    for (let minute = GRID_REST; minute < MINUTES_A_DAY; minute += FLOOR_MINUTES) minutes.push(minute);
    return minutes.map((minute) => ({ minute, days: EVERY_DAY, exact: false }));
  }
  for (let moment = modulo(anchor, phase); moment < MILLISECONDS_A_DAY; moment += phase) {
    minutes.push(Math.ceil(moment / MILLISECONDS_A_MINUTE) % MINUTES_A_DAY);
  }
  const exact =
    period === phase && anchor % MILLISECONDS_A_MINUTE === 0 && period % MILLISECONDS_A_MINUTE === 0;
  return minutes.map((minute) => ({ minute, days: EVERY_DAY, exact }));
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
 * Cells of every hour of every day mean the same in UTC when the zone's offsets differ by whole hours; then they are
 * written in UTC, which also frees them from what GitHub does with a repeated hour (that is not documented).
 */
function atHome(cells: readonly Cell[]): Cell[] {
  const [first] = cells;
  if (first === undefined) return [];
  const zone = zoneOf(first.zone);
  const segments = [zone.year(FIRST_LINE_YEAR)[0], ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)];
  const offsets = [...new Set(segments.map((segment) => (segment?.offset ?? 0) / MILLISECONDS_A_MINUTE))];
  const elapsed = first.elapsed || offsets.length === 1;
  const [offset = 0] = offsets;
  const minutes = new Set(cells.map((cell) => cell.minute));
  const everyHour = cells.every((cell) => minutes.has((cell.minute + 60) % MINUTES_A_DAY));
  const everyDay = first.days === EVERY_DAY;
  const wholeHours = offsets.every((other) => modulo(other - offset, 60) === 0);
  if (elapsed && everyHour && everyDay && wholeHours) {
    return cells.map((cell) => ({
      ...cell,
      zone: "UTC",
      elapsed: true,
      minute: modulo(cell.minute - offset, MINUTES_A_DAY),
    }));
  }
  return elapsed === first.elapsed ? [...cells] : cells.map((cell) => ({ ...cell, elapsed }));
}
