import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileSchedule } from "./compile-schedule.ts";
import { hashFraction, jitterOf } from "./jitter.ts";
import { nextOccurrence, occurrencesFrom } from "./occurrences.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { showOccurrence } from "./show-occurrence.ts";
import { tickFor, ticksOf } from "./ticks.ts";

function linesOf(schedule: unknown, more: Record<string, unknown> = {}): string[] {
  const compiled = compileSchedule(parseSchedule({ schedule, ...more }).schedule, "checkout");
  return compiled.lines.map((line) => (line.timezone ? `${line.cron} ${line.timezone}` : line.cron));
}

function compile(schedule: unknown, more: Record<string, unknown> = {}) {
  return compileSchedule(parseSchedule({ schedule, ...more }).schedule, "checkout");
}

const TABLE: readonly [name: string, entries: unknown, lines: readonly string[], exact: boolean][] = [
  ["45m", [{ every: "45m" }], ["0,45 */3 * * *", "30 1-23/3 * * *", "15 2-23/3 * * *"], true],
  ["90m", [{ every: "90m" }], ["0 */3 * * *", "30 1-23/3 * * *"], true],
  ["40m", [{ every: "40m" }], ["0,40 */2 * * *", "20 1-23/2 * * *"], true],
  ["5m", [{ every: "5m" }], ["*/5 * * * *"], true],
  ["24h", [{ every: "24h", from: "2026-12-01T08:07Z" }], ["7 8 * * *"], false],
  ["a week elapsed", [{ every: "168h" }], ["0 0 * * 4"], true],
  ["50m does not divide the day", [{ every: "50m" }], ["*/10 * * * *"], false],
  ["47m stays off minute 0", [{ every: "47m" }], ["2-59/5 * * * *"], false],
  ["7h", [{ every: "7h" }], ["0 * * * *"], false],
  ["2d", [{ every: "2d", time: "09:30", timezone: "Asia/Tokyo" }], ["30 9 * * * Asia/Tokyo"], false],
  ["2w", [{ every: "2w", from: "2026-12-01" }], ["0 0 * * 2"], false],
  [
    "cron in a zone",
    [{ cron: "0 8 * * mon-fri", timezone: "Asia/Shanghai" }],
    ["0 8 * * 1-5 Asia/Shanghai"],
    true,
  ],
  ["7 is Sunday, never emitted", [{ cron: "5 8 * * 5-7" }], ["5 8 * * 0,5,6"], true],
  ["a wrapping range", [{ cron: "5 22-2 * * fri-tue" }], ["5 0-2,22,23 * * 0-2,5,6"], true],
  ["20/15", [{ cron: "20/15 8 * * *" }], ["20,35,50 8 * * *"], true],
  ["UTC by another name", [{ cron: "5 8 * * *", timezone: "Etc/UTC" }], ["5 8 * * *"], true],
  [
    "every hour in a zone of whole hours",
    [{ cron: "7 * * * *", timezone: "Europe/Berlin" }],
    ["7 * * * *"],
    true,
  ],
  [
    "every half hour in a half-hour zone",
    [{ cron: "7 * * * *", timezone: "Asia/Kolkata" }],
    ["37 * * * *"],
    true,
  ],
  [
    "every hour where clocks move by 30 minutes",
    [{ cron: "7 * * * *", timezone: "Australia/Lord_Howe" }],
    ["7 * * * * Australia/Lord_Howe"],
    true,
  ],
  [
    "explicit hours don't become a star",
    [{ cron: "7 0-23 * * *", timezone: "Europe/Berlin" }],
    ["7 0-23 * * * Europe/Berlin"],
    true,
  ],
  [
    "every second hour keeps its star",
    [{ cron: "7 */2 * * *", timezone: "Europe/Berlin" }],
    ["7 */2 * * * Europe/Berlin"],
    true,
  ],
  ["POSIX OR", [{ cron: "5 9 13 * fri", match: "any" }], ["5 9 13 * 5"], true],
  ["AND takes the narrower field", [{ cron: "5 9 13 * fri", match: "all" }], ["5 9 13 * *"], false],
  ["a star with a step is no restriction", [{ cron: "5 9 */2 * fri" }], ["5 9 */2 * 5"], true],
  ["OR with every day is every day", [{ cron: "5 9 1-31 * fri", match: "any" }], ["5 9 * * *"], true],
  [
    "last Friday",
    [{ day: "last fri", time: "18:30", timezone: "Europe/Berlin" }],
    ["30 18 * * 5 Europe/Berlin"],
    false,
  ],
  [
    "last day",
    [{ day: "last", time: "06:10" }],
    ["10 6 31 1,3,5,7,8,10,12 *", "10 6 28,29 2 *", "10 6 30 4,6,9,11 *"],
    false,
  ],
  [
    "every third month",
    [{ day: "1", time: "06:10", every: "3 months", from: "2026-02-01" }],
    ["10 6 1 2-12/3 *"],
    false,
  ],
  ["once", [{ at: "2026-12-24T20:00:00+01:00" }], ["0 19 24 12 *"], false],
  ["twice", [{ at: "2026-12-24T20:00+01:00" }, { at: "2026-12-31T20:00+01:00" }], ["0 19 24,31 12 *"], false],
  [
    "bounds choose the months",
    [{ cron: "5 8 * * *", from: "2026-12-01", until: "2027-02-10" }],
    ["5 8 * 1,2,12 *"],
    false,
  ],
  [
    "split entries join",
    [{ cron: "5 8 * * mon-wed" }, { cron: "5 20 * * 1,2,3" }, { cron: "5 8,20 * * thu,fri" }],
    ["5 8,20 * * 1-5"],
    true,
  ],
  [
    "date and weekday entries join as OR",
    [{ cron: "5 8 13 * *" }, { cron: "5 8 * * fri" }],
    ["5 8 13 * 5"],
    true,
  ],
  [
    "close entries share the later tick",
    [{ cron: "0 8 * * mon-fri" }, { cron: "3 8 * * *" }],
    ["3 8 * * *"],
    false,
  ],
  ["over midnight too", [{ cron: "58 23 * * *" }, { cron: "1 0 * * *" }], ["1 0 * * *"], false],
  ["not on other days", [{ cron: "0 8 * * mon" }, { cron: "3 8 * * tue" }], ["0 8 * * 1", "3 8 * * 2"], true],
  [
    "beside the skipped hour, all a little later",
    [{ cron: "2 0-6 * * *", timezone: "Europe/Berlin" }],
    ["5 0-6 * * * Europe/Berlin"],
    false,
  ],
  [
    "but not where Sundays are left out",
    [{ cron: "2 0-6 * * mon-fri", timezone: "Europe/Berlin" }],
    ["2 0-6 * * 1-5 Europe/Berlin"],
    true,
  ],
  [
    "zones that never meet",
    [
      { cron: "0 8 * * *", timezone: "Europe/Berlin" },
      { cron: "0 5 * * *", timezone: "America/New_York" },
    ],
    ["0 5 * * * America/New_York", "0 8 * * * Europe/Berlin"],
    true,
  ],
  [
    "zones that meet go to UTC",
    [
      { cron: "0 8 * * *", timezone: "Europe/Berlin" },
      { cron: "0 2 * * *", timezone: "America/New_York" },
    ],
    ["0 6 * 3-11 *", "0 7 * 1-3,10-12 *"],
    false,
  ],
];

