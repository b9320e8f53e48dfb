import { describe, expect, test } from "vitest";
import { compileSchedule } from "../schedule/compile-schedule.ts";
import { formatInstant } from "../schedule/local-time.ts";
import { occurrencesWithin } from "../schedule/occurrences.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { ticksOf } from "../schedule/ticks.ts";
import { decideByClock, decideRunNow } from "./decide-by-clock.ts";

const DAILY = { schedule: [{ cron: "0 8 * * *" }] };
/** Lines 0,45 every third hour from 0; 30 from 1; 15 from 2. */
const EVERY_45 = { schedule: [{ every: "45m" }] };
/** A tick at 2, 7, 12, … of every hour. */
const EVERY_7 = { schedule: [{ every: "7m" }] };
/** Both runs at the tick of 8:03. */
const SHARED = { schedule: [{ cron: "0 8 * * *" }, { cron: "3 8 * * *" }] };
/** One text, two lines: 0:00 UTC, and 7:00 UTC in winter. */
const ZONES = {
  schedule: [
    { cron: "0 8 * * *", timezone: "Asia/Shanghai" },
    { cron: "0 8 * * *", timezone: "Europe/Berlin" },
  ],
};
/** The constant jitter of this plan is three minutes. */
const JITTERED = { schedule: [{ cron: "0 * * * *" }], jitter: "10m" };
const RESIDENT = { schedule: [{ every: "1m" }], resident: "55m" };
const ONCE = { schedule: [{ at: "2026-12-24T20:00:00+01:00" }] };
const LAST_FRIDAY = { schedule: [{ day: "last fri", time: "18:30", timezone: "Europe/Berlin" }] };
const WINDOW = { schedule: [{ cron: "0 8 * * *", from: "2026-01-15", until: "2027-01-31" }] };
const EXCEPT = { schedule: [{ cron: "0 8 * * *", except: ["2026-12-25"] }] };
const GAP = { schedule: [{ cron: "30 2 * * *", timezone: "Europe/Berlin" }] };

interface Row {
  readonly name: string;
  readonly plan: object;
  readonly now: string;
  readonly fired?: string;
  /** Null: not due. */
  readonly occurrence: string | null;
  readonly next?: string | null;
  readonly reason?: string;
}

