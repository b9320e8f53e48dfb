import { civilDate, dayNumber, monthLength, weekdayOf } from "./civil-date.ts";
import { maskOfWeekdays } from "./matching-days.ts";

/**
 * Days as a cron line can name them, month by month (index 0 = January): dates (bit n - 1 for day n) and weekdays (bit
 * n, 0 = Sunday). A day counts when either has it, or, when `both`, when both have it.
 */
export interface DayTable {
  readonly dates: readonly number[];
  readonly weekdays: readonly number[];
  readonly both: boolean;
}

export const ALL_DATES = 0x7fffffff;
export const ALL_WEEKDAYS = 0x7f;
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days that a month can have at most. */
export function datesOfMonth(month: number): number {
  return ALL_DATES >>> (31 - (LONGEST[month - 1] as number));
}

const interned = new Map<string, DayTable>();

/** A table from a function of the month (1 to 12); equal sets of days always give the same object. */
export function makeDayTable(
  choose: (month: number) => { dates: number; weekdays: number },
  both = false,
): DayTable {
  const dates: number[] = [];
  const weekdays: number[] = [];
  for (let month = 1; month <= 12; month++) {
    const chosen = choose(month);
    const all = datesOfMonth(month);
    const valid = chosen.dates & all;
    const full = chosen.weekdays === ALL_WEEKDAYS || valid === all;
    dates.push(!both && full ? 0 : valid);
    weekdays.push(!both && full ? ALL_WEEKDAYS : chosen.weekdays);
  }
  const key = `${both} ${dates.join()} ${weekdays.join()}`;
  let table = interned.get(key);
  if (table === undefined) {
    table = { dates, weekdays, both };
    interned.set(key, table);
  }
  return table;
}

export const EVERY_DAY: DayTable = makeDayTable(() => ({ dates: 0, weekdays: ALL_WEEKDAYS }));

/** A table with the days of both. */
export function uniteDays(a: DayTable, b: DayTable): DayTable {
  if (a === b || a === EVERY_DAY) return a;
  if (b === EVERY_DAY) return b;
  const [left, right] = [widenBoth(a), widenBoth(b)];
  return makeDayTable((month) => ({
    dates: (left.dates[month - 1] as number) | (right.dates[month - 1] as number),
    weekdays: (left.weekdays[month - 1] as number) | (right.weekdays[month - 1] as number),
  }));
}

/** A table of `both` as one of `either`: the narrower of its two conditions. Others as they are. */
export function widenBoth(table: DayTable): DayTable {
  if (!table.both) return table;
  return makeDayTable((month) => {
    const [dates, weekdays] = [table.dates[month - 1] as number, table.weekdays[month - 1] as number];
    return countBits(dates) <= countBits(weekdays) * 4.35 ? { dates, weekdays: 0 } : { dates: 0, weekdays };
  });
}

/** Only the months of a mask (bit n - 1 for month n). */
export function keepMonths(table: DayTable, months: number): DayTable {
  return makeDayTable(
    (month) =>
      (months >>> (month - 1)) & 1
        ? { dates: table.dates[month - 1] as number, weekdays: table.weekdays[month - 1] as number }
        : { dates: 0, weekdays: 0 },
    table.both,
  );
}

/** The days after (or, for -1, before) those of a table; `exact` is false where it needed a day more. */
export function shiftDays(table: DayTable, by: 1 | -1): ShiftedDays {
  const known = shifts[by].get(table);
  if (known !== undefined) return known;
  const shifted = table === EVERY_DAY ? { table, exact: true } : computeShift(table, by);
  shifts[by].set(table, shifted);
  return shifted;
}

interface ShiftedDays {
  readonly table: DayTable;
  readonly exact: boolean;
}

const shifts = { [1]: new WeakMap<DayTable, ShiftedDays>(), [-1]: new WeakMap<DayTable, ShiftedDays>() };

