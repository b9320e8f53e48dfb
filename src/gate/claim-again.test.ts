import { describe, expect, test } from "vitest";
import { RotaError } from "../model/rota-error.ts";
import { Bench, scheduleOf, timesOf } from "./testing/bench.ts";

const HOUR = 3_600_000;
const edited = "2026-11-22T07:30:00Z";

/** The day of most of these tests. */
const at = (time: string) => `2026-11-22T${time}:00Z`;

describe("crashes and runs once more", () => {
  test("the same run at a higher attempt gets its occurrence again, any other run does not", async () => {
    const bench = new Bench({});
    const first = await bench.claim(at("08:05"), { edited, run: "5" });
    await bench.finish(at("08:07"), first, { verdict: "failed" });
    await bench.claim(at("09:05"), { edited, run: "6" });
    expect((await bench.claim(at("09:06"), { edited, run: "7", attempt: 2 })).due).toBe(false);
    const again = await bench.claim(at("09:20"), { edited, run: "5", attempt: 3 });
    expect(again).toMatchObject({
      due: true,
      occurrences: [{ instant: Date.parse(at("08:00")), attempt: 3 }],
    });
    expect(again.reason).toBe("run 5 has 2026-11-22T08:00:00Z, and takes it once more at its attempt 3");
    expect((await bench.lines())[0]).toMatchObject({
      state: "claimed",
      attempt: 3,
      earlier: [{ attempt: 1, state: "done", verdict: "failed", finished: at("08:07") }],
    });
    expect((await bench.lines())[0]).not.toHaveProperty("verdict");
    await bench.finish(at("09:22"), again);
    expect(await bench.states()).toEqual(["08:00 done 3", "09:00 claimed"]);
  });

  test("it is found on an older page, too", async () => {
    const bench = new Bench({});
    await bench.finish(at("08:07"), await bench.claim(at("08:05"), { edited, run: "5" }));
    for (const day of ["23", "24", "25"]) {
      const claimed = await bench.claim(`2026-11-${day}T08:05:00Z`, { edited });
      await bench.finish(`2026-11-${day}T08:06:00Z`, claimed);
    }
    const again = await bench.claim("2026-11-25T08:30:00Z", { edited, run: "5", attempt: 2 });
    expect(again.ticket.lines).toEqual([{ page: "1970-01-01", occurrence: at("08:00") }]);
    // From now on the newest page knows that somebody holds a line there.
    expect((await bench.ask("2026-11-25T08:40:00Z", { edited })).live).toMatchObject([{ run: { id: "5" } }]);
    await bench.finish("2026-11-25T08:50:00Z", again);
    expect((await bench.ask("2026-11-25T08:55:00Z", { edited })).live).toEqual([]);
  });

  test("a claim can have lines on two pages, and all of them are found again", async () => {
    const bench = new Bench({ coalesce: "all", grace: 6 * HOUR, timeout: HOUR });
    const day = (time: string) => `2026-11-23T${time}:00Z`;
    await bench.run(at("22:01"), { edited: at("21:30") });
    await bench.claim(at("23:01"), { run: "1" });
    await bench.run(day("00:01"), { run: "2" });
    const both = await bench.claim(day("01:05"), { run: "3" });
    const lines = [
      { page: "2026-11-22", occurrence: at("23:00") },
      { page: "2026-11-23", occurrence: day("01:00") },
    ];
    expect(both).toMatchObject({ occurrences: [{ attempt: 2 }, { attempt: 1 }], ticket: { lines } });
    expect(await bench.finish(day("01:20"), both)).toBe("recorded");
    await bench.run(day("02:05"), { run: "4" });
    const again = await bench.claim(day("03:00"), { run: "3", attempt: 2 });
    expect(again).toMatchObject({ occurrences: [{ attempt: 3 }, { attempt: 2 }], ticket: { lines } });
    await bench.finish(day("03:10"), again);
    expect(await bench.states()).toEqual([
      "22:00 done",
      "23:00 done 3",
      "00:00 done",
      "01:00 done 2",
      "02:00 done",
    ]);
  });

  test("a run that the platform knows to be over is crashed, and its occurrence runs once more, only once", async () => {
    const bench = new Bench({});
    await bench.claim(at("08:05"), { edited, run: "5" });
    bench.runStates.set("5", "running");
    expect((await bench.claim(at("08:55"), { edited, run: "6" })).due).toBe(false);
    bench.runStates.set("5", "completed");
    const again = await bench.claim(at("08:56"), { edited, run: "6" });
    expect(again).toMatchObject({
      due: true,
      occurrences: [{ attempt: 2 }],
      unrun: { crashed: [{ run: { id: "5" } }] },
    });
    expect(again.reason).toBe("2026-11-22T08:00:00Z, 56 min late, once more as its run 5 never ended");
    bench.runStates.set("6", "completed");
    expect(await bench.claim(at("08:57"), { edited, run: "7" })).toMatchObject({
      due: false,
      reason: "nothing came due after 2026-11-22T08:00:00Z; run 6 of 2026-11-22T08:00:00Z never ended",
    });
    await bench.claim(at("09:05"), { edited, run: "8" });
    expect(await bench.states()).toEqual(["08:00 crashed 2", "09:00 claimed"]);
    expect((await bench.lines())[0]?.earlier).toMatchObject([{ run: { id: "5" }, state: "crashed" }]);
    // Who was given up may still come back, and is heard.
    expect((await bench.claim(at("09:06"), { edited, run: "5", attempt: 2 })).reason).toMatch(
      /run again by run 6/,
    );
  });

  test("where no platform tells, the lease decides: the run's time and ten minutes", async () => {
    const bench = new Bench({});
    await bench.claim(at("08:05"), { edited, run: "5" });
    expect((await bench.ask(at("08:30"), { edited })).due).toBe(false);
    expect(await bench.ask("2026-11-22T08:30:01Z", { edited })).toMatchObject({
      due: true,
      occurrences: [{ attempt: 2 }],
    });
    // Past its grace, and with a newer one due, it stays crashed.
    await bench.claim(at("09:01"), { edited, run: "6" });
    expect(await bench.states()).toEqual(["08:00 crashed", "09:00 claimed"]);
  });

  test("a run over midnight is seen from the next page", async () => {
    const bench = new Bench({});
    await bench.run("2026-11-22T22:01:00Z", { edited });
    await bench.claim("2026-11-22T23:01:00Z", { edited, run: "1" });
    await bench.claim("2026-11-23T00:01:00Z", { edited, run: "2" });
    await bench.claim("2026-11-23T01:01:00Z", { edited, run: "3" });
    expect(await bench.store.pages("checkout")).toEqual(["1970-01-01", "2026-11-22", "2026-11-23"]);
    expect(await bench.ask("2026-11-23T01:10:00Z", { edited })).toMatchObject({
      live: [{ run: { id: "3" } }],
    });
    await bench.claim("2026-11-23T02:01:00Z", { edited, run: "4" });
    expect((await bench.states()).slice(-4)).toEqual([
      "23:00 crashed",
      "00:00 crashed",
      "01:00 crashed",
      "02:00 claimed",
    ]);
  });

  test("a run that was given up and ends after all is kept beside the one that has its line", async () => {
    const bench = new Bench({});
    const first = await bench.claim(at("08:05"), { edited, run: "5" });
    const second = await bench.claim(at("08:31"), { edited, run: "6" });
    expect(await bench.finish(at("08:32"), first)).toBe("superseded");
    expect(await bench.finish(at("08:40"), second, { verdict: "failed" })).toBe("recorded");
    expect(await bench.lines()).toMatchObject([
      {
        state: "done",
        attempt: 2,
        verdict: "failed",
        earlier: [{ run: { id: "5" }, verdict: "passed", finished: at("08:32") }],
      },
    ]);
  });

  test("jobs that are run again bring their outcome without a claim", async () => {
    const bench = new Bench({});
    const first = await bench.claim(at("08:05"), { edited, run: "5" });
    await bench.finish(at("08:07"), first, { verdict: "failed" });
    await bench.finish(at("09:07"), { ...first, run: { ...first.run, attempt: 2 } });
    expect(await bench.lines()).toMatchObject([
      { state: "done", attempt: 2, verdict: "passed", earlier: [{ verdict: "failed" }] },
    ]);
  });
});

