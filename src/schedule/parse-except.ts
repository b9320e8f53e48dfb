import { MILLISECONDS_A_DAY, parseDate } from "./civil-date.ts";
import { parseHolidays } from "./holidays.ts";
import { LAST_INSTANT } from "./horizon.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";

/** The text of a calendar file that a plan names, or undefined when there is none. */
export type ReadCalendar = (path: string) => string | undefined;

/** Reads `except:`: dates, ranges of dates (both ends included) and `.ics` files, as day numbers. */
export function parseExcept(
  value: unknown,
  path: ProblemPath,
  problems: ProblemList,
  readCalendar: ReadCalendar,
): Set<number> {
  const days = new Set<number>();
  if (value === undefined || value === null) return days;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, item] of items.entries()) {
    readItem(item, Array.isArray(value) ? [...path, index] : path, days, problems, readCalendar);
  }
  return days;
}

/** The `.ics` paths that a plan's `schedule:` names, as written and once each, so that they can be read beforehand. */
export function calendarFilesOf(schedule: unknown): string[] {
  const found = new Set<string>();
  for (const entry of Array.isArray(schedule) ? schedule : []) {
    const except: unknown = (entry as { except?: unknown } | null)?.except;
    for (const item of Array.isArray(except) ? except : [except]) {
      if (typeof item === "string" && /\.ics$/i.test(item)) found.add(item);
    }
  }
  return [...found];
}

function readItem(
  item: unknown,
  path: ProblemPath,
  days: Set<number>,
  problems: ProblemList,
  readCalendar: ReadCalendar,
): void {
  const text = String(item);
  if (/\.ics$/i.test(text)) {
    const source = readCalendar(text);
    if (source === undefined) {
      problems.error("schedule-calendar-file", path, `the calendar file ${text} is not there`);
      return;
    }
    const holidays = parseHolidays(source);
    for (const day of holidays.days) days.add(day);
    for (const problem of holidays.problems) {
      problems.warning("schedule-calendar-file", path, `${text}, line ${problem.line}: ${problem.message}`);
    }
    if (holidays.days.length === 0 && holidays.problems.length === 0) {
      problems.warning("schedule-calendar-file", path, `${text} has no whole-day event`);
    }
    return;
  }
  const [start = "", end = start, ...rest] = text.split("..").map((part) => part.trim());
  const [first, last] = [parseDate(start), parseDate(end)];
  if (typeof item !== "string" || first === undefined || last === undefined || rest.length > 0) {
    problems.error(
      "schedule-except",
      path,
      `${JSON.stringify(item)} is neither a date, a range of dates nor an .ics file`,
      "write 2026-12-25, 2027-01-01..2027-01-06 or holidays.ics",
    );
    return;
  }
  if (last < first) {
    problems.error(
      "schedule-except",
      path,
      `the range ${text} ends before it begins`,
      `write ${end}..${start}`,
    );
    return;
  }
  const bounded = Math.min(last, LAST_INSTANT / MILLISECONDS_A_DAY);
  for (let day = Math.max(first, 0); day <= bounded; day++) days.add(day);
}
