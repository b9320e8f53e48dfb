import { eventsOf } from "./events.ts";
import { chosen, expression, MODE, ofPlan } from "./expressions.ts";
import type { GeneratedPlan, GeneratedProject, Leg } from "./generated-plan.ts";
import { gateJob, type Jobs, PLAN_NAME, reportJob, runJob } from "./jobs.ts";
import { displayText, literalText } from "./literal.ts";
import type { Workflow } from "./workflow.ts";
import type { YamlValue } from "./write-yaml.ts";

const NAME = expression(`env.${PLAN_NAME}`);

/** How a job knows by itself whether it is run for the schedule. */
const BY_MODE = { scheduled: `(${MODE}) == 'if-due'`, inputs: { mode: expression(MODE) } };

/** The workflow of one plan. */
export function planWorkflow(project: GeneratedProject, plan: GeneratedPlan): Workflow {
  return {
    source: plan.file,
    remarks: plan.schedule.words,
    name: displayText(plan.name),
    on: eventsOf(plan),
    env: { [PLAN_NAME]: literalText(plan.name) },
    jobs: isOneJob(plan) ? oneJob(project, plan) : severalJobs(project, plan),
  };
}

/** Whether gate, run and report are one job, because a job costs a whole minute: there is one place to run against, and every tick is a
 * run. Otherwise a tick for nothing would take the place of a waiting run. */
function isOneJob({ legs, schedule }: GeneratedPlan): boolean {
  return legs.length === 1 && (schedule.exact || schedule.resident !== null);
}

function oneJob(project: GeneratedProject, plan: GeneratedPlan): Jobs {
  return { run: runJob(project, plan, plan.legs, { condition: null, ...BY_MODE, name: NAME }) };
}

function severalJobs(project: GeneratedProject, plan: GeneratedPlan): Jobs {
  const hasEnvironments = plan.legs.some(({ environment }) => environment !== null);
  const inputs = {
    plan: literalText(plan.file),
    ...(hasEnvironments && { environment: expression(chosen("environment")) }),
  };
  const gate = gateJob(project, inputs, plan.runsOn ?? project.runsOn);
  const jobs = legJobs(project, plan, {
    due: "needs.gate.outputs.due == 'true'",
    occurrence: "needs.gate.outputs.occurrence",
    name: NAME,
    ids: { bound: "run", free: "run-free", report: "report" },
  });
  return { gate, ...jobs };
}

/** What distinguishes the jobs of a plan that has a workflow to itself from those of one that shares it. */
export interface LegJobs {
  readonly due: string;
  /** An expression that gives the occurrence, or nothing when the run is not one of the schedule's. */
  readonly occurrence: string;
  readonly name: string;
  readonly ids: { readonly bound: string; readonly free: string; readonly report: string };
}

/** The jobs of a plan behind a gate: for its places with and without an environment of GitHub, and the report when there are several. Jobs that
 * stay have no report in common: it could only come when the last of them has ended. */
export function legJobs(
  project: GeneratedProject,
  plan: GeneratedPlan,
  { due, occurrence, name, ids }: LegJobs,
): Jobs {
  const bound = plan.legs.filter((leg) => leg.githubEnvironment !== null);
  const free = plan.legs.filter((leg) => leg.githubEnvironment === null);
  const mixed = bound.length > 0 && free.length > 0;
  const job = (legs: readonly Leg[], kind: "bound" | "free"): YamlValue =>
    runJob(project, plan, legs, {
      condition: mixed ? `${due} && ${ofPlan("legs", plan.id)}.${kind}[0] != null` : due,
      ...(plan.schedule.resident === null
        ? { scheduled: `${occurrence} != ''`, inputs: { occurrence: expression(occurrence) } }
        : BY_MODE),
      name,
    });
  // The name of the first job is the plain one, whichever kind it is.
  const freeId = mixed ? ids.free : ids.bound;
  const jobs: Jobs = {
    ...(bound.length > 0 && { [ids.bound]: job(bound, "bound") }),
    ...(free.length > 0 && { [freeId]: job(free, "free") }),
  };
  if (plan.legs.length < 2 || plan.schedule.resident !== null) return jobs;
  return {
    ...jobs,
    [ids.report]: reportJob(project, plan, { jobs: Object.keys(jobs), condition: due, name }),
  };
}
