import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Project } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";

/** A place that a plan is run against in a job of its own. */
export interface Leg {
  readonly plan: string;
  /** Of rota.yaml; null: the plan has no environments. */
  readonly environment: string | null;
}

/** An environment as the matrix of a workflow has it; empty: none. */
export interface MatrixEntry {
  readonly environment: string;
  /** Only of those that are bound. */
  readonly "github-environment"?: string;
}

/** The legs of a plan for the matrices of its jobs. */
export interface PlanLegs {
  /** In an environment of the GitHub repository. */
  readonly bound: readonly MatrixEntry[];
  /** In none. */
  readonly free: readonly MatrixEntry[];
}

/** By plan id: the output `legs` of a gate, and the input of the report. */
export type Legs = Readonly<Record<string, PlanLegs>>;

/** What schemas/ allows as a plan's id or an environment: nothing that leads out of a folder. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/;

/** The environment of the GitHub repository that goes with one of rota.yaml: the one it names, else that of the same name; null: none. */
export function githubEnvironment(project: Project["project"], environment: string): string | null {
  const named = project?.content.environments?.[environment]?.["github-environment"] ?? true;
  return named === false ? null : named === true ? environment : named;
}

/** The legs of a plan: its environments, or the one that was chosen of them. */
export function legsOf(
  { environments }: Pick<PlanDocument, "environments">,
  { project }: Pick<Project, "project">,
  chosen: string | null,
): PlanLegs {
  if (environments === undefined) return { bound: [], free: [{ environment: "" }] };
  const bound: MatrixEntry[] = [];
  const free: MatrixEntry[] = [];
  for (const environment of chosen === null ? environments : [chosen]) {
    const ofGithub = githubEnvironment(project, environment);
    if (ofGithub === null) free.push({ environment });
    else bound.push({ environment, "github-environment": ofGithub });
  }
  return { bound, free };
}

/** Reads the legs that a gate wrote.
 * @throws RotaError (exit code 2) when it wrote something else. */
export function parseLegs(text: string): Leg[] {
  let legs: unknown;
  try {
    legs = JSON.parse(text);
  } catch {
    throw notLegs();
  }
  return Object.entries(mapOf(legs)).flatMap(([plan, kinds]) => {
    const { bound = [], free = [] } = mapOf(kinds);
    if (!Array.isArray(bound) || !Array.isArray(free)) throw notLegs();
    return [...bound, ...free].map((entry) => {
      const { environment } = mapOf(entry);
      if (typeof environment !== "string" || !NAME.test(plan) || !NAME.test(environment || "_"))
        throw notLegs();
      return { plan, environment: environment === "" ? null : environment };
    });
  });
}

/** A leg in one word, for folders and artifacts; no id and no environment holds an @. */
export function legName({ plan, environment }: Leg): string {
  return environment === null ? plan : `${plan}@${environment}`;
}

/** The beginning of a leg's artifact names; the attempt of the workflow run comes behind it. */
export function artifactPrefix(leg: Leg): string {
  return `rota-${legName(leg)}-`;
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notLegs();
  return value as Readonly<Record<string, unknown>>;
}

function notLegs(): RotaError {
  return new RotaError("usage", "the input legs is not what a gate writes", {
    exitCode: 2,
    hint: "write legs: ${{ needs.gate.outputs.legs }}",
  });
}
