import type { RecordedRun } from "../ledger/record.ts";
import type { Schedule } from "../schedule/trigger.ts";

/** What a plan says about when it runs. Lengths are milliseconds. */
export interface GatePolicy {
  readonly schedule: Schedule;
  readonly paused: boolean;
  /** What becomes of several that are due: the newest runs, or all do. */
  readonly coalesce: "latest" | "all";
  /** How many run one after another at most with `all`. */
  readonly most: number;
  /** How late a run may start; undefined: until the next one is due, at most a day. */
  readonly grace: number | undefined;
  readonly overlap: "queue" | "skip" | "cancel";
  /** How long a run may take. */
  readonly timeout: number;
}

/** What is known of a run from where it runs; completed: it is over, whatever it wrote down. */
export type RunState = "running" | "completed" | "unknown";

/** Who asks what about a plan in an environment, and when. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface Question {
  readonly policy: GatePolicy;
  readonly environment: string | null;
  readonly now: number;
  readonly run: RecordedRun;
  /** When leases begin, if `now` is not what the clock says but a moment that somebody asked for. */
  readonly leaseFrom?: number;
  /** Drawn anew by each process that wants to claim. */
  readonly key: string;
  /**
   * Who makes a run wait for the one before it (`overlap: queue`), or ends that one (`cancel`). platform: GitHub's concurrency
   * group, so an occurrence is claimed at once. gate: nobody else, so with `queue` it is not claimed until the other has ended.
   */
  readonly order: "platform" | "gate";
  /** When the plan was last changed; counts when its schedule is not the one that the ledger knows. */
  readonly edited?: number;
  /** When the plan was last resumed after a pause. */
  readonly resumed?: number;
  /** Where a book that knows nothing begins; undefined: with what is within its grace. */
  readonly begin?: number;
  /** The last occurrence that may be due by now, where those that have a jitter come later than their name says; undefined: all may. */
  readonly until?: number;
  /** The run takes occurrences for as long as it stays, so at a higher attempt it does not get again what a lower one had. */
  readonly stays?: boolean;
  /** Of runs that hold occurrences, by id; one that is not in it is unknown. */
  readonly runStates: ReadonlyMap<string, RunState>;
}

/** An occurrence that is to run. */
export interface DueOccurrence {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  /** Which try of it this is, from 1. */
  readonly attempt: number;
  /** Milliseconds that it is late. */
  readonly lateness: number;
  /** The page of the ledger with its line. */
  readonly page: string;
}

/** What is known of a plan's past, asked only when a decision hangs on it. Instants are milliseconds since 1970-01-01T00:00Z. */
export interface PlanHistory {
  /** When the plan as it is now came to be where it runs; undefined: nobody knows. */
  edited(): Promise<number | undefined>;
  /** When it was last resumed after a pause, if that was after an instant. */
  resumed(after: number): Promise<number | undefined>;
}
