import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatInstant } from "./local-time.ts";
import { occurrencesFrom, occurrencesWithin } from "./occurrences.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { matches, readLine, walkWall } from "./testdata/minute-walk.ts";

interface Row {
  readonly apscheduler: string;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly expected: readonly string[];
}

const rows = JSON.parse(readFileSync(new URL("testdata/apscheduler.json", import.meta.url), "utf8")) as Row[];

describe("APScheduler agrees where it means the same", () => {
  test("on at least four hundred rows over twelve zones", () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(new Set(rows.map((row) => row.entry["timezone"])).size).toBeGreaterThanOrEqual(12);
  });

  const byTrigger = new Map<string, Row[]>();
  for (const row of rows) byTrigger.set(row.apscheduler, [...(byTrigger.get(row.apscheduler) ?? []), row]);
  test.each([...byTrigger])("%s", (_, group) => {
    for (const row of group) {
      const { schedule, problems } = parseSchedule({ schedule: [row.entry] });
      expect(problems).toEqual([]);
      const found = occurrencesFrom(schedule, Date.parse(row.from), row.expected.length);
      expect({ ...row, expected: found.map(({ instant }) => formatInstant(instant)) }).toEqual(row);
    }
  });
});

describe("a walk over every minute agrees", () => {
  const zones = [
    "UTC",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Asia/Shanghai",
    "Pacific/Apia",
    "Pacific/Chatham",
    "America/Santiago",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Asia/Beirut",
  ];
  const crons = [
    "30 2 * * *",
    "*/30 1-3 * * *",
    "0 * * * *",
    "*/15 */2 * * *",
    "30 0-23 * * *",
    "45 23 * * *",
    "0 0 * * 0",
    "0,30 0-4 29 2 *",
    "15 2 31 12 *",
    "20 */5 1,15 * 1",
    "5 1 */2 * 0,6",
    "0 3 * 3,4,9-11 0",
  ];
  const windows = [
    ["2026-03-27T00:00Z", "2026-04-07T00:00Z"],
    ["2026-09-04T00:00Z", "2026-09-09T00:00Z"],
    ["2026-10-23T00:00Z", "2026-11-03T00:00Z"],
    ["2027-12-29T00:00Z", "2028-01-03T00:00Z"],
    ["2028-02-27T00:00Z", "2028-03-02T00:00Z"],
    ["2011-12-28T00:00Z", "2012-01-02T00:00Z"],
  ].map((pair) => pair.map((text) => Date.parse(text)) as [number, number]);

  test.each(zones)("in %s", (timezone) => {
    for (const cron of crons) {
      const { schedule } = parseSchedule({ schedule: [{ cron, timezone, match: "any" }] });
      const fields = readLine(cron);
      const rules = { advance: !fields.hourStar, both: fields.hourStar };
      for (const [from, until] of windows) {
        const walked = walkWall((wall) => matches(fields, wall), timezone, rules, from, until);
        const found = occurrencesWithin(schedule, from, until).map(({ instant }) => instant);
        expect({ cron, found }).toEqual({ cron, found: walked });
      }
    }
  });
});
