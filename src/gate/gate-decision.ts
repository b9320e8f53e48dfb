/** Whether a plan is to run, and for which moment of its schedule. Instants and lengths are milliseconds (instants since 1970-01-01T00:00Z). */
export interface GateDecision {
  readonly due: boolean;
  /** Null: nothing is due, or the run is for no moment of the schedule. */
  readonly occurrence: number | null;
  /** How long after its occurrence the decision is made; null without one. */
  readonly lateness: number | null;
  /** Why, in words that go behind `is due:` or `is not due:`. */
  readonly reason: string;
  /** The first occurrence that a later tick will run; null when there is none. */
  readonly next: number | null;
}
