import type { PlanDocument, ProjectDocument, SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Loaded, Project } from "../model/project.ts";
import { contextAlone } from "./compile-context.ts";
import { compileSession } from "./compile-session.ts";
import { checkSessionNames, isProjectFileBroken, originsOf } from "./compile-sessions.ts";
import type { Findings } from "./findings.ts";
import type { NamesOf } from "./names.ts";

/** Checks the sessions of a plan, used or not; one that no suite of it names has no effect, most likely by a typo. */
export function checkPlanSessions(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  if (plan.content.sessions === undefined) return;
  const files = project.planSuites.get(plan.document.file) ?? [];
  const suites = files.flatMap((file) => project.suites.get(file) ?? []);
  // A file that is broken may well name it.
  const complete = suites.length === files.length && !isProjectFileBroken(project);
  checkDefinitions(project, plan, suites, complete, findings);
  if (!complete) return;
  const named = new Set(
    [project.project, ...suites].flatMap((loaded) => Object.keys(loaded?.content.sessions ?? {})),
  );
  for (const origin of originsOf(plan)) {
    const name = String(origin.key);
    if (named.has(name)) continue;
    const close = nearest(name, named);
    findings.error(
      "session-undeclared",
      origin,
      "key",
      `no suite of this plan names the session ${name}`,
      close === undefined
        ? `write sessions: { ${name}: null } in the suite that uses it`
        : `did you mean ${close}?`,
    );
  }
}

/** Checks the sessions of rota.yaml, used or not. `complete`: all suites of the repository were read. */
export function checkProjectSessions(project: Project, complete: boolean, findings: Findings): void {
  if (project.project === null) return;
  const known = complete && project.broken.size === 0;
  checkDefinitions(project, project.project, [...project.suites.values()], known, findings);
}

/** Each by itself, without the defaults of a suite. `complete`: whatever is declared anywhere is declared by one of the suites. */
function checkDefinitions(
  project: Project,
  loaded: Loaded<PlanDocument> | Loaded<ProjectDocument>,
  suites: readonly Loaded<SuiteDocument>[],
  complete: boolean,
  findings: Findings,
): void {
  if (loaded.content.sessions === undefined) return;
  checkSessionNames(loaded, findings);
  const names: NamesOf = () => ({
    place: "in a session",
    vars: suites.flatMap(({ content }) => Object.keys(content.vars ?? {})),
    env: suites.flatMap(({ content }) => Object.keys(content.env ?? {})),
    openVars: !complete,
    secrets: true,
  });
  const context = contextAlone(project, findings);
  for (const origin of originsOf(loaded)) compileSession(context, origin, names);
}
