import fc from "fast-check";
import { expect, test } from "vitest";
import { occurrencesWithin } from "../schedule/occurrences.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { entries } from "../schedule/testdata/arbitrary.ts";
import { scheduleHash } from "./schedule-hash.ts";

type Entry = Readonly<Record<string, unknown>>;

const hashOf = (...schedule: readonly Entry[]) => scheduleHash(parseSchedule({ schedule }).schedule);

test("it is this one for ever: another one would begin an epoch in every ledger", () => {
  expect(hashOf({ cron: "30 8 * * mon-fri", timezone: "Asia/Shanghai" })).toBe("675ac7066e4cb7ee");
  expect(hashOf({ every: "45m" }, { at: "2026-12-24T20:00:00+01:00" })).toBe("22e844b95b6b7cd6");
  expect(hashOf({ day: "last fri", time: "18:30", timezone: "Europe/Berlin", except: ["2026-12-25"] })).toBe(
    "86fede85a37ee83f",
  );
});

test.each<[string, readonly Entry[], readonly Entry[]]>([
  ["how cron is written", [{ cron: "0 8 * * 1-5" }], [{ cron: "00 8 * * MON,tue,wed-fri" }]],
  [
    "the order of entries",
    [{ every: "45m" }, { cron: "0 8 * * *" }],
    [{ cron: "0 8 * * *" }, { every: "45m" }],
  ],
  ["an entry written twice", [{ every: "45m" }], [{ every: "45m" }, { every: "2700s" }]],
  ["jitter", [{ every: "45m" }], [{ every: "45m", jitter: "10m" }]],
  ["how an instant is written", [{ at: "2026-12-24T20:00:00+01:00" }], [{ at: "2026-12-24T19:00:00Z" }]],
])("does not depend on %s", (_what, one, other) => {
  expect(hashOf(...one)).toBe(hashOf(...other));
});

test.each<[string, Entry, Entry]>([
  ["minutes", { cron: "0 8 * * *" }, { cron: "1 8 * * *" }],
  ["the zone", { cron: "0 8 * * *" }, { cron: "0 8 * * *", timezone: "Europe/Berlin" }],
  ["excepted days", { cron: "0 8 * * *" }, { cron: "0 8 * * *", except: ["2026-12-25"] }],
  ["the last day", { cron: "0 8 * * *" }, { cron: "0 8 * * *", until: "2027-12-25" }],
  ["what elapsed time is counted from", { every: "45m" }, { every: "45m", from: "2026-01-01T00:07:00Z" }],
  ["any day or both", { cron: "0 8 13 * fri" }, { cron: "0 8 13 * fri", match: "all" }],
])("depends on %s", (_what, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other));
});

test("schedules with the same hash have the same occurrences", () => {
  const from = Date.parse("2026-11-22T00:00:00Z");
  const known = new Map<string, string>();
  fc.assert(
    fc.property(entries, (values) => {
      const { schedule } = parseSchedule({ schedule: values });
      const instants = occurrencesWithin(schedule, from, from + 20 * 86_400_000).map(
        ({ instant }) => instant,
      );
      const hash = scheduleHash(schedule);
      expect(scheduleHash(parseSchedule({ schedule: (values as Entry[]).toReversed() }).schedule)).toBe(hash);
      expect(known.get(hash) ?? instants.join()).toBe(instants.join());
      known.set(hash, instants.join());
    }),
    { numRuns: 300 },
  );
});
