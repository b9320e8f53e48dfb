import { planId, planName } from "../../compile/plan-id.ts";
import { gatePolicy } from "../../gate/policy.ts";
import type { GatePolicy } from "../../gate/question.ts";
import { fileNames, SINGLE_FILE } from "../../generate/file-names.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import { needsOwnWorkflow } from "../../model/needs-own-workflow.ts";
import type { Loaded, Project } from "../../model/project.ts";
import { ticksOf } from "../../schedule/ticks.ts";
import type { Schedule } from "../../schedule/trigger.ts";
import { githubEnvironment } from "../action/legs.ts";
import { planRuns } from "../schedule/plan-runs.ts";
import { sharedTicks } from "../workflows/shared-ticks.ts";

/** A plan as far as something may stop its schedule. */
export interface ExaminedPlan {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly policy: GatePolicy;
  readonly ended: boolean;
  /** Its workflow's file, from the repository's root. */
  readonly workflow: string;
  /** What starts it: ticks of GitHub's, a process on a machine (`runner: local`), or nothing, for it has no schedule. */
  readonly startedBy: "github" | "machine" | "nothing";
  readonly places: readonly ExaminedPlace[];
}

/** Where a plan runs. */
export interface ExaminedPlace {
  /** Of rota.yaml. */
  readonly environment: string | null;
  /** Of the GitHub repository; null: none. */
  readonly githubEnvironment: string | null;
}

/** A workflow that GitHub is to start by the clock. */
export interface ExaminedWorkflow {
  readonly file: string;
  readonly ticks: Schedule;
  /** The plan that has it to itself; null: several share it. */
  readonly plan: string | null;
}

/** The plans that were asked about (by file) and their workflows; the project has all plans, since they share names and workflows. */
export function examinedPlans(
  project: Project,
  chosen: readonly string[],
  now: number,
): { readonly plans: readonly ExaminedPlan[]; readonly workflows: readonly ExaminedWorkflow[] } {
  const single = project.project?.content.pack === "single";
  const all = [...project.plans.values()].map((loaded) => {
    const runs = planRuns(loaded, project, now);
    const { resident } = runs.schedule;
    const apart = needsOwnWorkflow({
      resident: resident !== undefined,
      push: loaded.content.push !== undefined,
    });
    return { loaded, runs, shares: single && !apart };
  });
  const names = fileNames(all.map(({ runs }) => runs));
  const plans = all.map(({ loaded, runs, shares }): ExaminedPlan => {
    const hasTicks = runs.schedule.triggers.length > 0;
    return {
      id: planId(loaded),
      name: planName(loaded),
      file: runs.file,
      policy: gatePolicy(loaded.content, runs.schedule),
      ended: runs.ended,
      workflow: shares ? SINGLE_FILE : (names.get(runs) as string),
      startedBy: hasTicks ? (runs.schedule.local ? "machine" : "github") : "nothing",
      places: placesOf(loaded, project),
    };
  });
  const asked = plans.filter(({ file }) => chosen.includes(file));
  const ticking = asked.filter(isTicking);
  const sharing = all.filter(({ shares }) => shares).map(({ runs }) => runs);
  const workflows = [...new Set(ticking.map(({ workflow }) => workflow))].map((file): ExaminedWorkflow => {
    if (file === SINGLE_FILE)
      return { file, plan: null, ticks: ticksOf(sharedTicks(sharing).compiled.lines) };
    const plan = ticking.find(({ workflow }) => workflow === file) as ExaminedPlan;
    const { runs } = all.find((one) => one.runs.file === plan.file) as (typeof all)[number];
    return { file, plan: plan.id, ticks: ticksOf(runs.compiled.lines) };
  });
  return { plans: asked, workflows };
}

/** Whether GitHub is to start it now. */
export function isTicking({ startedBy, policy, ended }: ExaminedPlan): boolean {
  return startedBy === "github" && !policy.paused && !ended;
}

function placesOf({ content }: Loaded<PlanDocument>, { project }: Project): ExaminedPlace[] {
  if (content.environments === undefined) return [{ environment: null, githubEnvironment: null }];
  return content.environments.map((environment) => ({
    environment,
    githubEnvironment: githubEnvironment(project, environment),
  }));
}
