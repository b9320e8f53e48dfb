import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import type { GeneratedPlan } from "./generated-plan.ts";
import { workflowProblem } from "./workflow-problem.ts";

/** Warnings of what is to be told where the plan never runs. */
export function checkTelling(
  { document, content }: Loaded<PlanDocument>,
  { tells, pullRequest, push }: GeneratedPlan,
): Diagnostic[] {
  const warn = (key: string, message: string, hint: string): Diagnostic => ({
    ...workflowProblem(
      `${key}-nowhere`,
      { document, container: content.report as object, key },
      message,
      hint,
    ),
    severity: "warning",
  });
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
  return found;
}
