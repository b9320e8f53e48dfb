import type { Case, Outcome } from "./generated/result.ts";

type Ended = Pick<Case, "outcome" | "quarantined">;

/** Whether a case decides anything: one in quarantine does not. */
export function isCounted({ quarantined }: Pick<Case, "quarantined">): boolean {
  return quarantined === undefined;
}

/** What a case adds to the outcome of its suite: nothing, when it is in quarantine. */
export function countedOutcome(one: Ended): Outcome {
  return isCounted(one) ? one.outcome : "skipped";
}

/** Whether a case went wrong in a way that counts. */
export function hasFailed(one: Ended): boolean {
  const outcome = countedOutcome(one);
  return outcome === "failed" || outcome === "error";
}
