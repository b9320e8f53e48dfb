/** Rota itself could not do its work (exit code 3), or was asked for something impossible (exit code 2). */
export class RotaError extends Error {
  override readonly name = "RotaError";
  /** Stable, kebab-case. */
  readonly code: string;
  /** What to do about it. */
  readonly hint: string | undefined;
  readonly exitCode: 2 | 3;

  constructor(
    code: string,
    message: string,
    options: { hint?: string; cause?: unknown; exitCode?: 2 | 3 } = {},
  ) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 3;
  }
}
