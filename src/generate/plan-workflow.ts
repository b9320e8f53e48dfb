import { eventsOf } from "./events.ts";
import { chosen, expression, legsOfPlan, MODE } from "./expressions.ts";
import type { GeneratedPlan, GeneratedProject, Leg } from "./generated-plan.ts";
import { gateJob, type Jobs, PLAN_NAME, reportJob, runJob } from "./jobs.ts";
import { displayText, literalText } from "./literal.ts";
import { tellingPermissions } from "./telling.ts";
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
    on: eventsOf(plan, project.ledger),
    env: { [PLAN_NAME]: literalText(plan.name) },
    jobs: isOneJob(project, plan) ? oneJob(project, plan) : severalJobs(project, plan),
  };
}

/** Whether gate, run and report are one job, because a job costs a whole minute: there is one place to run against, and every tick is a
 * run. Otherwise a tick for nothing would take the place of a waiting run. */
function isOneJob(project: GeneratedProject, plan: GeneratedPlan): boolean {
  const { legs, schedule } = plan;
  return legs.length === 1 && (schedule.resident !== null || (schedule.exact && !isReported(project, plan)));
}

/** Whether the results are published and written down by a job of their own: there are several, or what the suites start could take the token
 * that writes the ledger or issues. A job that stays takes and writes down by itself what it runs. */
function isReported({ ledger }: GeneratedProject, plan: GeneratedPlan): boolean {
  const { legs, schedule, startsProcesses } = plan;
  const writes = ledger !== null || Object.keys(tellingPermissions(plan)).length > 0;
  return schedule.resident === null && (legs.length > 1 || (startsProcesses && writes));
}

function oneJob(project: GeneratedProject, plan: GeneratedPlan): Jobs {
  return {
    run: runJob(project, plan, plan.legs, { condition: null, ...BY_MODE, name: NAME, reported: false }),
  };
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
    name: NAME,
    ids: { bound: "run", free: "run-free", report: "report" },
  });
  return { gate, ...jobs };
}

/** What distinguishes the jobs of a plan that has a workflow to itself from those of one that shares it. */
export interface LegJobs {
  readonly due: string;
  readonly name: string;
  readonly ids: { readonly bound: string; readonly free: string; readonly report: string };
}

/** The jobs of a plan behind a gate: for its places with and without an environment of GitHub, and the report. */
export function legJobs(project: GeneratedProject, plan: GeneratedPlan, { due, name, ids }: LegJobs): Jobs {
  const bound = plan.legs.filter((leg) => leg.githubEnvironment !== null);
  const free = plan.legs.filter((leg) => leg.githubEnvironment === null);
  const mixed = bound.length > 0 && free.length > 0;
  const { resident } = plan.schedule;
  const reported = isReported(project, plan);
  const job = (legs: readonly Leg[], kind: "bound" | "free"): YamlValue => {
    const entry = plan.legs.length > 1 ? "matrix" : `${legsOfPlan(plan.id)}.${kind}[0]`;
    const claimed = {
      occurrence: expression(`${entry}.occurrence`),
      // Who writes down the end of the run has to know what the gate took.
      ...(!reported && project.ledger !== null && { claim: expression(`${entry}.claim`) }),
    };
    return runJob(project, plan, legs, {
      condition: mixed ? `${due} && ${legsOfPlan(plan.id)}.${kind}[0] != null` : due,
      ...(resident === null ? { scheduled: `${entry}.occurrence != ''`, inputs: claimed } : BY_MODE),
      ...{ name, reported },
    });
  };
  // The name of the first job is the plain one, whichever kind it is.
  const freeId = mixed ? ids.free : ids.bound;
  const jobs: Jobs = {
    ...(bound.length > 0 && { [ids.bound]: job(bound, "bound") }),
    ...(free.length > 0 && { [freeId]: job(free, "free") }),
  };
  const ran = Object.keys(jobs);
  if (reported)
    return {
      ...jobs,
      [ids.report]: reportJob(project, plan, { jobs: ran, condition: due, name, tells: true }),
    };
  if (resident !== null || project.ledger === null) return jobs;
  const condition = `${due} && needs.${ran[0]}.result == 'cancelled'`;
  return { ...jobs, [ids.report]: reportJob(project, plan, { jobs: ran, condition, name, tells: false }) };
}
