import { isHandedOver, type LedgerRecord } from "./record.ts";

/** What became of the occurrences of a book. Each is counted once: executed, running, waiting, missed, coalesced, skipped or crashed. */
export interface Totals {
  /** Runs that came to an end: passed, failed and cancelled. */
  readonly executed: number;
  readonly passed: number;
  readonly failed: number;
  readonly cancelled: number;
  /** A run has them, as far as the ledger knows. */
  readonly running: number;
  /** Their run left before it began, and none has taken them yet. */
  readonly waiting: number;
  readonly missed: number;
  readonly coalesced: number;
  readonly skipped: number;
  /** Their run never ended, and none came after it. */
  readonly crashed: number;
  /** Those that were run more than once. */
  readonly repeated: number;
  /** Runs by hand and the like, which take no occurrence; not counted above. */
  readonly byHand: number;
  /** Seconds between an occurrence and its claim, of all that were claimed; null: none was. */
  readonly lateness: { readonly median: number; readonly worst: number } | null;
}

/** Adds up the lines of a book. */
export function totalsOf(records: readonly LedgerRecord[]): Totals {
  const ofSchedule = records.filter(({ occurrence }) => occurrence !== null);
  const sum = (fits: (record: LedgerRecord) => boolean): number =>
    ofSchedule.filter(fits).reduce((all, { count = 1 }) => all + count, 0);
  const inState = (state: LedgerRecord["state"]) => sum((record) => record.state === state);
  const withVerdict = (verdict: LedgerRecord["verdict"]) =>
    sum((record) => record.state === "done" && record.verdict === verdict);
  const waiting = sum((record) => record.state === "claimed" && isHandedOver(record));
  return {
    executed: inState("done"),
    passed: withVerdict("passed"),
    failed: withVerdict("failed"),
    cancelled: withVerdict("cancelled"),
    running: inState("claimed") - waiting,
    waiting,
    missed: inState("missed"),
    coalesced: inState("coalesced"),
    skipped: inState("skipped"),
    crashed: inState("crashed"),
    repeated: sum(({ attempt = 1 }) => attempt > 1),
    byHand: records.length - ofSchedule.length,
    lateness: latenessOf(ofSchedule),
  };
}

function latenessOf(records: readonly LedgerRecord[]): Totals["lateness"] {
  const all = records
    .flatMap(({ lateness }) => (typeof lateness === "number" ? [lateness] : []))
    .sort((a, b) => a - b);
  const [middle, worst] = [all.length >> 1, all.at(-1)];
  if (worst === undefined) return null;
  const upper = all[middle] as number;
  const median = all.length % 2 === 1 ? upper : (upper + (all[middle - 1] as number)) / 2;
  return { median, worst };
}
