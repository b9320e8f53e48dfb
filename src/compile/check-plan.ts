import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { checkEnvironmentName, checkSelection, checkVars } from "./check-choices.ts";
import { checkPullRequest } from "./check-pull-request.ts";
import type { Findings } from "./findings.ts";

/** Checks what a plan says by itself and against rota.yaml and its suites. */
export function checkPlan(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  const { document, content } = plan;
  const { select, environments, vars } = content;
  if (select !== undefined) checkSelection(document, select, findings);
  if (environments !== undefined) checkEnvironments(project, environments, document, findings);
  if (vars !== undefined) checkVars(project, plan, vars, findings);
  checkPullRequest(project, plan, findings);
}

function checkEnvironments(
  project: Project,
  environments: readonly string[],
  document: YamlDocument,
  findings: Findings,
): void {
  for (const index of environments.keys())
    checkEnvironmentName(project, { document, container: environments, key: index }, findings);
}
