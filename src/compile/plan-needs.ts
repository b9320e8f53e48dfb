import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { StepPlan } from "../model/run-plan.ts";
import { compileHeartbeat } from "./compile-heartbeat.ts";
import type { CompiledSuite } from "./compile-suite.ts";
import { Findings } from "./findings.ts";
import { environmentName } from "./missing-values.ts";
import type { PullRequest } from "./pull-request.ts";
import type { Requirement } from "./requirements.ts";
import { parsePriorityRange, type Selection, selectableCases } from "./select-cases.ts";
import { parseTagExpression } from "./tag-expression.ts";
import { fileLayers } from "./var-layers.ts";

/** What a plan needs from outside its files. */
export interface PlanNeeds {
  /** By the name its environment variable has. */
  readonly secrets: ReadonlyMap<string, NeededSecret>;
  /** Variables that no file gives a value in some environment, likewise named. */
  readonly vars: readonly string[];
  /** Some step of it starts a process. */
  readonly startsProcesses: boolean;
}

/** A secret that a plan needs. */
export interface NeededSecret {
  /** Where it is named first. */
  readonly first: Requirement;
  /** The environments whose values alone name it; null: it is needed everywhere. */
  readonly environments: readonly string[] | null;
}

/** Which part of a plan is meant. */
export interface PlanPart {
  /** Environments of rota.yaml; null: none is chosen. */
  readonly environments: readonly (string | null)[];
  /** What narrows the cases; texts that cannot be read, which was told, narrow nothing. */
  readonly selects: readonly { readonly tags?: string; readonly priority?: string }[];
  /** Null: it is not run for a pull request. */
  readonly pullRequest: PullRequest | null;
}

/** Finds out what a part of a plan needs, from its suites by file, compiled for it. Nothing is reported: that was done when they were compiled. */
export function planNeeds(
  project: Project,
  plan: Loaded<PlanDocument>,
  suites: ReadonlyMap<string, CompiledSuite>,
  { environments, selects, pullRequest }: PlanPart,
): PlanNeeds {
  const selection = partsSelection(selects);
  const chosen = (project.planSuites.get(plan.document.file) ?? []).flatMap((file) => {
    const suite = suites.get(file);
    const cases = suite === undefined ? [] : selectableCases(suite.cases, selection, file);
    return suite === undefined || cases.length === 0 ? [] : [{ suite, cases }];
  });
  const layers = environments.map((environment) =>
    fileLayers(
      { project, plan, environment, pullRequest, suites: chosen.map(({ suite }) => suite.loaded) },
      new Findings(),
    ),
  );
  const secrets = new Map<string, NeededSecret>();
  const need = (requirements: readonly Requirement[], environment: string | null): void => {
    for (const first of requirements) {
      if (first.context !== "secrets") continue;
      const name = environmentName(first.name);
      const known = secrets.get(name);
      if (known === undefined)
        secrets.set(name, { first, environments: environment === null ? null : [environment] });
      else if (environment === null) secrets.set(name, { ...known, environments: null });
      else if (known.environments !== null && !known.environments.includes(environment))
        secrets.set(name, { ...known, environments: [...known.environments, environment] });
    }
  };
  for (const { suite, cases } of chosen) {
    need(suite.requirements, null);
    for (const one of cases) need(one.requirements, null);
    for (const requirements of suite.varRequirements.values()) need(requirements, null);
  }
  for (const [index, layer] of layers.entries())
    for (const { requirements } of layer.values()) need(requirements, environments[index] ?? null);
  const vars = new Set<string>();
  for (const { suite } of chosen) {
    for (const [name, template] of suite.vars) {
      const open = layers.some((layer) => {
        const layered = layer.get(name.toLowerCase())?.template;
        return isNull(layered ?? template) && isNull(template);
      });
      if (open) vars.add(environmentName(name));
    }
  }
  // No pull request asks it.
  for (const environment of pullRequest === null ? environments : []) {
    const heartbeat = compileHeartbeat(project, plan, environment, new Findings());
    need(heartbeat?.requirements ?? [], null);
    for (const [name, { template, requirements }] of heartbeat?.vars ?? []) {
      need(requirements, environment);
      if (isNull(template)) vars.add(environmentName(name));
    }
  }
  return {
    secrets: new Map([...secrets].sort(([one], [other]) => (one < other ? -1 : 1))),
    vars: [...vars].sort(),
    startsProcesses: chosen.some(({ suite, cases }) =>
      [suite.before, suite.after, ...cases.map(({ steps }) => steps)].some(startsProcess),
    ),
  };
}

/** What narrows the cases of a part of a plan. */
export function partsSelection(selects: PlanPart["selects"]): Selection {
  return {
    tags: selects.flatMap(({ tags }) => {
      const outcome = tags === undefined ? undefined : parseTagExpression(tags);
      return typeof outcome === "function" ? [outcome] : [];
    }),
    priorities: selects.flatMap(({ priority }) =>
      priority === undefined ? [] : (parsePriorityRange(priority) ?? []),
    ),
    cases: [],
    names: [],
    failed: null,
  };
}

/** Also by the login of a session that one of its requests goes by. */
function startsProcess(steps: readonly StepPlan[]): boolean {
  return steps.some(({ action }) => {
    if (action.kind === "run") return true;
    if (action.kind === "uses") return startsProcess(action.steps);
    return (
      action.kind === "http" &&
      action.auth?.kind === "session" &&
      startsProcess(action.auth.session.login.steps)
    );
  });
}

function isNull(template: CompiledSuite["vars"][number][1]): boolean {
  return template.kind === "literal" && template.value === null;
}
