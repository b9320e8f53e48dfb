import { close } from "../../gate/finish.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import { recordedRun } from "../ledger/gate-request.ts";
import { HeldClaims } from "../ledger/held-claims.ts";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import { openRunLedger } from "../ledger/run-ledger.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { JobStep } from "./job-step.ts";
import type { LegResult } from "./leg-results.ts";
import { type ClaimedLeg, legJobName } from "./legs.ts";

/** What the legs are recorded in. */
interface Recording {
  readonly root: string;
  readonly inputs: ActionInputs;
  readonly step: JobStep;
  readonly surroundings: ActionSurroundings;
  /** The legs were cancelled, or replaced by a newer run. */
  readonly cancelled: boolean;
}

/** How long GitHub may take to say which jobs have begun, in milliseconds. */
const PATIENCE = 10_000;

/** Writes into the ledger how the legs ended. One that left nothing and was not cancelled stays claimed: the next tick finds that its run never
 * ended, and runs it once more. What cannot be written is a warning: the verdict stands. */
export async function recordLegs(
  host: Host,
  found: readonly LegResult[],
  { root, inputs, step, surroundings, cancelled }: Recording,
): Promise<void> {
  const { mask } = surroundings;
  const warn = (message: string) => step.warn(mask.mask(message));
  try {
    const { project } = await loadPlans(host.files, root, [], true);
    const ledger = await openRunLedger(host, project, inputs, mask);
    if (ledger === null) return;
    try {
      await record(host, found, ledger, { root, inputs, step, surroundings, cancelled });
    } finally {
      await ledger.store.close();
    }
  } catch (error) {
    warn(`how the runs ended could not be written down: ${(error as Error).message}`);
  }
}

async function record(
  host: Host,
  found: readonly LegResult[],
  ledger: OpenLedger,
  { inputs, step, surroundings: { mask, run }, cancelled }: Recording,
): Promise<void> {
  const warn = (message: string) => step.warn(mask.mask(message));
  const claims = new HeldClaims({ ...{ clock: host.clock, ledger, run, warn }, changed: () => {} });
  const refused = new Map<ClaimedLeg, string>();
  const lost = new Set<ClaimedLeg>();
  for (const one of found) {
    const { leg } = one;
    if ("result" in one)
      await claims.finish({ ticket: leg.ticket, environment: leg.environment }, one.result);
    else if (one.refused !== undefined) refused.set(leg, one.refused);
    else if (leg.ticket.lines.length > 0) lost.add(leg);
  }
  for (const [{ ticket, environment }, reason] of refused) await claims.fail({ ticket, environment }, reason);
  for (const leg of lost) {
    const started = await hasBegun(host, leg, inputs.token);
    // What died stays claimed: the next tick finds that it never ended, and runs it once more.
    if (started && !cancelled) continue;
    const ending = { run: recordedRun(run), environment: leg.environment, now: host.clock.now() };
    const reason = started
      ? "the run was cancelled"
      : "it never began: a newer run took its place, or it was cancelled or refused before";
    await close(ledger, leg.ticket, ending, { started, reason });
  }
}

/** Whether the job of a leg had begun when it was cancelled; where GitHub does not say, it counts as begun. */
async function hasBegun({ environment }: Host, leg: ClaimedLeg, token: string | null): Promise<boolean> {
  if (token === null) return true;
  try {
    const { hasJobBegun } = await import("../../host/github/job-began.ts");
    return await hasJobBegun(environment, token, legJobName(leg), AbortSignal.timeout(PATIENCE));
  } catch {
    return true;
  }
}
