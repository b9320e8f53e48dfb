import { setMaxListeners } from "node:events";
import { isTrue } from "../expression/evaluate.ts";
import { formatDuration } from "../model/duration.ts";
import type { Condition, StepPlan } from "../model/run-plan.ts";
import type { Frame } from "./frame.ts";
import { StepError } from "./step-error.ts";
import { stopReason } from "./stop-reason.ts";
import { startTimer } from "./timer.ts";

/** A signal that also aborts after a time of its own. */
export interface Limit {
  readonly signal: AbortSignal;
  /** Why it aborted, as a step's error. */
  reason(): StepError;
  /** To be called when what it limits is over. */
  release(): void;
}

/** The limit of one step: its own `timeout`, within what its frame allows. A step that runs, or would begin, whatever is stopped
 * has the time of clean-up. */
export function stepLimit({ timeout, condition }: StepPlan, frame: Frame): Limit {
  const runsOn = frame.signal.aborted || runsWhenStopped(condition, frame);
  return limited(
    runsOn ? frame.services.cleanUpLimit : frame.signal,
    timeout,
    (limit) =>
      new StepError("timeout", `the step took longer than ${formatDuration(limit)}`, {
        hint: "raise its timeout, or find out why it is slow",
      }),
  );
}

function runsWhenStopped(condition: Condition | null, { scope }: Frame): boolean {
  if (condition === null || typeof condition.expression === "boolean" || !condition.asksStatus) return false;
  try {
    return isTrue(condition.expression, { ...scope, status: { ...scope.status, cancelled: true } });
  } catch {
    return false;
  }
}

/** `outer`, and a time of its own in milliseconds; null: no time of its own. */
export function limited(
  outer: AbortSignal,
  timeout: number | null,
  describe: (timeout: number) => StepError,
): Limit {
  if (timeout === null) return { signal: outer, reason: () => stopReason(outer), release: () => {} };
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const forward = () => controller.abort(stopReason(outer));
  if (outer.aborted) forward();
  else outer.addEventListener("abort", forward);
  const timer = startTimer(() => controller.abort(describe(timeout)), timeout);
  return {
    signal: controller.signal,
    reason: () => stopReason(controller.signal),
    release: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", forward);
    },
  };
}
