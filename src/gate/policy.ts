import { parseDuration } from "../model/duration.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Schedule } from "../schedule/trigger.ts";
import type { GatePolicy } from "./question.ts";

const USUAL_TIMEOUT = 15 * 60_000;
const USUAL_MOST = 3;

/** What a lease has beyond the time the run may take, in milliseconds. */
const LEASE_MARGIN = 600_000;

/** How long a lease is for so many runs one after another, of which each may take the plan's timeout; milliseconds. */
export function leaseLength(timeout: number, runs: number): number {
  return runs * timeout + LEASE_MARGIN;
}

/** How long a run of a plan may take, in milliseconds. */
export function timeoutOf({ timeout }: Pick<PlanDocument, "timeout">): number {
  return parseDuration(timeout ?? "") ?? USUAL_TIMEOUT;
}

/** How many occurrences one run of a plan may have to make up for, one after another. */
export function mostAtOnce({ misfire }: Pick<PlanDocument, "misfire">): number {
  return misfire?.coalesce === "all" ? (misfire.max ?? USUAL_MOST) : 1;
}

/** What a plan says about when it runs, with what it leaves unsaid. */
export function gatePolicy(content: PlanDocument, schedule: Schedule): GatePolicy {
  const { paused, misfire, overlap } = content;
  return {
    schedule,
    paused: paused === true,
    coalesce: misfire?.coalesce ?? "latest",
    most: misfire?.max ?? USUAL_MOST,
    grace: parseDuration(misfire?.grace ?? ""),
    overlap: overlap ?? "queue",
    timeout: timeoutOf(content),
  };
}
