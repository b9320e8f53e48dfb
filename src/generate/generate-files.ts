import { needsOwnWorkflow } from "../model/needs-own-workflow.ts";
import { RotaError } from "../model/rota-error.ts";
import { checksWorkflow, commentWorkflow } from "./checks-workflow.ts";
import { CHECKS_FILE, COMMENT_FILE, fileNames, SINGLE_FILE } from "./file-names.ts";
import type { GeneratedPlan, GeneratedProject } from "./generated-plan.ts";
import { planWorkflow } from "./plan-workflow.ts";
import { type SharedSchedule, singleWorkflow } from "./single-workflow.ts";
import { tellsPullRequests } from "./telling.ts";
import { workflowText } from "./workflow.ts";

/**
 * The workflow files of a repository, by path from its root. `shared`: the ticks of the plans that share a workflow, for `pack: single`.
 * @throws RotaError (exit code 2) when two plans come to the same file.
 */
export function generateFiles(project: GeneratedProject, shared: () => SharedSchedule): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string, text: string): void => {
    if (files.has(path))
      throw new RotaError("generate-twins", `two plans would both be written to ${path}`, {
        exitCode: 2,
        hint: "write another id: into one of them",
      });
    files.set(path, text);
  };
  const apart = project.plans.filter((plan) => project.pack === "per-plan" || isApart(plan));
  const together = project.plans.filter((plan) => !apart.includes(plan));
  const names = fileNames(project.plans);
  for (const plan of apart) add(names.get(plan) as string, workflowText(planWorkflow(project, plan)));
  if (together.length > 0) add(SINGLE_FILE, workflowText(singleWorkflow(project, together, shared())));
  if (project.plans.length > 0) add(CHECKS_FILE, workflowText(checksWorkflow(project)));
  if (tellsPullRequests(project.plans)) add(COMMENT_FILE, workflowText(commentWorkflow(project)));
  return files;
}

/** Whether a plan keeps a workflow to itself when the others share one. */
export function isApart({ schedule, push }: Pick<GeneratedPlan, "schedule" | "push">): boolean {
  return needsOwnWorkflow({ resident: schedule.resident !== null, push: push !== null });
}
