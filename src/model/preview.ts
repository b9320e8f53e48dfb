import type { Exchange, Place } from "./generated/result.ts";

/** What a step would do. */
export interface StepPreview {
  readonly name: string;
  readonly place: Place;
  readonly request: Exchange["request"] | null;
  /** What is done in place of a request, or why the request cannot be shown; null: nothing of the kind. */
  readonly note: string | null;
  readonly steps: readonly StepPreview[];
}

/** A case, or the steps before or after the cases. */
export interface CasePreview {
  readonly suite: string;
  readonly id: string;
  readonly steps: readonly StepPreview[];
}
