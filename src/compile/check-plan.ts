import type { PlanDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import { slug, withoutSuffix } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { Findings } from "./findings.ts";
import { parsePriorityRange } from "./select-cases.ts";
import { parseTagExpression } from "./tag-expression.ts";

/** A plan's id: its own, or its path without suffix as a slug. */
export function planId(plan: Loaded<PlanDocument>): string {
  return plan.content.id ?? slug(withoutSuffix(plan.document.file));
}

/** Checks what a plan says by itself and against rota.yaml and its suites. */
export function checkPlan(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  const { document, content } = plan;
  const at = (container: object, key: string | number): Origin => ({ document, container, key });
  const { select, environments } = content;
  if (select?.tags !== undefined) {
    const outcome = parseTagExpression(select.tags);
    if (typeof outcome !== "function") {
      findings.within(
        "error",
        "tag-expression",
        at(select, "tags"),
        select.tags,
        outcome.offset,
        1,
        `bad tag expression: ${outcome.problem}`,
        "write tags with and, or, not and brackets: smoke and not (slow or flaky)",
      );
    }
  }
  if (select?.priority !== undefined && parsePriorityRange(select.priority) === undefined) {
    findings.error(
      "priority-range",
      at(select, "priority"),
      "value",
      `the range ${select.priority} is the wrong way round`,
      "P0 is the most important: write P0..P2",
    );
  }
  const known = Object.keys(project.project?.content.environments ?? {});
  for (const [index, name] of (environments ?? []).entries()) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    findings.error(
      "environment-unknown",
      at(environments as string[], index),
      "value",
      `there is no environment ${name} in rota.yaml`,
      close === undefined
        ? `add it under environments: of rota.yaml${known.length > 0 ? `, which has ${known.join(", ")}` : ""}`
        : `did you mean ${close}?`,
    );
  }
  checkVars(project, plan, findings);
}

/** A plan's variable that no suite of it declares has no effect, most likely by a typo. */
function checkVars(project: Project, { document, content }: Loaded<PlanDocument>, findings: Findings): void {
  const suites = project.planSuites.get(document.file) ?? [];
  const loaded = suites.map((file) => project.suites.get(file));
  // A suite that is broken may well declare it.
  if (loaded.some((suite) => suite === undefined)) return;
  const declared = new Set(loaded.flatMap((suite) => Object.keys(suite?.content.vars ?? {})));
  for (const name of Object.keys(content.vars ?? {})) {
    if (declared.has(name)) continue;
    const close = nearest(name, declared);
    findings.error(
      "vars-undeclared",
      { document, container: content.vars as object, key: name },
      "key",
      `no suite of this plan declares the variable ${name}`,
      close === undefined ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`,
    );
  }
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
        `${twin} has the id ${planId(plan)}, too`,
        "write an id: of its own into one of them",
      );
    }
  }
}
