import { bookName } from "../../ledger/book-name.ts";
import {
  type CaseRate,
  flakyCases,
  readHistory,
  type Streak,
  streakOf,
  unstableCases,
} from "../../ledger/history.ts";
import { type LedgerRecord, spanOf } from "../../ledger/record.ts";
import { type Totals, totalsOf } from "../../ledger/totals.ts";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import { standingRecords } from "../ledger/standing-records.ts";

/** What the ledger knows of a plan in an environment; the same for machines. */
export interface BookHistory {
  readonly environment: string | null;
  /** The newest runs that ended alike; null: none came to a verdict. */
  readonly streak: Streak | null;
  readonly totals: Totals;
  readonly flaky: readonly CaseRate[];
  readonly unstable: readonly CaseRate[];
  /** Lines of the ledger as they stand now, newest first. */
  readonly records: readonly LedgerRecord[];
}

/** How far to look back, from `now` in milliseconds since 1970-01-01T00:00Z. */
export interface HistoryPeriod {
  readonly days: number;
  readonly now: number;
}

/** Reads the history of a plan in an environment. Throws the store's RotaErrors. */
export async function bookHistory(
  { store, runState }: Pick<OpenLedger, "store" | "runState">,
  planId: string,
  environment: string | null,
  { days, now }: HistoryPeriod,
): Promise<BookHistory> {
  const read = await readHistory(store, bookName(planId, environment), days, now);
  const records = await standingRecords(read, runState, now);
  return {
    environment,
    streak: streakOf(records) ?? null,
    totals: totalsOf(records),
    flaky: flakyCases(records),
    unstable: unstableCases(records),
    records: records.toReversed().sort((a, b) => momentOf(b) - momentOf(a)),
  };
}

/** When an occurrence was due, the last of several; when a run by hand began. */
function momentOf(record: LedgerRecord): number {
  return spanOf(record)?.last ?? Date.parse(record.at);
}