function computeShift(table: DayTable, by: 1 | -1): ShiftedDays {
  const source = widenBoth(table);
  let exact = source === table;
  const dates = source.dates.map(() => 0);
  const weekdays = source.weekdays.map((mask) => rotateWeekdays(mask, by));
  for (let month = 0; month < 12; month++) {
    const [before, after] = [(month + 11) % 12, (month + 1) % 12];
    const neighbour = by === 1 ? after : before;
    // A weekday at the edge of a month falls into its neighbour.
    if (source.weekdays[month] !== source.weekdays[neighbour] && source.weekdays[month] !== 0) {
      const edges = by === 1 ? 1 : ALL_DATES & ~(ALL_DATES >>> (32 - (LONGEST[neighbour] as number)));
      dates[neighbour] = (dates[neighbour] as number) | (neighbour === 1 && by === -1 ? 0b11 << 27 : edges);
      exact = false;
    }
    for (let day = 1; day <= (LONGEST[month] as number); day++) {
      if (((source.dates[month] as number) >>> (day - 1)) % 2 === 0) continue;
      const lengths = month === 1 ? [28, 29] : [LONGEST[month] as number];
      const add = (target: number, date: number): void => {
        dates[target] = (dates[target] as number) | (1 << (date - 1));
      };
      if (by === 1) {
        for (const length of lengths) {
          if (day < length) add(month, day + 1);
          else add(after, 1);
        }
        if (month === 1 && day === 28) exact = false;
      } else if (day > 1) add(month, day - 1);
      else {
        add(before, LONGEST[before] as number);
        if (before === 1) {
          add(before, 28);
          exact = false;
        }
      }
    }
  }
  return {
    table: makeDayTable((month) => ({
      dates: dates[month - 1] as number,
      weekdays: weekdays[month - 1] as number,
    })),
    exact,
  };
}

/** Whether some day can be in both tables; true when in doubt. */
export function canMeet(a: DayTable, b: DayTable): boolean {
  if (a === EVERY_DAY && b === EVERY_DAY) return true;
  for (let month = 0; month < 12; month++) {
    const [datesA, datesB] = [a.dates[month] as number, b.dates[month] as number];
    const [weekdaysA, weekdaysB] = [a.weekdays[month] as number, b.weekdays[month] as number];
    if ((datesA & datesB) !== 0 || (weekdaysA & weekdaysB) !== 0) return true;
    if ((datesA !== 0 && weekdaysB !== 0) || (weekdaysA !== 0 && datesB !== 0)) return true;
  }
  return false;
}

/** Whether a table has a day (a day number). */
export function hasDay(table: DayTable, day: number): boolean {
  const { month, day: date } = civilDate(day);
  const byDate = (((table.dates[month - 1] as number) >>> (date - 1)) & 1) === 1;
  const byWeekday = (((table.weekdays[month - 1] as number) >>> weekdayOf(day)) & 1) === 1;
  return table.both ? byDate && byWeekday : byDate || byWeekday;
}

/** Days of each month of four years that have a 29 February (1461 days), January first. */
export function countDaysByMonth(table: DayTable): number[] {
  const counts = new Array<number>(12).fill(0);
  for (let year = 2025; year < 2029; year++) {
    for (let month = 1; month <= 12; month++) {
      const first = weekdayOf(dayNumber(year, month, 1));
      const byWeekday = weekdayMasks(table.weekdays[month - 1] as number)[first] as number;
      const dates = table.dates[month - 1] as number;
      const mask = table.both ? dates & byWeekday : dates | byWeekday;
      counts[month - 1] =
        (counts[month - 1] as number) + countBits(mask & (ALL_DATES >>> (31 - monthLength(year, month))));
    }
  }
  return counts;
}

const masks = new Map<number, readonly number[]>();

function weekdayMasks(weekdays: number): readonly number[] {
  let found = masks.get(weekdays);
  if (found === undefined) {
    found = maskOfWeekdays(bitsOf(weekdays));
    masks.set(weekdays, found);
  }
  return found;
}

/** The numbers of the bits that are set, rising. */
function bitsOf(mask: number): number[] {
  const found: number[] = [];
  for (let bit = 0; bit < 31; bit++) if ((mask >>> bit) & 1) found.push(bit);
  return found;
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function rotateWeekdays(mask: number, by: 1 | -1): number {
  return by === 1 ? ((mask << 1) | (mask >>> 6)) & ALL_WEEKDAYS : ((mask >>> 1) | (mask << 6)) & ALL_WEEKDAYS;
}
