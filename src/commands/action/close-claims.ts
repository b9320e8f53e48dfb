import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import { SecretMask } from "../../value/secret-mask.ts";
import { HeldClaims } from "../ledger/held-claims.ts";
import { openRunLedger } from "../ledger/run-ledger.ts";
import { readSavedClaims } from "../ledger/saved-claims.ts";
import { workflowRun } from "../workflow-run.ts";

/** What the end of a cancelled job can tell GitHub, and what the job's step left for it. */
export interface ClosingStep {
  /** What the step kept under a name; empty: nothing. */
  saved(name: string): string;
  readonly token: string | null;
  info(message: string): void;
  warn(message: string): void;
}

/** Gives back what a cancelled step still held in the ledger: it was killed before it could do so itself. Never throws: what stays claimed
 * is found by the next tick, which then takes the run for a crashed one. */
export async function closeClaims(host: Host, step: ClosingStep, name: string): Promise<void> {
  const mask = new SecretMask();
  if (step.token !== null) mask.add(step.token);
  try {
    const saved = readSavedClaims(step.saved(name));
    if (saved === undefined || saved.held.length === 0) return;
    const { project } = await loadPlans(host.files, saved.root, [], true);
    const ledger = await openRunLedger(host, project, step, mask);
    if (ledger === null) return;
    const claims = new HeldClaims({
      ...{ clock: host.clock, ledger, run: workflowRun(host) },
      ...{ warn: (message) => step.warn(mask.mask(message)), changed: () => {} },
    });
    for (const held of saved.held) claims.hold(held);
    const closed = await claims.close(true, "the job was cancelled").finally(() => ledger.store.close());
    if (closed.length > 0) step.info(`closed what the cancelled run held: ${closed.join(", ")}`);
  } catch (error) {
    step.warn(mask.mask(`what the cancelled run held could not be closed: ${(error as Error).message}`));
  }
}
