/**
 * How an occurrence stands. claimed: a run has it. done: the run has ended. missed: no tick came while it was within its grace.
 * coalesced: a newer one ran in its place. skipped: an earlier run still went on. crashed: its run never ended.
 */
export type RecordState = "claimed" | "done" | "missed" | "coalesced" | "skipped" | "crashed";

/** The run that a line is about. */
export interface RecordedRun {
  /** The workflow run's id; on other machines a random one. */
  readonly id: string;
  /** The workflow run's attempt. */
  readonly attempt: number;
  readonly url: string | null;
  readonly event: string | null;
  readonly ref: string | null;
  readonly sha: string | null;
}

/** What a run holds while it goes on. Instants are ISO 8601 in UTC. */
export interface Lease {
  readonly at: string;
  /** When it has run out, whoever may still be there. */
  readonly until: string;
  /** Drawn for each claim: the same run asking once more does not pass for the one that has it. */
  readonly key: string;
  /** All pages with lines that were taken with it; absent when this is the only one. */
  readonly pages?: readonly string[];
}

/** A case that failed or could not run. */
export interface FailingCase {
  readonly case: string;
  /** The first broken expectation, `file:line`. */
  readonly place: string;
  /** The same for the same mistake, whatever the values were. */
  readonly fingerprint: string;
}

/** What came of a run. */
export interface Outcome {
  readonly verdict: "passed" | "failed" | "cancelled";
  /** Why, in a sentence. */
  readonly reason?: string;
  readonly counts?: {
    readonly total: number;
    readonly passed: number;
    readonly failed: number;
    readonly error: number;
    readonly skipped: number;
    readonly flaky: number;
  };
  /** Milliseconds. */
  readonly duration?: number;
  /** By case: milliseconds and the outcome. */
  readonly cases?: Readonly<Record<string, readonly [number, string]>>;
  /** Cases that passed after a failed attempt. */
  readonly flaky?: readonly string[];
  readonly failing?: readonly FailingCase[];
}

/** A try of the same occurrence before the one that the line is about. */
export interface EarlierTry {
  readonly attempt: number;
  readonly run: RecordedRun;
  /** When it was claimed. */
  readonly at: string | null;
  /** The pages of the claim, if there were several. */
  readonly pages?: readonly string[];
  readonly state: "done" | "crashed" | "coalesced";
  readonly verdict?: Outcome["verdict"];
  /** When it ended after all, though it had been given up. */
  readonly finished?: string;
}

/** A line of the ledger: an occurrence that was handled, or a run by hand. A later version's further fields stay where they are. */
export interface LedgerRecord extends Partial<Outcome> {
  readonly v: 1;
  /** Null: a run by hand, which takes no occurrence. */
  readonly occurrence: string | null;
  /** Set when the line stands for several occurrences in a row: the last of them. */
  readonly through?: string;
  /** How many occurrences the line stands for, when it stands for several. */
  readonly count?: number;
  /** The hash of the schedule that gave it. */
  readonly schedule: string | null;
  /** When the plan began to have that schedule, or went on after a pause. */
  readonly since: string | null;
  readonly state: RecordState;
  readonly environment: string | null;
  /** When it was written down. */
  readonly at: string;
  /** Which try of the occurrence it is, from 1; absent when nothing ran. */
  readonly attempt?: number;
  readonly run?: RecordedRun;
  readonly claim?: Lease;
  /** Seconds between the occurrence and the claim. */
  readonly lateness?: number;
  /** When the run ended. */
  readonly finished?: string;
  readonly earlier?: readonly EarlierTry[];
}

/** A record that a run holds. */
export type HeldRecord = LedgerRecord & { readonly run: RecordedRun; readonly claim: Lease };

/** An instant (milliseconds since 1970-01-01T00:00Z) as the ledger writes it: `2026-11-22T08:00:00Z`. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

/** The day of an instant in UTC, which is what pages are called by: `2026-11-22`. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The first and the last occurrence that a line stands for, in milliseconds; undefined for a run by hand. */
export function spanOf({
  occurrence,
  through,
}: LedgerRecord): { readonly first: number; readonly last: number } | undefined {
  if (occurrence === null) return undefined;
  const first = Date.parse(occurrence);
  return { first, last: through === undefined ? first : Date.parse(through) };
}

/** The value of a line as a record, if it is one that can be relied on. */
export function asRecord(value: unknown): LedgerRecord | undefined {
  if (!isMap(value) || value["v"] !== 1) return undefined;
  const { occurrence, state, at, through } = value;
  if (occurrence !== null && !isInstant(occurrence)) return undefined;
  if (typeof state !== "string" || !isInstant(at)) return undefined;
  if (through !== undefined && !isInstant(through)) return undefined;
  return value as unknown as LedgerRecord;
}

/** A line whose run may still go on. One that does not say who has it, or until when, would stand for ever. */
export function isHeld(record: LedgerRecord): record is HeldRecord {
  const { state, run, claim }: { state: string; run?: unknown; claim?: unknown } = record;
  if (state !== "claimed" || !isMap(run) || !isMap(claim)) return false;
  return typeof run["id"] === "string" && isInstant(claim["at"]) && isInstant(claim["until"]);
}

/** Whether nobody has it any more, though it is claimed: its run left before it began, and its lease ends where it began. */
export function isHandedOver({ claim }: Pick<LedgerRecord, "claim">): boolean {
  return claim !== undefined && Date.parse(claim.until) <= Date.parse(claim.at);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isInstant(value: unknown): value is string {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}
