import { bookName } from "../ledger/book-name.ts";
import type { ClaimTicket } from "./claim.ts";

/** What a run holds of a plan in an environment, from the words in which it was handed on: its occurrences (UTC, RFC 3339), and the page that
 * each is on; other than that many: nothing. */
export function ticketOf(
  { plan, environment }: { readonly plan: string; readonly environment: string | null },
  occurrences: readonly string[],
  pages: readonly string[],
): ClaimTicket {
  const lines = pages.length === occurrences.length ? occurrences : [];
  return {
    book: bookName(plan, environment),
    lines: lines.map((occurrence, index) => ({ page: pages[index] as string, occurrence })),
  };
}
