import type { CheckedProject, PlanSuites } from "../../compile/check-project.ts";
import { environmentName } from "../../compile/missing-values.ts";
import { planId, planName } from "../../compile/plan-id.ts";
import { type PlanNeeds, type PlanPart, planNeeds } from "../../compile/plan-needs.ts";
import { pullRequestEnvironment } from "../../compile/pull-request.ts";
import { mostAtOnce, timeoutOf } from "../../gate/policy.ts";
import { checkPlanNeeds } from "../../generate/check-plan-needs.ts";
import type {
  GeneratedLedger,
  GeneratedPlan,
  GeneratedPullRequest,
  GeneratedTelling,
  GivenNames,
  Leg,
} from "../../generate/generated-plan.ts";
import { isNameOnGithub } from "../../generate/github-name.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { parseDuration } from "../../model/duration.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Loaded, Project } from "../../model/project.ts";
import { githubEnvironment } from "../action/legs.ts";
import { isOnBranch, stateSettings } from "../ledger/state-settings.ts";
import { type PlanRuns, planRuns } from "../schedule/plan-runs.ts";
import { scheduleWords } from "./schedule-words.ts";

const USUAL_START = "2m";
const MINUTE = 60_000;

/** A plan with its workflow in view. */
export interface PlannedWorkflow {
  readonly plan: GeneratedPlan;
  readonly runs: PlanRuns;
  /** What keeps its workflow from running on GitHub. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Works out what the generator has to know of a plan; its suites were compiled. `now`: milliseconds since 1970-01-01T00:00Z; nothing in
 * the workflow depends on it. */
export function plannedWorkflow(
  project: Project,
  loaded: Loaded<PlanDocument>,
  { planSuites }: CheckedProject,
  now: number,
): PlannedWorkflow {
  const { content, document } = loaded;
  const suites: PlanSuites = planSuites.get(document.file) ?? new Map();
  const environments = content.environments ?? [null];
  const needs = planNeeds(project, loaded, suites, {
    environments,
    selects: content.select === undefined ? [] : [content.select],
    pullRequest: null,
  });
  const pullRequest = pullRequestOf(project, loaded, suites);
  const settings = stateSettings(project.project?.content);
  const runs = planRuns(loaded, project, now, needs.startsProcesses && settings.store !== "memory");
  const ticks = runs.paused ? [] : runs.compiled.lines;
  const timeout = Math.ceil(timeoutOf(content) / MINUTE);
  const resident = runs.schedule.resident;
  const plan: GeneratedPlan = {
    id: planId(loaded),
    name: planName(loaded),
    file: document.file,
    schedule: {
      lines: ticks,
      exact: runs.compiled.exact,
      words: scheduleWords(runs),
      resident: resident === undefined ? null : Math.ceil(resident / MINUTE),
    },
    legs: environments.map((environment) => legOf(project.project, environment)),
    needs: namesOf(needs),
    timeout,
    runsOn: content["runs-on"] ?? null,
    startsProcesses: needs.startsProcesses,
    services: content.services ?? null,
    overlap: content.overlap ?? "queue",
    most: mostAtOnce(content),
    push:
      content.push === undefined
        ? null
        : { branches: content.push.branches, paths: content.push.paths ?? null },
    pullRequest: pullRequest?.plan ?? null,
    tells: tellingOf(content),
  };
  const origins = new Map(
    [...(pullRequest?.secrets ?? []), ...needs.secrets].map(([name, { first }]) => [name, first.origin]),
  );
  return { plan, runs, diagnostics: checkPlanNeeds(project, loaded, plan, origins) };
}

function pullRequestOf(
  project: Project,
  loaded: Loaded<PlanDocument>,
  suites: PlanSuites,
): { readonly plan: GeneratedPullRequest; readonly secrets: PlanNeeds["secrets"] } | null {
  const { "pull-request": asked, environments, select } = loaded.content;
  if (asked === undefined) return null;
  const environment = pullRequestEnvironment(asked, environments);
  const part: PlanPart = {
    environments: [environment],
    selects: [...(select === undefined ? [] : [select]), asked],
    pullRequest: asked,
  };
  const needs = planNeeds(project, loaded, suites, part);
  const plan = {
    leg: legOf(project.project, environment),
    needs: namesOf(needs),
    startsProcesses: needs.startsProcesses || asked.start !== undefined,
    services: asked.services ?? null,
    start: asked.start === undefined ? 0 : minutesOf(asked.start.timeout ?? USUAL_START),
  };
  return { plan, secrets: needs.secrets };
}

function tellingOf({ report = {} }: PlanDocument): GeneratedTelling {
  const { comment = "never", check = false, status = false, deployment = false, issue = false } = report;
  return { comment: comment !== "never", check, status, deployment, issue: issue !== false };
}

function legOf(project: Project["project"], environment: string | null): Leg {
  if (environment === null) return { environment, githubEnvironment: null };
  return { environment, githubEnvironment: githubEnvironment(project, environment) };
}

/** How the generated workflows get at the ledger; null: there is none. */
export function generatedLedger({ project }: Pick<Project, "project">): GeneratedLedger | null {
  const settings = stateSettings(project?.content);
  if (settings.store === "memory") return null;
  const { reference } = settings;
  return {
    onBranch: isOnBranch(settings),
    address: reference && { context: reference.context, name: environmentName(reference.name) },
  };
}

/** Whole minutes, rounded up. */
function minutesOf(duration: string): number {
  return Math.ceil((parseDuration(duration) ?? 0) / MINUTE);
}

function namesOf({ secrets, vars }: PlanNeeds): GivenNames {
  return {
    secrets: [...secrets].map(([name, { environments }]) => ({ name, environments })),
    // GitHub has no variable of another name, so nothing can come from there.
    vars: vars.filter(isNameOnGithub),
  };
}
