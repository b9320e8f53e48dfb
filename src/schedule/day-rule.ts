import { dayNumber, isoWeek, modulo, monthLength, weekdayOf } from "./civil-date.ts";

/** Picks days of a month. Weekdays count from 0 = Sunday; a mask has bit n for weekday n. */
export type DaySelector =
  | { readonly kind: "day"; readonly day: number }
  /** `back` days before the last one of the month. */
  | { readonly kind: "last-day"; readonly back: number }
  | { readonly kind: "weekdays"; readonly mask: number }
  /** `nth` from 1; -1 is the last one. */
  | { readonly kind: "nth-weekday"; readonly nth: number; readonly weekday: number }
  /** `nth` from 1; -1 is the last one, 0 every one. Monday to Friday without the excepted days. */
  | { readonly kind: "working-day"; readonly nth: number }
  /** The working day nearest to a day of the month, within the month. */
  | { readonly kind: "nearest-working-day"; readonly day: number };

/** Which days a calendar trigger runs on. */
export type DayRule =
  /** Every `count` days from a day number on (and before it). */
  | { readonly kind: "stride"; readonly count: number; readonly anchor: number }
  | {
      readonly kind: "select";
      /** A day counts when any of these picks it. */
      readonly selectors: readonly DaySelector[];
      /** Months 1 to 12, rising. */
      readonly months: readonly number[];
      /** ISO weeks, or undefined for all. */
      readonly weeks: readonly number[] | undefined;
      /** Only every `count`-th week or month, counted from that of the anchor's day number. */
      readonly every:
        | { readonly unit: "week" | "month"; readonly count: number; readonly anchor: number }
        | undefined;
    };

const NO_DAYS: ReadonlySet<number> = new Set();

/** The days of a month that the rule picks: bit n - 1 for day n. `holidays` (day numbers) are no working days. */
export function daysOfMonth(
  rule: DayRule,
  year: number,
  month: number,
  holidays: ReadonlySet<number> = NO_DAYS,
): number {
  const first = dayNumber(year, month, 1);
  const length = monthLength(year, month);
  let mask = 0;
  if (rule.kind === "stride") {
    for (let day = 1 + modulo(rule.anchor - first, rule.count); day <= length; day += rule.count) {
      mask |= 1 << (day - 1);
    }
    return mask;
  }
  if (!rule.months.includes(month)) return 0;
  const { every, weeks } = rule;
  if (every?.unit === "month") {
    const anchor = new Date(every.anchor * 86_400_000);
    const distance = (year - anchor.getUTCFullYear()) * 12 + month - 1 - anchor.getUTCMonth();
    if (modulo(distance, every.count) !== 0) return 0;
  }
  for (const selector of rule.selectors) mask |= selectDays(selector, first, length, holidays);
  if (weeks === undefined && every?.unit !== "week") return mask;
  for (let day = 1; day <= length; day++) {
    const number = first + day - 1;
    const inWeek = weeks === undefined || weeks.includes(isoWeek(number));
    const inStride =
      every?.unit !== "week" || modulo(weekNumber(number) - weekNumber(every.anchor), every.count) === 0;
    if (!inWeek || !inStride) mask &= ~(1 << (day - 1));
  }
  return mask;
}

/** The days of a month of that first day and length that one selector picks. */
export function selectDays(
  selector: DaySelector,
  first: number,
  length: number,
  holidays: ReadonlySet<number>,
): number {
  const isWorking = (day: number): boolean => {
    const weekday = weekdayOf(first + day - 1);
    return weekday !== 0 && weekday !== 6 && !holidays.has(first + day - 1);
  };
  switch (selector.kind) {
    case "day":
      return selector.day <= length ? 1 << (selector.day - 1) : 0;
    case "last-day":
      return selector.back < length ? 1 << (length - 1 - selector.back) : 0;
    case "weekdays":
      return pick(length, (day) => (selector.mask & (1 << weekdayOf(first + day - 1))) !== 0, 0);
    case "nth-weekday":
      return pick(length, (day) => weekdayOf(first + day - 1) === selector.weekday, selector.nth);
    case "working-day":
      return pick(length, isWorking, selector.nth);
    case "nearest-working-day":
      for (let distance = 0; distance < length; distance++) {
        for (const day of [selector.day - distance, selector.day + distance]) {
          if (selector.day <= length && day >= 1 && day <= length && isWorking(day)) return 1 << (day - 1);
        }
      }
      return 0;
  }
}

/** The `nth` matching day (-1: the last one; 0: all). */
function pick(length: number, matches: (day: number) => boolean, nth: number): number {
  const days: number[] = [];
  for (let day = 1; day <= length; day++) if (matches(day)) days.push(day);
  const chosen = nth === 0 ? days : [days[nth > 0 ? nth - 1 : days.length + nth]];
  let mask = 0;
  for (const day of chosen) if (day !== undefined) mask |= 1 << (day - 1);
  return mask;
}

/** Counts weeks that begin on Monday. */
function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}
