import { formatDuration, parseDuration } from "../model/duration.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { checkSelection, checkVars } from "./check-choices.ts";
import { checkEnvironmentName } from "./check-environment-name.ts";
import { checkPullRequest } from "./check-pull-request.ts";
import { checkPlanSessions } from "./check-sessions.ts";
import { checkHeartbeat } from "./compile-heartbeat.ts";
import type { Findings } from "./findings.ts";
import { checkPlanQuarantine } from "./quarantine.ts";

/** Checks what a plan says by itself and against rota.yaml and its suites. */
export function checkPlan(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  const { document, content } = plan;
  const { select, environments, vars } = content;
  if (select !== undefined) checkSelection(document, select, findings);
  if (environments !== undefined) checkEnvironments(project, environments, document, findings);
  if (vars !== undefined) checkVars(project, plan, vars, findings);
  checkPlanSessions(project, plan, findings);
  checkPullRequest(project, plan, findings);
  checkHeartbeat(project, plan, findings);
  checkMisfire(plan, findings);
  checkPlanQuarantine(project, plan, findings);
}

function checkMisfire({ document, content }: Loaded<PlanDocument>, findings: Findings): void {
  const { misfire, jitter, schedule = [] } = content;
  const grace = parseDuration(misfire?.grace ?? "");
  const jitters = [jitter, ...schedule.map((entry) => entry.jitter)].map(
    (one) => parseDuration(one ?? "") ?? 0,
  );
  const longest = Math.max(...jitters);
  if (misfire !== undefined && grace !== undefined && longest >= grace)
    findings.warning(
      "misfire-grace",
      { document, container: misfire, key: "grace" },
      "value",
      `a run may start ${formatDuration(longest)} late by jitter alone, and then it counts as missed`,
      "write a grace that is longer than jitter",
    );
  if (misfire?.max === undefined || misfire.coalesce === "all") return;
  findings.warning(
    "misfire-max",
    { document, container: misfire, key: "max" },
    "key",
    "max has no effect: of several that are due only the newest runs",
    "write coalesce: all beside it, or take it out",
  );
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
