import { describe, expect, test } from "vitest";
import type { GatePolicy, RunState } from "../../gate/question.ts";
import { bookName } from "../../ledger/book-name.ts";
import { memoryStore } from "../../ledger/memory-store.ts";
import { parsePage } from "../../ledger/page.ts";
import type { LedgerStore } from "../../ledger/store.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { StartEvent } from "../../model/start-event.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { parseSchedule } from "../../schedule/parse-schedule.ts";
import { StartPlace } from "../start/start-place.ts";
import { VirtualClock } from "../start/testing/virtual-clock.ts";
import { LedgerClaims } from "./ledger-claims.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const BEGIN = Date.parse("2026-11-22T08:00:30Z");
const BOOK = bookName("checkout", null);

interface Given {
  readonly every?: string;
  readonly policy?: Partial<GatePolicy>;
  readonly jitter?: string;
  /** How long each run of the process takes, in milliseconds; the last one for all that follow. */
  readonly takes?: readonly number[];
  readonly changed?: number;
  readonly limited?: boolean;
  readonly attempt?: number;
  readonly run?: string;
}

/** Several processes on one ledger and one virtual clock. */
class Machine {
  readonly clock = new VirtualClock(BEGIN);
  readonly told: string[] = [];
  readonly dead = new Set<string>();
  readonly store = memoryStore();
  /** Stands between a process and the store, by the process's name. */
  readonly between = new Map<string, Partial<LedgerStore>>();

  start(name: string, { every = "1m", policy, jitter = "0s", takes = [0], ...given }: Given = {}) {
    const { clock } = this;
    const { schedule, problems } = parseSchedule({ schedule: [{ every }], jitter, runner: "local" });
    expect(problems).toEqual([]);
    const [closing, cancelling] = [new AbortController(), new AbortController()];
    const store: LedgerStore = { ...this.store, ...this.between.get(name) };
    let [runs, asked] = [0, 0];
    const claims = new LedgerClaims({
      host: { clock, random: { number: () => 0.5, uuid: () => crypto.randomUUID() } },
      ledger: {
        ...{ store, clock, random: { number: () => 0.5 }, place: "memory", limited: given.limited === true },
        settings: { store: null, reference: null, branch: "rota-state", keep: 1 },
        runState: async (run): Promise<RunState> =>
          this.dead.has(run.split(".")[0] as string) ? "completed" : "running",
      },
      begin: () => BEGIN,
      trouble: (message) => this.told.push(`${name}: ${message}`),
      changed: () => {},
    });
    const place = new StartPlace(
      {
        place: { id: "checkout", name: "Checkout", environment: null },
        policy: {
          ...{ schedule, paused: false, coalesce: "latest", most: 3, grace: undefined },
          ...{ overlap: "queue", timeout: 15 * MINUTE, ...policy },
        },
        run: async ({ instant }, run, signal) => {
          const time = takes[Math.min(runs++, takes.length - 1)] as number;
          await clock.sleep(time, signal);
          if (!this.dead.has(name))
            this.told.push(`${name}: ${clockOf(instant)} ${signal.aborted ? "cancelled" : "ended"}`);
          // A process that was killed writes nothing any more.
          if (this.dead.has(name)) await new Promise(() => {});
          return { result: resultOf(run, signal.aborted) };
        },
      },
      {
        ...{ clock, claims, closing: closing.signal, cancelling: cancelling.signal },
        newRun: () => ({
          ...{ id: given.run ?? `${name}.${++asked}`, attempt: given.attempt ?? 1, occurrence: null },
          ...{ url: null, event: null, ref: null, sha: null },
        }),
        tell: (event) => this.told.push(`${name}: ${textOf(event, clock.now())}`),
      },
      given.changed,
    );
    const ended = place.keep();
    return {
      place,
      ended,
      asked: () => asked,
      close: () => closing.abort(),
      /** It is gone: whatever it does then stops where it is. */
      kill: () => {
        this.dead.add(name);
        closing.abort();
      },
    };
  }

  /** The lines of the book in short: `08:01:00 done passed a`, with the attempt when it is not the first. */
  async lines(): Promise<string[]> {
    const lines: string[] = [];
    for (const page of await this.store.pages(BOOK)) {
      for (const { record } of parsePage((await this.store.read(BOOK, page))?.text ?? "").lines) {
        const { occurrence, state, verdict, attempt = 1, run } = record ?? {};
        const who = run?.id.split(".")[0];
        const again = attempt === 1 ? undefined : attempt;
        lines.push([occurrence?.slice(11, 19), state, verdict, who, again].filter(Boolean).join(" "));
      }
    }
    return lines;
  }
}

const clockOf = (instant: number) => formatInstant(instant).slice(11, 19);

