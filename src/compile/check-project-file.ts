import type { ProjectDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import { reportCaseTwins } from "./case-twins.ts";
import { checkProjectSessions } from "./check-sessions.ts";
import { heartbeatVars } from "./compile-heartbeat.ts";
import type { Findings } from "./findings.ts";
import { checkProjectQuarantine } from "./quarantine.ts";
import { declaredVars, fileLayers } from "./var-layers.ts";

/** Checks rota.yaml by itself, and the variables that it and plans give to suites. */
export function checkProjectFile(project: Project, complete: boolean, findings: Findings): void {
  const loaded = project.project;
  if (loaded !== null) checkNames(project, loaded, complete, findings);
  checkProjectQuarantine(project, complete, findings);
  checkProjectSessions(project, complete, findings);
  const environments = Object.keys(loaded?.content.environments ?? {});
  for (const plan of project.plans.values()) {
    const files = project.planSuites.get(plan.document.file) ?? [];
    const suites = files.flatMap((file) => project.suites.get(file) ?? []);
    for (const environment of plan.content.environments ?? [null, ...environments])
      fileLayers({ project, plan, environment, suites }, findings);
    const pullRequest = plan.content["pull-request"] ?? null;
    if (pullRequest !== null) fileLayers({ project, plan, environment: null, pullRequest, suites }, findings);
  }
  if (loaded === null) return;
  for (const suite of project.suites.values())
    for (const environment of [null, ...environments])
      fileLayers({ project, plan: undefined, environment, suites: [suite] }, findings);
}

function checkNames(
  project: Project,
  { document, content }: Loaded<ProjectDocument>,
  complete: boolean,
  findings: Findings,
): void {
  const places: Origin[] = [{ document, container: content, key: "vars" }];
  for (const environment of Object.values(content.environments ?? {}))
    if (environment !== null) places.push({ document, container: environment, key: "vars" });
  // A suite that is broken may well declare what seems undeclared.
  const declared =
    complete && project.broken.size === 0
      ? [
          ...declaredVars([...project.suites.values()]),
          ...[...project.plans.values()].flatMap((plan) => heartbeatVars(project, plan)),
        ]
      : undefined;
  for (const place of places) {
    reportCaseTwins(findings, place);
    const vars = (place.container as { vars?: object }).vars;
    if (declared !== undefined && vars !== undefined)
      checkDeclared({ ...place, container: vars }, declared, findings);
  }
  reportCaseTwins(
    findings,
    { document, container: content, key: "environments" },
    "GitHub is blind to case: rename one of them",
  );
}

/** A variable that no suite declares has no effect, most likely by a typo. */
function checkDeclared(
  { document, container }: Origin,
  declared: readonly string[],
  findings: Findings,
): void {
  const known = new Set(declared.map((name) => name.toLowerCase()));
  for (const name of Object.keys(container)) {
    if (known.has(name.toLowerCase())) continue;
    const close = nearest(name, declared);
    const hint =
      close === undefined ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`;
    findings.error(
      "vars-undeclared",
      { document, container, key: name },
      "key",
      `no suite declares the variable ${name}`,
      hint,
    );
  }
}
