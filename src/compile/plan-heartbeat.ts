import { evaluateText, type Scope } from "../expression/evaluate.ts";
import { FunctionError } from "../expression/functions/definition.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { HeartbeatPlan } from "../model/run-plan.ts";
import { type CompiledHeartbeat, compileHeartbeat } from "./compile-heartbeat.ts";
import type { Findings } from "./findings.ts";
import type { LayeredVar } from "./layered-var.ts";
import { missingValues } from "./missing-values.ts";
import type { Requirement } from "./requirements.ts";
import { resolveVars } from "./resolve-vars.ts";
import type { RunChoices, RunInputs } from "./run-choices.ts";

/** What a heartbeat is worked out of. */
export interface HeartbeatInputs {
  readonly choices: RunChoices;
  readonly inputs: RunInputs;
  /** With the contexts `plan` and `run`. */
  readonly scope: Scope;
  readonly findings: Findings;
}

/** The address that this run asks if it passes; null: none, because it is no run of the schedule, the plan has no heartbeat, or its text
 * is empty. A value that is missing, and a function that refuses what it is given, are told. */
export function planHeartbeat(
  project: Project,
  plan: Loaded<PlanDocument> | undefined,
  environment: string | null,
  { choices, inputs, scope, findings }: HeartbeatInputs,
): HeartbeatPlan | null {
  if (plan === undefined || choices.pullRequest || typeof inputs.run["occurrence"] !== "string") return null;
  const compiled = compileHeartbeat(project, plan, environment, findings);
  if (compiled === null) return null;
  const { template, origin } = compiled;
  const sources = sourcesOf(compiled, choices, inputs);
  const needs = [...compiled.requirements, ...[...sources.values()].flatMap((one) => one.requirements)];
  const contexts = { ...scope.contexts, secrets: secretsOf(needs, inputs) };
  const vars = resolveVars(sources, { ...scope, contexts }, findings);
  if (missingValues(compiled.requirements, { vars, sources, inputs, plan: plan.document.file, findings }))
    return null;
  try {
    const text = evaluateText(template, { ...scope, contexts: { ...contexts, vars: vars.values } });
    const url = (text ?? "").trim();
    return url === "" ? null : { url, secret: needs.some(({ context }) => context === "secrets") };
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const hint = "check what the function is given";
    findings.error("expression-function", origin, "value", error.message, hint);
    return null;
  }
}

/** The value that wins for each variable: the files' < the command line; ROTA_VAR_<NAME> where all of these say nothing. */
function sourcesOf(
  { vars }: CompiledHeartbeat,
  choices: RunChoices,
  inputs: RunInputs,
): Map<string, LayeredVar> {
  const chosen = new Map(Object.entries(choices.vars).map(([name, text]) => [name.toLowerCase(), text]));
  return new Map(
    [...vars].map(([name, written]) => {
      const { template } = written;
      const isNull = template.kind === "literal" && template.value === null;
      const text = chosen.get(name.toLowerCase()) ?? (isNull ? inputs.variable(name) : undefined);
      if (text === undefined) return [name, written];
      return [name, { template: { kind: "literal", value: text }, origin: null, requirements: [] }];
    }),
  );
}

/** The secrets that something names and the machine has. */
function secretsOf(needs: readonly Requirement[], inputs: RunInputs): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const { context, name } of needs) {
    const value = context === "secrets" ? inputs.secret(name) : undefined;
    if (value !== undefined) secrets[name] = value;
  }
  return secrets;
}
