import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import { checkTelling } from "./check-telling.ts";
import { slimOrigin } from "./check-workflows.ts";
import type { GeneratedPlan } from "./generated-plan.ts";
import { isNameOnGithub } from "./github-name.ts";
import { isHosted, type JobLoad, MINUTES_AFTER, systemOf, tooMuchForSlim } from "./runner.ts";
import { workflowProblem } from "./workflow-problem.ts";

/** The most jobs of a matrix (GitHub docs, "Actions limits"). */
const MOST_LEGS = 256;
/** Minutes after which GitHub ends a job on a machine of its own (there). */
const LONGEST_JOB = 360;

/** The checks of a pull request have the ids of their plans, beside these. */
const RESERVED = ["files", "report"];

/** A job of a plan, and where its parts are written. */
interface PlannedJob extends JobLoad {
  /** In words, for messages. */
  readonly parts: string;
  readonly timeoutOrigin: Origin;
  /** What would make it end sooner. */
  readonly shorter: string;
  readonly servicesOrigin: Origin;
}

/** What a plan and its suites ask of GitHub that it does not give; `secrets`: where each is named first. */
export function checkPlanNeeds(
  project: Project,
  loaded: Loaded<PlanDocument>,
  plan: GeneratedPlan,
  secrets: ReadonlyMap<string, Origin>,
): Diagnostic[] {
  const { document, content } = loaded;
  const at = (key: string): Origin => ({ document, container: content, key });
  const found: Diagnostic[] = [];
  for (const [name, origin] of secrets) {
    if (isNameOnGithub(name)) continue;
    const message = `GitHub has no secret ${name}: names are letters, digits and _, begin with no digit and not with GITHUB_`;
    found.push(workflowProblem("secret-name", origin, message, "give the secret another name"));
  }
  if (plan.legs.length > MOST_LEGS) {
    const message = `${plan.legs.length} environments are more jobs than the ${MOST_LEGS} that GitHub lets a matrix have`;
    found.push(
      workflowProblem("environments-many", at("environments"), message, "make two plans of it", "key"),
    );
  }
  if (plan.pullRequest !== null && RESERVED.includes(plan.id.toLowerCase()))
    found.push(
      workflowProblem(
        "plan-reserved-id",
        at(content.id === undefined ? "pull-request" : "id"),
        `the check of the plan would be called ${plan.id}, as one that every pull request has`,
        "write another id: into it",
        content.id === undefined ? "key" : "value",
      ),
    );
  const jobs = jobsOf(loaded, plan);
  for (const job of jobs) found.push(...checkTimeout(project, plan, job), ...checkSystem(project, plan, job));
  const slim = slimOrigin(loaded, project);
  const [why] = slim === undefined ? [] : jobs.flatMap((job) => tooMuchForSlim(job) ?? []);
  if (slim !== undefined && why !== undefined)
    found.push(
      workflowProblem(
        "runner-slim",
        slim,
        `${document.file} does not fit on ubuntu-slim: ${why}`,
        "take runs-on out, then each plan gets the smallest machine that it fits on; or write runs-on: ubuntu-latest",
      ),
    );
  return [...found, ...checkTelling(loaded, plan)];
}

/** The jobs that run the plan: by itself, and for a pull request. */
function jobsOf({ document, content }: Loaded<PlanDocument>, plan: GeneratedPlan): PlannedJob[] {
  const at = (key: string): Origin => ({ document, container: content, key });
  const { resident } = plan.schedule;
  const { misfire = {} } = content;
  const jobs: PlannedJob[] = [
    {
      timeout: (resident ?? 0) + plan.timeout * plan.most + MINUTES_AFTER,
      startsProcesses: plan.startsProcesses,
      hasServices: plan.services !== null,
      parts: `${resident === null ? "" : ` and ${resident} that it stays`}${plan.most > 1 ? `, for ${plan.most} runs one after another` : ""}`,
      timeoutOrigin:
        plan.most > 1
          ? { document, container: misfire, key: "max" in misfire ? "max" : "coalesce" }
          : at(content.timeout === undefined ? "resident" : "timeout"),
      shorter: plan.most > 1 ? "a smaller max, or a shorter timeout" : "a shorter one",
      servicesOrigin: at("services"),
    },
  ];
  const { pullRequest } = plan;
  const asked = content["pull-request"];
  if (pullRequest === null || asked === undefined) return jobs;
  const inStart = asked.start?.timeout !== undefined;
  const within: Origin = inStart
    ? { document, container: asked.start as object, key: "timeout" }
    : at("timeout");
  jobs.push({
    timeout: pullRequest.start + plan.timeout + MINUTES_AFTER,
    startsProcesses: pullRequest.startsProcesses,
    hasServices: pullRequest.services !== null,
    parts: pullRequest.start === 0 ? "" : ` and ${pullRequest.start} until what it starts is ready`,
    timeoutOrigin: within,
    shorter: "a shorter one",
    servicesOrigin: { document, container: asked, key: "services" },
  });
  return jobs;
}

function checkTimeout(
  { project }: Project,
  plan: GeneratedPlan,
  { timeout, parts, timeoutOrigin, shorter }: PlannedJob,
): Diagnostic[] {
  if (timeout <= LONGEST_JOB || !isHosted(plan.runsOn ?? project?.content["runs-on"] ?? null)) return [];
  return [
    workflowProblem(
      "runner-timeout",
      timeoutOrigin,
      `GitHub ends a job after ${LONGEST_JOB} minutes, and this one may take ${timeout}: with ${MINUTES_AFTER} for clean-up and reports${parts}`,
      `write ${shorter}, or run on a machine of your own by runs-on`,
    ),
  ];
}

/** Containers run on Linux only (GitHub docs, "Communicating with Docker service containers"). */
function checkSystem(
  { project }: Project,
  plan: GeneratedPlan,
  { hasServices, servicesOrigin }: PlannedJob,
): Diagnostic[] {
  const system = systemOf(plan.runsOn ?? project?.content["runs-on"] ?? null);
  if (!hasServices || system === "ubuntu" || system === undefined) return [];
  return [
    workflowProblem(
      "runner-services",
      servicesOrigin,
      `services are containers, and GitHub has none on ${system}`,
      "write runs-on: ubuntu-latest",
      "key",
    ),
  ];
}
