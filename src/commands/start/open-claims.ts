import { join } from "node:path";
import { processClaims } from "../../gate/process-claims.ts";
import type { PlanHistory } from "../../gate/question.ts";
import { githubRepository } from "../../host/git-repository.ts";
import type { Host } from "../../host/host.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import type { HeldClaim } from "../ledger/held-claims.ts";
import { LedgerClaims } from "../ledger/ledger-claims.ts";
import { openLedger } from "../ledger/open-ledger.ts";
import { planHistory } from "../ledger/plan-history.ts";
import type { ClaimsOpening, OpenClaims } from "./start-claims.ts";

/** How claims are opened. */
export interface ClaimsChoices {
  readonly mask: SecretMask;
  /** A token for GitHub; null: GITHUB_TOKEN or GH_TOKEN, if there is one. */
  readonly token: string | null;
  /** The store that was asked for by name (`--store`); null: what rota.yaml says. */
  readonly store: string | null;
  /** From which occurrence on plans are run of which nobody knows anything, by id (milliseconds since 1970-01-01T00:00Z); others begin now. */
  readonly beginnings: ReadonlyMap<string, number>;
  /** Told what is held in the ledger, whenever that changes. */
  changed(held: readonly HeldClaim[]): void;
}

/** Opens the ledger, or without one (`memory`) what this process alone remembers.
 * @throws RotaError (exit code 2) when the ledger cannot be opened. */
export async function openClaims(
  host: Host,
  { project, values, trouble }: ClaimsOpening,
  { mask, token, store, beginnings, changed }: ClaimsChoices,
): Promise<OpenClaims> {
  const begin = host.clock.now();
  const { root } = project;
  const ledger = await openLedger(host, { ...project, values, mask, token, store });
  if (ledger === null) {
    const claims = processClaims(begin, beginnings);
    return { claims, historyOf: () => undefined, close: async () => {} };
  }
  const repository = (await githubRepository(host, root)) ?? null;
  const asking = { root, token, repository, mask };
  return {
    claims: new LedgerClaims({
      ...{ host, ledger, trouble, changed },
      begin: (planId) => beginnings.get(planId) ?? begin,
    }),
    historyOf: (files) => orWritten(host, root, files, planHistory(host, { ...asking, files })),
    close: () => ledger.store.close(),
  };
}

/** Where nothing but the files themselves tells when they changed, they do. In a checkout of GitHub they are as old as the job. */
function orWritten(
  { files: disk, environment }: Host,
  root: string,
  files: readonly string[],
  history: PlanHistory,
): PlanHistory {
  if (environment["GITHUB_ACTIONS"] === "true") return history;
  return {
    edited: async () => {
      const known = await history.edited();
      if (known !== undefined) return known;
      const written = await Promise.all(files.map((file) => disk.modified(join(root, file))));
      return written.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
    },
    resumed: (after) => history.resumed(after),
  };
}
