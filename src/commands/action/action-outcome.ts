import type { Unfinished } from "../publish/plan-post.ts";
import type { Telling } from "../publish/tell-github.ts";
import type { RunOutcome } from "../run-targets.ts";

/** What came of a command that the action ran. */
export interface ActionOutcome extends RunOutcome {
  /** The folder that the places in results and diagnostics are relative to; absolute. */
  readonly root: string;
  /** How many files were looked at, when that was all there was to do. */
  readonly files?: number;
  /** The job summary (Markdown) in place of that of results and diagnostics; empty: none. */
  readonly summary?: string;
  /** What stands before the job summary (Markdown). */
  readonly preface?: string;
  /** Why it did not end well, beside what the results say; each on one line. */
  readonly reasons?: readonly string[];
  /** Places where something was to run that left no result, other than by being cancelled. */
  readonly unfinished?: readonly Unfinished[];
  /** What was told on GitHub while it went on. */
  readonly telling?: Telling;
  /** The run was cancelled, or replaced by a newer one, and nothing failed: that is the verdict, though the step ends well. */
  readonly cancelled?: boolean;
  /** Further outputs of the step. */
  readonly outputs?: Readonly<Record<string, string>>;
}