describe("lines", () => {
  test.each(TABLE)("%s", (_, entries, lines, exact) => {
    const compiled = compile(entries);
    expect({ lines: linesOf(entries), exact: compiled.exact }).toEqual({ lines, exact });
  });

  test.each([
    [36, 3],
    [80, 3],
    [16, 4],
    [48, 4],
    [72, 5],
    [96, 5],
    [144, 5],
    [32, 8],
  ])("every %d minutes takes %d lines", (minutes, count) => {
    const compiled = compile([{ every: `${minutes}m` }]);
    expect([compiled.lines.length, compiled.exact]).toEqual([count, true]);
  });

  test.each([
    [50, 5],
    [75, 5],
    [25, 5],
    [35, 7],
    [47, 9.4],
    [420, 7],
  ])("every %d minutes takes %d ticks for a run", (minutes, overhead) => {
    const { rates } = compile([{ every: `${minutes}m` }]);
    expect(rates.ticksADay / rates.occurrencesADay).toBeCloseTo(overhead, 5);
  });
});

describe("the same schedule written differently", () => {
  const values = (low: number, high: number) =>
    fc.uniqueArray(fc.integer({ min: low, max: high }), { minLength: 1, maxLength: 6 });
  const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
  const spell = (numbers: readonly number[], style: number, weekday: boolean): string => {
    const sorted = style % 2 ? [...numbers].reverse() : [...numbers].sort((a, b) => a - b);
    return sorted
      .map((value) => {
        if (weekday && style > 4)
          return style % 3 ? (names[value] as string).toUpperCase() : `${names[value]}-${names[value]}`;
        if (weekday && value === 0 && style > 2) return "7";
        return style === 3 ? `${value}-${value}` : String(value);
      })
      .join(",");
  };

  test("gives the same lines in the same order", () => {
    const style = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(0, 7, 23, 58),
        values(0, 23),
        values(0, 6),
        fc.constantFrom("Europe/Berlin", "UTC", "Asia/Kolkata"),
        style,
        style,
        fc.boolean(),
        (minute, hours, weekdays, timezone, one, other, split) => {
          const write = (kind: number) => ({
            cron: `${minute}  ${spell(hours, kind, false)} * 1-12 ${spell(weekdays, kind, true)}`,
            timezone,
          });
          const apart = weekdays.map((weekday) => ({
            timezone,
            cron: `${minute} ${spell(hours, other, false)} 1-31/1 * ${weekday}`.replace("1-31/1", "*"),
          }));
          expect(linesOf(split ? apart : [write(other)])).toEqual(linesOf([write(one)]));
        },
      ),
      { numRuns: 200 },
    );
  });

  test("whatever the order of the entries", () => {
    const parts = [
      { cron: "5 8 * * mon" },
      { every: "50m" },
      { at: "2026-12-24T20:00Z" },
      { cron: "30 9 * * *", timezone: "Asia/Tokyo" },
    ];
    expect(linesOf([...parts].reverse())).toEqual(linesOf(parts));
  });

  test.each([
    [[{ cron: "@daily" }], [{ cron: "0 0 * * *" }]],
    [[{ cron: "@Weekly" }], [{ cron: "0 0 * * sun" }]],
    [[{ every: "60m" }], [{ every: "1h" }]],
    [[{ every: "60m" }], [{ cron: "@hourly" }]],
    [[{ every: "1d", time: "08:05" }], [{ cron: "5 8 * * *" }]],
    [[{ every: "1d", time: "08:05" }], [{ day: "mon-sun", time: "08:05" }]],
    [[{ cron: "5 8 * * 1-5" }], [{ day: "working day", time: "08:05" }]],
    [[{ cron: "5 8 1,15 * *" }], [{ day: [1, 15], time: "08:05" }]],
    [[{ cron: "0 8 * * 0-4", dialect: "apscheduler" }], [{ cron: "0 8 * * mon-fri" }]],
  ])("%j and %j", (one, other) => {
    expect(linesOf(one)).toEqual(linesOf(other));
  });
});

