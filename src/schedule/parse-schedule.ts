import { parseDuration } from "../model/duration.ts";
import { nearest } from "../model/nearest.ts";
import { checkOccurs, checkSpacing } from "./check-trigger.ts";
import { type Moment, parseMoment } from "./moment.ts";
import { parseCron } from "./parse-cron.ts";
import { parseDay } from "./parse-day.ts";
import { parseEvery } from "./parse-every.ts";
import { parseExcept, type ReadCalendar } from "./parse-except.ts";
import { type Problem, ProblemList, type ProblemPath } from "./problem.ts";
import type { OnceTrigger, Schedule, Trigger, TriggerBounds } from "./trigger.ts";
import { parseZoneName } from "./zone-name.ts";

/** The plain values of a plan's keys, valid by its schema; undefined where the plan does not have the key. */
export interface ScheduleValues {
  readonly schedule?: unknown;
  readonly jitter?: unknown;
  readonly resident?: unknown;
  readonly runner?: unknown;
}

/** What was read. Entries with errors are left out of the schedule. */
export interface ParsedSchedule {
  readonly schedule: Schedule;
  readonly problems: readonly Problem[];
}

const KINDS = ["cron", "every", "at", "day"] as const;
type Kind = (typeof KINDS)[number];

const BOUNDS = ["timezone", "from", "until", "except", "jitter"];
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  cron: ["cron", "match", "dialect", ...BOUNDS],
  every: ["every", "time", ...BOUNDS],
  at: ["at", "timezone", "jitter"],
  day: ["day", "time", "every", "month", "week", ...BOUNDS],
};

const LONGEST_JITTER = 12 * 3_600_000;
const LONGEST_RESIDENCE = 355 * 60_000;
const SHORTEST_RESIDENCE = 5 * 60_000;

/**
 * Reads when a plan runs. Never throws for what a user wrote: everything wrong is in `problems`, each with the path of
 * the value from the plan's root. `readCalendar` gives the text of an `.ics` file by the path in the plan.
 */
export function parseSchedule(
  values: ScheduleValues,
  readCalendar: ReadCalendar = () => undefined,
): ParsedSchedule {
  const problems = new ProblemList();
  const jitter = parseLength(values.jitter, ["jitter"], 0, LONGEST_JITTER, problems) ?? 0;
  const resident = parseLength(
    values.resident,
    ["resident"],
    SHORTEST_RESIDENCE,
    LONGEST_RESIDENCE,
    problems,
  );
  const local = values.runner === "local";
  const triggers: Trigger[] = [];
  const entries: readonly unknown[] = Array.isArray(values.schedule) ? values.schedule : [];
  for (const [index, entry] of entries.entries()) {
    const path = ["schedule", index];
    const before = problems.problems.length;
    const trigger = parseEntry(entry, index, path, jitter, problems, readCalendar);
    if (trigger === undefined || problems.hasErrorsAfter(before)) continue;
    if (!checkOccurs(trigger, path, problems)) continue;
    if (resident === undefined && !local && !checkSpacing(trigger, path, problems)) continue;
    triggers.push(trigger);
  }
  return { schedule: { triggers, resident, local }, problems: problems.problems };
}

