import type { ResultDocument } from "../model/generated/result.ts";
import type { RunPlan } from "../model/run-plan.ts";
import type { HeartbeatOptions, HeartbeatOutcome } from "../publish/heartbeat.ts";

/** Asks the heartbeat of a run of the schedule, if it has one and has passed; null: there was nothing to ask. Never rejects. */
export async function heartbeatOfRun(
  { heartbeat }: RunPlan,
  { verdict }: ResultDocument,
  options: HeartbeatOptions,
): Promise<HeartbeatOutcome | null> {
  if (heartbeat === null || verdict !== "passed") return null;
  const { askHeartbeat } = await import("../publish/heartbeat.ts");
  return askHeartbeat(heartbeat, options);
}
