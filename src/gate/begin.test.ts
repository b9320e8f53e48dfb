import { describe, expect, test } from "vitest";
import { Bench, scheduleOf } from "./testing/bench.ts";

const HOURLY = { schedule: scheduleOf({ every: "1h" }), grace: 6 * 3_600_000, timeout: 60_000 };
const KEYS = { key: "key-0", newKey: "begun" };

async function claimed() {
  const bench = new Bench(HOURLY);
  const claim = await bench.claim("2026-11-22T08:05:00Z", { run: "9001" });
  return { bench, claim };
}

describe("a claim that another process takes up", () => {
  test("is begun once, whoever comes later or at the same time", async () => {
    const { bench, claim } = await claimed();
    const both = [1, 2].map((one) =>
      bench.begin("2026-11-22T08:06:00Z", claim, { key: "key-0", newKey: `begun-${one}` }),
    );
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
    expect(await bench.begin("2026-11-22T08:06:00Z", claim, KEYS)).toBe(false);
  });

  test("has its lease from then on", async () => {
    const { bench, claim } = await claimed();
    await bench.begin("2026-11-22T08:15:00Z", claim, KEYS);
    // That of the claim would have ended at 8:16.
    expect((await bench.ask("2026-11-22T08:20:00Z", { run: "9002" })).due).toBe(false);
    await bench.finish("2026-11-22T08:21:00Z", claim);
    expect((await bench.states()).at(-1)).toBe("08:00 done");
  });

  test.each([
    ["its lease has run out", "2026-11-22T08:17:00Z", async () => {}],
    [
      "it has ended",
      "2026-11-22T08:10:00Z",
      async (bench: Bench, claim: Awaited<ReturnType<Bench["claim"]>>) => {
        await bench.finish("2026-11-22T08:07:00Z", claim);
      },
    ],
    [
      "somebody else runs it as the next attempt",
      "2026-11-22T08:20:00Z",
      async (bench: Bench) => {
        expect((await bench.claim("2026-11-22T08:19:00Z", { run: "9002" })).occurrences).toMatchObject([
          { attempt: 2 },
        ]);
      },
    ],
  ])("not when %s", async (_name, at, before) => {
    const { bench, claim } = await claimed();
    await before(bench, claim);
    const lines = await bench.lines();
    expect(await bench.begin(at, claim, KEYS)).toBe(false);
    expect(await bench.lines()).toEqual(lines);
  });
});

test("a lease begins by the clock, whatever moment was asked for", async () => {
  const bench = new Bench(HOURLY);
  await bench.claim("2026-11-22T08:05:00Z", { run: "9001", leaseFrom: Date.parse("2026-11-22T08:40:00Z") });
  expect(await bench.ask("2026-11-22T08:45:00Z", { run: "9002" })).toMatchObject({ due: false });
  expect((await bench.lines()).at(-1)?.claim).toMatchObject({
    at: "2026-11-22T08:40:00Z",
    until: "2026-11-22T08:51:00Z",
  });
});

test("what a clock that was ahead has taken is told, until it is over", async () => {
  const bench = new Bench(HOURLY);
  await bench.run("2026-11-22T12:05:00Z");
  const { due, reason } = await bench.ask("2026-11-22T08:05:00Z");
  expect(due).toBe(false);
  expect(reason).toMatch(/^the ledger has 2026-11-22T12:00:00Z already, which is still to come: /);
});
