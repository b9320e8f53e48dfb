import fc from "fast-check";
import { expect, test } from "vitest";
import { nextOccurrence, occurrencesFrom, occurrencesWithin, previousOccurrence } from "./occurrences.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { cronEntry, entries, window, ZONES } from "./testdata/arbitrary.ts";
import { walkMinutes, walkWall } from "./testdata/minute-walk.ts";
import { zoneOf } from "./zone.ts";

test("next and previous go to and fro between neighbours", () => {
  fc.assert(
    fc.property(entries, window, (values, { from, until }) => {
      const { schedule } = parseSchedule({ schedule: values });
      const found = occurrencesWithin(schedule, from, until).slice(0, 80);
      for (let index = 1; index < found.length; index++) {
        const [a, b] = [found[index - 1], found[index]];
        if (a === undefined || b === undefined || a.instant >= b.instant) throw new Error("not rising");
        expect(nextOccurrence(schedule, a.instant)).toEqual(b);
        expect(previousOccurrence(schedule, b.instant)).toEqual(a);
        const between = Math.floor((a.instant + b.instant) / 2);
        expect(nextOccurrence(schedule, between - 1)?.instant).toBe(
          between > a.instant ? b.instant : a.instant,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test("a window is inclusive at its start and exclusive at its end", () => {
  fc.assert(
    fc.property(entries, window, (values, { from }) => {
      const { schedule } = parseSchedule({ schedule: values });
      const [first, second] = occurrencesFrom(schedule, from, 2);
      if (first === undefined || second === undefined) return;
      expect(occurrencesFrom(schedule, first.instant, 1)).toEqual([first]);
      expect(occurrencesWithin(schedule, first.instant, second.instant)).toEqual([first]);
    }),
    { numRuns: 150 },
  );
});

test("random cron entries agree with a walk over every minute", () => {
  fc.assert(
    fc.property(cronEntry, window, (entry, { from, until }) => {
      const { schedule } = parseSchedule({ schedule: [entry], runner: "local" });
      const [trigger] = schedule.triggers;
      if (trigger?.kind !== "cron") return;
      const sets = [
        trigger.minutes,
        trigger.hours,
        trigger.daysOfMonth,
        trigger.months,
        trigger.weekdays,
      ].map((values) => new Set(values)) as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>];
      const isMatch = (wall: number): boolean => {
        const at = new Date(wall * 60_000);
        const [date, weekday] = [sets[2].has(at.getUTCDate()), sets[4].has(at.getUTCDay())];
        return (
          sets[0].has(at.getUTCMinutes()) &&
          sets[1].has(at.getUTCHours()) &&
          sets[3].has(at.getUTCMonth() + 1) &&
          (trigger.days === "either" ? date || weekday : date && weekday)
        );
      };
      const rules = { advance: !trigger.elapsed, both: trigger.elapsed };
      const walked = walkWall(isMatch, entry.timezone, rules, from, until);
      expect(occurrencesWithin(schedule, from, until).map(({ instant }) => instant)).toEqual(walked);
    }),
    { numRuns: 250 },
  );
});

test("zones show what Intl shows, back and forth", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES, "America/Caracas", "Asia/Pyongyang"),
      window,
      (name, { from, until }) => {
        const zone = zoneOf(name);
        for (const minute of walkMinutes(name, from, until)) {
          if (minute.instant % 7 !== 0 && minute.skipped.length === 0) continue;
          expect(zone.wallAt(minute.instant * 60_000)).toBe(minute.wall * 60_000);
          if (!minute.repeated) expect(zone.instantOf(minute.wall * 60_000)).toBe(minute.instant * 60_000);
          for (const wall of minute.skipped)
            expect(zone.instantOf(wall * 60_000)).toBe(minute.instant * 60_000);
        }
      },
    ),
    { numRuns: 40 },
  );
});
