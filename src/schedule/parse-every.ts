import { parseDuration } from "../model/duration.ts";
import { MILLISECONDS_A_DAY, MINUTES_A_DAY } from "./civil-date.ts";
import type { Moment } from "./moment.ts";
import { parseTimes } from "./moment.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";
import type { CalendarTrigger, IntervalTrigger, TriggerBounds } from "./trigger.ts";
import { zoneOf } from "./zone.ts";

const LONGEST_DAYS = 3660;

/**
 * Reads `every:`. Seconds, minutes and hours are elapsed time, counted from `from` or else 1970-01-01T00:00Z; days and
 * weeks are calendar days at `time` (else at the time of `from`, else at 00:00), counted from the day of `from` or else
 * 1970-01-01. So `24h` moves with the clocks in spring and `1d` does not. `path` is that of the entry.
 */
export function parseEvery(
  value: unknown,
  time: unknown,
  from: Moment | undefined,
  bounds: TriggerBounds,
  path: ProblemPath,
  problems: ProblemList,
): IntervalTrigger | CalendarTrigger | undefined {
  const everyPath = [...path, "every"];
  const text = typeof value === "string" ? value.trim() : "";
  const calendar = /^(\d{1,5})([dw])$/.exec(text);
  if (calendar) {
    const count = Number(calendar[1]) * (calendar[2] === "w" ? 7 : 1);
    if (count < 1 || count > LONGEST_DAYS) {
      return problems.error(
        "schedule-every",
        everyPath,
        `every: ${text} is not between 1d and ten years`,
        "for single dates write at:",
      );
    }
    return everyDays(count, calendar[2] === "w", time, from, bounds, path, problems);
  }
  const period = /ms|d|\./.test(text) ? undefined : parseDuration(text);
  if (period === undefined || period === 0)
    return problems.error("schedule-every", everyPath, ...wrong(value));
  if (period > LONGEST_DAYS * MILLISECONDS_A_DAY) {
    return problems.error(
      "schedule-every",
      everyPath,
      `every: ${text} is longer than ten years`,
      "for single dates write at:",
    );
  }
  if (time !== undefined) {
    return problems.error(
      "schedule-key",
      [...path, "time"],
      `time goes with days and weeks; every: ${text} counts elapsed time`,
      period % MILLISECONDS_A_DAY === 0
        ? `write every: ${period / MILLISECONDS_A_DAY}d for the same time of every day`
        : "write from: with a date and a time to say when it begins",
    );
  }
  return { ...bounds, kind: "interval", period, anchor: from?.instant ?? 0 };
}

function everyDays(
  count: number,
  weeks: boolean,
  time: unknown,
  from: Moment | undefined,
  bounds: TriggerBounds,
  path: ProblemPath,
  problems: ProblemList,
): CalendarTrigger | undefined {
  const wall = from === undefined ? 0 : zoneOf(bounds.zone).wallAt(from.instant);
  const anchor = Math.floor(wall / MILLISECONDS_A_DAY);
  const minuteOfFrom = Math.floor(wall / 60_000) - anchor * MINUTES_A_DAY;
  const ownTime = from === undefined || from.isDate ? 0 : minuteOfFrom;
  const times = time === undefined ? [ownTime] : parseTimes(time, [...path, "time"], problems);
  if (times === undefined) return undefined;
  if (weeks && from === undefined) {
    problems.warning(
      "schedule-week-anchor",
      [...path, "every"],
      "weeks are counted from 1970-01-01, so this runs on Thursdays",
      "write from: with the first date, or day: mon to name the weekday",
    );
  }
  return { ...bounds, kind: "calendar", rule: { kind: "stride", count, anchor }, times };
}

function wrong(value: unknown): [string, string] {
  const text = String(value).trim();
  const message = `${JSON.stringify(value)} is not a length of time that a schedule can repeat`;
  const mixed = /^(\d+)d(\d+)h$/.exec(text);
  if (mixed) {
    return [message, `write every: ${Number(mixed[1]) * 24 + Number(mixed[2])}h for elapsed time`];
  }
  const number = /^(\d+)\s*(?:min(?:ute)?s?|mins?)?$/.exec(text)?.[1];
  if (number !== undefined) return [message, `write every: ${number}m for minutes`];
  if (/month|mo$|year|y$/i.test(text)) return [message, "for months write day: 1 with every: 3 months"];
  return [message, "write a whole number with s, m, h (elapsed) or d, w (calendar): every: 45m"];
}
