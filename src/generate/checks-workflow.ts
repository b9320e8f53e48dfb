import { expression } from "./expressions.ts";
import type { GeneratedPlan, GeneratedProject, GeneratedPullRequest } from "./generated-plan.ts";
import { jobId } from "./job-id.ts";
import type { Jobs } from "./jobs.ts";
import { displayText, literalText } from "./literal.ts";
import { MINUTES_AFTER, runnerOfService, runnerOfSuites } from "./runner.ts";
import { servicesOf } from "./services.ts";
import { checkoutStep, rotaStep } from "./steps.ts";
import { isQueueTold, pullRequestPermissions, tellsPullRequests } from "./telling.ts";
import type { Workflow } from "./workflow.ts";
import type { YamlValue } from "./write-yaml.ts";

/** The name by which the workflow that comments finds this one. */
const CHECKS_NAME = "Rota checks";

/** Minutes for looking at files. */
const FILES = 10;
const REPORT = 10;

const READ = { contents: "read", actions: "read" } as const;

/** The workflow of every pull request. It has no paths: Rota looks at them itself, so that a check that is required is never missing. */
export function checksWorkflow(project: GeneratedProject): Workflow {
  const plans = project.plans.flatMap((plan) =>
    plan.pullRequest === null ? [] : [{ plan, pullRequest: plan.pullRequest }],
  );
  const jobs = Object.fromEntries(
    plans.map(({ plan, pullRequest }) => [jobId("plan", plan.id), planJob(project, plan, pullRequest)]),
  );
  return {
    source: "all plans of the repository",
    remarks: ["The checks of a pull request; they are safe to be required: each is always there."],
    name: CHECKS_NAME,
    on: { pull_request: {}, merge_group: {} },
    concurrency: {
      group: expression("format('rota-checks-{0}', github.event.pull_request.number || github.sha)"),
      "cancel-in-progress": true,
    },
    jobs: {
      files: filesJob(project),
      ...jobs,
      ...(tellsPullRequests(project.plans) && { report: reportJob(project, Object.keys(jobs)) }),
    },
  };
}

/** The files are valid, and the workflows are what they say. */
function filesJob(project: GeneratedProject): YamlValue {
  return {
    name: "files",
    "runs-on": runnerOfService(project.runsOn),
    "timeout-minutes": FILES,
    permissions: { contents: "read" },
    steps: [
      checkoutStep(project, "all"),
      rotaStep(project, { name: "The files are valid", inputs: { command: "validate" } }),
      rotaStep(project, {
        name: "The workflows are what the plans say",
        inputs: { command: "generate", check: true },
      }),
    ],
  };
}

function planJob(
  project: GeneratedProject,
  plan: GeneratedPlan,
  { leg, needs, startsProcesses, services, start }: GeneratedPullRequest,
): YamlValue {
  const timeout = start + plan.timeout + MINUTES_AFTER;
  const load = { timeout, startsProcesses, hasServices: services !== null };
  return {
    // Who requires the check requires it by this name, so it is the plan's id and not its name.
    name: plan.id,
    ...(leg.githubEnvironment !== null && {
      environment: { name: literalText(leg.githubEnvironment), deployment: false },
    }),
    "runs-on": runnerOfSuites(plan.runsOn ?? project.runsOn, load),
    "timeout-minutes": timeout,
    permissions: { contents: "read", actions: "read", "pull-requests": "read" },
    ...servicesOf(services),
    steps: [
      checkoutStep(project, "all"),
      rotaStep(project, {
        name: displayText(plan.name),
        inputs: { command: "run", plan: literalText(plan.file), "pull-request": true, upload: true },
        needs,
      }),
    ],
  };
}

/** It alone may write to the pull request, and it runs none of its code. */
function reportJob(project: GeneratedProject, jobs: readonly string[]): YamlValue {
  // Their token may not write; the workflow after this one tells them.
  const writable =
    "github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'";
  return {
    name: "report",
    // It waits for the files as well, so that it is there when no plan runs on pull requests.
    needs: ["files", ...jobs],
    if: `!cancelled() && ${isQueueTold(project.plans) ? `(github.event_name == 'merge_group' || ${writable})` : writable}`,
    "runs-on": runnerOfService(project.runsOn),
    "timeout-minutes": REPORT,
    permissions: { ...READ, ...pullRequestPermissions(project.plans) },
    steps: [checkoutStep(project, "plans"), rotaStep(project, { inputs: { command: "comment" } })],
  };
}

const RUN = "github.event.workflow_run";

/** The workflow that tells pull requests from forks and Dependabot what came of them, whose own workflow may only read. It runs on the default branch and takes what
 * the other one left behind for data, nothing else. */
export function commentWorkflow(project: GeneratedProject): Workflow {
  const jobs: Jobs = {
    report: {
      if: `${RUN}.event == 'pull_request' && (${RUN}.head_repository.full_name != github.repository || ${RUN}.actor.login == 'dependabot[bot]')`,
      "runs-on": runnerOfService(project.runsOn),
      "timeout-minutes": REPORT,
      permissions: { ...READ, ...pullRequestPermissions(project.plans) },
      steps: [
        checkoutStep(project, "plans"),
        rotaStep(project, {
          inputs: { command: "comment", "run-id": expression(`${RUN}.id`) },
        }),
      ],
    },
  };
  return {
    source: "all plans of the repository",
    remarks: [
      "Tells pull requests from forks and Dependabot what came of their checks, with what those found as data.",
    ],
    name: "Rota report",
    on: { workflow_run: { workflows: [CHECKS_NAME], types: ["completed"] } },
    concurrency: {
      group: expression(`format('rota-report-{0}', ${RUN}.id)`),
      "cancel-in-progress": false,
    },
    jobs,
  };
}
