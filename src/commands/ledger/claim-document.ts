import { resolve } from "node:path";
import type { ClaimTicket } from "../../gate/claim.ts";
import { ticketOf } from "../../gate/ticket.ts";
import type { Host } from "../../host/host.ts";
import { isInstant, isMap } from "../../ledger/record.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";

/** What `rota due --claim` prints of what it took, for `rota run --claim`. */
export interface ClaimDocument {
  readonly plan: string;
  readonly environment: string | null;
  readonly run: { readonly id: string; readonly attempt: number };
  /** UTC, RFC 3339; oldest first. */
  readonly occurrences: readonly string[];
  /** The page of the ledger that each is on. */
  readonly pages: readonly string[];
  /** By which it is known. */
  readonly key: string;
}

/** Puts a claim into words for another process. */
export function claimDocument(
  {
    id,
    environment,
    decision: { key },
  }: {
    readonly id: string;
    readonly environment: string | null;
    readonly decision: { readonly key: string };
  },
  { lines }: ClaimTicket,
  run: ResultDocument["run"],
): ClaimDocument {
  return {
    ...{ plan: id, environment, run: { id: run.id, attempt: run.attempt } },
    occurrences: lines.map(({ occurrence }) => occurrence),
    pages: lines.map(({ page }) => page),
    key,
  };
}

/** A claim that another process made. */
export interface GivenClaim extends ClaimDocument {
  readonly ticket: ClaimTicket;
}

/** Reads the file into which the output of `rota due --claim --format json` went; null: it says that nothing was due.
 * @throws RotaError (exit code 2) when it holds something else. */
export async function readClaim({ files, workingFolder }: Host, file: string): Promise<GivenClaim | null> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await files.read(resolve(workingFolder, file))));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw notAClaim(file, cause);
    throw new RotaError("claim-file", `the file ${file} cannot be read (${code})`, {
      ...{ exitCode: 2, cause },
      hint: "name the file into which rota due PLAN --claim --format json was written",
    });
  }
  if (!isMap(value)) throw notAClaim(file);
  if (value["due"] === false) return null;
  const { claim } = value;
  if (!isMap(claim) || !isMap(claim["run"])) throw notAClaim(file);
  const { plan, environment, run, occurrences, pages, key } = claim;
  const { id, attempt } = run as Record<string, unknown>;
  if (typeof plan !== "string" || (environment !== null && typeof environment !== "string"))
    throw notAClaim(file);
  if (typeof id !== "string" || !Number.isInteger(attempt)) throw notAClaim(file);
  if (!Array.isArray(occurrences) || !occurrences.every(isInstant)) throw notAClaim(file);
  if (!Array.isArray(pages) || !pages.every(isInstant) || pages.length !== occurrences.length)
    throw notAClaim(file);
  if (typeof key !== "string") throw notAClaim(file);
  const ticket = ticketOf({ plan, environment }, occurrences, pages);
  return { plan, environment, run: { id, attempt: attempt as number }, occurrences, pages, key, ticket };
}

function notAClaim(file: string, cause?: unknown): RotaError {
  return new RotaError("claim-file", `${file} is not what rota due --claim --format json prints`, {
    ...{ exitCode: 2, cause },
    hint: "write rota due PLAN --claim --format json > claim.json; rota run --claim claim.json",
  });
}