describe("overlap", () => {
  test("queue: where the platform makes runs wait they claim at once, and their leases follow each other", async () => {
    const bench = new Bench({ timeout: 2 * HOUR });
    bench.runStates.set("5", "running");
    await bench.claim(at("08:05"), { edited, run: "5" });
    expect(await bench.claim(at("09:05"), { edited, run: "6" })).toMatchObject({
      due: true,
      live: [{ run: { id: "5" } }],
    });
    expect((await bench.lines()).map(({ claim }) => claim?.until)).toEqual([at("10:15"), at("12:25")]);
  });

  test("queue: where nobody else does, the gate makes them wait", async () => {
    const bench = new Bench({ timeout: 2 * HOUR });
    const first = await bench.claim(at("08:05"), { edited, run: "5", order: "gate" });
    expect(await bench.claim(at("09:05"), { edited, run: "6", order: "gate" })).toMatchObject({
      due: false,
      reason: "2026-11-22T09:00:00Z waits: run 5 of 2026-11-22T08:00:00Z may still go on",
    });
    await bench.finish(at("09:10"), first);
    expect(timesOf(await bench.claim(at("09:11"), { edited, run: "7", order: "gate" }))).toEqual(["09:00"]);
  });

  test("skip: what comes due while a run goes on does not run, whenever its tick comes", async () => {
    const bench = new Bench({ overlap: "skip", grace: 6 * HOUR, timeout: 3 * HOUR });
    const first = await bench.claim(at("08:05"), { edited, run: "5" });
    expect(await bench.claim(at("09:05"), { edited, run: "6" })).toMatchObject({
      due: false,
      reason: "2026-11-22T09:00:00Z is skipped: run 5 of 2026-11-22T08:00:00Z may still go on",
    });
    await bench.finish(at("10:10"), first);
    expect(await bench.claim(at("10:20"), { edited, run: "7" })).toMatchObject({
      due: false,
      reason: "2026-11-22T10:00:00Z is skipped: a run went on when it came due",
    });
    await bench.claim(at("11:05"), { edited, run: "8" });
    expect(await bench.states()).toEqual(["08:00 done", "09:00 skipped", "10:00 skipped", "11:00 claimed"]);
  });

  test("cancel: the new run claims and knows whom to end", async () => {
    const bench = new Bench({ overlap: "cancel", timeout: 3 * HOUR });
    const first = await bench.claim(at("08:05"), { edited, run: "5", order: "gate" });
    const second = await bench.claim(at("09:05"), { edited, run: "6", order: "gate" });
    expect(second).toMatchObject({ due: true, live: [{ run: { id: "5" } }] });
    expect(await bench.close(at("09:06"), first, true)).toBe("recorded");
    expect(await bench.lines()).toMatchObject([
      { state: "done", verdict: "cancelled" },
      { state: "claimed" },
    ]);
  });

  test("closing: a run that never began is coalesced, and one that has ended stays as it is", async () => {
    const bench = new Bench({});
    const first = await bench.claim(at("08:05"), { edited, run: "5" });
    await bench.close(at("08:06"), first, false);
    const second = await bench.claim(at("09:05"), { edited, run: "6" });
    await bench.finish(at("09:06"), second);
    await bench.close(at("09:07"), second, true);
    expect(await bench.lines()).toMatchObject([
      { state: "coalesced", reason: "cancelled" },
      { state: "done", verdict: "passed" },
    ]);
  });
});

