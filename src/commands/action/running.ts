import type { LedgerChoice } from "../ledger/run-ledger.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { JobStep } from "./job-step.ts";

/** What was asked for: by the inputs of the action, or on the command line. */
export type RunInputs = LedgerChoice &
  Pick<ActionInputs, "plans" | "options" | "upload" | "publish" | "occurrences" | "claim">;

/** What is run, and in what. */
export interface Running {
  readonly inputs: RunInputs;
  readonly step: Pick<JobStep, "warn" | "save" | "debug">;
  /** A warning is told beside the log as well. */
  readonly annotates: boolean;
  readonly surroundings: ActionSurroundings;
}