function parseEntry(
  entry: unknown,
  index: number,
  path: ProblemPath,
  jitter: number,
  problems: ProblemList,
  readCalendar: ReadCalendar,
): Trigger | undefined {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) {
    return problems.error(
      "schedule-entry",
      path,
      "an entry of a schedule is one of cron, every, at and day",
      `write - cron: ${typeof entry === "string" ? JSON.stringify(entry) : '"30 8 * * mon-fri"'}`,
    );
  }
  const map = entry as Readonly<Record<string, unknown>>;
  const kind = kindOf(map, path, problems);
  if (kind === undefined) return undefined;
  for (const key of Object.keys(map)) {
    if (KEYS[kind].includes(key)) continue;
    const meant = nearest(key, KEYS[kind]);
    problems.error(
      "schedule-key",
      [...path, key],
      `${key} is no key of an entry with ${kind}`,
      meant === undefined ? `its keys are ${KEYS[kind].join(", ")}` : `did you mean ${meant}?`,
    );
  }
  const zone = parseZoneName(map["timezone"], [...path, "timezone"], problems);
  if (zone === undefined) return undefined;
  const moment = (key: string): Moment | undefined =>
    map[key] === undefined || kind === "at"
      ? undefined
      : parseMoment(map[key], zone, [...path, key], problems);
  const from = moment("from");
  const until = moment("until");
  if (from !== undefined && until !== undefined && until.lastInstant < from.instant) {
    return problems.error(
      "schedule-until-before-from",
      [...path, "until"],
      `until (${String(map["until"])}) is before from (${String(map["from"])})`,
      "exchange them, or correct the year",
    );
  }
  const bounds: TriggerBounds = {
    index,
    zone,
    from: from?.instant,
    until: until?.lastInstant,
    except:
      kind === "at" ? new Set() : parseExcept(map["except"], [...path, "except"], problems, readCalendar),
    jitter: parseLength(map["jitter"], [...path, "jitter"], 0, LONGEST_JITTER, problems) ?? jitter,
  };
  switch (kind) {
    case "cron":
      return parseCron(map["cron"], map, bounds, path, problems);
    case "every":
      return parseEvery(map["every"], map["time"], from, bounds, path, problems);
    case "day":
      return parseDay(map["day"], map, from, bounds, path, problems);
    case "at":
      return parseAt(map["at"], bounds, path, problems);
  }
}

/** `every` beside `day` says how often the days come, so it names no kind of its own there. */
function kindOf(
  map: Readonly<Record<string, unknown>>,
  path: ProblemPath,
  problems: ProblemList,
): Kind | undefined {
  const kinds = KINDS.filter(
    (kind) => map[kind] !== undefined && !(kind === "every" && map["day"] !== undefined),
  );
  if (kinds.length === 1) return kinds[0];
  if (kinds.length > 1) {
    return problems.error(
      "schedule-entry",
      path,
      `an entry has one of cron, every, at and day, not ${kinds.join(" and ")}`,
      "write each as an item of its own; together they are a union",
    );
  }
  const key = Object.keys(map)[0];
  const meant = key === undefined ? undefined : nearest(key, KINDS);
  return problems.error(
    "schedule-entry",
    path,
    "an entry needs one of cron, every, at and day",
    meant === undefined ? 'write for example - cron: "30 8 * * mon-fri"' : `did you mean ${meant}?`,
  );
}

function parseAt(
  value: unknown,
  bounds: TriggerBounds,
  path: ProblemPath,
  problems: ProblemList,
): OnceTrigger | undefined {
  const moment = parseMoment(value, bounds.zone, [...path, "at"], problems);
  if (moment === undefined) return undefined;
  if (moment.isDate) {
    return problems.error(
      "schedule-at",
      [...path, "at"],
      `at needs a time of day beside the date ${String(value)}`,
      `write at: ${String(value)}T08:30, a local time of the entry's timezone`,
    );
  }
  return { ...bounds, kind: "once", instant: moment.instant };
}

function parseLength(
  value: unknown,
  path: ProblemPath,
  least: number,
  most: number,
  problems: ProblemList,
): number | undefined {
  if (value === undefined || value === null) return undefined;
  const key = String(path.at(-1));
  const length = typeof value === "string" ? parseDuration(value.trim()) : undefined;
  if (length !== undefined && length >= least && length <= most) return length;
  const range = `${least === 0 ? "0s" : `${least / 60_000}m`} to ${most / 60_000}m`;
  return problems.error(
    `schedule-${key}`,
    path,
    `${key} is a length of time from ${range}, not ${JSON.stringify(value)}`,
    `write for example ${key}: ${key === "jitter" ? "10m" : "55m"}`,
  );
}
