import type { Step } from "../model/generated/result.ts";

/** Why a step could not run: told as *error*, never as a failed expectation. */
export class StepError extends Error {
  override readonly name = "StepError";
  /** Stable, kebab-case. */
  readonly code: string;
  readonly hint: string | null;
  /** What a `retry` may name: no answer came, or none in time. */
  readonly retryAs: "network" | "timeout" | null;
  /** What was run on the way, and went wrong. */
  readonly steps: readonly Step[];

  constructor(
    code: string,
    message: string,
    options: {
      steps?: readonly Step[];
      hint?: string;
      retryAs?: "network" | "timeout";
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.steps = options.steps ?? [];
    this.hint = options.hint ?? null;
    this.retryAs = options.retryAs ?? null;
  }
}
