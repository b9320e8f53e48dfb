import type { Diagnostic } from "../model/diagnostic.ts";
import type { Project } from "../model/project.ts";
import { checkPlan, checkPlanIds } from "./check-plan.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileSteps } from "./compile-steps.ts";
import { compileSuite } from "./compile-suite.ts";
import { compileStepsFile } from "./compile-uses.ts";
import { Findings } from "./findings.ts";
import { TemplateCompiler } from "./template-compiler.ts";

/** Everything that can be known about a project's files without a value or a request. */
export function checkProject(project: Project): Diagnostic[] {
  const findings = new Findings();
  for (const plan of project.plans.values()) checkPlan(project, plan, findings);
  checkPlanIds(project, findings);
  for (const suite of project.suites.values()) compileSuite(project, suite, findings);
  for (const steps of project.steps.values()) {
    const context: CompileContext = {
      project,
      findings,
      templates: new TemplateCompiler(findings),
      httpDefaults: null,
      runDefaults: undefined,
      runDefaultsOrigin: null,
      usesStack: [steps.document.file],
    };
    compileStepsFile(context, steps, compileSteps);
  }
  return findings.diagnostics;
}
