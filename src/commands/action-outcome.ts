import type { RunOutcome } from "./run-targets.ts";

/** What came of a command that the action ran. */
export interface ActionOutcome extends RunOutcome {
  /** The folder that the places in results and diagnostics are relative to; absolute. */
  readonly root: string;
  /** How many files were looked at, when that was all there was to do. */
  readonly files?: number;
}
