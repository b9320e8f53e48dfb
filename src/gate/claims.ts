import type { ResultDocument } from "../model/generated/result.ts";
import type { GatePolicy, PlanHistory } from "./question.ts";

// What `rota start` asks of whoever hands out occurrences: this process alone, or a ledger that several share.
// Instants are milliseconds since 1970-01-01T00:00Z, lengths are milliseconds.

/** Who asks for what. */
export interface ClaimQuestion {
  readonly planId: string;
  readonly environment: string | null;
  readonly policy: GatePolicy;
  /** When the plan was seen to get this schedule, or to be resumed; what came before is neither due nor missed. Undefined: it was there
   * when this process began. */
  readonly changed: number | undefined;
  /** What is known of the plan before this process began. */
  readonly history?: PlanHistory | undefined;
  readonly now: number;
  /** The run that would have it. */
  readonly run: ResultDocument["run"];
}

/** An occurrence that the asking run is to run. */
export interface ClaimedOccurrence {
  readonly instant: number;
  /** Which try of it this is, from 1. */
  readonly attempt: number;
  /** How late it is claimed. */
  readonly lateness: number;
}

/** What does not run, since the last time something was claimed: too late for all that came due, a newer one ran in its place, or an
 * earlier one still went on. */
export interface Unrun {
  readonly missed: number;
  readonly coalesced: number;
  readonly skipped: number;
}

/** A run that never ended. */
export interface CrashedRun {
  /** Its id; from a ledger, so whatever somebody wrote there. */
  readonly run: string;
  readonly occurrence: number;
  /** As which try its occurrence runs once more; null: it does not. */
  readonly again: number | null;
}

/** The answer. */
export interface Claim {
  /** To be run one after another, oldest first; none: not due. */
  readonly occurrences: readonly ClaimedOccurrence[];
  /** The run that has them: the one that asked, or the one whose claim seemed to be lost. */
  readonly run: ResultDocument["run"];
  /** Why, in a sentence. */
  readonly reason: string;
  readonly unrun: Unrun;
  /** Found with this claim, so that each is told by one process only. */
  readonly crashed: readonly CrashedRun[];
  /** Something is due and waits for a run that goes on. */
  readonly waits: boolean;
  /** What runs here is to end, because a newer run elsewhere has taken its place (`overlap: cancel`). */
  readonly superseded: boolean;
  /** When to ask again although nothing new is due by then and no run of this process has ended, such as for a run elsewhere. */
  readonly again: number | undefined;
  /** What finish and release know the claim by. */
  readonly ticket: unknown;
}

/** How a run ended: with a result, or without one because of a defect or of files that cannot be run. */
export type RunEnding = { readonly result: ResultDocument } | { readonly problem: string };

/** Why an occurrence is given back before its run has begun: a newer one takes its place, or the process leaves. */
export type Release = "coalesced" | "left";

/** Hands out occurrences. A claim that rejects is asked for again. */
export interface Claims {
  /** Takes what is due. With `overlap: cancel` the asking process ends its own run before it begins the new one. */
  claim(question: ClaimQuestion): Promise<Claim>;
  /** Writes down how a claimed occurrence ended. */
  finish(claim: Claim, occurrence: ClaimedOccurrence, ending: RunEnding, now: number): Promise<void>;
  /** Gives back an occurrence that was claimed and has not begun. */
  release(claim: Claim, occurrence: ClaimedOccurrence, why: Release, now: number): Promise<void>;
}
