import type { RunsOn } from "../model/generated/documents.ts";
import { expression, legsOfPlan, MODE } from "./expressions.ts";
import type { GeneratedPlan, GeneratedProject, Leg } from "./generated-plan.ts";
import { literalText, quotedText } from "./literal.ts";
import { MINUTES_AFTER, runnerOfService, runnerOfSuites } from "./runner.ts";
import { servicesOf } from "./services.ts";
import { checkoutStep, rotaStep } from "./steps.ts";
import { tellingPermissions } from "./telling.ts";
import type { YamlValue } from "./write-yaml.ts";

type Map = { readonly [key: string]: YamlValue };
export type Jobs = { readonly [id: string]: YamlValue };

/** The environment variable with a plan's exact name; the workflow's own name is one that GitHub can show. */
export const PLAN_NAME = "ROTA_PLAN";

/** Minutes for jobs that send no requests to the API under test. */
const SHORT = 5;
const REPORT = 10;

/** `actions: read` finds the address of the job's own log, so that reports link to it, and out which runs have ended. */
const READ: Map = { contents: "read", actions: "read" };

/** What a job may do that reads and writes the ledger. */
function recording({ ledger }: GeneratedProject): Map {
  return ledger?.onBranch === true ? { ...READ, contents: "write" } : READ;
}

/** The job that finds out what is due. */
export function gateJob(
  project: GeneratedProject,
  inputs: Map,
  runsOn: RunsOn | null = project.runsOn,
): YamlValue {
  const outputs = ["due", "plans", "legs", "occurrence", "occurrences"];
  return {
    "runs-on": runnerOfService(runsOn),
    "timeout-minutes": SHORT,
    permissions: project.ledger === null ? { contents: "read" } : claiming(project),
    outputs: Object.fromEntries(outputs.map((name) => [name, expression(`steps.gate.outputs.${name}`)])),
    steps: [
      checkoutStep(project, "plans"),
      rotaStep(project, {
        id: "gate",
        inputs: { command: "gate", ...inputs, mode: expression(MODE) },
        ledger: project.ledger,
      }),
    ],
  };
}

/** What a job may do that takes what is due: a change of a plan counts from when its pull request was merged. */
function claiming(project: GeneratedProject): Map {
  return { ...recording(project), "pull-requests": "read" };
}

/** How a job that runs suites comes to run. */
export interface RunConditions {
  /** The job of the gate, where there is one: then the job runs only if this holds. */
  readonly condition: string | null;
  /** An expression that is true when the run is one of the schedule's. */
  readonly scheduled: string;
  /** How the step knows whether it is run for the schedule, and for what of it. */
  readonly inputs: Map;
  /** Where the name of the plan stands. */
  readonly name: string;
  /** A later job publishes the results and writes down how the run ended. */
  readonly reported: boolean;
}

/** A job that runs a plan against one place, or against several by a matrix. */
export function runJob(
  project: GeneratedProject,
  plan: GeneratedPlan,
  legs: readonly Leg[],
  { condition, scheduled, inputs, name, reported }: RunConditions,
): YamlValue {
  const [leg] = legs;
  const matrix = plan.legs.length > 1;
  const bound = leg?.githubEnvironment !== null;
  const { resident } = plan.schedule;
  const timeout = (resident ?? 0) + plan.timeout * plan.most + MINUTES_AFTER;
  const ledger = reported ? null : project.ledger;
  // Without a gate, or where the job stays, it asks by itself what is due.
  const takes = condition === null || resident !== null;
  const load = { timeout, startsProcesses: plan.startsProcesses, hasServices: plan.services !== null };
  return {
    ...(condition !== null && { name: matrix ? matrixName(plan) : literalText(jobName(plan)) }),
    ...(condition !== null && { needs: "gate", if: condition }),
    ...(matrix && {
      strategy: {
        "fail-fast": false,
        matrix: { include: expression(`${legsOfPlan(plan.id)}.${bound ? "bound" : "free"}`) },
      },
    }),
    ...(bound && {
      environment: {
        name: matrix
          ? expression("matrix.github-environment")
          : literalText(leg?.githubEnvironment as string),
        deployment: false,
      },
    }),
    "runs-on": runnerOfSuites(plan.runsOn ?? project.runsOn, load),
    "timeout-minutes": timeout,
    permissions: {
      ...(ledger === null ? READ : takes ? claiming(project) : recording(project)),
      ...(!reported && tellingPermissions(plan)),
    },
    concurrency: concurrencyOf(plan, matrix ? null : (leg?.environment ?? null), matrix, scheduled),
    ...servicesOf(plan.services),
    steps: [
      checkoutStep(project, "all"),
      rotaStep(project, {
        name,
        inputs: {
          command: resident === null ? "run" : "start",
          plan: literalText(plan.file),
          ...inputs,
          ...(resident !== null && { for: `${resident}m` }),
          ...environmentInput(plan, matrix, condition !== null),
          tags: expression("inputs.tags"),
          vars: expression("inputs.vars"),
          upload: true,
          ...(reported ? { publish: false } : ledger !== null && { record: true }),
        },
        needs: plan.needs,
        matrix,
        ledger,
      }),
    ],
  };
}

