import { FunctionError } from "../expression/functions/definition.ts";
import type { Step } from "../model/generated/result.ts";
import type { PartialAnswer } from "./http/wire.ts";

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
  /** What had come of the answer when it broke off. */
  readonly came: PartialAnswer | null;

  /** Whoever was asked has said no, and would say it again: nobody is to try it once more. */
  readonly final: boolean;

  constructor(code: string, message: string, options: StepErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.steps = options.steps ?? [];
    this.came = options.came ?? null;
    this.hint = options.hint ?? null;
    this.retryAs = options.retryAs ?? null;
    this.final = options.final ?? false;
  }

  /** The same error, told otherwise. */
  with(changes: StepErrorOptions): StepError {
    return new StepError(this.code, this.message, { ...this, ...changes });
  }
}

interface StepErrorOptions {
  readonly steps?: readonly Step[];
  readonly hint?: string | null;
  readonly retryAs?: "network" | "timeout" | null;
  readonly came?: PartialAnswer | null;
  readonly final?: boolean;
  readonly cause?: unknown;
}

/** An expression that cannot be worked out is the file's fault, not a crash of ours. */
export function asStepError(error: unknown): StepError {
  if (error instanceof StepError) return error;
  if (error instanceof FunctionError) return new StepError("expression", error.message);
  throw error;
}