function textOf(event: StartEvent, now: number): string {
  switch (event.kind) {
    case "run-started": {
      const again = event.attempt > 1 ? ` attempt ${event.attempt}` : "";
      return `${clockOf(event.occurrence)} +${(now - event.occurrence) / SECOND}${again}`;
    }
    case "not-run":
      return `${event.count} ${event.why}`;
    case "waiting":
      return `${clockOf(event.occurrence)} waits`;
    case "crashed":
      return `${event.run} of ${clockOf(event.occurrence)} crashed, again ${event.again}`;
    case "trouble":
      return event.message;
    default:
      return event.kind;
  }
}

function resultOf(run: ResultDocument["run"], cancelled: boolean): ResultDocument {
  return {
    ...({ suites: [], counts: {}, duration: 0, run } as unknown as ResultDocument),
    ...{ verdict: cancelled ? "cancelled" : "passed", reason: "" },
  };
}

const startsOf = (told: readonly string[]) =>
  told.filter((text) => / \+/.test(text)).map((text) => text.split(" ")[1] as string);

describe("two processes on one ledger", () => {
  test("run each occurrence once, on time", async () => {
    const machine = new Machine();
    machine.start("a");
    machine.start("b");
    await machine.clock.advance(20 * MINUTE);
    const starts = startsOf(machine.told);
    expect(starts).toHaveLength(20);
    expect(new Set(starts).size).toBe(20);
    expect(machine.told.filter((text) => / \+/.test(text) && !/ \+0$/.test(text))).toEqual([]);
    expect((await machine.lines()).every((line) => / done passed [ab]$/.test(line))).toBe(true);
  });

  test("begin with what falls due from their own beginning on", async () => {
    const machine = new Machine();
    machine.start("a", { policy: { grace: 10 * MINUTE, coalesce: "all" } });
    await machine.clock.advance(MINUTE);
    expect(await machine.lines()).toEqual(["08:01:00 done passed a"]);
  });

  test("queue: one waits for the run of the other, and runs as soon as that has ended", async () => {
    const machine = new Machine();
    machine.start("a", { takes: [80 * SECOND] });
    await machine.clock.advance(45 * SECOND);
    machine.start("b", { takes: [SECOND] });
    await machine.clock.advance(75 * SECOND);
    expect(machine.told).toEqual([
      ...["a: 08:01:00 +0", "a: 08:02:00 waits", "b: 08:02:00 waits"],
      ...["a: 08:01:00 ended", "a: 08:02:00 +20"],
    ]);
    await machine.clock.advance(2 * MINUTE);
    expect(startsOf(machine.told)).toEqual(["08:01:00", "08:02:00", "08:03:00"]);
  });

  test("queue: a run that ends while it is asked about makes nobody wait", async () => {
    const machine = new Machine();
    const { read } = machine.store;
    machine.between.set("a", {
      read: async (...page) => {
        const slow = clockOf(machine.clock.now()) === "08:02:00";
        const found = await read(...page);
        if (slow) await machine.clock.sleep(5 * SECOND);
        return found;
      },
    });
    machine.start("a", { takes: [62 * SECOND, SECOND] });
    await machine.clock.advance(2 * MINUTE);
    expect(machine.told.slice(0, 4)).toEqual([
      ...["a: 08:01:00 +0", "a: 08:01:00 ended", "a: 08:02:00 waits", "a: 08:02:00 +5"],
    ]);
  });

  test("queue: where requests are limited it looks less often", async () => {
    for (const [limited, most] of [
      [true, 8],
      [false, 60],
    ] as const) {
      const machine = new Machine();
      machine.start("a", { takes: [3.5 * MINUTE, 0] });
      await machine.clock.advance(40 * SECOND);
      const other = machine.start("b", { limited });
      await machine.clock.advance(3 * MINUTE);
      expect(other.asked()).toBeLessThanOrEqual(most * 3);
      expect(other.asked()).toBeGreaterThan(most / 2);
      await machine.clock.advance(MINUTE);
      expect(startsOf(machine.told).slice(0, 2)).toEqual(["08:01:00", "08:04:00"]);
    }
  });

  test("skip: what comes due while the other runs is skipped, and counted", async () => {
    const machine = new Machine();
    const policy = { overlap: "skip" } as const;
    machine.start("a", { takes: [150 * SECOND, 0], policy });
    machine.start("b", { policy });
    await machine.clock.advance(3.5 * MINUTE);
    expect((await machine.lines()).slice(0, 4).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      ...["08:01:00 done", "08:02:00 skipped", "08:03:00 skipped", "08:04:00 done"],
    ]);
  });

  test("cancel: the run of the other is ended when a newer one was claimed", async () => {
    const machine = new Machine();
    const policy = { overlap: "cancel" } as const;
    const { write } = machine.store;
    machine.between.set("a", {
      // What it wants to write for the second occurrence comes too late.
      write: async (...page) => {
        if (page[4].endsWith("takes 2026-11-22T08:02:00Z")) await machine.clock.sleep(SECOND);
        return write(...page);
      },
    });
    machine.start("a", { takes: [10 * MINUTE], policy });
    await machine.clock.advance(35 * SECOND);
    machine.start("b", { takes: [10 * SECOND], policy });
    await machine.clock.advance(70 * SECOND);
    expect(machine.told).toEqual([
      ...["a: 08:01:00 +0", "b: 08:02:00 +0", "a: 08:01:00 cancelled", "b: 08:02:00 ended"],
    ]);
    expect(await machine.lines()).toEqual(["08:01:00 done cancelled a", "08:02:00 done passed b"]);
  });
});

