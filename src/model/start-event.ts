import type { ResultDocument } from "./generated/result.ts";

/** A plan at one of the places it runs against. */
export interface PlanPlace {
  readonly id: string;
  readonly name: string;
  readonly environment: string | null;
}

/** What happens while `rota start` goes on, for those who watch. All texts are masked. Instants are milliseconds since
 * 1970-01-01T00:00Z, lengths are milliseconds. */
export type StartEvent =
  | {
      readonly kind: "run-started";
      readonly place: PlanPlace;
      readonly occurrence: number;
      readonly attempt: number;
      readonly lateness: number;
    }
  /** Without a result it could not be run, for the reason in `problem`. `reports`: their folder, if any was written. */
  | {
      readonly kind: "run-ended";
      readonly place: PlanPlace;
      readonly occurrence: number;
      readonly result: ResultDocument | null;
      readonly problem: string | null;
      readonly reports: string | null;
    }
  | {
      readonly kind: "not-run";
      readonly place: PlanPlace;
      readonly why: "missed" | "coalesced" | "skipped" | "left";
      readonly count: number;
    }
  /** A run that never ended, as `again`th try of which its occurrence is run once more now; null: it is not. */
  | {
      readonly kind: "crashed";
      readonly place: PlanPlace;
      readonly run: string;
      readonly occurrence: number;
      readonly again: number | null;
    }
  | { readonly kind: "waiting"; readonly place: PlanPlace; readonly occurrence: number }
  | { readonly kind: "plan"; readonly id: string; readonly file: string; readonly change: PlanChange }
  /** Something beside the runs went wrong and is tried again, or goes on without. */
  | { readonly kind: "trouble"; readonly place: PlanPlace | null; readonly message: string }
  | { readonly kind: "stopping"; readonly why: StopReason; readonly running: number };

export type PlanChange = "added" | "changed" | "paused" | "resumed" | "removed" | "broken";

/** over: the time it was to stay. idle: nothing more falls due in that time. signal: it was asked to stop. */
export type StopReason = "over" | "idle" | "signal";
