import { describe, expect, test } from "vitest";
import { parseSchedule } from "./parse-schedule.ts";
import { lastStart, nextStart, startsWithin } from "./starts.ts";

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
const scheduleOf = (entries: readonly object[], jitter = "0s") =>
  parseSchedule({ schedule: entries, jitter, runner: "local" }).schedule;

describe("without jitter a run begins at its moment", () => {
  const schedule = scheduleOf([{ every: "10m" }]);

  test.each([
    ["just before", "07:59:59.999", "07:50:00", "08:00:00"],
    ["just at it", "08:00:00.000", "08:00:00", "08:10:00"],
    ["after it", "08:00:00.001", "08:00:00", "08:10:00"],
  ])("%s", (_name, now, last, next) => {
    expect(lastStart(schedule, "a", at(now))?.instant).toBe(at(last));
    expect(nextStart(schedule, "a", at(now))).toEqual({ instant: at(next), at: at(next) });
  });

  test("those that have begun, without the first bound and with the last", () => {
    const times = (after: string, now: string) => startsWithin(schedule, "a", at(after), at(now));
    expect(times("08:00:00", "08:20:00")).toEqual([at("08:10:00"), at("08:20:00")]);
    expect(times("08:00:00", "08:09:59")).toEqual([]);
    expect(times("08:20:00", "08:00:00")).toEqual([]);
  });

  test("none where there is none", () => {
    const once = scheduleOf([{ at: "2026-11-22T08:00:00Z" }]);
    expect(nextStart(once, "a", at("08:00:00"))).toBeUndefined();
    expect(lastStart(once, "a", at("07:59:59"))).toBeUndefined();
    expect(lastStart(scheduleOf([]), "a", at("08:00:00"))).toBeUndefined();
  });
});

describe("with jitter", () => {
  test.each([
    ["less than the distance", "7m"],
    ["more than the distance", "3h"],
  ])("runs keep their order, and each has begun before the next is due: %s", (_name, jitter) => {
    const schedule = scheduleOf([{ every: "10m" }], jitter);
    let [after, before] = [at("00:00:00"), 0];
    const waits = new Set<number>();
    for (let count = 0; count < 500; count++) {
      const start = nextStart(schedule, "checkout", after);
      if (start === undefined) throw new Error("there is always a next one");
      expect(start.at).toBeGreaterThan(before);
      expect(start.at - start.instant).toBeLessThan(600_000);
      waits.add(start.at - start.instant);
      // Whoever asks a moment too early does not get it.
      expect(lastStart(schedule, "checkout", start.at - 1)?.instant).toBe(
        start.at === start.instant ? after : start.instant - 600_000,
      );
      expect(lastStart(schedule, "checkout", start.at)?.instant).toBe(start.instant);
      expect(startsWithin(schedule, "checkout", start.instant - 1, start.at)).toEqual([start.instant]);
      [after, before] = [start.instant, start.at];
    }
    expect(waits.size).toBeGreaterThan(400);
  });

  test("plans wait differently, and each the same in every process", () => {
    const schedule = scheduleOf([{ every: "1h" }], "30m");
    const waits = ["a", "b", "a"].map((id) => nextStart(schedule, id, at("08:00:00"))?.at);
    expect(waits[0]).toBe(waits[2]);
    expect(waits[0]).not.toBe(waits[1]);
  });
});
