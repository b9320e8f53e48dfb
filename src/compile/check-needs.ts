import type { Case, SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";
import type { Findings } from "./findings.ts";

/** The ids that a case needs. */
export function needsOf(one: Case): readonly string[] {
  if (one.needs === undefined) return [];
  return typeof one.needs === "string" ? [one.needs] : one.needs;
}

/** Needs must exist and must not go in a circle. */
export function checkNeeds(loaded: Loaded<SuiteDocument>, findings: Findings): void {
  const { cases } = loaded.content;
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (done.has(id)) return;
    const one = cases[id] as Case;
    for (const [index, need] of needsOf(one).entries()) {
      const origin: Origin =
        typeof one.needs === "string"
          ? { document: loaded.document, container: one, key: "needs" }
          : { document: loaded.document, container: one.needs as string[], key: index };
      if (!Object.hasOwn(cases, need)) {
        const close = nearest(need, Object.keys(cases));
        findings.error(
          "needs-unknown",
          origin,
          "value",
          `there is no case ${need} in this suite`,
          close === undefined
            ? `its cases are ${Object.keys(cases).slice(0, 20).join(", ")}`
            : `did you mean ${close}?`,
        );
      } else if (need === id || path.includes(need)) {
        const circle = [...path.slice(need === id ? path.length : path.indexOf(need)), id, need];
        findings.error(
          "needs-circular",
          origin,
          "value",
          `these cases need each other in a circle: ${circle.join(" → ")}`,
          "take one need of the circle away",
        );
      } else visit(need, [...path, id]);
    }
    done.add(id);
  };
  for (const id of Object.keys(cases)) visit(id, []);
}
