import type { Host } from "../../host/host.ts";
import type { Project } from "../../model/project.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { givenValues } from "../given-values.ts";
import { type OpenLedger, openLedger } from "./open-ledger.ts";

/** By whom, and where, the ledger is opened. */
export interface LedgerChoice {
  /** The job's token; null: one of the environment, if there is one. */
  readonly token: string | null;
  /** The store, over that of rota.yaml. */
  readonly store?: string | null;
  /** Files of secrets, of which the store may be one. */
  readonly envFiles?: readonly string[];
}

/** Opens the ledger for a run; null: there is none (`memory`). Whoever opens it closes it.
 * @throws RotaError (exit code 2) when it cannot be opened. */
export async function openRunLedger(
  host: Host,
  { root, project }: Pick<Project, "root" | "project">,
  { token, store = null, envFiles = [] }: LedgerChoice,
  mask: SecretMask,
): Promise<OpenLedger | null> {
  const values = await givenValues(host, envFiles);
  return openLedger(host, { root, project, values, mask, token, store });
}
