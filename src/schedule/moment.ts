import {
  dayNumber,
  MILLISECONDS_A_DAY,
  MILLISECONDS_A_MINUTE,
  MINUTES_A_DAY,
  monthLength,
  parseDate,
} from "./civil-date.ts";
import { FIRST_INSTANT, LAST_INSTANT } from "./horizon.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";
import { zoneOf } from "./zone.ts";

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{1,2}):(\d{2})(?::(\d{2}))?(Z|z|[+-]\d{2}:\d{2})?$/;

/** A date, or a date with a time of day, of a plan. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z; of a date: its first instant in the zone. */
  readonly instant: number;
  /** The last millisecond that is still meant; of a date: of that local day. */
  readonly lastInstant: number;
  /** Only a date was written. */
  readonly isDate: boolean;
}

/**
 * Reads `2026-12-24` (a local day of the zone), `2026-12-24T20:00` (its local time) or an instant with `Z` or an
 * offset. Undefined, with a problem noted, for anything else and for dates outside 1970 to 2199.
 */
export function parseMoment(
  value: unknown,
  zone: string,
  path: ProblemPath,
  problems: ProblemList,
): Moment | undefined {
  const text = String(value);
  const date = parseDate(text);
  const wall = date === undefined ? parseWall(text) : { wall: date * MILLISECONDS_A_DAY, offset: undefined };
  if (wall === undefined) {
    return problems.error(
      "schedule-date",
      path,
      `${JSON.stringify(value)} is neither a date nor a date with a time`,
      "write 2026-12-24, 2026-12-24T20:00 (local time of the entry's timezone) or 2026-12-24T20:00:00+01:00",
    );
  }
  const [earliest, latest] = [FIRST_INSTANT + MILLISECONDS_A_DAY, LAST_INSTANT - 2 * MILLISECONDS_A_DAY];
  if (wall.wall < earliest - MILLISECONDS_A_DAY || wall.wall > latest) {
    return problems.error(
      "schedule-date",
      path,
      `${text} is outside the years 1970 to 2199`,
      "correct the year",
    );
  }
  const toInstant = (local: number): number => zoneOf(zone).instantOf(local);
  const instant = wall.offset === undefined ? toInstant(wall.wall) : wall.wall - wall.offset;
  return {
    instant,
    lastInstant: date === undefined ? instant : toInstant(wall.wall + MILLISECONDS_A_DAY) - 1,
    isDate: date !== undefined,
  };
}

function parseWall(text: string): { wall: number; offset: number | undefined } | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1, 6).map(Number);
  const second = Number(match[6] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const wall =
    dayNumber(year, month, day) * MILLISECONDS_A_DAY +
    (hour * 60 + minute) * MILLISECONDS_A_MINUTE +
    second * 1000;
  const zone = match[7];
  if (zone === undefined) return { wall, offset: undefined };
  if (zone === "Z" || zone === "z") return { wall, offset: 0 };
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4, 6))];
  if (hours > 14 || minutes > 59) return undefined;
  return { wall, offset: (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * MILLISECONDS_A_MINUTE };
}

/** Reads `18:30`, or a list of such times, as rising minutes since midnight; undefined, with a problem noted, otherwise. */
export function parseTimes(value: unknown, path: ProblemPath, problems: ProblemList): number[] | undefined {
  const times = new Set<number>();
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, item] of items.entries()) {
    const match = typeof item === "string" ? /^(\d{1,2}):(\d{2})$/.exec(item) : null;
    const minute = match ? Number(match[1]) * 60 + Number(match[2]) : MINUTES_A_DAY;
    if (minute >= MINUTES_A_DAY || Number(match?.[2]) > 59) {
      return problems.error(
        "schedule-time",
        Array.isArray(value) ? [...path, index] : path,
        `${JSON.stringify(item)} is not a time of day`,
        'write hours and minutes from "00:00" to "23:59", such as time: "18:30"',
      );
    }
    times.add(minute);
  }
  if (times.size === 0)
    return problems.error("schedule-time", path, "the list of times is empty", 'write time: "18:30"');
  return [...times].sort((a, b) => a - b);
}