describe("a store that misbehaves", () => {
  test("a lost race decides again", async () => {
    const bench = new Bench({});
    let rival: Promise<unknown> | undefined;
    bench.before = async (write) => {
      if (rival === undefined) {
        rival = bench.claim(at("08:05"), { edited, run: "rival" });
        await rival;
      }
      return write();
    };
    expect(await bench.claim(at("08:05"), { edited, run: "5" })).toMatchObject({ due: false });
    expect((await bench.lines()).map(({ run }) => run?.id)).toEqual(["rival"]);
  });

  test("two that meet at midnight meet on one page", async () => {
    const bench = new Bench({});
    await bench.run(at("21:05"), { edited: at("20:30") });
    await bench.run(at("22:05"));
    let rival: Promise<unknown> | undefined;
    bench.before = async (write) => {
      if (rival === undefined) {
        rival = bench.claim("2026-11-23T00:00:01Z", { run: "rival" });
        await rival;
      }
      return write();
    };
    expect(await bench.claim("2026-11-22T23:59:59Z", { run: "5" })).toMatchObject({ due: false });
    expect(await bench.states()).toEqual(["21:00 done", "22:00 done", "23:00 missed", "00:00 claimed"]);
    expect(await bench.store.pages("checkout")).toEqual(["1970-01-01", "2026-11-22"]);
    await bench.claim("2026-11-23T01:05:00Z");
    expect(await bench.store.pages("checkout")).toEqual(["1970-01-01", "2026-11-22", "2026-11-23"]);
  });

  test("so do two that open the book", async () => {
    const bench = new Bench({ grace: 2 * HOUR });
    let rival: Promise<unknown> | undefined;
    bench.before = async (write) => {
      if (rival === undefined) {
        rival = bench.claim("2026-11-22T23:59:59Z", { edited, run: "rival" });
        await rival;
      }
      return write();
    };
    const policy = { schedule: scheduleOf({ cron: "0 8,23 * * *" }) };
    await bench.claim("2026-11-23T00:00:01Z", { edited, run: "5", policy });
    expect((await bench.lines()).filter(({ state }) => state === "claimed")).toMatchObject([
      { run: { id: "rival" } },
    ]);
    expect(await bench.store.pages("checkout")).toEqual(["1970-01-01"]);
  });

  test("a write that was done though it looked lost is known again, and not by others of the same run", async () => {
    const bench = new Bench({});
    bench.before = async (write) => {
      bench.before = (next) => next();
      await write();
      return false;
    };
    expect(await bench.claim(at("08:05"), { edited, run: "5" })).toMatchObject({
      due: true,
      ticket: { lines: [{ page: "1970-01-01" }] },
    });
    expect(await bench.claim(at("08:05"), { edited, run: "5" })).toMatchObject({ due: false });
    expect(await bench.states()).toEqual(["08:00 claimed"]);
  });

  test("who is never let through says so", async () => {
    const bench = new Bench({});
    bench.before = async () => false;
    const error = await bench.claim(at("08:05"), { edited }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RotaError);
    expect(error).toMatchObject({ code: "ledger-busy", exitCode: 3 });
  });

  test("a ledger that has lost its lines is told", async () => {
    const bench = new Bench({});
    const first = await bench.claim(at("08:05"), { edited, run: "5" });
    await bench.store.prune("checkout", "2027-01-01");
    expect(await bench.finish(at("08:06"), first)).toBe("absent");
  });
});
