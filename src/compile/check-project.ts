import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded, Project } from "../model/project.ts";
import { checkPlan } from "./check-plan.ts";
import { checkProjectFile } from "./check-project-file.ts";
import { contextAlone } from "./compile-context.ts";
import { compileSteps } from "./compile-steps.ts";
import { type CompiledSuite, compileSuite } from "./compile-suite.ts";
import { compileStepsFile } from "./compile-uses.ts";
import { Findings } from "./findings.ts";
import { tellMissingSession } from "./missing-sessions.ts";
import { checkPlanIds } from "./plan-id.ts";
import { partsSelection } from "./plan-needs.ts";
import { selectableCases } from "./select-cases.ts";

/** A plan's suites by file, compiled for it. */
export type PlanSuites = ReadonlyMap<string, CompiledSuite>;

/** What a look at a project's files gives. */
export interface CheckedProject {
  readonly diagnostics: readonly Diagnostic[];
  /** The suites of each plan by file, by the plan's file. */
  readonly planSuites: ReadonlyMap<string, PlanSuites>;
}

/** Everything that can be known about a project's files without a value or a request. `complete`: all files of the repository
 * were read, so that what no suite declares is a mistake. */
export function checkProject(project: Project, complete = false): CheckedProject {
  const findings = new Findings();
  checkProjectFile(project, complete, findings);
  for (const plan of project.plans.values()) checkPlan(project, plan, findings);
  checkPlanIds(project, findings);
  const suites = new Map(
    [...project.suites].map(([file, suite]) => [file, compileSuite(project, suite, findings)]),
  );
  // What is sound in files that are left out.
  for (const suite of project.sound.suite.values()) compileSuite(project, suite, findings);
  for (const steps of [...project.steps.values(), ...project.sound.steps.values()]) {
    const context = contextAlone(project, findings, [{ file: steps.document.file, origin: null }]);
    compileStepsFile(context, steps, compileSteps);
  }
  const planSuites = new Map(
    [...project.plans].map(([file, plan]) => [file, suitesOf(project, plan, suites, findings)]),
  );
  return { diagnostics: findings.diagnostics, planSuites };
}

/** A plan's suites; `alone`: what they are without it. Those that its sessions may change are compiled once more. */
function suitesOf(
  project: Project,
  plan: Loaded<PlanDocument>,
  alone: PlanSuites,
  findings: Findings,
): PlanSuites {
  const { file } = plan.document;
  const selection = partsSelection(plan.content.select === undefined ? [] : [plan.content.select]);
  const compiled = new Map<string, CompiledSuite>();
  for (const name of project.planSuites.get(file) ?? []) {
    const known = alone.get(name);
    if (known === undefined) continue;
    const suite =
      plan.content.sessions === undefined ? known : compileSuite(project, known.loaded, findings, plan);
    compiled.set(name, suite);
    const cases = selectableCases(suite.cases, selection, name);
    for (const requirement of cases.length === 0 ? [] : [suite, ...cases].flatMap((one) => one.requirements))
      if (requirement.context === "sessions") tellMissingSession(requirement, file, findings);
  }
  return compiled;
}
