import type { LookedUp } from "../../host/github/look-up.ts";
import type { WorkflowFacts } from "../../host/github/read-workflow.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { failure, ok, unknown, warning } from "./findings.ts";

/** Why GitHub does not run a workflow, by its state. */
const STATES: Readonly<Record<string, string>> = {
  disabled_inactivity: "is switched off: GitHub does so after 60 days without activity",
  disabled_manually: "is switched off: somebody disabled it",
  disabled_fork: "is switched off, as all schedules of a fork are at first",
};

/** Whether GitHub runs a workflow. `file`: from the repository's root. */
export function checkWorkflow(file: string, looked: LookedUp<WorkflowFacts>): DoctorFinding {
  if (!looked.known) {
    if (looked.status !== 404) return unknown("workflow-unknown", `whether ${file} is switched on`, looked);
    return failure(
      "workflow-missing",
      `GitHub knows no workflow ${file}`,
      "schedules begin when the file is on the default branch: run rota generate, commit, push and merge",
    );
  }
  const { state } = looked.value;
  if (state === "active") return ok("workflow", `${file} is switched on`);
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (state === "deleted")
    return failure(
      "workflow-deleted",
      `${file} was removed from the default branch`,
      "run rota generate, commit, push and merge",
    );
  const why = STATES[state];
  if (why === undefined)
    return warning("workflow-unknown", `${file} is in a state that is not known here: ${state}`, null);
  return failure(
    `workflow-${state.replaceAll("_", "-")}`,
    `${file} ${why}`,
    `enable it under Actions, or by gh workflow enable ${name}`,
  );
}