const DUE: readonly Row[] = [
  {
    name: "just at the tick",
    plan: DAILY,
    now: "2026-11-22T08:00:00",
    fired: "0 8 * * *",
    occurrence: "2026-11-22T08:00:00Z",
    next: "2026-11-23T08:00:00Z",
    reason: "its schedule names 2026-11-22T08:00:00Z",
  },
  {
    name: "just before the next tick",
    plan: DAILY,
    now: "2026-11-22T07:59:59",
    fired: "0 8 * * *",
    occurrence: "2026-11-21T08:00:00Z",
    next: "2026-11-22T08:00:00Z",
    reason: "its schedule names 2026-11-21T08:00:00Z, 23 h 59 min ago",
  },
  {
    name: "a tick that comes late",
    plan: DAILY,
    now: "2026-11-22T09:30:40",
    fired: "0 8 * * *",
    occurrence: "2026-11-22T08:00:00Z",
    reason: "its schedule names 2026-11-22T08:00:00Z, 1 h 30 min ago",
  },
  {
    name: "a tick so late that the next day's has come: nobody can tell them apart",
    plan: DAILY,
    now: "2026-11-23T08:10:00",
    fired: "0 8 * * *",
    occurrence: "2026-11-23T08:00:00Z",
  },
  {
    name: "several lines, the one that fired is the latest",
    plan: EVERY_45,
    now: "2026-11-22T09:46:00",
    fired: "0,45 */3 * * *",
    occurrence: "2026-11-22T09:45:00Z",
  },
  {
    name: "several lines, another tick came meanwhile: the late one keeps its own run",
    plan: EVERY_45,
    now: "2026-11-22T10:31:00",
    fired: "0,45 */3 * * *",
    occurrence: "2026-11-22T09:45:00Z",
  },
  {
    name: "several lines, asked without a tick",
    plan: EVERY_45,
    now: "2026-11-22T10:31:00",
    occurrence: "2026-11-22T10:30:00Z",
  },
  {
    name: "a superset tick with a run before it",
    plan: EVERY_7,
    now: "2026-11-22T08:47:30",
    fired: "2-59/5 * * * *",
    occurrence: "2026-11-22T08:44:00Z",
  },
  {
    name: "a late superset tick leaves alone what came meanwhile: the next tick covers it",
    plan: EVERY_7,
    now: "2026-11-22T08:51:30",
    fired: "2-59/5 * * * *",
    occurrence: "2026-11-22T08:44:00Z",
  },
  {
    name: "two runs share a tick: the later",
    plan: SHARED,
    now: "2026-11-22T08:04:00",
    fired: "3 8 * * *",
    occurrence: "2026-11-22T08:03:00Z",
  },
  {
    name: "two lines with the same text: the first",
    plan: ZONES,
    now: "2026-11-22T00:05:00",
    fired: "0 8 * * *",
    occurrence: "2026-11-22T00:00:00Z",
  },
  {
    name: "two lines with the same text: the second",
    plan: ZONES,
    now: "2026-11-22T07:05:00",
    fired: "0 8 * * *",
    occurrence: "2026-11-22T07:00:00Z",
  },
  {
    name: "jitter puts the tick behind its run",
    plan: JITTERED,
    now: "2026-11-22T08:03:10",
    fired: "3 * * * *",
    occurrence: "2026-11-22T08:00:00Z",
    reason: "its schedule names 2026-11-22T08:00:00Z, 3 min ago",
  },
  {
    name: "a late tick leaves alone what still jitters",
    plan: JITTERED,
    now: "2026-11-22T09:02:00",
    fired: "3 * * * *",
    occurrence: "2026-11-22T08:00:00Z",
  },
  {
    name: "who asks does not wait for the jitter",
    plan: JITTERED,
    now: "2026-11-22T09:02:00",
    occurrence: "2026-11-22T09:00:00Z",
  },
  {
    name: "a resident job's tick",
    plan: RESIDENT,
    now: "2026-11-22T08:03:30",
    fired: "3,33 * * * *",
    occurrence: "2026-11-22T08:03:00Z",
  },
  {
    name: "the one moment of at",
    plan: ONCE,
    now: "2026-12-24T19:12:00",
    fired: "0 19 24 12 *",
    occurrence: "2026-12-24T19:00:00Z",
    next: null,
  },
  {
    name: "the first day of from",
    plan: WINDOW,
    now: "2026-01-15T08:00:01",
    fired: "0 8 * * *",
    occurrence: "2026-01-15T08:00:00Z",
  },
  {
    name: "the last day of until",
    plan: WINDOW,
    now: "2027-01-31T08:00:01",
    fired: "0 8 * * *",
    occurrence: "2027-01-31T08:00:00Z",
    next: null,
  },
  {
    name: "a superset tick on the right Friday",
    plan: LAST_FRIDAY,
    now: "2026-11-27T17:31:00",
    fired: "30 18 * * 5",
    occurrence: "2026-11-27T17:30:00Z",
  },
  {
    name: "a time that the clock skips",
    plan: GAP,
    now: "2027-03-28T01:00:30",
    fired: "30 2 * * *",
    occurrence: "2027-03-28T01:00:00Z",
  },
  {
    name: "the first pass of a repeated time",
    plan: GAP,
    now: "2026-10-25T00:31:00",
    fired: "30 2 * * *",
    occurrence: "2026-10-25T00:30:00Z",
  },
  {
    name: "the line of an older workflow file counts as none",
    plan: DAILY,
    now: "2026-11-22T09:00:00",
    fired: "15 3 * * *",
    occurrence: "2026-11-22T08:00:00Z",
  },
  {
    name: "blanks around the line",
    plan: DAILY,
    now: "2026-11-22T08:01:00",
    fired: " 0 8 * * * ",
    occurrence: "2026-11-22T08:00:00Z",
  },
];

const NOT_DUE: readonly Row[] = [
  {
    name: "a superset tick without a run",
    plan: EVERY_7,
    now: "2026-11-22T08:42:30",
    fired: "2-59/5 * * * *",
    occurrence: null,
    next: "2026-11-22T08:44:00Z",
    reason: "nothing of its schedule lies between the ticks of 2026-11-22T08:37:00Z and 2026-11-22T08:42:00Z",
  },
  {
    name: "the wrong Friday",
    plan: LAST_FRIDAY,
    now: "2026-11-20T17:31:00",
    fired: "30 18 * * 5",
    occurrence: null,
    next: "2026-11-27T17:30:00Z",
  },
  {
    name: "an excepted day",
    plan: EXCEPT,
    now: "2026-12-25T08:00:30",
    fired: "0 8 * * *",
    occurrence: null,
    next: "2026-12-26T08:00:00Z",
  },
  {
    name: "before from",
    plan: WINDOW,
    now: "2026-01-10T08:00:30",
    fired: "0 8 * * *",
    occurrence: null,
    next: "2026-01-15T08:00:00Z",
    reason: "its schedule has not begun",
  },
  {
    name: "ended",
    plan: WINDOW,
    now: "2027-02-01T08:00:30",
    fired: "0 8 * * *",
    occurrence: null,
    next: null,
    reason: "its schedule ended with 2027-01-31T08:00:00Z",
  },
  {
    name: "at, a year later",
    plan: ONCE,
    now: "2027-12-24T19:00:30",
    fired: "0 19 24 12 *",
    occurrence: null,
    next: null,
  },
  {
    name: "no schedule",
    plan: {},
    now: "2026-11-22T08:00:00",
    occurrence: null,
    next: null,
    reason: "the plan has no schedule",
  },
  {
    name: "a clock of its own",
    plan: { ...DAILY, runner: "local" },
    now: "2026-11-22T08:00:00",
    occurrence: null,
    next: null,
    reason: "rota start runs it, on a machine of its own (runner: local)",
  },
];

