import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSchedule, type ScheduleValues } from "./parse-schedule.ts";
import { endedWarning } from "./schedule-warnings.ts";

/** `code at path: message -> hint`, one for each problem. */
function problemsOf(values: ScheduleValues, calendars: Record<string, string> = {}): string[] {
  return parseSchedule(values, (path) => calendars[path]).problems.map(
    (problem) =>
      `${problem.severity === "warning" ? "~" : ""}${problem.code} ${problem.path.join(".")}: ${problem.message}${problem.hint ? ` -> ${problem.hint}` : ""}`,
  );
}

const one = (entry: unknown): ScheduleValues => ({ schedule: [entry] });

/** An entry, and how its one problem begins: `code path: message -> hint`. */
const REFUSED = JSON.parse(
  readFileSync(new URL("testdata/refusals.json", import.meta.url), "utf8"),
) as readonly [entry: unknown, problem: string][];

describe("refused, with what to do", () => {
  test.each(REFUSED)("%j", (entry, expected) => {
    const found = problemsOf(one(entry));
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, expected.length)).toBe(expected);
    expect(parseSchedule(one(entry)).schedule.triggers).toEqual([]);
  });

  test("what stands beside the schedule", () => {
    expect(problemsOf({ jitter: 10 })[0]).toContain("schedule-jitter jitter: jitter is a length of time");
    expect(problemsOf({ resident: "9h" })[0]).toContain(
      "schedule-resident resident: resident is a length of time from 5m to 355m",
    );
  });

  test("every entry's problems at once, the good ones kept", () => {
    const { schedule, problems } = parseSchedule({ schedule: [{ cron: "x" }, { every: "1h" }, { at: "y" }] });
    expect(problems.map((problem) => problem.path)).toEqual([
      ["schedule", 0, "cron"],
      ["schedule", 2, "at"],
    ]);
    expect(schedule.triggers.map((trigger) => trigger.index)).toEqual([1]);
  });
});

const WARNED: readonly [entry: unknown, problem: string][] = [
  [
    { cron: "5 8 13 * fri" },
    '~schedule-day-or-weekday schedule.0.cron: "5 8 13 * fri" runs on days that match the day of the month or the weekday, as POSIX cron and GitHub read it -> write match: all for days that match both, or match: any to say that either is meant',
  ],
  [
    { cron: "*/45 * * * *" },
    "~schedule-uneven-step schedule.0.cron: */45 in the minute field is not every 45 minutes: it begins anew at 0 after 45 -> for equal distances write every: 45m",
  ],
  [
    { cron: "5 */7 * * *" },
    "~schedule-uneven-step schedule.0.cron: */7 in the hour field is not every 7 hours",
  ],
  [
    { day: "mon", every: "2 weeks" },
    "~schedule-week-anchor schedule.0.every: without from, weeks are counted from that of 1970-01-01 -> write from: with a date in the first week that is meant",
  ],
  [
    { every: "2w" },
    "~schedule-week-anchor schedule.0.every: weeks are counted from 1970-01-01, so this runs on Thursdays",
  ],
];

test.each(WARNED)("warned of: %j", (entry, expected) => {
  const found = problemsOf(one(entry));
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(0, expected.length)).toBe(expected);
  expect(parseSchedule(one(entry)).schedule.triggers).toHaveLength(1);
});

test.each([
  [{ cron: "* * * * *" }, { resident: "55m" }],
  [{ every: "30s" }, { runner: "local" }],
  [{ cron: "0,58 0,23 * * mon" }, {}],
  [{ cron: "5 8 */2 * mon" }, {}],
  [{ cron: "5 8 * JAN-mar MON-fri" }, {}],
  [{ cron: "5 8 * * *", timezone: "Asia/Kolkata" }, {}],
  [{ cron: "5 8 * * *", timezone: "Europe/Kyiv" }, {}],
  [{ day: "Last  Working Day" }, {}],
  [{ day: "monday-friday", time: ["8:05", "18:30"] }, {}],
  [{ every: "1h30m" }, {}],
  [{ cron: "5 8 * * *", timezone: null, except: null }, {}],
])("accepted without a word: %j %j", (entry, more) => {
  const { schedule, problems } = parseSchedule({ ...one(entry), ...more });
  expect(problems).toEqual([]);
  expect(schedule.triggers).toHaveLength(1);
});

test("an ended schedule is only a warning, and only of the day that is asked about", () => {
  const { schedule, problems } = parseSchedule(one({ cron: "5 8 * * *", until: "2020-01-02" }));
  expect(problems).toEqual([]);
  expect(endedWarning(schedule, Date.parse("2020-01-02T08:00Z"))).toBeUndefined();
  expect(endedWarning(schedule, Date.parse("2026-01-01T00:00Z"))).toMatchObject({
    code: "schedule-ended",
    severity: "warning",
    message: "the schedule has ended: its last run was due at 2020-01-02T08:05:00Z",
  });
});

test("never throws, whatever it is given", () => {
  const odd: unknown[] = [
    undefined,
    null,
    0,
    "",
    [],
    {},
    true,
    "* * * * *",
    "2026-01-01",
    ["a"],
    { a: 1 },
    -1,
    "é\u0000",
  ];
  for (const key of [
    "cron",
    "every",
    "at",
    "day",
    "time",
    "from",
    "until",
    "except",
    "jitter",
    "timezone",
    "match",
    "month",
    "week",
  ]) {
    for (const value of odd) {
      for (const base of [
        { cron: "5 8 * * *" },
        { every: "2d" },
        { at: "2026-12-24T20:00" },
        { day: "mon" },
        {},
      ]) {
        parseSchedule(one({ ...base, [key]: value }));
        parseSchedule({ schedule: value, jitter: value, resident: value, runner: value });
      }
    }
  }
});