/** The job that joins what the legs found, writes it down, and alone fails; or where the run does so itself, the one that writes down that it was
 * cancelled, which a job that never began cannot. */
export function reportJob(
  project: GeneratedProject,
  plan: GeneratedPlan,
  {
    jobs,
    condition,
    name,
    tells,
  }: {
    readonly jobs: readonly string[];
    readonly condition: string;
    readonly name: string;
    /** Of runs that were cancelled nothing is told. */
    readonly tells: boolean;
  },
): YamlValue {
  return {
    needs: ["gate", ...jobs],
    if: `always() && ${condition}`,
    "runs-on": runnerOfService(plan.runsOn ?? project.runsOn),
    "timeout-minutes": REPORT,
    permissions: { ...recording(project), ...(tells && tellingPermissions(plan)) },
    steps: [
      checkoutStep(project, "plans"),
      rotaStep(project, {
        name,
        ledger: project.ledger,
        inputs: {
          command: "report",
          plan: literalText(plan.file),
          legs: expression("needs.gate.outputs.legs"),
          result: expression(resultOf(jobs)),
        },
      }),
    ],
  };
}

/** How the jobs of the legs ended; one that was cancelled counts for all. */
function resultOf(jobs: readonly string[]): string {
  const [first = "", second] = jobs.map((job) => `needs.${job}.result`);
  return second === undefined ? first : `${first} == 'cancelled' && 'cancelled' || ${second}`;
}

/** As the action finds the job of a leg again; the id alone is the name of the plan's check of a pull request. */
function jobName({ id, legs }: GeneratedPlan): string {
  return `${id} (${legs[0]?.environment ?? "run"})`;
}

function matrixName(plan: GeneratedPlan): string {
  return expression(`format(${quotedText(`${plan.id} ({0})`)}, matrix.environment)`);
}

/** Whoever asks for another environment than the only one is told: by the gate, or where there is none by the run itself. */
function environmentInput(plan: GeneratedPlan, matrix: boolean, gated: boolean): Map {
  const environment = plan.legs[0]?.environment ?? null;
  if (matrix) return { environment: expression("matrix.environment") };
  if (environment === null) return {};
  if (gated) return { environment: literalText(environment) };
  return { environment: expression(`inputs.environment || ${quotedText(environment)}`) };
}

/** Runs of the schedule wait for one another, or replace one another; any other run has a group of its own, because GitHub takes the
 * place of a group before it looks at `if:`, and drops who waits when another comes. */
function concurrencyOf(
  plan: GeneratedPlan,
  environment: string | null,
  matrix: boolean,
  scheduled: string,
): YamlValue {
  const where = matrix ? "{0}" : environment;
  const group = where === null ? `rota-${plan.id}` : `rota-${plan.id}@${where}`;
  const shared = matrix ? `format(${quotedText(group)}, matrix.environment)` : quotedText(group);
  const own = matrix
    ? `format(${quotedText(`rota-${plan.id}@{0}-{1}`)}, matrix.environment, github.run_id)`
    : `format(${quotedText(`${group}-{0}`)}, github.run_id)`;
  return {
    group: expression(`${scheduled} && ${shared} || ${own}`),
    // A job that stays ends its own runs: the next one would end it in the middle of its time.
    "cancel-in-progress": plan.overlap === "cancel" && plan.schedule.resident === null,
  };
}
