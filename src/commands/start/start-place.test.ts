import { describe, expect, test } from "vitest";
import type { Claims, RunEnding } from "../../gate/claims.ts";
import { processClaims } from "../../gate/process-claims.ts";
import type { GatePolicy } from "../../gate/question.ts";
import type { StartEvent } from "../../model/start-event.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { parseSchedule } from "../../schedule/parse-schedule.ts";
import { type PlacedPlan, StartPlace } from "./start-place.ts";
import { VirtualClock } from "./testing/virtual-clock.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const BEGIN = Date.parse("2026-11-22T08:00:30Z");

interface Given {
  readonly schedule?: readonly object[];
  readonly jitter?: string;
  readonly overlap?: GatePolicy["overlap"];
  /** How long each run takes, in milliseconds; the last one for all that follow. */
  readonly takes?: readonly number[];
  readonly paused?: boolean;
  readonly policy?: Partial<GatePolicy>;
  readonly changed?: number;
  readonly claims?: (own: Claims, clock: VirtualClock) => Claims;
}

/** A place on a virtual clock, and what it told: `08:01:00 +0` for a run, with the seconds that it began late. */
class Bench {
  readonly clock = new VirtualClock(BEGIN);
  readonly told: string[] = [];
  readonly closing = new AbortController();
  readonly cancelling = new AbortController();
  readonly place: StartPlace;
  readonly #given: Given;
  readonly ended: Promise<void>;
  #runs = 0;

