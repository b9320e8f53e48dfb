/** What a report can tell beside the result: what was before the run, and what comes after it. */
export interface Background {
  /** The next moment of the schedule, as text; null: there is none, or the run has nothing to do with it. */
  readonly next: string | null;
  /** The cases that failed in the run before, by environment and by key (`orders#place-order`); undefined: nothing is known of runs before there. */
  readonly failedBefore: ReadonlyMap<string | null, ReadonlyMap<string, KnownFailure> | undefined>;
}

/** A case that has failed for some time. */
export interface KnownFailure {
  /** Runs in a row before this one. */
  readonly runs: number;
  /** When the first of them was due or began (RFC 3339, UTC). */
  readonly since: string;
}
