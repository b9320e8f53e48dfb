import type { GateRequest } from "../../src/gate/claim.ts";
import type { GatePolicy } from "../../src/gate/question.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";

export const HOUR = 3_600_000;
export const NOON = Date.parse("2026-11-22T12:00:00Z");

const policy: GatePolicy = {
  schedule: parseSchedule({ schedule: [{ every: "1h" }] }).schedule,
  paused: false,
  coalesce: "latest",
  most: 3,
  grace: 3 * HOUR,
  overlap: "queue",
  timeout: 900_000,
};

/** A tick of a run, of which no platform knows anything. */
export function requestOf(run: string, now: number): GateRequest {
  return {
    planId: "checkout",
    environment: null,
    policy,
    run: { id: run, attempt: 1, url: null, event: "start", ref: null, sha: null },
    order: "platform",
    mode: "if-due",
    edited: NOON - HOUR / 2,
    now: () => now,
    runState: () => "unknown",
  };
}
