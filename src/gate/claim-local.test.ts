import { describe, expect, test } from "vitest";
import { Bench, scheduleOf, timesOf } from "./testing/bench.ts";

// What only processes ask for that have a clock of their own.

const MINUTE = 60_000;
const HOURLY = { schedule: scheduleOf({ every: "1h" }) };
const NINE = "2026-11-22T09:30:00Z";

describe("what a run left before it began", () => {
  test("is run at once by whoever asks next, as the try that it would have been", async () => {
    const bench = new Bench(HOURLY);
    const left = await bench.claim("2026-11-22T10:00:00Z", { run: "one", edited: NINE });
    // Its process is still there.
    bench.runStates.set("one", "running");
    expect((await bench.ask("2026-11-22T10:00:02Z", { run: "two", order: "gate" })).due).toBe(false);
    expect(await bench.handOver("2026-11-22T10:00:03Z", left)).toBe("recorded");
    const taken = await bench.claim("2026-11-22T10:00:04Z", { run: "two", order: "gate" });
    expect(taken).toMatchObject({ due: true, occurrences: [{ attempt: 1 }], unrun: { crashed: [] } });
    expect(taken.reason).toBe("2026-11-22T10:00:00Z, on time, which run one left before it began");
    expect(await bench.finish("2026-11-22T10:01:00Z", taken)).toBe("recorded");
    const [line] = await bench.lines();
    expect(line).toMatchObject({ state: "done", attempt: 1, run: { id: "two" } });
    expect(line?.earlier).toBeUndefined();
  });

  test("is coalesced when a newer one is due in its place, and missed when it is too late", async () => {
    for (const [grace, state] of [
      [90 * MINUTE, "coalesced"],
      [30 * MINUTE, "missed"],
    ] as const) {
      const bench = new Bench({ ...HOURLY, grace });
      await bench.handOver(
        "2026-11-22T10:00:03Z",
        await bench.claim("2026-11-22T10:00:00Z", { run: "one", edited: NINE }),
      );
      const taken = await bench.claim("2026-11-22T11:00:00Z", { run: "two" });
      expect(timesOf(taken)).toEqual(["11:00"]);
      expect(taken.unrun).toEqual({ missed: 0, coalesced: 0, skipped: 0, crashed: [], [state]: 1 });
      expect(await bench.states()).toEqual([`10:00 ${state}`, "11:00 claimed"]);
      expect(Object.keys((await bench.lines())[0] ?? {})).not.toContain("run");
    }
  });

  test("is the second try still when it was left as the second try", async () => {
    const bench = new Bench(HOURLY);
    await bench.claim("2026-11-22T10:00:00Z", { run: "one", edited: NINE });
    bench.runStates.set("one", "completed");
    const second = await bench.claim("2026-11-22T10:01:00Z", { run: "two" });
    expect(second.occurrences).toMatchObject([{ attempt: 2 }]);
    await bench.handOver("2026-11-22T10:02:00Z", second);
    const third = await bench.claim("2026-11-22T10:03:00Z", { run: "three" });
    expect(third.occurrences).toMatchObject([{ attempt: 2 }]);
    expect((await bench.lines())[0]?.earlier).toMatchObject([{ run: { id: "one" }, state: "crashed" }]);
    // And it is not run a third time.
    bench.runStates.set("three", "completed");
    expect((await bench.ask("2026-11-22T10:04:00Z", { run: "four" })).due).toBe(false);
  });

  test("stays what it is when its run has ended or somebody else has it", async () => {
    const bench = new Bench(HOURLY);
    const claimed = await bench.run("2026-11-22T10:00:00Z", { run: "one", edited: NINE });
    await bench.handOver("2026-11-22T10:00:03Z", claimed);
    expect(await bench.states()).toEqual(["10:00 done"]);
  });
});

describe("a run that stays", () => {
  const stays = { stays: true, order: "gate" } as const;

  test("gets at a higher attempt nothing again that a lower one has ended", async () => {
    const bench = new Bench(HOURLY);
    await bench.run("2026-11-22T10:00:00Z", { run: "one", edited: NINE, ...stays });
    await bench.run("2026-11-22T11:00:00Z", { run: "one", ...stays });
    const again = await bench.claim("2026-11-22T11:20:00Z", { run: "one", attempt: 2, ...stays });
    expect([again.due, await bench.states()]).toEqual([false, ["10:00 done", "11:00 done"]]);
    // Any other run at a higher attempt does.
    expect((await bench.ask("2026-11-22T11:20:00Z", { run: "one", attempt: 2 })).due).toBe(true);
  });

  test("knows what a lower attempt did not end as crashed, without asking anybody", async () => {
    const bench = new Bench(HOURLY);
    await bench.claim("2026-11-22T10:00:00Z", { run: "one", edited: NINE, ...stays });
    // It is the second try of the occurrence, whichever attempt of the run it is.
    const again = await bench.claim("2026-11-22T10:05:00Z", { run: "one", attempt: 3, ...stays });
    expect(again.occurrences).toMatchObject([{ attempt: 2 }]);
    expect(await bench.lines()).toMatchObject([{ attempt: 2, run: { attempt: 3 } }]);
    expect(again.unrun.crashed).toMatchObject([{ run: { id: "one", attempt: 1 } }]);
  });
});

test("a book that knows nothing begins where it is told to", async () => {
  const bench = new Bench({ ...HOURLY, grace: 300 * MINUTE, coalesce: "all" });
  const begin = "2026-11-22T09:30:00Z";
  expect((await bench.claim("2026-11-22T09:45:00Z", { begin })).due).toBe(false);
  expect(timesOf(await bench.run("2026-11-22T11:45:00Z", { begin }))).toEqual(["10:00", "11:00"]);
  // From then on it knows.
  expect(timesOf(await bench.run("2026-11-22T13:45:00Z", { begin: "2026-11-22T13:30:00Z" }))).toEqual([
    "12:00",
    "13:00",
  ]);
});

test("what has a jitter is due when that is over", async () => {
  const bench = new Bench(HOURLY);
  const lastDue = () => Date.parse("2026-11-22T10:00:00Z");
  const edited = "2026-11-22T10:30:00Z";
  expect((await bench.run("2026-11-22T11:05:00Z", { edited, lastDue })).due).toBe(false);
  expect(timesOf(await bench.run("2026-11-22T11:06:00Z", { edited }))).toEqual(["11:00"]);
});

test("what waits is told apart from what is skipped", async () => {
  for (const overlap of ["queue", "skip"] as const) {
    const bench = new Bench({ ...HOURLY, overlap });
    await bench.claim("2026-11-22T10:00:00Z", { run: "one", edited: NINE });
    bench.runStates.set("one", "running");
    const blocked = await bench.ask("2026-11-22T11:00:00Z", { run: "two", order: "gate" });
    expect(blocked).toMatchObject({ due: false, waiting: overlap === "queue" });
  }
});
