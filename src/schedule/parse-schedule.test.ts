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
const FIELD = "a field takes * , - / and the values";

const REFUSED: readonly [entry: unknown, problem: string][] = [
  // GitHub's floor
  [
    { cron: "* * * * *" },
    "schedule-too-often schedule.0.cron: runs come 1 min apart, but GitHub starts a scheduled workflow at most every 5 minutes -> put them at least five minutes apart, or let Rota's own clock run the plan: resident: 55m, or runner: local with rota start",
  ],
  [
    { every: "30s" },
    "schedule-too-often schedule.0.every: runs come 30 s apart, but GitHub starts a scheduled workflow at most every 5 minutes -> write every: 5m or more, or let Rota's own clock run the plan: resident: 55m, or runner: local with rota start",
  ],
  [{ cron: "0,58 * * * *" }, "schedule-too-often schedule.0.cron: runs come 2 min apart"],
  [{ cron: "0,58 0,23 * * *" }, "schedule-too-often schedule.0.cron: runs come 2 min apart"],
  [{ day: "mon", time: ["08:00", "08:03"] }, "schedule-too-often schedule.0.time: runs come 3 min apart"],
  // never
  [
    { cron: "0 0 31 2 *" },
    'schedule-never schedule.0.cron: "0 0 31 2 *" never runs: no month it names has such a day -> for the last day of a month, whichever it is, write day: last',
  ],
  [{ day: 31, month: "feb" }, "schedule-never schedule.0.day: the entry never runs: there is no such day"],
  [
    { day: "last", from: "2026-12-01", until: "2026-12-05" },
    "schedule-never schedule.0: the entry never runs: nothing is left between from and until and outside except -> widen from and until, or take dates out of except",
  ],
  // zones
  [
    { cron: "5 8 * * *", timezone: "Europe/Berln" },
    'schedule-zone-unknown schedule.0.timezone: unknown time zone "Europe/Berln" -> did you mean Europe/Berlin?',
  ],
  [
    { cron: "5 8 * * *", timezone: "europe/berlin" },
    'schedule-zone-unknown schedule.0.timezone: unknown time zone "europe/berlin" -> did you mean Europe/Berlin?',
  ],
  [
    { cron: "5 8 * * *", timezone: "Shanghai" },
    'schedule-zone-unknown schedule.0.timezone: unknown time zone "Shanghai" -> did you mean Asia/Shanghai?',
  ],
  [
    { cron: "5 8 * * *", timezone: "PST" },
    'schedule-zone-unknown schedule.0.timezone: unknown time zone "PST"',
  ],
  [
    { cron: "5 8 * * *", timezone: "+02:00" },
    'schedule-zone-unknown schedule.0.timezone: unknown time zone "+02:00"',
  ],
  [
    { cron: "5 8 * * *", timezone: 8 },
    "schedule-zone-unknown schedule.0.timezone: a time zone is a name of the IANA database",
  ],
  // bounds
  [
    { cron: "5 8 * * *", from: "2027-01-01", until: "2026-01-01" },
    "schedule-until-before-from schedule.0.until: until (2026-01-01) is before from (2027-01-01) -> exchange them, or correct the year",
  ],
  [
    { cron: "5 8 * * *", from: "2026-02-30" },
    'schedule-date schedule.0.from: "2026-02-30" is neither a date nor a date with a time',
  ],
  [{ cron: "5 8 * * *", until: "tomorrow" }, 'schedule-date schedule.0.until: "tomorrow" is neither a date'],
  [
    { cron: "5 8 * * *", from: "2300-01-01" },
    "schedule-date schedule.0.from: 2300-01-01 is outside the years 1970 to 2199",
  ],
  [
    { cron: "5 8 * * *", except: ["2026-13-01"] },
    'schedule-except schedule.0.except.0: "2026-13-01" is neither a date, a range of dates nor an .ics file -> write 2026-12-25, 2027-01-01..2027-01-06 or holidays.ics',
  ],
  [
    { cron: "5 8 * * *", except: "2027-01-06..2027-01-01" },
    "schedule-except schedule.0.except: the range 2027-01-06..2027-01-01 ends before it begins -> write 2027-01-01..2027-01-06",
  ],
  [
    { cron: "5 8 * * *", except: ["none.ics"] },
    "schedule-calendar-file schedule.0.except.0: the calendar file none.ics is not there",
  ],
  // fields
  [
    { cron: "0 30 8 * * mon" },
    'schedule-cron-six-fields schedule.0.cron: the cron expression has six fields; GitHub\'s has five, without seconds -> drop the seconds: cron: "30 8 * * mon", or, if the last field is the year, use from: and until:',
  ],
  [
    { cron: "0 0 8 * * ? 2027" },
    "schedule-cron-six-fields schedule.0.cron: the cron expression has seven fields",
  ],
  [{ cron: "0 8 * *" }, "schedule-cron-fields schedule.0.cron: a cron expression has five fields, not 4"],
  [{ cron: 5 }, "schedule-cron-fields schedule.0.cron: a cron expression is a text of five fields"],
  [
    { cron: "60 8 * * *" },
    `schedule-cron-value schedule.0.cron: in the minute field, "60" is not a minute (0 to 59) -> ${FIELD} 0 to 59; for an interval longer than that, write every: 90m`,
  ],
  [
    { cron: "5 24 * * *" },
    'schedule-cron-value schedule.0.cron: in the hour field, "24" is not an hour (0 to 23)',
  ],
  [
    { cron: "5 8 0 * *" },
    'schedule-cron-value schedule.0.cron: in the day of the month field, "0" is not a day of the month (1 to 31)',
  ],
  [
    { cron: "5 8 * 13 *" },
    'schedule-cron-value schedule.0.cron: in the month field, "13" is not a month (1 to 12, jan-dec)',
  ],
  [
    { cron: "5 8 * * 8" },
    'schedule-cron-value schedule.0.cron: in the weekday field, "8" is not a weekday (0 = Sunday to 6 = Saturday, 7 = Sunday, sun-sat)',
  ],
  [
    { cron: "*/90 * * * *" },
    'schedule-cron-value schedule.0.cron: in the minute field, the step of "*/90" is larger than the field, which has 60 values',
  ],
  [
    { cron: "*/0 * * * *" },
    'schedule-cron-value schedule.0.cron: in the minute field, the step of "*/0" is 0',
  ],
  [{ cron: "5 8,, * * *" }, "schedule-cron-value schedule.0.cron: in the hour field, a value is missing"],
  [
    { cron: "5 8 ! * *" },
    'schedule-cron-value schedule.0.cron: in the day of the month field, "!" cannot be read',
  ],
  // other dialects
  [
    { cron: "30 18 L * *" },
    'schedule-cron-extension schedule.0.cron: "L" is not part of POSIX cron, which GitHub uses -> write day: last and time: "18:30" instead of cron',
  ],
  [
    { cron: "30 18 15W * *" },
    'schedule-cron-extension schedule.0.cron: "15W" is not part of POSIX cron, which GitHub uses -> write day: working day nearest 15 and time: "18:30" instead of cron',
  ],
  [
    { cron: "30 18 LW * *" },
    'schedule-cron-extension schedule.0.cron: "LW" is not part of POSIX cron, which GitHub uses -> write day: last working day',
  ],
  [
    { cron: "30 18 L-3 * *" },
    'schedule-cron-extension schedule.0.cron: "L-3" is not part of POSIX cron, which GitHub uses -> write day: 3 days before last',
  ],
  [
    { cron: "5 9 * * 5L" },
    'schedule-cron-extension schedule.0.cron: "5L" is not part of POSIX cron, which GitHub uses -> write day: last fri and time: "09:05"',
  ],
  [
    { cron: "5 9 * * fri#3" },
    'schedule-cron-extension schedule.0.cron: "fri#3" is not part of POSIX cron, which GitHub uses -> write day: 3rd fri and time: "09:05" instead of cron',
  ],
  [
    { cron: "5 9 ? * mon" },
    'schedule-cron-extension schedule.0.cron: ? is not part of POSIX cron, which GitHub uses -> write * instead: cron: "5 9 * * mon"',
  ],
  [
    { cron: "H 9 * * mon" },
    "schedule-cron-extension schedule.0.cron: H is Jenkins' way to spread runs, not part of POSIX cron -> write a plain minute and hour, and jitter: 30m",
  ],
  [
    { cron: "5 9 3rd fri * *" },
    'schedule-cron-apscheduler schedule.0.cron: "3rd fri" is an expression of APScheduler, not of cron -> write day: 3rd fri and time: "09:05" instead of cron',
  ],
  [
    { cron: "5 9 last * *" },
    'schedule-cron-apscheduler schedule.0.cron: "last" is an expression of APScheduler, not of cron -> write day: last and time: "09:05" instead of cron',
  ],
  [
    { cron: "TZ=Asia/Tokyo 5 9 * * *" },
    'schedule-cron-zone schedule.0.cron: a cron expression does not name its time zone -> write cron: "5 9 * * *" and timezone: Asia/Tokyo',
  ],
  [
    { cron: "@dayly" },
    'schedule-cron-word schedule.0.cron: "@dayly" is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly, @annually -> did you mean @daily?',
  ],
  [{ cron: "@every 15m" }, 'schedule-cron-word schedule.0.cron: "@every 15m" is none of'],
  [{ cron: "@reboot" }, "schedule-cron-word schedule.0.cron: @reboot has no meaning here"],
  [
    { cron: "5 8 * * 7", dialect: "apscheduler" },
    'schedule-cron-value schedule.0.cron: in the weekday field, "7" is not a weekday (0 = Monday to 6 = Sunday, mon-sun)',
  ],
  [
    { cron: "5 8 * * *", dialect: "quartz" },
    'schedule-cron-dialect schedule.0.dialect: "quartz" is no dialect of cron that is known',
  ],
  [
    { cron: "5 8 * * *", match: "both" },
    'schedule-cron-match schedule.0.match: match is any or all, not "both"',
  ],
  // every, at, day, time
  [
    { every: 15 },
    "schedule-every schedule.0.every: 15 is not a length of time that a schedule can repeat -> write every: 15m for minutes",
  ],
  [
    { every: "0m" },
    'schedule-every schedule.0.every: "0m" is not a length of time that a schedule can repeat',
  ],
  [
    { every: "1d12h" },
    'schedule-every schedule.0.every: "1d12h" is not a length of time that a schedule can repeat -> write every: 36h for elapsed time',
  ],
  [
    { every: "1 month" },
    'schedule-every schedule.0.every: "1 month" is not a length of time that a schedule can repeat -> for months write day: 1 with every: 3 months',
  ],
  [
    { every: "24h", time: "08:00" },
    "schedule-key schedule.0.time: time goes with days and weeks; every: 24h counts elapsed time -> write every: 1d for the same time of every day",
  ],
  [{ every: "9999d" }, "schedule-every schedule.0.every: every: 9999d is not between 1d and ten years"],
  [
    { at: "2026-12-24" },
    "schedule-at schedule.0.at: at needs a time of day beside the date 2026-12-24 -> write at: 2026-12-24T08:30, a local time of the entry's timezone",
  ],
  [
    { at: "2026-12-24T25:00" },
    'schedule-date schedule.0.at: "2026-12-24T25:00" is neither a date nor a date with a time',
  ],
  [{ day: "lst fri" }, 'schedule-day schedule.0.day: "lst fri" names no day of a month or week'],
  [{ day: ["mon", 32] }, "schedule-day schedule.0.day.1: 32 names no day of a month or week"],
  [
    { day: "mon", time: "8 am" },
    'schedule-time schedule.0.time: "8 am" is not a time of day -> write hours and minutes from "00:00" to "23:59", such as time: "18:30"',
  ],
  [{ day: "mon", time: 480 }, "schedule-time schedule.0.time: 480 is not a time of day"],
  [
    { day: "mon", every: "2d" },
    'schedule-every schedule.0.every: beside day, every is a number of weeks or months, not "2d"',
  ],
  [
    { day: "mon", month: "xyz" },
    'schedule-cron-value schedule.0.month: in the month field, "xyz" is not a month (1 to 12, jan-dec)',
  ],
  [
    { day: "mon", week: 54 },
    'schedule-cron-value schedule.0.week: in the ISO week field, "54" is not an ISO week (1 to 53)',
  ],
  // entries
  [
    { corn: "5 8 * * *" },
    "schedule-entry schedule.0: an entry needs one of cron, every, at and day -> did you mean cron?",
  ],
  [
    { cron: "5 8 * * *", at: "2026-12-24T20:00" },
    "schedule-entry schedule.0: an entry has one of cron, every, at and day, not cron and at",
  ],
  [
    { cron: "5 8 * * *", timezon: "UTC" },
    "schedule-key schedule.0.timezon: timezon is no key of an entry with cron -> did you mean timezone?",
  ],
  [
    { at: "2026-12-24T20:00", until: "2027-01-01" },
    "schedule-key schedule.0.until: until is no key of an entry with at",
  ],
  [
    "5 8 * * *",
    'schedule-entry schedule.0: an entry of a schedule is one of cron, every, at and day -> write - cron: "5 8 * * *"',
  ],
  [null, "schedule-entry schedule.0: an entry of a schedule is one of cron, every, at and day"],
  [
    { cron: "5 8 * * *", jitter: "1d" },
    'schedule-jitter schedule.0.jitter: jitter is a length of time from 0s to 720m, not "1d" -> write for example jitter: 10m',
  ],
];

describe("refused, with what to do", () => {
  test.each(REFUSED)("%j", (entry, expected) => {
    const found = problemsOf(one(entry));
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, expected.length)).toBe(expected);
    expect(parseSchedule(one(entry)).schedule.triggers).toEqual([]);
  });

  test("what stands beside the schedule", () => {
    expect(problemsOf({ schedule: { cron: "5 8 * * *" } })[0]).toContain(
      "schedule-list schedule: schedule is a list of entries",
    );
    expect(problemsOf({ jitter: 10 })[0]).toContain("schedule-jitter jitter: jitter is a length of time");
    expect(problemsOf({ resident: "9h" })[0]).toContain(
      "schedule-resident resident: resident is a length of time from 5m to 355m",
    );
    expect(problemsOf({ runner: "mine" })[0]).toContain(
      'schedule-runner runner: runner is github or local, not "mine"',
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
