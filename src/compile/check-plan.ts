import type { PlanDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import { slug, withoutSuffix } from "../model/path.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";
import { parsePriorityRange } from "./select-cases.ts";
import { parseTagExpression } from "./tag-expression.ts";

/** A plan's id: its own, or its path without suffix as a slug. */
export function planId(plan: Loaded<PlanDocument>): string {
  return plan.content.id ?? slug(withoutSuffix(plan.document.file));
}

/** What reports call a plan: its own name, or its file's stem. */
export function planName(plan: Loaded<PlanDocument>): string {
  return plan.content.name ?? (withoutSuffix(plan.document.file).split("/").at(-1) as string);
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
        outcome.offset,
        outcome.length,
        `bad tag expression: ${outcome.problem}`,
        outcome.hint,
      );
    }
  }
  if (select?.priority !== undefined && parsePriorityRange(select.priority) === undefined) {
    findings.error(
      "priority-range",
      at(select, "priority"),
      "value",
      `the range ${select.priority} is the wrong way round`,
      `P0 is the most important: write ${select.priority.split("..").reverse().join("..")}`,
    );
  }
  if (environments !== undefined) checkEnvironments(project, environments, document, findings);
  checkVars(project, plan, findings);
}

function checkEnvironments(
  { project, broken }: Project,
  environments: readonly string[],
  document: YamlDocument,
  findings: Findings,
): void {
  // A rota.yaml that is broken may well have them.
  if (broken.has("rota.yaml") || broken.has("rota.yml")) return;
  const known = Object.keys(project?.content.environments ?? {});
  for (const [index, name] of environments.entries()) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    const [message, hint] =
      project === null
        ? [
            `there is no environment ${name}: the repository has no rota.yaml`,
            `write environments: { ${name}: … } into rota.yaml at its root`,
          ]
        : [
            `there is no environment ${name} in ${project.document.file}`,
            close === undefined
              ? `add it under environments: of ${project.document.file}${known.length > 0 ? `, which has ${listOf(known)}` : ""}`
              : `did you mean ${close}?`,
          ];
    findings.error(
      "environment-unknown",
      { document, container: environments, key: index },
      "value",
      message,
      hint,
    );
  }
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
        `the id ${planId(plan)} is that of ${twin}, too`,
        "write an id: of its own into one of them",
      );
    }
  }
}
