import type { Severity } from "../model/diagnostic.ts";

/** Keys and list indexes from the plan's root to the value that is meant: `["schedule", 0, "cron"]`. */
export type ProblemPath = readonly (string | number)[];

/** What is wrong with a schedule, and which value of the plan is meant; the caller knows the file and the position. */
export interface Problem {
  /** Stable, kebab-case, begins with `schedule-`. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and what was expected, in one sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly path: ProblemPath;
  /** The line of the calendar file (as the plan names it) that is meant, rather than the value itself. */
  readonly calendar?: { readonly file: string; readonly line: number };
}

/** Where the readers below put what they find. */
export class ProblemList {
  readonly problems: Problem[] = [];

  /** Notes an error; returns undefined so that a reader can end with it. */
  error(code: string, path: ProblemPath, message: string, hint?: string): undefined {
    this.problems.push({ code, severity: "error", message, path, ...(hint === undefined ? {} : { hint }) });
    return undefined;
  }

  /** Notes something that does not stop a run. */
  warning(code: string, path: ProblemPath, message: string, hint?: string): void {
    this.problems.push({ code, severity: "warning", message, path, ...(hint === undefined ? {} : { hint }) });
  }

  /** Whether an error was noted since there were `count` problems. */
  hasErrorsAfter(count: number): boolean {
    return this.problems.slice(count).some((problem) => problem.severity === "error");
  }
}
