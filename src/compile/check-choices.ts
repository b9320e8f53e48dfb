import type { PlanDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { heartbeatVars } from "./compile-heartbeat.ts";
import type { Findings } from "./findings.ts";
import { parsePriorityRange } from "./select-cases.ts";
import { parseTagExpression } from "./tag-expression.ts";

/** Checks the tags and the priority that a part of a plan selects by. */
export function checkSelection(
  document: YamlDocument,
  select: { readonly tags?: string; readonly priority?: string },
  findings: Findings,
): void {
  const at = (key: string): Origin => ({ document, container: select, key });
  if (select.tags !== undefined) {
    const outcome = parseTagExpression(select.tags);
    if (typeof outcome !== "function") {
      findings.within(
        "error",
        "tag-expression",
        at("tags"),
        outcome.offset,
        outcome.length,
        `bad tag expression: ${outcome.problem}`,
        outcome.hint,
      );
    }
  }
  if (select.priority !== undefined && parsePriorityRange(select.priority) === undefined) {
    findings.error(
      "priority-range",
      at("priority"),
      "value",
      `the range ${select.priority} is the wrong way round`,
      `P0 is the most important: write ${select.priority.split("..").reverse().join("..")}`,
    );
  }
}

/** A plan's variable that no suite of it declares has no effect, most likely by a typo. */
export function checkVars(
  project: Project,
  plan: Loaded<PlanDocument>,
  vars: object,
  findings: Findings,
): void {
  const { document } = plan;
  const suites = project.planSuites.get(document.file) ?? [];
  const loaded = suites.map((file) => project.suites.get(file));
  // A suite that is broken may well declare it.
  if (loaded.some((suite) => suite === undefined)) return;
  const declared = new Set([
    ...loaded.flatMap((suite) => Object.keys(suite?.content.vars ?? {})),
    ...heartbeatVars(project, plan),
  ]);
  for (const name of Object.keys(vars)) {
    if (declared.has(name)) continue;
    const close = nearest(name, declared);
    findings.error(
      "vars-undeclared",
      { document, container: vars, key: name },
      "key",
      `no suite of this plan declares the variable ${name}`,
      close === undefined ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`,
    );
  }
}
