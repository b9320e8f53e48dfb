import { parseDuration } from "../model/duration.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Schedule } from "../schedule/trigger.ts";
import type { GatePolicy } from "./question.ts";

const USUAL_TIMEOUT = 15 * 60_000;
const USUAL_MOST = 3;

/** What a plan says about when it runs, with what it leaves unsaid. */
export function gatePolicy(
  { paused, misfire, overlap, timeout }: PlanDocument,
  schedule: Schedule,
): GatePolicy {
  return {
    schedule,
    paused: paused === true,
    coalesce: misfire?.coalesce ?? "latest",
    most: misfire?.max ?? USUAL_MOST,
    grace: parseDuration(misfire?.grace ?? ""),
    overlap: overlap ?? "queue",
    timeout: parseDuration(timeout ?? "") ?? USUAL_TIMEOUT,
  };
}
