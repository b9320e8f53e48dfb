import { memoryStore } from "../../src/ledger/memory-store.ts";
import type { LedgerStore } from "../../src/ledger/store.ts";
import { RotaError } from "../../src/model/rota-error.ts";
import type { Chance } from "./chance.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** Told every page that is written, as it was and as it is. */
export type OnWrite = (book: string, change: PageChange) => void;

export interface PageChange {
  readonly page: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** What the store answers instead of doing what it should. */
const ANSWERS = [403, 429, 500, 502] as const;

/**
 * A ledger behind a network: every request takes a while, in which others come in between. With the share of `faults` a request is
 * refused (403, 429), fails (5xx), or loses a race that nobody else won (409, 422); a write may be done before its answer is lost.
 */
export function faultyStore(
  clock: VirtualClock,
  chance: Chance,
  faults: number,
  onWrite: OnWrite,
): FaultyStore {
  const inner = memoryStore();
  const counts = { requests: 0, faults: 0, lost: 0 };
  const travel = async (): Promise<void> => {
    counts.requests++;
    await clock.sleep(chance.whole(40, 900));
    if (chance.is(faults)) fail();
  };
  const fail = (): never => {
    counts.faults++;
    const status = chance.one(ANSWERS);
    throw new RotaError("store-failed", `the store answered ${status}`, { hint: "try again" });
  };
  const store: LedgerStore = {
    ...inner,
    pages: async (book) => {
      await travel();
      return inner.pages(book);
    },
    read: async (book, page) => {
      await travel();
      return inner.read(book, page);
    },
    write: async (book, page, text, version, why) => {
      await travel();
      if (chance.is(faults)) return false;
      const before = await inner.read(book, page);
      const written = await inner.write(book, page, text, version, why);
      if (!written) {
        counts.lost++;
        return false;
      }
      onWrite(book, { page, before: before?.text ?? "", after: text, why });
      // Done, but the answer does not come through: as an error, or as a race that we seem to have lost.
      if (chance.is(faults)) fail();
      return !chance.is(faults);
    },
  };
  return { store, inner, counts };
}

export interface FaultyStore {
  readonly store: LedgerStore;
  /** The same without a network. */
  readonly inner: LedgerStore;
  readonly counts: { readonly requests: number; readonly faults: number; readonly lost: number };
}
