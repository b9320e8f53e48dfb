import { checksumText } from "../model/checksum.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import { slug, withoutSuffix } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { Findings } from "./findings.ts";

/** A plan's id: its own, or its path without suffix as a slug; a path that leaves nothing of it has a number instead. */
export function planId(plan: Loaded<PlanDocument>): string {
  const path = withoutSuffix(plan.document.file);
  return plan.content.id ?? (slug(path) || `plan-${checksumText(path)}`);
}

/** What reports call a plan: its own name, or its file's stem. */
export function planName(plan: Loaded<PlanDocument>): string {
  return plan.content.name ?? (withoutSuffix(plan.document.file).split("/").at(-1) as string);
}

/** Two plans with one id would share one history. */
export function checkPlanIds(project: Project, findings: Findings): void {
  const seen = new Map<string, string>();
  for (const plan of project.plans.values()) {
    const id = planId(plan).toLowerCase();
    const twin = seen.get(id);
    if (twin === undefined) seen.set(id, plan.document.file);
    else {
      const key = plan.content.id === undefined ? "suites" : "id";
      findings.error(
        "plan-duplicate-id",
        { document: plan.document, container: plan.content, key },
        plan.content.id === undefined ? "key" : "value",
        `the id ${planId(plan)} is that of ${twin}, too`,
        "write an id: of its own into one of them",
      );
    }
  }
}
