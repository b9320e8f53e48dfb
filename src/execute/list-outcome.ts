import type { Step } from "../model/generated/result.ts";

/** What became of a list of steps. */
export interface ListOutcome {
  readonly steps: Step[];
  readonly outcome: "passed" | "failed" | "error";
  /** The first thing that went wrong, in a sentence; null when nothing did. */
  readonly problem: string | null;
  /** Another attempt would be told the same. */
  readonly final: boolean;
}
