import type { Range } from "./position.ts";

/** `error` stops a run and gives exit code 2; `warning` is only told. */
export type Severity = "error" | "warning";

/** What is wrong with what a user wrote, and where. Collected, never thrown. */
export interface Diagnostic {
  /** Stable, kebab-case, begins with the area: `yaml-syntax`, `schema-unknown-key`, `expression-unknown-name`. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what was expected, in one sentence without a full stop. */
  readonly message: string;
  /** What to do about it, when that is known. */
  readonly hint?: string;
  /** Relative to the repository root, with forward slashes. */
  readonly file: string;
  readonly range: Range;
}

/** Whether any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