  constructor(given: Given) {
    this.#given = given;
    const own = processClaims(BEGIN);
    this.place = new StartPlace(
      this.plan(given),
      {
        clock: this.clock,
        claims: given.claims?.(own, this.clock) ?? own,
        newRun: () => ({
          ...{ id: "1", attempt: 1, url: null, event: null, ref: null, sha: null },
          occurrence: null,
        }),
        tell: (event) => this.told.push(this.#textOf(event)),
        closing: this.closing.signal,
        cancelling: this.cancelling.signal,
      },
      given.changed,
    );
    this.ended = this.place.keep();
  }

  plan({
    schedule = [{ every: "1m" }],
    jitter = "0s",
    overlap = "queue",
    paused = false,
    policy = {},
  }: Given): PlacedPlan {
    const parsed = parseSchedule({ schedule, jitter, runner: "local" });
    expect(parsed.problems).toEqual([]);
    return {
      place: { id: "checkout", name: "Checkout", environment: null },
      policy: {
        ...{ schedule: parsed.schedule, paused, overlap, timeout: 15 * MINUTE },
        ...{ coalesce: "latest", most: 3, grace: undefined, ...policy },
      },
      run: async (occurrence, _run, signal) => {
        const takes = this.#given.takes ?? [0];
        const time = takes[Math.min(this.#runs++, takes.length - 1)] as number;
        if (time < 0) throw new Error("a defect");
        await this.clock.sleep(time, signal);
        this.told.push(`${clockOf(occurrence.instant)} ${signal.aborted ? "cancelled" : "ended"}`);
        return { problem: "not asked" };
      },
    };
  }

  #textOf(event: StartEvent): string {
    switch (event.kind) {
      case "run-started":
        return `${clockOf(event.occurrence)} +${(this.clock.now() - event.occurrence) / SECOND}`;
      case "not-run":
        return `${event.count} ${event.why}`;
      case "waiting":
        return `${clockOf(event.occurrence)} waits`;
      case "run-ended":
        return event.problem ?? "";
      case "crashed":
        return `${event.run} of ${clockOf(event.occurrence)} crashed, again ${event.again}`;
      case "trouble":
        return event.message;
      default:
        return event.kind;
    }
  }
}

const clockOf = (instant: number) => formatInstant(instant).slice(11, 19);
const starts = (told: readonly string[]) => told.filter((text) => / \+/.test(text));

describe("a plan that is due", () => {
  test("runs at each of its moments, to the millisecond, and nothing drifts", async () => {
    const { clock, told } = new Bench({ schedule: [{ every: "7s" }], takes: [3 * SECOND + 1] });
    await clock.advance(HOUR);
    const begun = starts(told);
    expect(begun).toHaveLength(Math.floor((BEGIN + HOUR) / 7000) - Math.floor((BEGIN - 1) / 7000));
    expect(begun.every((text) => text.endsWith(" +0"))).toBe(true);
    expect(new Set(begun).size).toBe(begun.length);
    // One sleep to each moment, one for each run, one until that ends: nobody looks at the clock all the time.
    expect(clock.sleeps).toBeLessThanOrEqual(3 * begun.length + 1);
  });

  test("sleeps in stretches that notice a clock that was set, and asks nobody meanwhile", async () => {
    let asked = 0;
    const claims = (own: Claims): Claims => ({
      ...own,
      claim: (question) => {
        asked++;
        return own.claim(question);
      },
    });
    const { clock, told } = new Bench({ schedule: [{ at: "2026-11-22T20:00:00Z" }], claims });
    await clock.advance(6 * HOUR);
    // Once at the beginning, for what an earlier process may have left.
    expect([told, asked]).toEqual([[], 1]);
    expect(clock.sleeps).toBe(6 * 120 + 1);
    clock.jump(5 * HOUR);
    await clock.advance(HOUR);
    expect(told).toEqual(["20:00:00 +0", "20:00:00 ended"]);
  });

  test("a clock that is set back runs nothing twice", async () => {
    const { clock, told } = new Bench({});
    await clock.advance(2 * MINUTE);
    clock.jump(-10 * MINUTE);
    await clock.advance(11 * MINUTE);
    expect(starts(told)).toEqual(["08:01:00 +0", "08:02:00 +0", "08:03:00 +0"]);
  });

  test("what fell due in a sleep runs late until the next is due; what is older was missed", async () => {
    const { clock, told } = new Bench({ schedule: [{ every: "1h" }] });
    clock.jump(5 * HOUR + 20 * MINUTE);
    await clock.advance(30 * SECOND);
    expect(told).toEqual(["4 missed", "13:00:00 +1230", "13:00:00 ended"]);
  });

  test("more than a day late is missed, and told once", async () => {
    const { clock, told } = new Bench({ schedule: [{ day: "mon", time: "08:00" }] });
    clock.jump(3 * 24 * HOUR);
    await clock.advance(HOUR);
    expect(told).toEqual(["1 missed"]);
    await clock.advance(5 * 24 * HOUR);
    expect(told).toEqual(["1 missed", "08:00:00 +0", "08:00:00 ended"]);
  });

  test("jitter moves the start of each run, not its name, and never past the next", async () => {
    const { clock, told } = new Bench({ jitter: "10m" });
    await clock.advance(HOUR);
    const late = starts(told).map((text) => Number(text.split("+")[1]));
    expect(late.length).toBeGreaterThanOrEqual(59);
    expect(new Set(late).size).toBeGreaterThan(50);
    expect(Math.max(...late)).toBeLessThan(60);
    expect(told.filter((text) => /missed|coalesced/.test(text))).toEqual([]);
  });
});

describe("what falls due while a run goes on", () => {
  test("queue: the newest waits and then runs, the others are counted", async () => {
    const { clock, told } = new Bench({ takes: [3.5 * MINUTE, SECOND] });
    await clock.advance(5 * MINUTE);
    expect(told).toEqual([
      ...["08:01:00 +0", "08:02:00 waits", "08:01:00 ended"],
      ...["2 coalesced", "08:04:00 +30", "08:04:00 ended", "08:05:00 +0", "08:05:00 ended"],
    ]);
  });

  test("skip: it goes on, and what came due meanwhile is counted", async () => {
    const { clock, told } = new Bench({ takes: [2.5 * MINUTE, SECOND], overlap: "skip" });
    await clock.advance(4 * MINUTE);
    expect(told).toEqual([
      ...["08:01:00 +0", "1 skipped", "1 skipped", "08:01:00 ended", "08:04:00 +0", "08:04:00 ended"],
    ]);
  });

  test("all: what is within its grace runs one after another, as many as the plan says", async () => {
    const policy = { coalesce: "all", most: 2, grace: 3 * MINUTE } as const;
    const { clock, told } = new Bench({ takes: [5.5 * MINUTE, SECOND], policy });
    await clock.advance(6.5 * MINUTE);
    expect(told).toEqual([
      ...["08:01:00 +0", "08:02:00 waits", "08:01:00 ended", "3 coalesced"],
      ...["08:05:00 +90", "08:05:00 ended", "08:06:00 +31", "08:06:00 ended", "08:07:00 +0"],
    ]);
  });

  test("a grace that is over is told, and nothing runs", async () => {
    const { clock, told } = new Bench({ schedule: [{ every: "1h" }], policy: { grace: 5 * MINUTE } });
    clock.jump(5 * HOUR + 20 * MINUTE);
    await clock.advance(30 * SECOND);
    expect(told).toEqual(["5 missed"]);
  });

  test("cancel: the one before it ends first", async () => {
    const { clock, told } = new Bench({ takes: [3.5 * MINUTE, SECOND], overlap: "cancel" });
    await clock.advance(2 * MINUTE);
    expect(told).toEqual(["08:01:00 +0", "08:01:00 cancelled", "08:02:00 +0", "08:02:00 ended"]);
  });

  test("cancel: what was claimed while the one before it cleans up makes way, too", async () => {
    const bench = new Bench({ overlap: "cancel" });
    const { clock, place, told } = bench;
    const plan = bench.plan({ overlap: "cancel" });
    let free = () => {};
    place.update(
      { ...plan, run: () => new Promise((done) => (free = () => done({ problem: "" }))) },
      undefined,
    );
    await clock.advance(3 * MINUTE);
    expect(told).toEqual(["08:01:00 +0", "1 coalesced"]);
    place.update(plan, undefined);
    free();
    await clock.advance(0);
    expect(told).toEqual(["08:01:00 +0", "1 coalesced", "08:03:00 +30", "08:03:00 ended"]);
  });
});

test("what was given back is written down before it ends", async () => {
  const claims = (own: Claims, clock: VirtualClock): Claims => ({
    ...own,
    release: async (...released) => {
      await clock.sleep(HOUR);
      return own.release(...released);
    },
  });
  const bench = new Bench({ overlap: "cancel", claims });
  const { clock, place, told, closing, ended, cancelling } = bench;
  let free = () => {};
  const run = () => new Promise<RunEnding>((done) => (free = () => done({ problem: "" })));
  place.update({ ...bench.plan({ overlap: "cancel" }), run }, undefined);
  await clock.advance(3 * MINUTE);
  expect(told).toEqual(["08:01:00 +0", "1 coalesced"]);
  place.update(bench.plan({ overlap: "cancel" }), undefined);
  free();
  await clock.advance(0);
  closing.abort();
  cancelling.abort();
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  await clock.advance(30 * MINUTE);
  expect(gone).toBe(false);
  await clock.advance(HOUR);
  expect(gone).toBe(true);
});

describe("whatever goes wrong", () => {
  test("a run that crashes is told, and the next one comes", async () => {
    const { clock, told } = new Bench({ takes: [-1, 0] });
    await clock.advance(2 * MINUTE);
    expect(told).toEqual([
      ...["08:01:00 +0", "Rota itself failed: a defect", "08:02:00 +0", "08:02:00 ended"],
    ]);
  });

  test("a claim that fails is asked for again, and the end of a run that cannot be written is told", async () => {
    let failures = 2;
    const claims = (own: Claims): Claims => ({
      ...own,
      claim: async (question) => {
        if (failures-- > 0) throw new Error("no answer");
        return own.claim(question);
      },
      finish: async (...ended) => {
        await own.finish(...ended);
        throw new Error("no room");
      },
    });
    const { clock, told } = new Bench({ claims });
    await clock.advance(2 * MINUTE);
    const asked = "nobody can say what is due, so it is asked again: no answer";
    const written = "how the run ended could not be written down: no room";
    expect(told).toEqual([
      ...[asked, "08:01:00 +30", "08:01:00 ended", written],
      ...["08:02:00 +0", "08:02:00 ended", written],
    ]);
  });

  test("who hands out occurrences may name another moment to ask, or give several", async () => {
    let answers = 0;
    const claims = (own: Claims, clock: VirtualClock): Claims => ({
      ...own,
      claim: async (question) => {
        const claim = await own.claim(question);
        answers++;
        if (answers === 1) return { ...claim, again: clock.now() + 5 * SECOND };
        if (answers > 2) return claim;
        const one = { instant: BEGIN - MINUTE, attempt: 2, lateness: MINUTE };
        return { ...claim, ticket: own, occurrences: [one, { ...one, instant: BEGIN - SECOND }] };
      },
      finish: async () => {},
    });
    const { clock, told } = new Bench({ claims, schedule: [{ every: "1h" }], takes: [SECOND] });
    await clock.advance(MINUTE);
    expect(told).toEqual(["07:59:30 +65", "07:59:30 ended", "08:00:29 +7", "08:00:29 ended"]);
  });
});

describe("a plan that changes", () => {
  test("another schedule counts from the change on; what runs is left alone", async () => {
    const bench = new Bench({ takes: [90 * SECOND, 0] });
    const { clock, place, told } = bench;
    await clock.advance(45 * SECOND);
    place.update(bench.plan({ schedule: [{ every: "10s" }] }), clock.now());
    await clock.advance(90 * SECOND);
    expect(told.slice(0, 5)).toEqual([
      ...["08:01:00 +0", "08:01:20 waits", "08:01:00 ended", "7 coalesced", "08:02:30 +0"],
    ]);
  });

  test("a paused one runs nothing, and a resumed one makes up for nothing", async () => {
    const bench = new Bench({});
    const { clock, place, told } = bench;
    await clock.advance(MINUTE);
    place.update(bench.plan({ paused: true }), undefined);
    expect(place.next).toBeUndefined();
    await clock.advance(10 * MINUTE);
    place.update(bench.plan({}), clock.now());
    await clock.advance(MINUTE);
    expect(starts(told)).toEqual(["08:01:00 +0", "08:12:00 +0"]);
    expect(told.filter((text) => /missed/.test(text))).toEqual([]);
  });

  test("one that came later begins then", async () => {
    const { clock, told } = new Bench({ changed: BEGIN + MINUTE });
    await clock.advance(2 * MINUTE);
    expect(starts(told)).toEqual(["08:02:00 +0"]);
  });
});

describe("the end", () => {
  test("begins nothing new, and lets what runs end", async () => {
    const { clock, told, closing, ended } = new Bench({ takes: [100 * SECOND] });
    await clock.advance(100 * SECOND);
    closing.abort();
    await clock.advance(2 * MINUTE);
    await ended;
    expect(told).toEqual(["08:01:00 +0", "08:02:00 waits", "1 left", "08:01:00 ended"]);
  });

  test("cancels what runs when there is no time left", async () => {
    const { clock, told, closing, cancelling, ended } = new Bench({ takes: [HOUR] });
    await clock.advance(MINUTE);
    closing.abort();
    cancelling.abort();
    await ended;
    expect(told).toEqual(["08:01:00 +0", "08:01:00 cancelled"]);
  });

  test("is at once where nothing runs", async () => {
    const { place, ended } = new Bench({});
    place.close();
    await ended;
    expect(place.next).toBeUndefined();
  });
});
