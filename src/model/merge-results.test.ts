import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readResult } from "../load/read-result.ts";
import { attempt, result, step, suite, testCase } from "../report/testdata/sample.ts";
import type { ResultDocument } from "./generated/result.ts";
import { environmentOf, legsOf, mergeResults } from "./merge-results.ts";

const OUTCOMES = ["passed", "failed", "error", "skipped"] as const;

/** A result of one environment, whose numbers and verdict go with its cases. */
function legResult(
  environment: string | null,
  outcomes: readonly (typeof OUTCOMES)[number][],
  {
    start = 0,
    duration = 10,
    verdict,
  }: { start?: number; duration?: number; verdict?: ResultDocument["verdict"] } = {},
): ResultDocument {
  const cases = outcomes.map((outcome, index) => {
    const attempts = outcome === "skipped" ? [] : [attempt(outcome, [step({ outcome })])];
    return testCase(`case-${index}`, outcome, { attempts });
  });
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const [passed, failed, error, skipped] = OUTCOMES.map(count) as [number, number, number, number];
  return result([suite({ outcome: "passed", cases })], {
    environment,
    start: new Date(Date.UTC(2026, 10, 22) + start).toISOString(),
    duration,
    verdict: verdict ?? (failed + error > 0 ? "failed" : "passed"),
    counts: { total: outcomes.length, passed, failed, error, skipped, flaky: 0 },
  });
}

const environments = ["staging", "production", "eu", null];
const legs = fc.uniqueArray(fc.constantFrom(...environments), { minLength: 2, maxLength: 4 }).chain((names) =>
  fc.tuple(
    ...names.map((name) =>
      fc
        .record({
          outcomes: fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 6 }),
          start: fc.nat(100_000),
          duration: fc.nat(100_000),
          cancelled: fc.boolean(),
        })
        .map(({ outcomes, start, duration, cancelled }) =>
          legResult(name, outcomes, { start, duration, ...(cancelled && { verdict: "cancelled" as const }) }),
        ),
    ),
  ),
);

describe("joined results", () => {
  test("nothing is lost, and the numbers are sums", () => {
    fc.assert(
      fc.property(legs, (results) => {
        const joined = mergeResults(results);
        expect(readResult(new TextEncoder().encode(JSON.stringify(joined)))).toEqual(joined);
        expect(joined.legs).toEqual(results.flatMap(legsOf));
        for (const one of results) {
          const own = joined.suites.filter((each) => environmentOf(joined, each) === one.environment);
          expect(own.map(({ environment: _, ...rest }) => rest)).toEqual(one.suites);
        }
        for (const name of ["total", "passed", "failed", "error", "skipped", "flaky"] as const)
          expect(joined.counts[name]).toBe(results.reduce((sum, { counts }) => sum + counts[name], 0));
        const begins = results.map((one) => Date.parse(one.start));
        const ends = results.map((one) => Date.parse(one.start) + one.duration);
        expect(Date.parse(joined.start)).toBe(Math.min(...begins));
        expect(Date.parse(joined.start) + joined.duration).toBe(Math.max(...ends));
      }),
    );
  });

  test("what was joined can be joined further, with the same outcome", () => {
    fc.assert(
      fc.property(legs, fc.nat(), (results, seed) => {
        const at = 1 + (seed % (results.length - 1));
        const halves = [mergeResults(results.slice(0, at)), mergeResults(results.slice(at))];
        expect(mergeResults(halves)).toEqual(mergeResults(results));
      }),
    );
  });

  test("it passed only if it passed everywhere; a failure outweighs a cancelled run", () => {
    const passed = legResult("staging", ["passed"]);
    const failed = legResult("production", ["failed"]);
    const cancelled = legResult("eu", [], { verdict: "cancelled" });
    expect(mergeResults([passed]).verdict).toBe("passed");
    expect(mergeResults([passed]).legs).toBeUndefined();
    expect(mergeResults([passed, failed])).toMatchObject({
      verdict: "failed",
      environment: null,
      reason: `production: ${failed.reason}`,
    });
    expect(mergeResults([passed, cancelled]).verdict).toBe("cancelled");
    expect(mergeResults([cancelled, failed, passed]).verdict).toBe("failed");
  });

  test("the run's address is what those of its jobs have in common", () => {
    const at = (environment: string, url: string | null): ResultDocument => {
      const one = legResult(environment, ["passed"]);
      return { ...one, run: { ...one.run, url } };
    };
    const run = "https://github.com/acme/shop/actions/runs/7";
    expect(mergeResults([at("a", `${run}/job/1`), at("b", `${run}/job/2`)]).run.url).toBe(run);
    expect(
      mergeResults([at("a", run), at("b", "https://github.com/acme/shop/actions/runs/8")]).run.url,
    ).toBeNull();
  });

  test("other plans and the same environment twice are refused", () => {
    const one = legResult("staging", ["passed"]);
    expect(() => mergeResults([])).toThrow("there is no result to join");
    expect(() => mergeResults([one, one])).toThrow("two of them are of the environment staging");
    const other = { ...legResult("eu", []), plan: { id: "other", name: "Other", file: null } };
    expect(() => mergeResults([one, other])).toThrow(
      `one is of the plan ${one.plan.id}, another one of the plan other`,
    );
  });
});
