import { type Ledger, updatePage } from "../ledger/ledger.ts";
import { isHeld, isoOf } from "../ledger/record.ts";
import type { ClaimTicket } from "./claim.ts";

/** Who begins what another process has claimed. */
export interface Beginning {
  /** The run that it was claimed for, as it is called in the ledger. */
  readonly runId: string;
  /** By which the claim is known, and by which it will be. */
  readonly key: string;
  readonly newKey: string;
  /** Milliseconds since 1970-01-01T00:00Z: now, and when the lease ends. */
  readonly now: number;
  readonly until: number;
}

/** Takes up a claim that another process made: it gets a new key, so that only one does so, and a lease from now on. False: it was taken up or
 * ended before, or its lease has run out and it may be run elsewhere. Throws the store's RotaErrors, and `ledger-busy`. */
export async function begin(
  ledger: Ledger,
  { book, lines }: ClaimTicket,
  { runId, key, newKey, now, until }: Beginning,
): Promise<boolean> {
  let begun = 0;
  for (const page of new Set(lines.map((line) => line.page))) {
    const instants = lines.filter((line) => line.page === page).map(({ occurrence }) => occurrence);
    const why = `${book}: run ${runId} begins`;
    const replaced = await updatePage(ledger, book, page, why, ({ record }) => {
      if (record.occurrence === null || !instants.includes(record.occurrence) || !isHeld(record))
        return undefined;
      const { claim } = record;
      if (record.run.id !== runId || claim.key !== key || now > Date.parse(claim.until)) return undefined;
      return { ...record, claim: { ...claim, key: newKey, until: isoOf(until) } };
    });
    begun += replaced.length;
  }
  return begun === lines.length;
}
