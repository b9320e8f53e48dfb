import { civilDate, dayNumber, MILLISECONDS_A_DAY, monthLength, parseDate } from "./civil-date.ts";
import { selectDays } from "./day-rule.ts";
import { LAST_INSTANT } from "./horizon.ts";

/** What a calendar file says. */
export interface Holidays {
  /** Day numbers (days since 1970-01-01), rising. */
  readonly days: readonly number[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** Whether it is a calendar at all. */
  readonly isCalendar: boolean;
}

const LAST_DAY = LAST_INSTANT / MILLISECONDS_A_DAY;
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

interface Property {
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads the whole-day events of an iCalendar file (RFC 5545): DTSTART and DTEND (exclusive) or DURATION, RDATE, EXDATE,
 * and RRULE where it is yearly (INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY such as 4TH). Never throws: what
 * cannot be read is told with its line and left out.
 */
export function parseHolidays(text: string): Holidays {
  const days = new Set<number>();
  const problems: { line: number; message: string }[] = [];
  const components: string[] = [];
  let event: Property[] = [];
  let calendars = 0;
  for (const property of readProperties(text)) {
    if (property.name === "BEGIN") {
      components.push(property.value.toUpperCase());
      if (property.value.toUpperCase() === "VCALENDAR") calendars++;
      if (property.value.toUpperCase() === "VEVENT") event = [property];
    } else if (property.name === "END") {
      if (components.pop() === "VEVENT") for (const day of readEvent(event, problems)) days.add(day);
    } else if (components.at(-1) === "VEVENT") event.push(property);
  }
  if (calendars === 0)
    problems.push({ line: 1, message: "no BEGIN:VCALENDAR: this is not an iCalendar file" });
  else if (components.length > 0) {
    problems.push({ line: text.split("\n").length, message: `END:${components.at(-1)} is missing` });
  }
  return { days: [...days].sort((a, b) => a - b), problems, isCalendar: calendars > 0 };
}

/** Content lines, unfolded: a line that begins with a space or a tab goes on the one before. */
function readProperties(text: string): Property[] {
  const found: Property[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    let content = lines[index] as string;
    while (/^[ \t]/.test(lines[index + 1] ?? "")) content += (lines[++index] as string).slice(1);
    // NAME;PARAMETER="a:b":VALUE
    const match = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/.exec(content);
    if (match)
      found.push({ name: (match[1] as string).toUpperCase(), value: (match[3] as string).trim(), line });
  }
  return found;
}

function readEvent(event: readonly Property[], problems: { line: number; message: string }[]): Set<number> {
  const days = new Set<number>();
  const property = (name: string): Property | undefined => event.find((entry) => entry.name === name);
  const line = event[0]?.line ?? 1;
  if (property("STATUS")?.value.toUpperCase() === "CANCELLED") return days;
  const start = property("DTSTART");
  if (start === undefined) {
    problems.push({ line, message: "the event has no DTSTART" });
    return days;
  }
  const first = parseBasicDate(start.value);
  if (first === undefined) {
    problems.push({
      line: start.line,
      message: `DTSTART ${start.value} is not a date; only whole-day events count as holidays`,
    });
    return days;
  }
  const length = eventLength(first, property("DTEND"), property("DURATION"), problems);
  const firsts = new Set([first]);
  const rule = property("RRULE");
  if (rule !== undefined) {
    const repeated = expandRule(rule.value, first);
    if (typeof repeated === "string") problems.push({ line: rule.line, message: repeated });
    else for (const day of repeated) firsts.add(day);
  }
  for (const day of listedDates(event, "RDATE")) firsts.add(day);
  for (const day of listedDates(event, "EXDATE")) firsts.delete(day);
  for (const day of firsts) for (let offset = 0; offset < length; offset++) days.add(day + offset);
  return days;
}

/** In days, at least one. */
function eventLength(
  first: number,
  end: Property | undefined,
  duration: Property | undefined,
  problems: { line: number; message: string }[],
): number {
  if (end !== undefined) {
    const last = parseBasicDate(end.value);
    if (last !== undefined && last >= first && last - first <= 366) return Math.max(1, last - first);
    problems.push({ line: end.line, message: `DTEND ${end.value} is not a date within a year of DTSTART` });
  } else if (duration !== undefined) {
    const match = /^\+?P(\d{1,3})([DW])$/.exec(duration.value);
    if (match) return Math.max(1, Number(match[1]) * (match[2] === "W" ? 7 : 1));
    problems.push({ line: duration.line, message: `DURATION ${duration.value} is not a number of days` });
  }
  return 1;
}

function listedDates(event: readonly Property[], name: string): number[] {
  return event
    .filter((entry) => entry.name === name)
    .flatMap((entry) => entry.value.split(","))
    .map((value) => parseBasicDate(value.slice(0, 8)))
    .filter((day) => day !== undefined);
}

/** The dates of a yearly rule from `first` on, or why it is not understood. */
function expandRule(text: string, first: number): number[] | string {
  const parts = new Map(text.split(";").map((part) => part.toUpperCase().split("=") as [string, string]));
  const unknown = [...parts.keys()].find(
    (key) => !["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST"].includes(key),
  );
  const weekday = /^([+-]?\d)([A-Z]{2})$/.exec(parts.get("BYDAY") ?? "");
  const until = parts.has("UNTIL") ? parseBasicDate((parts.get("UNTIL") as string).slice(0, 8)) : LAST_DAY;
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const count = Number(parts.get("COUNT") ?? Number.POSITIVE_INFINITY);
  const start = civilDate(first);
  const months = (parts.get("BYMONTH") ?? String(start.month)).split(",").map(Number);
  const monthDays = (parts.get("BYMONTHDAY") ?? String(start.day)).split(",").map(Number);
  const understood =
    parts.get("FREQ") === "YEARLY" &&
    unknown === undefined &&
    until !== undefined &&
    interval >= 1 &&
    !Number.isNaN(count) &&
    (!parts.has("BYDAY") || (weekday !== null && !parts.has("BYMONTHDAY") && parts.has("BYMONTH"))) &&
    (weekday === null || WEEKDAYS.includes(weekday[2] as string)) &&
    [...months, ...monthDays].every((value) => Number.isInteger(value) && value !== 0);
  if (!understood) {
    return `RRULE ${text} is not understood (only yearly ones are): only the first date counts; list the others`;
  }
  const found: number[] = [];
  for (let year = start.year; year < 2200; year += interval) {
    const inYear = new Set<number>();
    for (const month of months) {
      const [monthStart, length] = [dayNumber(year, month, 1), monthLength(year, month)];
      if (weekday) {
        const selector = {
          kind: "nth-weekday",
          nth: Number(weekday[1]),
          weekday: WEEKDAYS.indexOf(weekday[2] as string),
        } as const;
        const mask = selectDays(selector, monthStart, length, new Set());
        if (mask !== 0) inYear.add(monthStart + 31 - Math.clz32(mask));
        continue;
      }
      for (const day of monthDays) {
        const dayOfMonth = day < 0 ? length + 1 + day : day;
        if (dayOfMonth >= 1 && dayOfMonth <= length) inYear.add(monthStart + dayOfMonth - 1);
      }
    }
    for (const day of [...inYear].sort((a, b) => a - b)) {
      if (day < first) continue;
      if (day > until || found.length >= count) return found;
      found.push(day);
    }
  }
  return found;
}

/** `20261224`. */
function parseBasicDate(text: string): number | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}
