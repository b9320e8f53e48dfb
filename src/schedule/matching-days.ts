import { civilDate, dayNumber, MILLISECONDS_A_DAY, monthLength, weekdayOf } from "./civil-date.ts";
import { daysOfMonth } from "./day-rule.ts";
import { FIRST_INSTANT, LAST_INSTANT } from "./horizon.ts";
import type { CalendarTrigger, CronTrigger } from "./trigger.ts";

const FIRST_DAY = FIRST_INSTANT / MILLISECONDS_A_DAY - 1;
const LAST_DAY = LAST_INSTANT / MILLISECONDS_A_DAY + 1;

/** The days of a month as bits: bit n - 1 for day n. */
export type MonthMask = (year: number, month: number) => number;

/** Which days of a month a trigger's wall times are on. */
export function monthMaskOf(trigger: CronTrigger | CalendarTrigger): MonthMask {
  if (trigger.kind === "calendar") {
    return (year, month) => daysOfMonth(trigger.rule, year, month, trigger.except);
  }
  const months = new Set(trigger.months);
  let dates = 0;
  for (const day of trigger.daysOfMonth) dates |= 1 << (day - 1);
  const weekdays = maskOfWeekdays(trigger.weekdays);
  return (year, month) => {
    if (!months.has(month)) return 0;
    const byWeekday = weekdays[weekdayOf(dayNumber(year, month, 1))] as number;
    const mask = trigger.days === "either" ? dates | byWeekday : dates & byWeekday;
    return mask & (0x7fffffff >>> (31 - monthLength(year, month)));
  };
}

/** For each weekday that a month can begin with: the bits of the days with one of `weekdays`. */
export function maskOfWeekdays(weekdays: readonly number[]): readonly number[] {
  return Array.from({ length: 7 }, (_, first) => {
    let mask = 0;
    for (let day = 0; day < 31; day++) if (weekdays.includes((first + day) % 7)) mask |= 1 << day;
    return mask;
  });
}

/** Walks over the days of a mask function; remembers the month it is in. */
export class MatchingDays {
  readonly #mask: MonthMask;
  readonly #masks = new Map<number, number>();
  #month = 0;
  #firstDay = 0;
  #length = 0;
  #bits = 0;

  constructor(mask: MonthMask) {
    this.#mask = mask;
  }

  /** Whether a day (a day number) matches. */
  has(day: number): boolean {
    this.#enter(day);
    return ((this.#bits >>> (day - this.#firstDay)) & 1) === 1;
  }

  /** The first matching day at or after `day`; undefined when there is none before the year 2200. */
  next(day: number): number | undefined {
    for (let start = Math.max(day, FIRST_DAY); start <= LAST_DAY; ) {
      this.#enter(start);
      const bits = (this.#bits >>> (start - this.#firstDay)) << (start - this.#firstDay);
      if (bits !== 0) return this.#firstDay + 31 - Math.clz32(bits & -bits);
      start = this.#firstDay + this.#length;
    }
    return undefined;
  }

  /** The last matching day at or before `day`; undefined when there is none since 1970. */
  previous(day: number): number | undefined {
    for (let start = Math.min(day, LAST_DAY); start >= FIRST_DAY; ) {
      this.#enter(start);
      const unused = 31 - (start - this.#firstDay);
      const bits = (this.#bits << unused) >>> unused;
      if (bits !== 0) return this.#firstDay + 31 - Math.clz32(bits);
      start = this.#firstDay - 1;
    }
    return undefined;
  }

  #enter(day: number): void {
    if (day >= this.#firstDay && day < this.#firstDay + this.#length) return;
    const { year, month } = civilDate(day);
    this.#month = year * 12 + month;
    this.#firstDay = dayNumber(year, month, 1);
    this.#length = monthLength(year, month);
    let bits = this.#masks.get(this.#month);
    if (bits === undefined) {
      bits = this.#mask(year, month);
      this.#masks.set(this.#month, bits);
    }
    this.#bits = bits;
  }
}
