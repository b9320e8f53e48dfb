import { describe, expect, test } from "vitest";
import { Bench, scheduleOf, timesOf } from "./testing/bench.ts";

const HOUR = 3_600_000;
const edited = "2026-11-22T07:30:00Z";

/** The day of most of these tests. */
const at = (time: string) => `2026-11-22T${time}:00Z`;

describe("due or not", () => {
  test("a late tick takes the newest occurrence, another one does not get it", async () => {
    const bench = new Bench({});
    expect(await bench.ask(at("08:37"), { edited })).toMatchObject({
      due: true,
      lateness: 2220,
      reason: "2026-11-22T08:00:00Z, 37 min late",
      next: Date.parse(at("09:00")),
    });
    expect(await bench.states()).toEqual([]);
    const first = await bench.claim(at("08:37"), { edited, run: "1" });
    expect(first).toMatchObject({ due: true, ticket: { book: "checkout", lines: [{ page: "1970-01-01" }] } });
    expect(await bench.claim(at("08:38"), { edited, run: "2" })).toMatchObject({
      due: false,
      occurrences: [],
      reason: "nothing came due after 2026-11-22T08:00:00Z",
    });
    expect(await bench.finish(at("08:40"), first)).toBe("recorded");
    expect(await bench.lines()).toMatchObject([
      {
        occurrence: at("08:00"),
        since: edited,
        state: "done",
        attempt: 1,
        lateness: 2220,
        verdict: "passed",
        finished: at("08:40"),
      },
    ]);
  });

  test("claims need three requests, endings two, and ticks that are not due two, on every day", async () => {
    const bench = new Bench({});
    for (let day = 20; day < 25; day++) {
      for (const hour of ["00", "01", "12"]) {
        const count = bench.requests.length;
        const claimed = await bench.claim(`2026-11-${day}T${hour}:10:00Z`, {
          edited: "2026-11-19T23:30:00Z",
        });
        expect(claimed.due).toBe(true);
        expect(bench.requests.length - count).toBeLessThanOrEqual(3);
        await bench.finish(`2026-11-${day}T${hour}:12:00Z`, claimed);
        expect(bench.requests.length - count).toBeLessThanOrEqual(5);
        const before = bench.requests.length;
        await bench.claim(`2026-11-${day}T${hour}:13:00Z`, {});
        expect(bench.requests.slice(before)).toEqual(["pages", expect.stringMatching(/^read/)]);
      }
    }
    const pages = await bench.store.pages("checkout");
    expect(pages).toEqual([
      "1970-01-01",
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
      "2026-11-23",
      "2026-11-24",
    ]);
  });

  test("a paused plan is not due, nor is one without a schedule", async () => {
    const bench = new Bench({});
    expect(await bench.claim(at("08:37"), { edited, policy: { paused: true } })).toMatchObject({
      due: false,
      reason: "the plan is paused",
      next: undefined,
    });
    expect(await bench.claim(at("08:37"), { edited, policy: { schedule: scheduleOf() } })).toMatchObject({
      due: false,
      reason: "the plan has no schedule",
    });
    expect(await bench.states()).toEqual([]);
  });

  test("a run by hand takes no occurrence and asks nothing, and its line is no memory of the schedule", async () => {
    const bench = new Bench({});
    const byHand = await bench.claim(at("08:10"), { mode: "run-now", run: "7" });
    expect(byHand).toMatchObject({ due: true, occurrences: [], ticket: { lines: [] } });
    expect(bench.requests).toEqual([]);
    await bench.finish(at("08:12"), byHand);
    expect(timesOf(await bench.claim(at("08:20"), { edited }))).toEqual(["08:00"]);
    expect(await bench.states()).toEqual(["by hand done", "08:00 claimed"]);
  });
});

