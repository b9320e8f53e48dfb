import type { PlanDocument, SuiteDocument } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { StepPlan } from "../model/run-plan.ts";
import type { NamedTemplates } from "../model/template.ts";
import { reportCaseTwins } from "./case-twins.ts";
import { checkNeeds } from "./check-needs.ts";
import { type CaseInputs, type CompiledCase, compileCase } from "./compile-case.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileHttpDefaults, NO_DEFAULTS } from "./compile-http.ts";
import { checkEnvironment } from "./compile-run.ts";
import { type SuiteScene, SuiteSessions } from "./compile-sessions.ts";
import { compileSteps } from "./compile-steps.ts";
import type { Findings } from "./findings.ts";
import { at as inPlace, type Names, type NamesOf } from "./names.ts";
import type { Requirement } from "./requirements.ts";
import { StepOutputs } from "./step-outputs.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** A suite with everything worked out that does not hang on values: expressions parsed, names and forms checked. */
export interface CompiledSuite {
  readonly loaded: Loaded<SuiteDocument>;
  readonly vars: NamedTemplates;
  /** What each variable's own value needs. */
  readonly varRequirements: ReadonlyMap<string, readonly Requirement[]>;
  readonly env: NamedTemplates;
  readonly before: readonly StepPlan[];
  readonly after: readonly StepPlan[];
  readonly cases: readonly CompiledCase[];
  /** What defaults, env, before and after need. */
  readonly requirements: readonly Requirement[];
}

/** Compiles one suite, for a plan whose sessions it may use, or alone; all that is wrong goes to `findings`. */
export function compileSuite(
  project: Project,
  loaded: Loaded<SuiteDocument>,
  findings: Findings,
  plan?: Loaded<PlanDocument>,
): CompiledSuite {
  const { document, content } = loaded;
  const templates = new TemplateCompiler(findings);
  const at = (key: string): Origin => ({ document, container: content, key });
  for (const key of ["vars", "cases"]) reportCaseTwins(findings, at(key));
  if (content.env !== undefined) checkEnvironment(findings, at("env"));

  const { env: envNames, ...suiteNames } = namesOf(content);
  const [vars, varRequirements] = compileVars(loaded, templates, suiteNames);
  templates.requirements = [];
  const env =
    content.env === undefined
      ? []
      : templates.texts(at("env"), () => ({ ...suiteNames, place: "in env of a suite" }));
  const names: NamesOf = () => ({ ...suiteNames, ...(envNames && { env: envNames }) });
  const beforeOutputs = new StepOutputs(project, document, content.before ?? []).first();
  const withBefore: NamesOf = () => ({ ...names(), before: beforeOutputs });
  const scene = { project, suite: loaded, plan };
  const context = contextOf(scene, findings, templates, names, withBefore);
  const before = compileSteps(context, content.before ?? [], at("before"), inPlace(names, "in before"));
  const after = compileSteps(context, content.after ?? [], at("after"), inPlace(withBefore, "in after"));
  context.sessions.checkOwn();
  const { requirements } = templates;

  checkNeeds(loaded, findings);
  const caseIds = Object.keys(content.cases);
  const inputs: CaseInputs = { context, suite: loaded, names: withBefore, caseIds };
  const cases = caseIds.map((id) => compileCase(id, inputs));
  return { loaded, vars, varRequirements, env, before, after, cases, requirements };
}

function namesOf({ vars, env }: SuiteDocument): Names {
  return { place: "here", vars: Object.keys(vars ?? {}), secrets: true, env: Object.keys(env ?? {}) };
}

function compileVars(
  { document, content }: Loaded<SuiteDocument>,
  templates: TemplateCompiler,
  { vars: known = [] }: Names,
): [NamedTemplates, Map<string, readonly Requirement[]>] {
  const requirements = new Map<string, readonly Requirement[]>();
  const vars = content.vars ?? {};
  const compiled = Object.keys(vars).map((name) => {
    templates.requirements = [];
    const names: NamesOf = () => ({ place: "in the value of a variable", vars: known, secrets: true });
    const template = templates.value({ document, container: vars, key: name }, names);
    requirements.set(name, templates.requirements);
    return [name, template] as const;
  });
  return [compiled, requirements];
}

/** `shared`: the names that a login sees, which belongs to no case and may be made before the hooks are done; `names`: those that a
 * default sees. */
function contextOf(
  scene: SuiteScene,
  findings: Findings,
  templates: TemplateCompiler,
  shared: NamesOf,
  names: NamesOf,
): CompileContext & { readonly sessions: SuiteSessions } {
  const { project, suite } = scene;
  const { document, content } = suite;
  const { defaults } = content;
  let known: CompileContext | undefined;
  const sessions = new SuiteSessions(scene, shared, () => known as CompileContext);
  const base = {
    project,
    findings,
    templates,
    httpDefaults: NO_DEFAULTS,
    runDefaults: defaults?.run,
    runDefaultsOrigin: { document, container: content, key: "defaults" },
    usesStack: [],
    sessions,
    stepsFiles: new Map(),
  };
  known = base;
  if (defaults?.http === undefined) return base;
  const origin: Origin = { document, container: defaults, key: "http" };
  // What a default's session logs in by starts from the defaults as they are without it.
  if (defaults.http.session !== undefined) {
    const without = compileHttpDefaults({ ...base, sessions: null }, origin, inPlace(names, "in defaults"));
    known = { ...base, httpDefaults: without };
  }
  const whole = { ...base, httpDefaults: compileHttpDefaults(base, origin, inPlace(names, "in defaults")) };
  known = whole;
  return whole;
}
