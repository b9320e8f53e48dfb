import { nearest } from "../model/nearest.ts";
import { MILLISECONDS_A_DAY } from "./civil-date.ts";
import { ISO_WEEK, MONTH, parseCronField, type WEEKDAY, WEEKDAY_NAMES } from "./cron-field.ts";
import type { DayRule, DaySelector } from "./day-rule.ts";
import { type Moment, parseTimes } from "./moment.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";
import type { CalendarTrigger, TriggerBounds } from "./trigger.ts";
import { zoneOf } from "./zone.ts";

const ORDINALS: Readonly<Record<string, number>> = {
  "1st": 1,
  first: 1,
  "2nd": 2,
  second: 2,
  "3rd": 3,
  third: 3,
  "4th": 4,
  fourth: 4,
  "5th": 5,
  fifth: 5,
  last: -1,
};
const LONG_WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WORDS = [...WEEKDAY_NAMES, ...Object.keys(ORDINALS), "working day", "last working day"];

/** What stands beside `day:` in an entry. */
export interface DayOptions {
  readonly time?: unknown;
  readonly every?: unknown;
  readonly month?: unknown;
  readonly week?: unknown;
}

/**
 * Reads `day:` (`last`, `last fri`, `2nd mon`, `working day`, `last working day`, `working day nearest 15`,
 * `3 days before last`, `mon-fri`, `15`, and lists of these) with `time`, `every` (`2 weeks`, `3 months`), `month` and
 * `week` (ISO). Undefined, with problems noted, when it cannot be read. `path` is that of the entry.
 */
export function parseDay(
  value: unknown,
  options: DayOptions,
  from: Moment | undefined,
  bounds: TriggerBounds,
  path: ProblemPath,
  problems: ProblemList,
): CalendarTrigger | undefined {
  const before = problems.problems.length;
  const items = Array.isArray(value) ? (value as unknown[]) : String(value).split(",");
  const selectors: DaySelector[] = [];
  for (const [index, item] of items.entries()) {
    const selector = parseSelector(String(item).trim().toLowerCase().replace(/\s+/g, " "));
    if (selector !== undefined) selectors.push(selector);
    else {
      const meant = nearest(String(item).trim(), WORDS);
      problems.error(
        "schedule-day",
        Array.isArray(value) ? [...path, "day", index] : [...path, "day"],
        `${JSON.stringify(item)} names no day of a month or week`,
        meant === undefined
          ? "write last, last fri, 2nd mon, working day, last working day, mon-fri or a number from 1 to 31"
          : `did you mean ${meant}?`,
      );
    }
  }
  const times = options.time === undefined ? [0] : parseTimes(options.time, [...path, "time"], problems);
  const months = parseField(options.month, MONTH, [...path, "month"], problems);
  const weeks = parseField(options.week, ISO_WEEK, [...path, "week"], problems);
  const wall = from === undefined ? 0 : zoneOf(bounds.zone).wallAt(from.instant);
  const every = parseStride(options.every, Math.floor(wall / MILLISECONDS_A_DAY), path, problems);
  if (every?.unit === "week" && from === undefined) {
    problems.warning(
      "schedule-week-anchor",
      [...path, "every"],
      "without from, weeks are counted from that of 1970-01-01",
      "write from: with a date in the first week that is meant",
    );
  }
  if (problems.hasErrorsAfter(before) || times === undefined || selectors.length === 0) return undefined;
  const rule: DayRule = { kind: "select", selectors, months: months ?? ALL_MONTHS, weeks, every };
  return { ...bounds, kind: "calendar", rule, times };
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function parseSelector(text: string): DaySelector | undefined {
  if (text === "last" || text === "last day") return { kind: "last-day", back: 0 };
  if (/^working days?$/.test(text)) return { kind: "working-day", nth: 0 };
  const back = /^(\d{1,2}) days? before last( day)?$/.exec(text);
  if (back) return Number(back[1]) <= 30 ? { kind: "last-day", back: Number(back[1]) } : undefined;
  const near = /^working day nearest (\d{1,2})$/.exec(text);
  if (near) {
    const day = Number(near[1]);
    return day >= 1 && day <= 31 ? { kind: "nearest-working-day", day } : undefined;
  }
  const working = /^(\d{1,2})(?:st|nd|rd|th) working day$/.exec(text);
  if (working) {
    const nth = Number(working[1]);
    return nth >= 1 && nth <= 23 ? { kind: "working-day", nth } : undefined;
  }
  const [first = "", ...rest] = text.split(" ");
  const nth = ORDINALS[first];
  if (nth !== undefined) {
    const name = rest.join(" ");
    if (name === "working day") return { kind: "working-day", nth };
    const weekday = weekdayFrom(name);
    return weekday === undefined ? undefined : { kind: "nth-weekday", nth, weekday };
  }
  if (/^\d{1,2}$/.test(text)) {
    const day = Number(text);
    return day >= 1 && day <= 31 ? { kind: "day", day } : undefined;
  }
  const mask = weekdayRange(text);
  return mask === undefined ? undefined : { kind: "weekdays", mask };
}

function weekdayFrom(text: string): number | undefined {
  const index = WEEKDAY_NAMES.indexOf(text);
  const long = LONG_WEEKDAYS.indexOf(text);
  return index >= 0 ? index : long >= 0 ? long : undefined;
}

/** `fri`, `mon-fri` or `fri-tue`, as a mask. */
function weekdayRange(text: string): number | undefined {
  const [start = "", end = start, ...rest] = text.split("-");
  const [first, last] = [weekdayFrom(start), weekdayFrom(end)];
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  let mask = 0;
  for (let distance = 0; distance <= (last - first + 7) % 7; distance++)
    mask |= 1 << ((first + distance) % 7);
  return mask;
}

function parseField(
  value: unknown,
  field: typeof MONTH | typeof WEEKDAY,
  path: ProblemPath,
  problems: ProblemList,
): readonly number[] | undefined {
  if (value === undefined) return undefined;
  const text = Array.isArray(value) ? value.join(",") : String(value);
  return parseCronField(text.replaceAll(/\s/g, ""), field, path, problems)?.values;
}

function parseStride(
  value: unknown,
  anchor: number,
  path: ProblemPath,
  problems: ProblemList,
): { unit: "week" | "month"; count: number; anchor: number } | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{1,3})\s*(w|weeks?|months?)$/.exec(String(value).trim());
  const count = Number(match?.[1]);
  if (match && count >= 1) {
    const unit = match[2]?.startsWith("w") ? "week" : "month";
    return count === 1 ? undefined : { unit, count, anchor };
  }
  return problems.error(
    "schedule-every",
    [...path, "every"],
    `beside day, every is a number of weeks or months, not ${JSON.stringify(value)}`,
    "write every: 2 weeks or every: 3 months; from: says which week or month is the first",
  );
}
