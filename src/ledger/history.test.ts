import { describe, expect, test } from "vitest";
import { flakyCases, readHistory, streakOf, unstableCases } from "./history.ts";
import { pruneBook } from "./ledger.ts";
import { memoryStore } from "./memory-store.ts";
import { isoOf, type LedgerRecord, type Outcome } from "./record.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-22T12:00:00Z");

/** A run that ended so many days ago. */
function run(ago: number, verdict: Outcome["verdict"], rest: Partial<LedgerRecord> = {}): LedgerRecord {
  const at = isoOf(NOW - ago * DAY);
  return {
    v: 1,
    occurrence: at,
    schedule: "x",
    since: at,
    state: "done",
    environment: null,
    at,
    verdict,
    ...rest,
  };
}

describe("streaks", () => {
  test("runs in a row that ended alike; missed, cancelled and runs by hand don't count", () => {
    const records = [
      run(9, "failed"),
      run(8, "passed"),
      run(7, "passed", { occurrence: null }),
      run(6, "failed", { occurrence: null }),
      run(5, "cancelled"),
      { ...run(4, "failed"), state: "crashed" as const },
      run(3, "passed"),
    ];
    expect(streakOf(records)).toEqual({ verdict: "passed", length: 2, since: isoOf(NOW - 8 * DAY) });
    expect(streakOf(records.slice(0, 1))).toMatchObject({ verdict: "failed", length: 1 });
    expect(streakOf([])).toBeUndefined();
  });
});

describe("cases", () => {
  const cases = (one: string, two?: string) => ({
    cases: { "a#one": [5, one] as const, ...(two === undefined ? {} : { "a#two": [5, two] as const }) },
  });
  const records = [
    run(9, "passed", { ...cases("passed", "passed"), flaky: ["a#one"] }),
    run(8, "failed", cases("passed", "failed")),
    run(7, "passed", { ...cases("passed"), flaky: ["a#one"] }),
    run(6, "passed", cases("passed", "passed")),
  ];

  test("flaky: passed only after a failed attempt, out of the runs that had them", () => {
    expect(flakyCases(records)).toEqual([{ case: "a#one", times: 2, of: 4 }]);
  });

  test("unstable: ended differently than the time before", () => {
    expect(unstableCases(records)).toEqual([{ case: "a#two", times: 2, of: 2 }]);
  });
});

describe("reading", () => {
  test("takes the days that are asked for, and what the page before them has of the first", async () => {
    const store = memoryStore();
    const write = (page: string, ...records: LedgerRecord[]) =>
      store.write("book", page, records.map((one) => `${JSON.stringify(one)}\n`).join(""), undefined, "");
    await write("2026-11-10", run(12, "passed"), run(11.2, "failed"));
    await write("2026-11-12", run(9.9, "passed"), run(8, "failed"));
    await write("2026-11-15", run(7, "passed"));
    const read = async (days: number) => (await readHistory(store, "book", days, NOW)).map(({ at }) => at);
    expect(await read(400)).toHaveLength(5);
    expect(await read(11.5)).toHaveLength(4);
    expect(await read(9)).toEqual([isoOf(NOW - 8 * DAY), isoOf(NOW - 7 * DAY)]);
    expect(await read(1)).toEqual([]);
    expect(await readHistory(store, "other", 9, NOW)).toEqual([]);
  });
});

test("what is older than the days to keep is removed, but never the newest page", async () => {
  const store = memoryStore();
  for (const page of ["2026-09-30", "2026-10-21", "2026-10-23", "2026-11-01"])
    await store.write("book", page, "", undefined, "");
  await pruneBook(store, "book", 30, NOW);
  // That of 21 October has lines up to the 23rd.
  expect(await store.pages("book")).toEqual(["2026-10-21", "2026-10-23", "2026-11-01"]);
  await pruneBook(store, "book", 30, NOW + DAY);
  expect(await store.pages("book")).toEqual(["2026-10-23", "2026-11-01"]);
  await pruneBook(store, "book", 1, NOW);
  expect(await store.pages("book")).toEqual(["2026-11-01"]);
  await pruneBook(store, "other", 1, NOW);
});