describe("what is too late, and what a newer one takes the place of", () => {
  test("missed ones are told when nothing is due, and written down once, with the next that runs", async () => {
    const bench = new Bench({ schedule: scheduleOf({ every: "8h" }), grace: HOUR });
    await bench.run(at("08:01"), { edited });
    const count = bench.requests.length;
    const late = await bench.run("2026-11-23T02:00:00Z", { edited });
    expect(late).toMatchObject({
      due: false,
      unrun: { missed: 2 },
      reason: "2026-11-23T00:00:00Z (and 1 before it) was missed: no tick came within its grace of 1 h",
    });
    expect(bench.requests.slice(count)).toEqual(["pages", "read 1970-01-01"]);
    const next = await bench.run("2026-11-23T08:30:00Z", { edited });
    expect(next).toMatchObject({ due: true, unrun: { missed: 2 }, lateness: 1800 });
    expect(next.reason).toBe("2026-11-23T08:00:00Z, 30 min late; before it 2 missed");
    expect(await bench.states()).toEqual(["08:00 done", "16:00 missed", "00:00 missed", "08:00 done"]);
    expect(await bench.run("2026-11-23T09:00:00Z", { edited })).toMatchObject({
      due: false,
      unrun: { missed: 0 },
    });
  });

  test("without a grace it is the time to the next one, a day at most", async () => {
    const bench = new Bench({});
    expect(await bench.run(at("10:00"), { edited })).toMatchObject({
      due: true,
      unrun: { missed: 1, coalesced: 1 },
    });
    const weekly = new Bench({ schedule: scheduleOf({ cron: "0 8 * * sun" }) });
    expect((await weekly.ask("2026-11-23T08:00:00Z", { edited })).due).toBe(true);
    expect((await weekly.ask("2026-11-23T08:00:01Z", { edited })).due).toBe(false);
  });

  test("latest runs the newest, all runs up to so many, oldest first", async () => {
    const latest = new Bench({ grace: 12 * HOUR });
    expect(timesOf(await latest.run(at("12:05"), { edited }))).toEqual(["12:00"]);
    expect(await latest.states()).toEqual([
      "08:00 coalesced",
      "09:00 coalesced",
      "10:00 coalesced",
      "11:00 coalesced",
      "12:00 done",
    ]);
    const all = new Bench({ grace: 12 * HOUR, coalesce: "all", most: 3 });
    const claimed = await all.claim(at("12:05"), { edited });
    expect(timesOf(claimed)).toEqual(["10:00", "11:00", "12:00"]);
    expect(claimed.lateness).toBe(7500);
    await all.finish(at("12:20"), claimed);
    expect(await all.states()).toEqual([
      "08:00 coalesced",
      "09:00 coalesced",
      "10:00 done",
      "11:00 done",
      "12:00 done",
    ]);
    // Three runs one after another have the time of three.
    expect((await all.lines()).at(-1)?.claim?.until).toBe(at("13:00"));
  });

  test("a long silence is one line, not thousands", async () => {
    const bench = new Bench({ schedule: scheduleOf({ every: "5m" }) });
    await bench.run(at("08:00"), { edited: at("07:58") });
    await bench.run("2027-01-22T08:02:00Z", { edited });
    expect(await bench.lines()).toMatchObject([
      { state: "done" },
      { state: "missed", occurrence: at("08:05"), through: "2027-01-22T07:55:00Z", count: 61 * 288 - 1 },
      { state: "done", occurrence: "2027-01-22T08:00:00Z" },
    ]);
    expect((await bench.run("2027-01-22T08:03:00Z", { edited })).due).toBe(false);
  });
});

describe("edits and pauses", () => {
  test("what came before the plan was written is neither due nor missed", async () => {
    const bench = new Bench({ grace: 12 * HOUR });
    expect(await bench.run(at("09:05"), { edited: at("08:30") })).toMatchObject({
      due: true,
      unrun: { coalesced: 0 },
    });
    expect(await bench.states()).toEqual(["09:00 done"]);
  });

  test("where nobody knows when it was written, grace alone counts", async () => {
    const bench = new Bench({ grace: 2.5 * HOUR });
    await bench.run(at("09:05"));
    expect(await bench.states()).toEqual(["07:00 coalesced", "08:00 coalesced", "09:00 done"]);
    // A date that is still to come is of a clock that is wrong.
    const other = new Bench({});
    expect((await other.claim(at("09:05"), { edited: at("10:00") })).due).toBe(true);
  });

  test("an edited schedule begins anew at its commit, but never before what was handled", async () => {
    const bench = new Bench({ grace: 12 * HOUR });
    await bench.run(at("08:05"), { edited });
    const policy = { schedule: scheduleOf({ every: "20m" }) };
    expect(timesOf(await bench.ask(at("09:45"), { edited: at("09:30"), policy }))).toEqual(["09:40"]);
    await bench.run(at("09:45"), { edited: at("09:10"), policy });
    expect(await bench.states()).toEqual(["08:00 done", "09:20 coalesced", "09:40 done"]);
    expect((await bench.lines()).map(({ since }) => since)).toEqual([edited, at("09:10"), at("09:10")]);
    // A tick that had been under way since before the edit.
    expect((await bench.run(at("09:50"), { edited })).due).toBe(false);
    expect(timesOf(await bench.run(at("10:01"), { edited: at("09:10"), policy }))).toEqual(["10:00"]);
  });

  test("an edit that leaves the schedule's meaning alone changes nothing", async () => {
    const bench = new Bench({ grace: 12 * HOUR });
    await bench.run(at("08:05"), { edited });
    await bench.run(at("10:05"), {
      edited: at("09:55"),
      policy: { schedule: scheduleOf({ cron: "0 * * * *" }) },
    });
    await bench.run(at("11:05"), {
      edited: at("10:55"),
      policy: { schedule: scheduleOf({ cron: "0 0-23 * * *", timezone: "UTC" }) },
    });
    expect((await bench.states()).slice(0, 2)).toEqual(["08:00 done", "10:00 done"]);
  });

  test("what came due during a pause is neither due nor missed", async () => {
    const bench = new Bench({ grace: 12 * HOUR });
    await bench.run(at("08:05"), { edited });
    const resumed = at("10:30");
    await bench.run(at("12:05"), { edited: resumed, resumed });
    expect(await bench.states()).toEqual(["08:00 done", "11:00 coalesced", "12:00 done"]);
    await bench.run(at("13:05"), { edited: resumed, resumed });
    expect((await bench.lines()).map(({ since }) => since)).toEqual([edited, resumed, resumed, resumed]);
  });
});
