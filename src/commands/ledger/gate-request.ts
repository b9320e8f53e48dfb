import type { GateRequest } from "../../gate/claim.ts";
import type { GatePolicy } from "../../gate/question.ts";
import type { Host } from "../../host/host.ts";
import type { RecordedRun } from "../../ledger/record.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { OpenLedger } from "./open-ledger.ts";

/** A plan as the gate sees it. */
export interface AskedPlan {
  readonly id: string;
  /** Relative to the root. */
  readonly file: string;
  readonly policy: GatePolicy;
}

/** Who asks. */
export interface Asker {
  readonly host: Pick<Host, "clock">;
  readonly ledger: OpenLedger;
  readonly run: ResultDocument["run"];
  readonly order: GateRequest["order"];
}

/** What the gate is asked about a plan at a place, when it is to run only if it is due. */
export function gateRequest(
  { id, policy }: Pick<AskedPlan, "id" | "policy">,
  environment: string | null,
  { host, ledger, run, order }: Asker,
): GateRequest {
  return {
    ...{ planId: id, environment, policy, order, mode: "if-due", run: recordedRun(run) },
    now: () => host.clock.now(),
    runState: (runId) => ledger.runState(runId),
  };
}

/** A run as the ledger has it. */
export function recordedRun({ id, attempt, url, event, ref, sha }: ResultDocument["run"]): RecordedRun {
  return { id, attempt, url, event, ref, sha };
}
