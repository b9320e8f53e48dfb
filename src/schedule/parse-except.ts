import { MILLISECONDS_A_DAY, parseDate } from "./civil-date.ts";
import { parseHolidays } from "./holidays.ts";
import { LAST_INSTANT } from "./horizon.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";

/** The text of a calendar file that a plan names; undefined when it could not be had, which whoever tried has told. */
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
    if (source !== undefined) readHolidays(text, source, path, days, problems);
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

/** What cannot be read in a calendar is told and left out; a file that is none is an error. */
function readHolidays(
  file: string,
  source: string,
  path: ProblemPath,
  days: Set<number>,
  problems: ProblemList,
): void {
  const holidays = parseHolidays(source);
  for (const day of holidays.days) days.add(day);
  const code = "schedule-calendar-file";
  for (const { line, message } of holidays.problems) {
    const severity = holidays.isCalendar ? "warning" : "error";
    const hint = holidays.isCalendar
      ? "events of whole days count, once or yearly; write other days beside the file under except:"
      : "export the holidays as iCalendar (RFC 5545)";
    problems.problems.push({ code, severity, message, hint, path, calendar: { file, line } });
  }
  if (holidays.days.length > 0 || holidays.problems.length > 0) return;
  problems.warning(
    code,
    path,
    `${file} has no whole-day event`,
    "take it out, or write the days themselves under except:",
  );
}
