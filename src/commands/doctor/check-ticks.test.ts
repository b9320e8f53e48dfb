import { expect, test } from "vitest";
import type { ScheduledRun } from "../../host/github/read-workflow.ts";
import { ticksOf } from "../../schedule/ticks.ts";
import { checkTicks } from "./check-ticks.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const HOUR = 3_600_000;

const run = (createdAt: number): ScheduledRun => ({
  ...{
    createdAt,
    status: "completed",
    conclusion: "success",
    url: "https://github.com/acme/shop/actions/runs/1",
  },
});

/** What is said of a schedule, its file being so old (hours), and runs so long ago (hours). */
function said(cron: string, since: number | undefined, ...ago: readonly number[]): string {
  const [finding, ...more] = checkTicks({
    ticks: ticksOf([{ cron }]),
    since: since === undefined ? undefined : NOW - since * HOUR,
    runs: ago.map((hours) => run(NOW - hours * HOUR)),
    now: NOW,
  });
  expect(more).toEqual([]);
  return `${finding?.severity} ${finding?.code}: ${finding?.message}`;
}

test.each([
  // What is new has nothing to show yet.
  ["0 8 * * *", 2, [], "ok ticks: its first tick is still to come"],
  [
    "0 8 * * *",
    undefined,
    [],
    "warning ticks-unknown: GitHub knows no run of its schedule, nor since when its file is there",
  ],
  // In time, and late within what is usual.
  ["0 8 * * *", 99, [4], "ok ticks: the newest tick came Sun 2026-11-22 08:00 UTC, on time"],
  ["0 8 * * *", 99, [1.5], "ok ticks: the newest tick came Sun 2026-11-22 10:30 UTC, 2 h 30 min late"],
  ["30 11 * * *", 99, [24], "ok ticks: the newest tick came Sat 2026-11-21 12:00 UTC, 30 min late"],
  // Not there after an hour, or after a day.
  [
    "30 10 * * *",
    999,
    [25],
    "warning ticks-late: the tick of Sun 2026-11-22 10:30 UTC has not come, the newest run began Sat 2026-11-21 11:00 UTC",
  ],
  ["30 10 * * *", 20, [], "warning ticks-late: the tick of Sun 2026-11-22 10:30 UTC has not come"],
  [
    "0 8 * * *",
    9999,
    [5 * 24],
    "error ticks-missing: no tick came for 4 days, the newest run began Tue 2026-11-17 12:00 UTC",
  ],
  ["0 8 * * *", 77, [], "error ticks-missing: no tick came for 3 days"],
  // A single one that was dropped is no more than that.
  [
    "0 8 * * sat",
    9999,
    [8 * 24],
    "warning ticks-late: the tick of Sat 2026-11-21 08:00 UTC has not come, the newest run began Sat 2026-11-14 12:00 UTC",
  ],
  // An edit of the file begins anew, whatever was before it.
  ["0 8 * * *", 3, [9 * 24], "ok ticks: the newest tick came Fri 2026-11-13 12:00 UTC, 4 h late"],
])("%s, its file %j hours old, runs %j hours ago", (cron, since, ago, text) => {
  expect(said(cron, since, ...ago)).toBe(text);
});

test("of ticks that were dropped: only of the time that the list of runs covers", () => {
  const hourly = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => from + index + 0.9);
  expect(said("0 * * * *", 48, ...hourly(0, 47))).toMatch(/^ok ticks:/);
  expect(said("0 * * * *", 48, ...hourly(0, 30))).toBe(
    "warning ticks-dropped: of 47 ticks since Fri 2026-11-20 12:00 UTC 30 came",
  );
  // A hundred runs are a full list: what is older may have come as well.
  expect(said("0 * * * *", 160, ...hourly(0, 99))).toMatch(/^warning ticks-dropped:/);
  expect(said("0 * * * *", 160, ...hourly(0, 100))).toMatch(/^ok ticks:/);
  // Nor is anything counted where nobody knows since when the ticks are these.
  expect(said("0 * * * *", undefined, ...hourly(0, 30))).toMatch(/^ok ticks:/);
});
