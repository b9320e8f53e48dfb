import type { Diagnostic } from "../model/diagnostic.ts";
import type { Project } from "../model/project.ts";
import { checkPlan } from "./check-plan.ts";
import { checkProjectFile } from "./check-project-file.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileSteps } from "./compile-steps.ts";
import { type CompiledSuite, compileSuite } from "./compile-suite.ts";
import { compileStepsFile } from "./compile-uses.ts";
import { Findings } from "./findings.ts";
import { checkPlanIds } from "./plan-id.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** What a look at a project's files gives. */
export interface CheckedProject {
  readonly diagnostics: readonly Diagnostic[];
  /** By file. */
  readonly suites: ReadonlyMap<string, CompiledSuite>;
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
  for (const steps of project.steps.values()) {
    const context: CompileContext = {
      project,
      findings,
      templates: new TemplateCompiler(findings),
      httpDefaults: null,
      runDefaults: undefined,
      runDefaultsOrigin: null,
      usesStack: [{ file: steps.document.file, origin: null }],
      sessions: null,
      stepsFiles: new Map(),
    };
    compileStepsFile(context, steps, compileSteps);
  }
  return { diagnostics: findings.diagnostics, suites };
}
