import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import type { GeneratedPlan } from "./generated-plan.ts";
import { tellingPermissions } from "./telling.ts";
import { workflowProblem } from "./workflow-problem.ts";

/** Warnings of what is to be told where the plan never runs. */
export function checkTelling({ document, content }: Loaded<PlanDocument>, plan: GeneratedPlan): Diagnostic[] {
  const warn = (key: string, message: string, hint: string): Diagnostic => ({
    ...workflowProblem(
      `${key}-nowhere`,
      { document, container: content.report as object, key },
      message,
      hint,
    ),
    severity: "warning",
  });
  const { tells, pullRequest, push, schedule, startsProcesses } = plan;
  const scheduled = content.schedule !== undefined;
  const found: Diagnostic[] = [];
  if (tells.comment && pullRequest === null && !scheduled)
    found.push(
      warn(
        "comment",
        "a comment is written on pull requests, and the plan neither runs on them nor has a schedule that they could change",
        "add pull-request:, or take comment out",
      ),
    );
  if (tells.check === true && pullRequest === null && push === null)
    found.push(
      warn(
        "check",
        "check: true is for pushes and pull requests, and the plan runs on neither",
        "add pull-request: or push:, or write check: always",
      ),
    );
  if (tells.issue && !scheduled)
    found.push(
      warn(
        "issue",
        "an issue is for runs of the schedule, and the plan has none",
        "add schedule:, or take issue out",
      ),
    );
  const scopes = Object.keys(tellingPermissions(plan));
  if (schedule.resident !== null && startsProcesses && scopes.length > 0)
    found.push({
      ...workflowProblem(
        "resident-writes",
        { document, container: content, key: "resident" },
        `the run steps of the plan run in a job that may write ${scopes.join(", ")}, because one that stays tells its results itself`,
        "take out what report asks for, or resident, or the run steps",
      ),
      severity: "warning",
    });
  return found;
}
