import { setMaxListeners } from "node:events";
import { formatDuration } from "../model/duration.ts";
import type { Frame } from "./frame.ts";
import { StepError } from "./step-error.ts";

/** A signal that also aborts after a time of its own. */
export interface Limit {
  readonly signal: AbortSignal;
  /** Why it aborted, as a step's error. */
  reason(): StepError;
  /** To be called when what it limits is over. */
  release(): void;
}

/** The limit of one step: its own `timeout`, within what its frame allows. A step that runs on after a stop has the time of clean-up. */
export function stepLimit(timeout: number | null, frame: Frame): Limit {
  const outer = frame.signal.aborted ? frame.services.cleanUpLimit : frame.signal;
  return limited(
    outer,
    timeout,
    (limit) =>
      new StepError("timeout", `the step took longer than ${formatDuration(limit)}`, {
        hint: "raise its timeout, or find out why it is slow",
      }),
  );
}

/** `outer`, and a time of its own in milliseconds; null: no time of its own. */
export function limited(
  outer: AbortSignal,
  timeout: number | null,
  describe: (timeout: number) => StepError,
): Limit {
  const interrupted = () =>
    outer.reason instanceof StepError ? outer.reason : new StepError("interrupted", "it was broken off");
  if (timeout === null) return { signal: outer, reason: interrupted, release: () => {} };
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const forward = () => controller.abort(interrupted());
  if (outer.aborted) forward();
  else outer.addEventListener("abort", forward);
  const timer = setTimeout(() => controller.abort(describe(timeout)), timeout);
  return {
    signal: controller.signal,
    reason: () =>
      controller.signal.reason instanceof StepError ? controller.signal.reason : describe(timeout),
    release: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", forward);
    },
  };
}