describe("a process that was killed", () => {
  test("is found out, named, and what it ran runs once more", async () => {
    const machine = new Machine();
    const killed = machine.start("a", { takes: [10 * MINUTE] });
    await machine.clock.advance(35 * SECOND);
    machine.start("b", { takes: [SECOND] });
    killed.kill();
    await machine.clock.advance(10 * SECOND);
    expect(machine.told).toEqual([
      ...["a: 08:01:00 +0", "b: a.2 of 08:01:00 crashed, again 2"],
      ...["b: 08:01:00 +5 attempt 2", "b: 08:01:00 ended"],
    ]);
    expect(await machine.lines()).toEqual(["08:01:00 done passed b 2"]);
  });

  test("is found out by one that goes on, also between two occurrences", async () => {
    for (const limited of [true, false]) {
      const machine = new Machine();
      const killed = machine.start("a", { every: "6h", takes: [HOUR] });
      machine.start("b", { every: "6h", takes: [SECOND], limited });
      machine.start("c", { every: "6h", takes: [SECOND], limited });
      await machine.clock.advance(4 * HOUR);
      expect(machine.told).toEqual(["a: 12:00:00 +0"]);
      killed.kill();
      // Where requests are limited, it is looked for when its lease is over.
      await machine.clock.advance(limited ? 26 * MINUTE : MINUTE);
      expect(machine.told.filter((text) => /crashed|attempt 2/.test(text))).toHaveLength(2);
    }
  });

  test("is named, though nothing runs once more, where a newer one is due", async () => {
    const machine = new Machine();
    const killed = machine.start("a", { takes: [10 * MINUTE] });
    await machine.clock.advance(35 * SECOND);
    killed.kill();
    await machine.clock.advance(MINUTE);
    machine.start("b", { takes: [SECOND] });
    await machine.clock.advance(MINUTE);
    expect(machine.told.slice(1, 3)).toEqual([
      ...["b: a.2 of 08:01:00 crashed, again null", "b: 08:02:00 +5"],
    ]);
    expect(await machine.lines()).toEqual([
      "08:01:00 crashed a",
      "08:02:00 done passed b",
      "08:03:00 done passed b",
    ]);
  });
});

describe("a process that leaves", () => {
  test("hands over what it has not begun, and the next one runs it as the first try", async () => {
    const machine = new Machine();
    const policy = { coalesce: "all", grace: 10 * MINUTE } as const;
    const first = machine.start("a", { takes: [150 * SECOND, MINUTE, SECOND], policy });
    await machine.clock.advance(200 * SECOND);
    expect(startsOf(machine.told)).toEqual(["08:01:00", "08:02:00"]);
    first.close();
    await machine.clock.advance(MINUTE);
    expect(machine.told.slice(-2)).toEqual(["a: 08:02:00 ended", "a: 1 left"]);
    machine.told.length = 0;
    machine.start("b", { takes: [SECOND], policy });
    await machine.clock.advance(10 * SECOND);
    expect(machine.told.filter((text) => /crashed|attempt/.test(text))).toEqual([]);
    expect(startsOf(machine.told)).toEqual(["08:03:00", "08:04:00", "08:05:00"]);
    const lines = await machine.lines();
    expect(lines.slice(0, 3)).toEqual([
      ...["08:01:00 done passed a", "08:02:00 done passed a", "08:03:00 done passed b"],
    ]);
  });

  test("waits until that is written", async () => {
    const machine = new Machine();
    const { write } = machine.store;
    machine.between.set("a", {
      write: async (...page) => {
        if (page[4].includes(" left ")) await machine.clock.sleep(5 * SECOND);
        return write(...page);
      },
    });
    const policy = { coalesce: "all", grace: 10 * MINUTE } as const;
    const { close, ended } = machine.start("a", { takes: [150 * SECOND, SECOND], policy });
    await machine.clock.advance(180 * SECOND);
    close();
    let gone = false;
    void ended.then(() => {
      gone = true;
    });
    await machine.clock.advance(4 * SECOND);
    expect(gone).toBe(false);
    await machine.clock.advance(10 * SECOND);
    expect(gone).toBe(true);
  });
});

