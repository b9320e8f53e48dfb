import { readFileSync } from "node:fs";
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

const TABLE = JSON.parse(readFileSync(new URL("testdata/lines.json", import.meta.url), "utf8")) as readonly [
  name: string,
  entries: unknown,
  lines: readonly string[],
  exact: boolean,
][];

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
  for (const { instant } of found) expect(tickFor(compiled, ticks, instant)?.instant).toBe(instant);
  expect(nextOccurrence(ticks, 0)?.instant).toBe(nextOccurrence(schedule, 0)?.instant);
});
