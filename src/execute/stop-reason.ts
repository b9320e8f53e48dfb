import { StepError } from "./step-error.ts";

/** Why a signal of ours aborted. */
export function stopReason({ reason }: AbortSignal): StepError {
  return reason instanceof StepError ? reason : new StepError("interrupted", "it was broken off");
}