function decide({ plan, now, fired }: Row, paused = false) {
  const { schedule, problems } = parseSchedule(plan);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const { lines, jitter } = compileSchedule(schedule, "checkout");
  if (fired !== undefined && !/15 3/.test(fired))
    expect(lines.map(({ cron }) => cron)).toContain(fired.trim());
  return decideByClock({ schedule, jitter, lines, now: Date.parse(`${now}Z`), fired, paused });
}

const text = (instant: number | null) => (instant === null ? null : formatInstant(instant));

describe("by the clock alone", () => {
  test.each([...DUE, ...NOT_DUE])("$name", (row) => {
    const { due, occurrence, lateness, reason, next } = decide(row);
    expect({ due, occurrence: text(occurrence) }).toEqual({
      due: row.occurrence !== null,
      occurrence: row.occurrence,
    });
    expect(lateness).toBe(
      row.occurrence === null ? null : Date.parse(`${row.now}Z`) - Date.parse(row.occurrence),
    );
    if (row.next !== undefined) expect(text(next)).toBe(row.next);
    if (row.reason !== undefined) expect(reason).toBe(row.reason);
  });

  test.each(DUE)("paused: $name", (row) => {
    expect(decide(row, true)).toEqual({
      due: false,
      occurrence: null,
      lateness: null,
      reason: "the plan is paused",
      next: null,
    });
  });

  test.each([
    ["daily", DAILY],
    ["every 45 minutes", EVERY_45],
    ["every 7 minutes", EVERY_7],
    ["two in one tick", SHARED],
    ["two zones", ZONES],
    ["jitter", JITTERED],
    ["the last Friday", LAST_FRIDAY],
    ["a gap", GAP],
  ])(
    "however late the ticks come, every run is run once, but for those that share one: %s",
    (_name, plan) => {
      const { schedule } = parseSchedule(plan);
      const { lines, jitter } = compileSchedule(schedule, "checkout");
      const [from, until] = [Date.parse("2026-10-22T00:00Z"), Date.parse("2026-10-31T00:00Z")];
      const ticks = occurrencesWithin(ticksOf(lines), from, until);
      const all = occurrencesWithin(schedule, from, until).map(({ instant }) => instant);
      const wanted = plan === SHARED ? all.filter((_instant, index) => index % 2 === 1) : all;
      // Ticks are at least five minutes apart: none of these is as late as the next one.
      for (const lateness of [0, 40_000, 299_000]) {
        const run = ticks.flatMap(({ instant, trigger }) => {
          const [now, fired] = [instant + lateness, lines[trigger]?.cron];
          return decideByClock({ schedule, jitter, lines, now, fired, paused: false }).occurrence ?? [];
        });
        // The first tick may be of a run before the beginning, the tick of the last run may come after the end.
        const inside = run.filter((instant) => instant >= from);
        expect(inside).toEqual(wanted.slice(0, inside.length));
        expect(wanted.length - inside.length).toBeLessThanOrEqual(1);
      }
    },
  );
});

test("a job that stays is due for what comes while it does", () => {
  const plan = { schedule: [{ cron: "* 8-17 * * *" }], resident: "55m" };
  const row = { name: "", plan, occurrence: null };
  expect(decide({ ...row, now: "2026-11-22T07:33:30" })).toMatchObject({
    ...{ due: true, occurrence: null, next: Date.parse("2026-11-22T08:00:00Z") },
    reason: "its schedule names 2026-11-22T08:00:00Z, and its job stays until then",
  });
  expect(decide({ ...row, now: "2026-11-22T07:03:30" })).toMatchObject({ due: false });
});

test("whoever asks for a run gets one", () => {
  expect(decideRunNow()).toMatchObject({ due: true, occurrence: null, lateness: null });
});
