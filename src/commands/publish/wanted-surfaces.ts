import type { PlanDocument } from "../../model/generated/documents.ts";
import { isOfChange, type PostingOccasion } from "./posting-occasion.ts";

/** Where results can be told, beside the run's own page and a pull request's comment. */
export const SURFACES = ["check", "status", "deployment", "issue"] as const;
export type Surface = (typeof SURFACES)[number];

/** Where a plan wants the results of a run told. */
export type WantedSurfaces = Readonly<Record<Surface, boolean>>;

/** Where a plan wants the results of this run told. A check run of the schedule's runs would pile up at one commit, far from the run, so
 * only `always` asks for it; an issue is for nothing else. */
export function wantedSurfaces(
  { report = {}, push }: Pick<PlanDocument, "report" | "push">,
  occasion: PostingOccasion,
  scheduled: boolean,
): WantedSurfaces {
  const { check = false, status = false, deployment = false, issue = false } = report;
  const change = isOfChange(occasion);
  const pushed = occasion.event === "push" && push !== undefined;
  return {
    check: check === "always" || (check && (change || pushed) && !scheduled),
    status: status && !scheduled,
    deployment: deployment && !scheduled && !change,
    issue: issue !== false && scheduled,
  };
}

/** The same as a person asks for it, whatever the plan says. */
export function chosenSurfaces(chosen: ReadonlySet<Surface>): WantedSurfaces {
  return Object.fromEntries(SURFACES.map((name) => [name, chosen.has(name)])) as WantedSurfaces;
}

/** Whether anything is wanted. */
export function isAnyWanted(surfaces: WantedSurfaces): boolean {
  return Object.values(surfaces).includes(true);
}
