import type { ClaimTicket } from "../../gate/claim.ts";
import { pruneBook } from "../../ledger/ledger.ts";
import { dayOf } from "../../ledger/record.ts";
import type { OpenLedger } from "./open-ledger.ts";

/** Removes pages that are older than the ledger keeps. A claim that was the first of its day stands at the end of an earlier page; so they are
 * looked for once a day. What goes wrong is told, and done another time. `now`: milliseconds since 1970-01-01T00:00Z. */
export async function pruneDaily(
  { store, settings }: OpenLedger,
  { book, lines }: ClaimTicket,
  now: number,
  tell: (message: string) => void,
): Promise<void> {
  if (!lines.some(({ page }) => page < dayOf(now))) return;
  try {
    await pruneBook(store, book, settings.keep, now);
  } catch (error) {
    tell(`old pages of the ledger could not be removed: ${(error as Error).message}`);
  }
}
