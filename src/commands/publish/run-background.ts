import { planId } from "../../compile/plan-id.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import { legsOf } from "../../model/merge-results.ts";
import type { Loaded, Project } from "../../model/project.ts";
import type { Background, KnownFailure } from "../../report/background.ts";
import type { JoinedRun } from "../results/joined-runs.ts";
import { nextMoment } from "../schedule/next-moment.ts";
import { planRuns } from "../schedule/plan-runs.ts";
import type { LazyLedger } from "./lazy-ledger.ts";
import { failedBefore } from "./runs-before.ts";

/** What is known of a run of the schedule besides its result: when the plan runs next, and what failed in the run before. The ledger is
 * asked only for places that did not pass. Throws the store's RotaErrors. */
export async function runBackground(
  plan: Loaded<PlanDocument>,
  project: Pick<Project, "calendars">,
  { joined, results }: JoinedRun,
  { ledger, now }: { readonly ledger: LazyLedger; readonly now: number },
): Promise<Background> {
  const known = new Map<string | null, ReadonlyMap<string, KnownFailure> | undefined>();
  for (const { environment, run, verdict } of legsOf(joined)) {
    if (verdict !== "failed" || run.occurrence === null) continue;
    const opened = await ledger.open();
    if (opened !== null) known.set(environment, await failedBefore(opened, planId(plan), environment, run));
  }
  const scheduled = results.some(({ run }) => run.occurrence !== null);
  return { next: scheduled ? nextText(plan, project, now) : null, failedBefore: known };
}

function nextText(
  plan: Loaded<PlanDocument>,
  project: Pick<Project, "calendars">,
  now: number,
): string | null {
  if (plan.content.schedule === undefined) return null;
  const { schedule, compiled, paused } = planRuns(plan, project, now);
  return paused ? null : nextMoment(schedule, compiled, now + 1);
}
