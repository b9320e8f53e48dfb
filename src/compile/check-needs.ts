import type { Case, SuiteDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";

const NONE: readonly string[] = [];

/** The ids that a case needs. */
export function needsOf(one: Case): readonly string[] {
  if (one.needs === undefined) return NONE;
  return typeof one.needs === "string" ? [one.needs] : one.needs;
}

/** Needs must exist and must not go in a circle. */
export function checkNeeds({ document, content }: Loaded<SuiteDocument>, findings: Findings): void {
  const { cases } = content;
  if (Object.values(cases).every((one) => one.needs === undefined)) return;
  for (const [id, one] of Object.entries(cases)) {
    for (const [index, need] of needsOf(one).entries()) {
      if (!Object.hasOwn(cases, need)) reportUnknown(findings, originOf(document, one, index), need, cases);
      else if (need === id) {
        const hint = "take the need away";
        findings.error(
          "needs-circular",
          originOf(document, one, index),
          "value",
          `the case ${id} needs itself`,
          hint,
        );
      }
    }
  }
  for (const circle of circlesOf(cases)) {
    const last = cases[circle.at(-1) as string] as Case;
    const origin = originOf(document, last, needsOf(last).indexOf(circle[0] as string));
    const path = [...circle, circle[0]].join(" → ");
    const message = `these cases need each other in a circle: ${path}`;
    findings.error("needs-circular", origin, "value", message, "take one need of the circle away");
  }
}

function originOf(document: YamlDocument, one: Case, index: number): Origin {
  return typeof one.needs === "string"
    ? { document, container: one, key: "needs" }
    : { document, container: one.needs as string[], key: index };
}

function reportUnknown(
  findings: Findings,
  origin: Origin,
  need: string,
  cases: SuiteDocument["cases"],
): void {
  const close = nearest(need, Object.keys(cases));
  findings.error(
    "needs-unknown",
    origin,
    "value",
    `there is no case ${need} in this suite`,
    close === undefined
      ? `its cases are ${listOf(Object.keys(cases).slice(0, 20))}`
      : `did you mean ${close}?`,
  );
}

/** Every circle of two cases or more, once. A stack of our own: chains of needs may be longer than the machine's. */
function circlesOf(cases: SuiteDocument["cases"]): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: { readonly id: string; readonly needs: readonly string[]; next: number }[] = [];
  const onPath = new Set<string>();
  const enter = (id: string): void => {
    if (done.has(id) || !Object.hasOwn(cases, id)) return;
    onPath.add(id);
    path.push({ id, needs: needsOf(cases[id] as Case), next: 0 });
  };
  for (const start of Object.keys(cases)) {
    enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { id } = top;
      const need = top.needs[top.next++];
      if (need === undefined) {
        path.pop();
        onPath.delete(id);
        done.add(id);
      } else if (!onPath.has(need)) enter(need);
      else if (need !== id)
        circles.push(path.slice(path.findIndex((one) => one.id === need)).map((one) => one.id));
    }
  }
  return circles;
}
