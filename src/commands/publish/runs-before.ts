import { bookName } from "../../ledger/book-name.ts";
import { isPageName, parsePage } from "../../ledger/page.ts";
import type { LedgerRecord } from "../../ledger/record.ts";
import {
  countingBefore,
  type FailedInARow,
  failedInARow,
  type RunsBefore,
  runsBeforeOf,
} from "../../ledger/runs-before.ts";
import { soundRecord } from "../../ledger/sound-record.ts";
import type { LedgerStore } from "../../ledger/store.ts";

/** How many pages are read at most: each is a request, and has at least a day. */
const MOST_PAGES = 10;

/** The run before which others are looked for. */
interface LaterRun {
  readonly id: string;
  readonly occurrence: string | null;
}

/** What was read last of each book: both questions are about the same pages, and are asked one after the other. */
const read = new WeakMap<LedgerStore, Map<string, BookRead>>();

interface BookRead {
  /** The run before which others were looked for. */
  readonly of: string;
  readonly records: Promise<LedgerRecord[]>;
}

/** The runs of a plan's schedule before a run in an environment, back to the newest that passed, if it is on one of the ten newest pages;
 * null: the ledger knows of none.
 * @throws RotaError of the store */
export async function runsBefore(
  ledger: { readonly store: LedgerStore },
  planId: string,
  environment: string | null,
  run: LaterRun,
): Promise<RunsBefore | null> {
  return runsBeforeOf(await recordsBefore(ledger, bookName(planId, environment), run));
}

/** The cases that failed in the run of the schedule just before a run, by key; undefined: the ledger knows of no run before.
 * @throws RotaError of the store */
export async function failedBefore(
  ledger: { readonly store: LedgerStore },
  planId: string,
  environment: string | null,
  run: LaterRun,
): Promise<ReadonlyMap<string, FailedInARow> | undefined> {
  return failedInARow(await recordsBefore(ledger, bookName(planId, environment), run));
}

function recordsBefore(
  { store }: { readonly store: LedgerStore },
  book: string,
  run: LaterRun,
): Promise<LedgerRecord[]> {
  const known = read.get(store) ?? new Map<string, BookRead>();
  read.set(store, known);
  const of = JSON.stringify([run.id, run.occurrence]);
  const last = known.get(book);
  if (last?.of === of) return last.records;
  const records = readBack(store, book, run);
  known.set(book, { of, records });
  return records;
}

async function readBack(store: LedgerStore, book: string, run: LaterRun): Promise<LedgerRecord[]> {
  const names = (await store.pages(book)).filter(isPageName);
  let records: LedgerRecord[] = [];
  for (const name of names.slice(-MOST_PAGES).reverse()) {
    const page = await store.read(book, name);
    const lines = page === undefined ? [] : parsePage(page.text).lines;
    const found = lines.flatMap(({ record }) => (record === undefined ? [] : [soundRecord(record)]));
    records = [...countingBefore(found, run), ...records];
    if (records.some(({ verdict }) => verdict === "passed")) break;
  }
  return records;
}