describe("jitter", () => {
  test("is one constant of the plan, folded into the minute", () => {
    const parsed = parseSchedule({ schedule: [{ cron: "0 8 * * *" }], jitter: "10m" });
    const compiled = compileSchedule(parsed.schedule, "checkout");
    const [minute = 0] = compiled.jitter;
    expect(minute).toBeGreaterThan(0);
    expect(minute).toBeLessThanOrEqual(10);
    expect(compiled.lines).toEqual([{ cron: `${minute} 8 * * *` }]);
    expect(compileSchedule(parsed.schedule, "checkout")).toEqual(compiled);
    const minutes = ["a", "b", "c", "d", "e", "f"].map(
      (id) => compileSchedule(parsed.schedule, id).jitter[0],
    );
    expect(new Set(minutes).size).toBeGreaterThan(2);
    const [first] = occurrencesFrom(parsed.schedule, 0, 1);
    expect(first?.instant).toBe(8 * 3_600_000);
  });

  test("of rota start is spread over the range and repeatable", () => {
    const found = Array.from({ length: 200 }, (_, index) => jitterOf("checkout", index * 60_000, 600_000));
    expect(Math.min(...found)).toBeLessThan(30_000);
    expect(Math.max(...found)).toBeGreaterThan(570_000);
    expect(jitterOf("checkout", 60_000, 600_000)).toBe(found[1]);
    expect(hashFraction("")).toBeLessThan(1);
  });
});

describe("plans that GitHub does not clock alone", () => {
  test("a local one has no lines", () => {
    expect(compile([{ every: "30s" }], { runner: "local" }).lines).toEqual([]);
  });

  test("a resident one is ticked before its job ends", () => {
    const compiled = compile([{ every: "1m" }], { resident: "55m" });
    expect(compiled.lines).toEqual([{ cron: "3,33 * * * *" }]);
    expect(compiled.reasons).toEqual(["resident"]);
  });

  test("no schedule, no lines", () => {
    expect(compile(undefined).lines).toEqual([]);
  });
});

test("entries that share a tick are named", () => {
  expect(compile([{ cron: "0 8 * * *" }, { every: "6h" }, { cron: "3 8 * * *" }]).sharing).toEqual([[0, 2]]);
});

test("rota next: occurrences and the tick of each", () => {
  const { schedule } = parseSchedule({
    schedule: [{ cron: "30 2 * * *", timezone: "Europe/Berlin" }, { cron: "0 8 * * *" }],
  });
  const compiled = compileSchedule(schedule, "checkout");
  const found = occurrencesFrom(schedule, Date.parse("2026-10-24T12:00:00Z"), 12);
  expect(found.slice(0, 2).map((entry) => showOccurrence(schedule, compiled, entry))).toEqual([
    { occurrence: "2026-10-25T00:30:00Z", local: "2026-10-25T02:30:00+02:00", jitter: 0, trigger: 0 },
    { occurrence: "2026-10-25T08:00:00Z", local: "2026-10-25T08:00:00+00:00", jitter: 0, trigger: 1 },
  ]);
  const ticks = ticksOf(compiled.lines);
  for (const { instant } of found) expect(tickFor(compiled, ticks, instant)).toBe(instant);
  expect(nextOccurrence(ticks, 0)?.instant).toBe(nextOccurrence(schedule, 0)?.instant);
});
