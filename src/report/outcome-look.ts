import type { Outcome } from "../model/generated/result.ts";
import type { Style } from "./paint.ts";

/** How an outcome looks in a terminal, and how a sentence says it. */
export interface OutcomeLook {
  readonly mark: string;
  readonly style: Style;
  readonly words: string;
}

/** A failed expectation and a step that could not run look different: the first is news about the API, the second may not be. */
export const OUTCOMES: Readonly<Record<Outcome, OutcomeLook>> = {
  passed: { mark: "✓", style: "good", words: "passed" },
  failed: { mark: "✗", style: "bad", words: "failed" },
  error: { mark: "!", style: "warn", words: "error" },
  skipped: { mark: "–", style: "dim", words: "skipped" },
};
