import type { Clock, Random } from "../host/host.ts";
import { RotaError } from "../model/rota-error.ts";
import { type BookView, type Edit, type PlacedRecord, readBook, recordsOf, writesFor } from "./book.ts";
import { formatPage, isPageName, lineOf, parsePage } from "./page.ts";
import { dayOf, type LedgerRecord } from "./record.ts";
import type { LedgerStore } from "./store.ts";

/** A store with what waiting for others takes. */
export interface Ledger {
  readonly store: LedgerStore;
  readonly clock: Pick<Clock, "sleep">;
  readonly random: Pick<Random, "number">;
}

/** What is to be written, and what it comes to. */
export interface Change<Result> {
  readonly edits: readonly Edit[];
  /** For the commit message of stores that have one. */
  readonly why: string;
  /** The day that new lines go by, in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  readonly result: Result;
}

/** How often a lost race is tried again: twenty that come at once are all through long before. */
const MOST_TRIES = 40;

/** How long the first wait can be, and any wait, in milliseconds. */
const FIRST_WAIT = 60;
const LONGEST_WAIT = 3000;

const DAY = 86_400_000;

/**
 * Reads a book, asks what to change in it, and writes that. Whoever comes too late reads again and asks again, so `decide` must
 * know its own lines when it meets them: a store that failed after it had written looks like a lost race.
 * Throws the store's RotaErrors, and `ledger-busy` when others were faster all the time.
 */
export async function updateBook<Result>(
  ledger: Ledger,
  book: string,
  decide: (view: BookView) => Promise<Change<Result>>,
  find?: { readonly run: string; readonly since: string },
): Promise<Result> {
  return persist(ledger, book, async () => {
    const view = await readBook(ledger.store, book, find);
    const { edits, why, now, result } = await decide(view);
    for (const { page, text, version } of writesFor(view, edits, now))
      if (!(await ledger.store.write(book, page, text, version, why))) return undefined;
    return { result };
  });
}

/**
 * The same for the lines of one page that is known by name: two requests. `replace` gives the new record for a line, or undefined
 * to leave it. Returns the records as they stand after it that were replaced; none when nothing was, or there is no such page.
 */
export async function updatePage(
  ledger: Ledger,
  book: string,
  page: string,
  why: string,
  replace: (placed: PlacedRecord) => LedgerRecord | undefined,
): Promise<readonly LedgerRecord[]> {
  return persist(ledger, book, async () => {
    const read = await ledger.store.read(book, page);
    if (read === undefined) return { result: [] };
    const { head, lines } = parsePage(read.text);
    const replaced: LedgerRecord[] = [];
    const after = [...lines];
    for (const placed of recordsOf({ name: page, content: { head, lines } })) {
      const record = replace(placed);
      if (record === undefined) continue;
      after[placed.line] = lineOf(record);
      replaced.push(record);
    }
    if (replaced.length === 0) return { result: [] };
    const written = await ledger.store.write(
      book,
      page,
      formatPage({ head, lines: after }),
      read.version,
      why,
    );
    return written ? { result: replaced } : undefined;
  });
}

/**
 * Removes the pages of which every line is older than so many days before `now`. A page has lines up to the day by which the next one
 * is called. The newest page stays in any case: it is the memory of what was handled.
 */
export async function pruneBook(store: LedgerStore, book: string, days: number, now: number): Promise<void> {
  const first = dayOf(now - days * DAY);
  const begun = (await store.pages(book)).filter((name) => isPageName(name) && name < first);
  const reaching = begun.at(-1);
  if (reaching !== undefined && begun.length > 1) await store.prune(book, reaching);
}

/** Tries until it comes to something, with waits that grow and are drawn, so that those who met don't meet again. */
async function persist<Result>(
  { clock, random }: Ledger,
  book: string,
  attempt: () => Promise<{ readonly result: Result } | undefined>,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    const outcome = await attempt();
    if (outcome !== undefined) return outcome.result;
    if (tries >= MOST_TRIES) break;
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries, 10));
    await clock.sleep(Math.ceil(random.number() * longest));
  }
  throw new RotaError("ledger-busy", `others wrote to the ledger of ${book} all the time`, {
    hint: "see whether something keeps writing to it; the next run tries again",
  });
}
