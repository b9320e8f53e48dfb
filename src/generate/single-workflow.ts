import { eventsOfAll } from "./events.ts";
import { chosen, expression, isDue } from "./expressions.ts";
import type { CronEntry, GeneratedPlan, GeneratedProject } from "./generated-plan.ts";
import { jobId } from "./job-id.ts";
import { gateJob, type Jobs } from "./jobs.ts";
import { displayText } from "./literal.ts";
import { legJobs } from "./plan-workflow.ts";
import type { Workflow } from "./workflow.ts";

/** The ticks of all plans together, and what to say of them. */
export interface SharedSchedule {
  readonly lines: readonly CronEntry[];
  readonly words: readonly string[];
}

/** One workflow for all plans: one gate a tick, and jobs of its own for each plan, with its own permissions, secrets and services. */
export function singleWorkflow(
  project: GeneratedProject,
  plans: readonly GeneratedPlan[],
  { lines, words }: SharedSchedule,
): Workflow {
  const hasEnvironments = plans.some(({ legs }) => legs.some(({ environment }) => environment !== null));
  const gate = gateJob(project, {
    plan: expression(chosen("plan")),
    ...(hasEnvironments && { environment: expression(chosen("environment")) }),
  });
  const jobs = plans.reduce<Jobs>((all, plan) => {
    Object.assign(all, jobsOf(project, plan));
    return all;
  }, {});
  return {
    source: "all plans of the repository",
    remarks: words,
    name: "Rota plans",
    on: eventsOfAll(plans, lines, project.ledger),
    jobs: { gate, ...jobs },
  };
}

function jobsOf(project: GeneratedProject, plan: GeneratedPlan): Jobs {
  const { id } = plan;
  return legJobs(project, plan, {
    due: isDue(id),
    name: displayText(plan.name),
    // Different beginnings, so that no two plans can come to the same name.
    ids: { bound: jobId("run", id), free: jobId("free", id), report: jobId("report", id) },
  });
}
