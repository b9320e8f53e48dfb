import fc from "fast-check";
import { expect, test } from "vitest";
import { compileSchedule } from "./compile-schedule.ts";
import { occurrencesWithin } from "./occurrences.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { cronEntry, crowdedEntries, entries, window } from "./testdata/arbitrary.ts";
import { walkTicks } from "./testdata/minute-walk.ts";

const FIVE_MINUTES = 5 * 60_000;

interface Window {
  readonly from: number;
  readonly until: number;
}

function checkTicks(
  schedule: unknown,
  jitter: string | undefined,
  { from, until }: Window,
  id: string,
): void {
  const parsed = parseSchedule({ schedule, ...(jitter === undefined ? {} : { jitter }) });
  const compiled = compileSchedule(parsed.schedule, id);
  const latest = Math.max(0, ...compiled.jitter) * 60_000 + FIVE_MINUTES;
  const ticks = compiled.lines.flatMap((line) => walkTicks(line, from, until + latest)).sort((a, b) => a - b);
  for (let index = 1; index < ticks.length; index++) {
    const distance = (ticks[index] as number) - (ticks[index - 1] as number);
    if (distance > 0 && distance < FIVE_MINUTES) {
      throw new Error(
        `ticks at ${show(ticks[index - 1])} and ${show(ticks[index])}: ${JSON.stringify(compiled)}`,
      );
    }
  }
  const occurrences = occurrencesWithin(parsed.schedule, from, until);
  let next = 0;
  for (const occurrence of occurrences) {
    while ((ticks[next] ?? Number.POSITIVE_INFINITY) < occurrence.instant) next++;
    const tick = ticks[next] ?? Number.POSITIVE_INFINITY;
    if (tick - occurrence.instant > latest) {
      throw new Error(`no tick for ${show(occurrence.instant)}: ${JSON.stringify(compiled)}`);
    }
  }
  if (!compiled.exact || latest > FIVE_MINUTES) return;
  const exactTicks = compiled.lines.flatMap((line) => walkTicks(line, from, until, false));
  expect([...new Set(exactTicks)].sort((a, b) => a - b)).toEqual(occurrences.map(({ instant }) => instant));
}

function show(instant: number | undefined): string {
  return instant === undefined ? "never" : new Date(instant).toISOString();
}

test("every occurrence has a tick at it or within five minutes, and ticks are five minutes apart", () => {
  fc.assert(
    fc.property(entries, window, (schedule, range) => checkTicks(schedule, undefined, range, "plan")),
    { numRuns: Number(process.env["RUNS"] ?? 300) },
  );
});

test("also when they crowd into the hours in which clocks change", () => {
  fc.assert(
    fc.property(
      crowdedEntries,
      fc.constantFrom(undefined, undefined, "3m", "45m"),
      window,
      (schedule, jitter, range) => checkTicks(schedule, jitter, range, "plan"),
    ),
    { numRuns: Number(process.env["RUNS"] ?? 200) },
  );
});

test("a constant jitter keeps both", () => {
  fc.assert(
    fc.property(
      entries,
      fc.constantFrom("1m", "7m", "30m", "90m", "5h"),
      window,
      fc.constantFrom("checkout", "orders", "a", "payments-nightly"),
      (schedule, jitter, range, id) => checkTicks(schedule, jitter, range, id),
    ),
    { numRuns: Number(process.env["RUNS"] ?? 200) },
  );
});

test("two lines never tick at the same instant, except at the end of a skipped hour", () => {
  fc.assert(
    fc.property(entries, window, (schedule, { from, until }) => {
      const { lines } = compileSchedule(parseSchedule({ schedule }).schedule, "plan");
      const seen = new Map<number, string>();
      for (const line of lines) {
        for (const tick of walkTicks(line, from, until)) {
          const other = seen.get(tick);
          if (other !== undefined && other !== line.timezone) throw new Error(`twice at ${show(tick)}`);
          seen.set(tick, line.timezone ?? "UTC");
        }
      }
    }),
    { numRuns: Number(process.env["RUNS"] ?? 120) },
  );
});

test("one cron entry alone is exact, unless the clock's changes or an AND of days stand against it", () => {
  fc.assert(
    fc.property(cronEntry, (entry) => {
      const { schedule } = parseSchedule({ schedule: [{ ...entry, match: "any" }] });
      const compiled = compileSchedule(schedule, "plan");
      if (schedule.triggers.length === 1 && !compiled.exact) {
        expect(["shared", "trigger"]).toContain(compiled.reasons[0]);
      }
    }),
    { numRuns: 200 },
  );
});
