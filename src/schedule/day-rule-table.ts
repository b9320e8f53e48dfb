import { civilDate, dayNumber, greatestCommonDivisor, modulo, weekdayOf } from "./civil-date.ts";
import { type DayRule, type DaySelector, selectDays } from "./day-rule.ts";
import {
  ALL_DATES,
  ALL_WEEKDAYS,
  countBits,
  type DayTable,
  EVERY_DAY,
  makeDayTable,
  uniteDays,
} from "./day-table.ts";

const NO_DAYS: ReadonlySet<number> = new Set();
const WORKING_DAYS = 0b0111110;

/**
 * The narrowest days of a cron line that hold every day of a rule; `exact` when they hold no other. With `holidays`,
 * where working days are can't be told from the shape of the month.
 */
export function dayTableOfRule(rule: DayRule, holidays: boolean): { table: DayTable; exact: boolean } {
  if (rule.kind === "stride") {
    if (rule.count % 7 !== 0) return { table: EVERY_DAY, exact: rule.count === 1 };
    const weekdays = 1 << weekdayOf(rule.anchor);
    return { table: makeDayTable(() => ({ dates: 0, weekdays })), exact: rule.count === 7 };
  }
  let exact = true;
  const months = new Set(rule.months);
  const { every, weeks } = rule;
  if (every?.unit === "month") {
    const common = greatestCommonDivisor(every.count, 12);
    const first = civilDate(every.anchor).month;
    for (const month of rule.months) if (modulo(month - first, common) !== 0) months.delete(month);
    exact &&= common === every.count;
  }
  if (every?.unit === "week") exact = false;
  if (weeks !== undefined && weeks.length < 53) {
    exact = false;
    const possible = new Set(weeks.flatMap(monthsOfWeek));
    for (const month of rule.months) if (!possible.has(month)) months.delete(month);
  }
  let table: DayTable | undefined;
  for (const selector of rule.selectors) {
    const chosen = makeDayTable((month) => {
      if (!months.has(month)) return { dates: 0, weekdays: 0 };
      const days = daysOfSelector(selector, month, holidays);
      exact &&= days.exact;
      return days;
    });
    table = table === undefined ? chosen : uniteDays(table, chosen);
  }
  return { table: table ?? EVERY_DAY, exact };
}

const found = new Map<string, { dates: number; weekdays: number; exact: boolean }>();

/** By trying every weekday on which a month of that length can begin. */
function daysOfSelector(
  selector: DaySelector,
  month: number,
  holidays: boolean,
): { dates: number; weekdays: number; exact: boolean } {
  const lengths =
    month === 2 ? [28, 29] : [month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31];
  if (selector.kind === "weekdays") return { dates: 0, weekdays: selector.mask, exact: true };
  if (selector.kind === "working-day" && (selector.nth === 0 || holidays)) {
    return { dates: 0, weekdays: WORKING_DAYS, exact: selector.nth === 0 };
  }
  if (selector.kind === "nearest-working-day" && holidays) {
    return { dates: 0, weekdays: WORKING_DAYS, exact: false };
  }
  const key = `${JSON.stringify(selector)} ${lengths.join()}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  let dates = 0;
  let weekdays = 0;
  let common = ALL_DATES;
  for (const length of lengths) {
    // Day number 3 is a Sunday, so first days 3 to 9 are Sunday to Saturday.
    for (let first = 3; first < 10; first++) {
      const mask = selectDays(selector, first, length, NO_DAYS);
      dates |= mask;
      common &= mask | ~(ALL_DATES >>> (31 - length));
      for (let day = 0; day < length; day++) if ((mask >>> day) & 1) weekdays |= 1 << weekdayOf(first + day);
    }
  }
  const result =
    countBits(dates) <= countBits(weekdays) * 4.35 || weekdays === ALL_WEEKDAYS
      ? { dates, weekdays: 0, exact: (dates & ~common) === 0 }
      : { dates: 0, weekdays, exact: false };
  found.set(key, result);
  return result;
}

/** The months that an ISO week can have days in. */
function monthsOfWeek(week: number): number[] {
  const first = (week - 1) * 7 - 3;
  const months = new Set<number>();
  for (const year of [2025, 2028]) {
    for (let day = first; day <= first + 12; day++) months.add(civilDate(dayNumber(year, 1, 1 + day)).month);
  }
  return [...months];
}
