import { isMap } from "../../ledger/record.ts";
import type { HeldClaim } from "./held-claims.ts";

/** The name under which a step keeps what it holds, for the end of the job. */
export const CLAIMS = "claims";

/** What a step holds in the ledger, as it keeps it for the end of the job. */
export interface SavedClaims {
  /** The repository's root; absolute. */
  readonly root: string;
  readonly held: readonly HeldClaim[];
}

/** Reads what a step kept; undefined: nothing. */
export function readSavedClaims(text: string): SavedClaims | undefined {
  if (text === "") return undefined;
  const saved: unknown = JSON.parse(text);
  if (!isMap(saved) || typeof saved["root"] !== "string" || !Array.isArray(saved["held"])) return undefined;
  return saved as unknown as SavedClaims;
}
