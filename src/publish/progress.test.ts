import { describe, expect, test } from "vitest";
import type { Clock, Terminal } from "../host/host.ts";
import type { RunEvent } from "../model/run-event.ts";
import { Progress, type ProgressView } from "./progress.ts";
import { Screen } from "./testdata/screen.ts";

const started: RunEvent = {
  ...{ kind: "run-started", plan: "Checkout", environment: null, suites: 1, cases: 2, seed: 7 },
  ...{ occurrence: null, start: "2026-11-22T08:00:00.000Z" },
};
const caseStarted: RunEvent = {
  kind: "case-started",
  suite: { id: "o", name: "Orders" },
  id: "a",
  attempt: 1,
};
const finished = { kind: "run-finished" } as RunEvent;

/** Time that goes on only when it is told to. */
class StoppedClock implements Clock {
  time = 0;
  private wake: (() => void) | undefined;
  now = () => this.time;
  monotonic = () => this.time;
  cpu = () => 0;
  sleep(_milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      signal?.addEventListener("abort", () => resolve());
    });
  }
  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    this.wake?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function setUp(live: boolean) {
  const screen = new Screen(40);
  const terminal: Terminal = {
    print: () => {},
    tell: (text) => screen.write(text),
    live,
    colours: false,
    columns: 40,
  };
  const clock = new StoppedClock();
  const view: ProgressView = {
    take: ({ kind }, now) => (kind === "case-started" ? null : `${kind} at ${now}`),
    status: (now) => [`status ${now}`, ...(now >= 200 ? ["second line"] : [])],
  };
  return { screen, clock, progress: new Progress({ terminal, clock, view }) };
}

describe("Progress", () => {
  test("on a live terminal the status is redrawn below the lines, and erased at the end", async () => {
    const { screen, clock, progress } = setUp(true);
    progress.handle(started);
    expect(screen.lines()).toEqual(["run-started at 0", "status 0"]);
    expect(screen.cursor).toBe(false);
    await clock.pass(100);
    expect(screen.lines()).toEqual(["run-started at 0", "status 100"]);
    clock.time = 200;
    progress.handle(caseStarted);
    expect(screen.lines()).toEqual(["run-started at 0", "status 200", "second line"]);
    clock.time = 150;
    progress.handle({ ...caseStarted, kind: "case-finished" } as unknown as RunEvent);
    expect(screen.lines()).toEqual(["run-started at 0", "case-finished at 150", "status 150"]);
    progress.handle(finished);
    expect(screen.lines()).toEqual(["run-started at 0", "case-finished at 150", "run-finished at 150"]);
    expect(screen.cursor).toBe(true);
    const before = screen.written;
    await clock.pass(1_000);
    progress.stop();
    expect(screen.written).toBe(before);
  });

  test("stopped in the middle, the cursor comes back", () => {
    const { screen, progress } = setUp(true);
    progress.handle(started);
    progress.stop();
    expect(screen.lines()).toEqual(["run-started at 0"]);
    expect(screen.cursor).toBe(true);
  });

  test("on a plain terminal there are only lines", async () => {
    const { screen, clock, progress } = setUp(false);
    for (const event of [started, caseStarted, finished]) progress.handle(event);
    await clock.pass(1_000);
    expect(screen.written).toBe("run-started at 0\nrun-finished at 0\n");
  });
});
