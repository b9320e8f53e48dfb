import type { Case, Hook, ResultDocument } from "./generated/result.ts";

/** What happens while a plan runs, for those who watch. All texts are masked. */
export type RunEvent =
  | {
      readonly kind: "run-started";
      readonly plan: string;
      readonly environment: string | null;
      readonly suites: number;
      readonly cases: number;
      /** The moment of the schedule that is run, if any, and when the run began: RFC 3339, UTC. */
      readonly occurrence: string | null;
      readonly start: string;
    }
  | { readonly kind: "server-started"; readonly command: string; readonly ready: string }
  /** `duration` in milliseconds. */
  | { readonly kind: "server-ready"; readonly ready: string; readonly duration: number }
  | {
      readonly kind: "case-started";
      readonly suite: SuiteName;
      readonly id: string;
      readonly attempt: number;
    }
  | { readonly kind: "case-finished"; readonly suite: SuiteName; readonly result: Case }
  | {
      readonly kind: "hook-finished";
      readonly suite: SuiteName;
      readonly hook: "before" | "after";
      readonly result: Hook;
    }
  | { readonly kind: "run-finished"; readonly result: ResultDocument };

export interface SuiteName {
  readonly id: string;
  readonly name: string;
}
