import { countingRuns } from "./history.ts";
import type { LedgerRecord } from "./record.ts";

/** What is known of the runs of a schedule before one of them. */
export interface RunsBefore {
  /** The newest that passed; null: none is known. */
  readonly lastPassed: RunBefore | null;
  /** Those that failed since, oldest first. */
  readonly failed: readonly FailedBefore[];
}

/** A run of the schedule. */
export interface RunBefore {
  readonly sha: string | null;
  readonly url: string | null;
  /** When it was claimed (RFC 3339, UTC). */
  readonly at: string;
}

/** A run of the schedule that failed. */
export interface FailedBefore extends RunBefore {
  readonly occurrence: string;
  /** The keys of the cases that failed or could not run (`orders#place-order`), and of hooks. */
  readonly cases: readonly string[];
}

/** A case that failed in the newest of some runs: in how many of them in a row, and when the first of those was due (RFC 3339, UTC). */
export interface FailedInARow {
  readonly runs: number;
  readonly since: string;
}

/** The runs that count before a run, oldest first: those of earlier occurrences. One run may have had several of them; of a run without
 * one, nothing of the same run is before it. */
export function countingBefore(
  records: readonly LedgerRecord[],
  run: { readonly id: string; readonly occurrence: string | null },
): LedgerRecord[] {
  const until = run.occurrence === null ? null : Date.parse(run.occurrence);
  return countingRuns(records).filter(({ run: ran, occurrence }) =>
    until === null ? ran?.id !== run.id : Date.parse(occurrence as string) < until,
  );
}

/** What runs that count (oldest first) come to; null: there are none. */
export function runsBeforeOf(records: readonly LedgerRecord[]): RunsBefore | null {
  if (records.length === 0) return null;
  const index = records.findLastIndex(({ verdict }) => verdict === "passed");
  const passed = records[index];
  return {
    lastPassed: passed === undefined ? null : shown(passed),
    failed: records.slice(index + 1).map((record) => ({
      ...shown(record),
      occurrence: record.occurrence as string,
      cases: failingKeys(record),
    })),
  };
}

/** The cases that failed in the newest of some runs that count (oldest first), by key; undefined: there are none. */
export function failedInARow(records: readonly LedgerRecord[]): Map<string, FailedInARow> | undefined {
  const newest = records.at(-1);
  if (newest === undefined) return undefined;
  const found = new Map<string, FailedInARow>();
  let standing = new Set(failingKeys(newest));
  for (const record of records.toReversed()) {
    const failing = new Set(failingKeys(record));
    standing = new Set([...standing].filter((key) => failing.has(key)));
    if (standing.size === 0) break;
    for (const key of standing)
      found.set(key, { runs: (found.get(key)?.runs ?? 0) + 1, since: record.occurrence as string });
  }
  return found;
}

function shown({ run, at }: LedgerRecord): RunBefore {
  return { sha: textOrNull(run?.sha), url: textOrNull(run?.url), at };
}

/** The list of failing cases has an end, that of all cases has none of the hooks. */
function failingKeys({ failing = [], cases = {} }: LedgerRecord): string[] {
  const bad = Object.entries(cases).filter(([, [, outcome]]) => outcome === "failed" || outcome === "error");
  return [...new Set([...failing.map((one) => one.case), ...bad.map(([key]) => key)])];
}

/** Somebody may have edited the page. */
function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
