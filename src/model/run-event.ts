import type { Case, Exchange, Hook, ResultDocument } from "./generated/result.ts";

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
      /** What chance in expressions comes from. */
      readonly seed: number;
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
  | ExchangeFinished
  | { readonly kind: "run-finished"; readonly result: ResultDocument };

/** A request and its answer, told only to whom wants to see each of them. */
export interface ExchangeFinished {
  readonly kind: "exchange-finished";
  readonly suite: SuiteName;
  /** Of the case; `before` or `after` of a hook. */
  readonly id: string;
  readonly attempt: number;
  /** What the step is called. */
  readonly step: string;
  readonly exchange: Exchange;
  /** What was sent before it and answered otherwise: redirects, and what was refused until it said who asks. In order. */
  readonly earlier: readonly EarlierAnswer[];
  /** Why there is no answer; null: there is one. */
  readonly error: string | null;
  /** Milliseconds; null: they were not measured. */
  readonly phases: {
    readonly dns: number;
    readonly connect: number;
    readonly tls: number;
    readonly firstByte: number;
    readonly download: number;
  } | null;
}

/** An answer that was not the last. */
export interface EarlierAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** Where it sent on to; null: it did not. */
  readonly location: string | null;
}

/** What a suite is called by in events. */
export interface SuiteName {
  readonly id: string;
  readonly name: string;
}
