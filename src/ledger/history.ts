import { isPageName, parsePage } from "./page.ts";
import { dayOf, type LedgerRecord, type Outcome } from "./record.ts";
import { soundRecord } from "./sound-record.ts";
import type { LedgerStore } from "./store.ts";

const DAY = 86_400_000;

/** How many pages are read at the same time: as many as the client of GitHub sends at once. */
const READERS = 20;

/** How many runs in a row ended alike, up to the newest. */
export interface Streak {
  readonly verdict: Outcome["verdict"];
  readonly length: number;
  /** When the first of them was claimed. */
  readonly since: string;
}

/** A case that does not always do the same: so many times out of so many. */
export interface CaseRate {
  readonly case: string;
  readonly times: number;
  readonly of: number;
}

/** The lines of a book from so many days before `now` (milliseconds) on, oldest first. Throws the store's RotaErrors. */
export async function readHistory(
  store: LedgerStore,
  book: string,
  days: number,
  now: number,
): Promise<LedgerRecord[]> {
  const from = now - days * DAY;
  const names = (await store.pages(book)).filter(isPageName);
  // A page goes on until a line of a later day closes it: the one before the first day may reach into it.
  const first = names.findIndex((name) => name >= dayOf(from));
  const wanted = first === -1 ? names.slice(-1) : names.slice(Math.max(0, first - 1));
  const found: LedgerRecord[] = [];
  for (let index = 0; index < wanted.length; index += READERS) {
    const pages = await Promise.all(
      wanted.slice(index, index + READERS).map((name) => store.read(book, name)),
    );
    for (const page of pages)
      for (const { record } of page === undefined ? [] : parsePage(page.text).lines)
        if (record !== undefined && Date.parse(record.at) >= from) found.push(soundRecord(record));
  }
  return found;
}

/** The runs that count for streaks and rates: what the schedule started, and has come to a verdict. */
export function countingRuns(records: readonly LedgerRecord[]): LedgerRecord[] {
  return records.filter(
    ({ occurrence, state, verdict }) =>
      occurrence !== null && state === "done" && (verdict === "passed" || verdict === "failed"),
  );
}

/** The streak that the newest run is part of; undefined when there are no runs. */
export function streakOf(records: readonly LedgerRecord[]): Streak | undefined {
  const runs = countingRuns(records);
  const newest = runs.at(-1);
  if (newest?.verdict === undefined) return undefined;
  const before = runs.findLastIndex(({ verdict }) => verdict !== newest.verdict);
  const since = (runs[before + 1] as LedgerRecord).at;
  return { verdict: newest.verdict, length: runs.length - 1 - before, since };
}

/** Cases that passed only after a failed attempt: in how many of the runs they took part in. Most often first. */
export function flakyCases(records: readonly LedgerRecord[]): CaseRate[] {
  return ratesOf(records, ({ flaky }) => flaky ?? []);
}

/** Cases that ended differently than in the run before: how often, out of how many times they could. Most often first. */
export function unstableCases(records: readonly LedgerRecord[]): CaseRate[] {
  const last = new Map<string, string>();
  const rates = new Map<string, { times: number; of: number }>();
  for (const { cases = {} } of countingRuns(records)) {
    for (const [id, [, outcome]] of Object.entries(cases)) {
      const before = last.get(id);
      last.set(id, outcome);
      if (before === undefined) continue;
      const rate = rates.get(id) ?? { times: 0, of: 0 };
      rates.set(id, { times: rate.times + (before === outcome ? 0 : 1), of: rate.of + 1 });
    }
  }
  return sortedRates(rates);
}

function ratesOf(
  records: readonly LedgerRecord[],
  named: (record: LedgerRecord) => readonly string[],
): CaseRate[] {
  const rates = new Map<string, { times: number; of: number }>();
  for (const record of countingRuns(records)) {
    const hits = new Set(named(record));
    for (const id of Object.keys(record.cases ?? {})) {
      const rate = rates.get(id) ?? { times: 0, of: 0 };
      rates.set(id, { times: rate.times + (hits.has(id) ? 1 : 0), of: rate.of + 1 });
    }
  }
  return sortedRates(rates);
}

function sortedRates(
  rates: ReadonlyMap<string, { readonly times: number; readonly of: number }>,
): CaseRate[] {
  return [...rates]
    .filter(([, { times }]) => times > 0)
    .map(([id, rate]) => ({ case: id, ...rate }))
    .sort((a, b) => b.times / b.of - a.times / a.of || (a.case < b.case ? -1 : 1));
}
