/** Why a step could not run: told as *error*, never as a failed expectation. */
export class StepError extends Error {
  override readonly name = "StepError";
  /** Stable, kebab-case. */
  readonly code: string;
  readonly hint: string | null;
  /** What a `retry` may name: no answer came, or none in time. */
  readonly retryAs: "network" | "timeout" | null;

  constructor(
    code: string,
    message: string,
    options: { hint?: string; retryAs?: "network" | "timeout"; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint ?? null;
    this.retryAs = options.retryAs ?? null;
  }
}
