import { describe, expect, test } from "vitest";
import type { LedgerRecord } from "./record.ts";
import { countingBefore, failedInARow, runsBeforeOf } from "./runs-before.ts";

function record(
  day: number,
  verdict: "passed" | "failed",
  special: Partial<LedgerRecord> = {},
): LedgerRecord {
  const occurrence = occurrenceOf(day);
  const run = {
    ...{
      id: String(day),
      attempt: 1,
      url: `https://github.com/acme/shop/actions/runs/${day}`,
      event: "schedule",
    },
    ...{ ref: "refs/heads/main", sha: `sha-${day}` },
  };
  return {
    ...{ v: 1, occurrence, schedule: null, since: null, state: "done", environment: null },
    ...{ at: `2026-11-0${day}T08:03:00Z`, run, verdict },
    ...special,
  };
}

const occurrenceOf = (day: number) => `2026-11-0${day}T08:00:00Z`;
const failing = (...cases: string[]) => ({
  failing: cases.map((key) => ({ case: key, place: "a.suite.yaml:1", fingerprint: "x" })),
});

describe("runs before a run", () => {
  test("are those of earlier occurrences that came to a verdict", () => {
    const records = [
      record(1, "passed"),
      record(2, "failed", { occurrence: null }),
      record(3, "failed", { state: "crashed" }),
      record(4, "failed"),
      record(5, "failed", { run: { ...(record(5, "failed").run as object), id: "6" } as never }),
      record(6, "failed"),
      record(7, "passed"),
    ];
    const days = (run: { id: string; occurrence: string | null }) =>
      countingBefore(records, run).map(({ occurrence }) => Number(occurrence?.slice(8, 10)));
    expect(days({ id: "6", occurrence: occurrenceOf(6) })).toEqual([1, 4, 5]);
    // Somebody else may have run the same occurrence before.
    expect(days({ id: "60", occurrence: occurrenceOf(6) })).toEqual([1, 4, 5]);
    expect(days({ id: "6", occurrence: null })).toEqual([1, 4, 7]);
  });

  test("come to the last that passed, and what failed since", () => {
    const records = [
      record(1, "failed"),
      record(2, "passed"),
      record(3, "failed", failing("a#one")),
      record(4, "failed"),
    ];
    expect(runsBeforeOf(records)).toEqual({
      lastPassed: { sha: "sha-2", url: expect.stringMatching(/2$/), at: "2026-11-02T08:03:00Z" },
      failed: [
        expect.objectContaining({ occurrence: occurrenceOf(3), cases: ["a#one"], sha: "sha-3" }),
        expect.objectContaining({ occurrence: occurrenceOf(4), cases: [] }),
      ],
    });
    expect(runsBeforeOf(records.slice(2))).toMatchObject({ lastPassed: null, failed: [{}, {}] });
    expect(runsBeforeOf([])).toBeNull();
  });

  test("tell of each case that failed in the newest how often it did in a row", () => {
    const cases = (outcomes: Record<string, string>) => ({
      cases: Object.fromEntries(
        Object.entries(outcomes).map(([key, outcome]) => [key, [5, outcome] as const]),
      ),
    });
    const records = [
      record(1, "failed", failing("a#one")),
      record(2, "failed", cases({ "a#one": "passed", "a#two": "error" })),
      record(3, "failed", { ...failing("a#before"), ...cases({ "a#one": "failed", "a#two": "failed" }) }),
      record(4, "failed", cases({ "a#one": "failed", "a#two": "error", "a#three": "passed" })),
    ];
    expect(failedInARow(records)).toEqual(
      new Map([
        ["a#one", { runs: 2, since: occurrenceOf(3) }],
        ["a#two", { runs: 3, since: occurrenceOf(2) }],
      ]),
    );
    expect(failedInARow([...records, record(5, "passed")])).toEqual(new Map());
    expect(failedInARow([])).toBeUndefined();
  });
});
