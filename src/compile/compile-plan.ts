import type { Scope } from "../expression/evaluate.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { parseDuration } from "../model/duration.ts";
import type { PlanDocument, SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import { withoutSuffix } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import type { RunPlan, SuitePlan } from "../model/run-plan.ts";
import { caseLegs, withheldLeg } from "./case-legs.ts";
import { checkPlan } from "./check-plan.ts";
import { checkCases, nameOf, nothingSelected, selectionOf } from "./chosen-cases.ts";
import { type CompiledSuite, compileSuite } from "./compile-suite.ts";
import { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";
import { missingValues } from "./missing-values.ts";
import { planHeartbeat } from "./plan-heartbeat.ts";
import { planId, planName } from "./plan-id.ts";
import { type PullRequest, pullRequestEnvironment, pullRequestOf, startPlan } from "./pull-request.ts";
import { checkQuarantineDates, type QuarantineEntry, quarantineEntries, quarantineOf } from "./quarantine.ts";
import { resolveVars } from "./resolve-vars.ts";
import type { RunChoices, RunInputs, SecretsWithheld } from "./run-choices.ts";
import { type Selection, selectableCases, selectCases } from "./select-cases.ts";
import { type VarLayers, varLayers, varSources } from "./var-layers.ts";
import { withheldCases } from "./withheld.ts";

const DEFAULTS = { maxParallel: 8, timeout: 15 * 60_000, passRate: 100 };

/** The run plan, or what keeps it from being made. */
export interface PlanOutcome {
  readonly plan: RunPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Works files, choices and values into what is to run. Nothing is sent before this has found no error.
 * @throws RotaError (exit code 2) when a choice itself is impossible: an unknown environment, variable, tag expression or case. */
export function compilePlan(project: Project, choices: RunChoices, inputs: RunInputs): PlanOutcome {
  const findings = new Findings();
  const plan = "plan" in choices.target ? project.plans.get(choices.target.plan) : undefined;
  if (plan !== undefined) checkPlan(project, plan, findings);
  const files =
    "plan" in choices.target ? (project.planSuites.get(choices.target.plan) ?? []) : choices.target.suites;
  const suites = files.flatMap((file) => project.suites.get(file) ?? []);
  const compiled = suites.map((suite) => compileSuite(project, suite, findings, plan));
  const pullRequest = pullRequestOf(plan, choices);
  const environment = chooseEnvironment(project, plan, pullRequest, choices);
  const layers = varLayers({ project, plan, environment, pullRequest, suites }, choices, findings);
  if (hasErrors(findings.diagnostics)) return { plan: undefined, diagnostics: findings.diagnostics };

  const id = plan === undefined ? "suites" : planId(plan);
  const name = plan === undefined ? nameOfSuites(suites) : planName(plan);
  const contexts = { plan: { id, name }, run: { ...inputs.run, environment }, github: inputs.github };
  const secrets = secretsOf(compiled, layers, inputs);
  const scope: Scope = {
    contexts: { ...contexts, secrets },
    sources: inputs.sources,
    status: { failed: false, cancelled: false },
  };
  const selection = selectionOf([plan?.content.select, pullRequest, choices], choices);
  checkCases(compiled, choices.cases);
  const quarantine = quarantineEntries(project, plan);
  checkQuarantineDates(quarantine, inputs.sources.now(), findings);
  const { secretsWithheld } = choices;
  const suitePlans = compiled.map((suite) =>
    planSuite(suite, {
      ...{ layers, scope, selection, secretsWithheld, inputs, findings, project, quarantine },
      plan: plan?.document.file ?? null,
    }),
  );
  const heartbeat = planHeartbeat(project, plan, environment, { choices, inputs, scope, findings });
  if (hasErrors(findings.diagnostics)) return { plan: undefined, diagnostics: findings.diagnostics };
  const chosen = suitePlans.filter((suite) => suite.cases.length > 0);
  if (chosen.length === 0) throw nothingSelected(compiled, choices, plan);
  return {
    diagnostics: findings.diagnostics,
    plan: {
      id,
      name,
      file: plan?.document.file ?? null,
      environment,
      suites: chosen,
      maxParallel: choices.maxParallel ?? plan?.content["max-parallel"] ?? DEFAULTS.maxParallel,
      failFast: choices.failFast || (plan?.content["fail-fast"] ?? false),
      retries: {
        attempts: plan?.content.retries?.attempts ?? 1,
        delay: parseDuration(plan?.content.retries?.delay ?? "0s") ?? 0,
      },
      passRate: plan?.content["pass-rate"] ?? DEFAULTS.passRate,
      timeout: parseDuration(plan?.content.timeout ?? "") ?? DEFAULTS.timeout,
      start:
        plan === undefined || pullRequest?.start === undefined
          ? null
          : startPlan(project, plan, pullRequest.start),
      heartbeat,
      secrets,
      contexts,
    },
  };
}

interface SuiteInputs {
  readonly layers: VarLayers;
  readonly scope: Scope;
  readonly selection: Selection;
  readonly secretsWithheld: SecretsWithheld | null;
  readonly inputs: RunInputs;
  readonly findings: Findings;
  readonly project: Project;
  readonly quarantine: readonly QuarantineEntry[];
  readonly plan: string | null;
}

function planSuite(
  suite: CompiledSuite,
  { layers, scope, selection, secretsWithheld, inputs, findings, project, quarantine, plan }: SuiteInputs,
): SuitePlan {
  const { document, content } = suite.loaded;
  const sources = varSources(suite, layers, inputs);
  // A suite's values do not depend on which others are run with it.
  const own = inputs.sources.of(document.file);
  const vars = resolveVars(sources, { ...scope, sources: own.of("vars") }, findings);
  const withVars: Scope = {
    ...scope,
    sources: own.of("legs"),
    contexts: { ...scope.contexts, vars: vars.values },
  };
  // A value may be missing as long as nothing that uses it is to run.
  const selectable = selectableCases(suite.cases, selection, document.file);
  const given = { vars, sources, inputs, plan, findings };
  const withheld = withheldCases(suite, selectable, given, secretsWithheld);
  const running = selectable.filter((one) => !withheld.has(one));
  const requirements = running.length === 0 ? [] : [suite, ...running].flatMap((one) => one.requirements);
  const missing = missingValues(requirements, given);
  const legs = missing
    ? []
    : selectable.flatMap((one) => {
        const reason = withheld.get(one);
        return reason === undefined ? caseLegs(one, withVars, findings) : [withheldLeg(one, reason)];
      });
  const now = inputs.sources.now();
  const named = legs.map((leg) => ({ ...leg, name: nameOf(leg, withVars, selection), leg }));
  const cases = selectCases(named, selection, document.file).map(({ leg }) => ({
    ...leg,
    quarantined: quarantineOf(quarantine, document.file, leg, now),
  }));
  const folder = document.file.split("/").slice(0, -1).join("/");
  return {
    id: withoutSuffix(document.file),
    name: content.name ?? lastSegment(document.file),
    file: document.file,
    folder: `${project.root}/${folder}`,
    vars: vars.values,
    env: suite.env,
    before: suite.before,
    beforeOrigin: suite.before.length > 0 ? { document, container: content, key: "before" } : null,
    after: suite.after,
    afterOrigin: suite.after.length > 0 ? { document, container: content, key: "after" } : null,
    cases,
  };
}

/** Every secret that the files name and the machine has, by the name the files use. */
function secretsOf(
  suites: readonly CompiledSuite[],
  layers: VarLayers,
  inputs: RunInputs,
): Record<string, string> {
  const requirements = [
    ...suites.flatMap((suite) => [
      ...suite.requirements,
      ...suite.cases.flatMap((one) => one.requirements),
      ...[...suite.varRequirements.values()].flat(),
    ]),
    ...layers.requirements,
  ];
  const secrets: Record<string, string> = {};
  for (const { context, name } of requirements) {
    const value = context === "secrets" ? inputs.secret(name) : undefined;
    if (value !== undefined) secrets[name] = value;
  }
  return secrets;
}

function chooseEnvironment(
  project: Project,
  plan: Loaded<PlanDocument> | undefined,
  pullRequest: PullRequest | null,
  choices: RunChoices,
): string | null {
  const declared = Object.keys(project.project?.content.environments ?? {});
  const ofPlan = plan?.content.environments;
  // A pull request may be tested against an environment that has no schedule.
  const allowed = ofPlan === undefined || pullRequest?.environment !== undefined ? declared : ofPlan;
  if (choices.environment !== null) {
    if (allowed.includes(choices.environment)) return choices.environment;
    const close = nearest(choices.environment, allowed);
    const owner = ofPlan === undefined ? "rota.yaml" : plan?.document.file;
    throw new RotaError("environment-unknown", `${owner} has no environment ${choices.environment}`, {
      exitCode: 2,
      hint: close === undefined ? `it has ${listOf(allowed) || "none"}` : `did you mean ${close}?`,
    });
  }
  if (pullRequest !== null) return pullRequestEnvironment(pullRequest, ofPlan);
  if (ofPlan === undefined) return null;
  if (ofPlan.length === 1) return ofPlan[0] as string;
  throw new RotaError(
    "environment-open",
    `${plan?.document.file} is for several environments: ${listOf(ofPlan)}`,
    { exitCode: 2, hint: `add --environment ${ofPlan[0]}` },
  );
}

function nameOfSuites(suites: readonly Loaded<SuiteDocument>[]): string {
  const [first] = suites;
  return suites.length === 1 && first !== undefined
    ? (first.content.name ?? lastSegment(first.document.file))
    : `${suites.length} suites`;
}

function lastSegment(file: string): string {
  return withoutSuffix(file).split("/").at(-1) as string;
}