describe("a store that fails", () => {
  const failing = (machine: Machine, isSo: (why: string) => boolean, after: boolean) => {
    const { write } = machine.store;
    let failures = 1;
    machine.between.set("a", {
      write: async (...page) => {
        const fails = isSo(page[4]) && failures-- > 0;
        if (fails && !after) throw new Error("no answer");
        const written = await write(...page);
        if (fails) throw new Error("no answer");
        return written;
      },
    });
  };

  test.each([true, false])(
    "an end that could not be written is written later (written after all: %s)",
    async (after) => {
      const machine = new Machine();
      failing(machine, (why) => why.includes("passed"), after);
      machine.start("a", { takes: [SECOND] });
      await machine.clock.advance(50 * SECOND);
      expect(machine.told.at(-1)).toBe("a: how the run ended could not be written down: no answer");
      await machine.clock.advance(30 * SECOND);
      expect(await machine.lines()).toEqual(["08:01:00 done passed a"]);
      await machine.clock.advance(30 * SECOND);
      expect(startsOf(machine.told)).toEqual(["08:01:00", "08:02:00"]);
    },
  );

  test("a claim whose answer got lost is found again, and runs once", async () => {
    const machine = new Machine();
    failing(machine, (why) => why.includes("takes"), true);
    machine.start("a", { every: "10m", takes: [SECOND] });
    await machine.clock.advance(20 * MINUTE);
    expect(machine.told).toEqual([
      "a: nobody can say what is due, so it is asked again: no answer",
      ...["a: 08:10:00 +30", "a: 08:10:00 ended", "a: 08:20:00 +0", "a: 08:20:00 ended"],
    ]);
    expect(await machine.lines()).toEqual(["08:10:00 done passed a", "08:20:00 done passed a"]);
  });

  test("the same trouble is told once", async () => {
    const machine = new Machine();
    machine.between.set("a", {
      pages: async () => {
        throw new Error("nobody there");
      },
    });
    machine.start("a");
    await machine.clock.advance(20 * MINUTE);
    expect(machine.told).toEqual(["a: nobody can say what is due, so it is asked again: nobody there"]);
  });
});

test("a job that stays and is run again begins where the attempt before it ended", async () => {
  const machine = new Machine();
  const first = machine.start("a", { run: "4711", takes: [SECOND, 10 * MINUTE] });
  await machine.clock.advance(100 * SECOND);
  first.kill();
  machine.start("b", { run: "4711", attempt: 2, takes: [SECOND] });
  await machine.clock.advance(10 * SECOND);
  expect(machine.told.slice(2)).toEqual([
    ...["a: 08:02:00 +0", "b: 4711 of 08:02:00 crashed, again 2"],
    ...["b: 08:02:00 +10 attempt 2", "b: 08:02:00 ended"],
  ]);
});

test("jitter moves the start of each run, also when it is asked in between", async () => {
  const machine = new Machine();
  machine.start("a", { every: "10m", jitter: "5m" });
  await machine.clock.advance(9 * MINUTE + 31 * SECOND);
  expect(machine.told).toEqual([]);
  // It is ten past eight, and asked at once.
  machine.start("b", { every: "10m", jitter: "5m" });
  await machine.clock.advance(HOUR);
  const late = machine.told.flatMap((text) => (/ \+/.test(text) ? [Number(text.split("+")[1])] : []));
  expect(late).toHaveLength(6);
  expect(Math.min(...late)).toBeGreaterThan(1);
  expect(Math.max(...late)).toBeLessThan(300);
});

test("a schedule that is another one than the ledger's counts from when it was seen to change", async () => {
  const machine = new Machine();
  const policy = { grace: HOUR, coalesce: "all", most: 100 } as const;
  machine.start("a", { policy }).close();
  const first = machine.start("a", { policy });
  await machine.clock.advance(MINUTE);
  first.close();
  await machine.clock.advance(10 * MINUTE);
  machine.start("b", { every: "30s", policy, changed: machine.clock.now() - 45 * SECOND });
  await machine.clock.advance(SECOND);
  expect(startsOf(machine.told)).toEqual(["08:01:00", "08:11:00", "08:11:30"]);
});

test("pages that are too old are removed with the first run of a day", async () => {
  const machine = new Machine();
  machine.start("a", { every: "1h" });
  await machine.clock.advance(4 * 24 * HOUR);
  // The first of these has the lines up to the first one of the next day.
  expect(await machine.store.pages(BOOK)).toEqual(["2026-11-24", "2026-11-25", "2026-11-26"]);
});
