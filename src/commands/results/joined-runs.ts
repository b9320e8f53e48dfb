import type { ResultDocument } from "../../model/generated/result.ts";
import { mergeResults } from "../../model/merge-results.ts";

/** A run of a plan in all its environments. */
export interface JoinedRun {
  /** The results as they came, of an environment each. */
  readonly results: readonly ResultDocument[];
  /** All of them as one. */
  readonly joined: ResultDocument;
}

/** Joins the results that belong together, those of one plan for one moment of its schedule, in the order of the first of each.
 * @throws Error when two are of the same environment; the message is for a person. */
export function joinRuns(results: readonly ResultDocument[]): JoinedRun[] {
  const groups = new Map<string, ResultDocument[]>();
  for (const result of results) {
    const key = `${result.plan.id} ${result.run.occurrence ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => ({ results: group, joined: mergeResults(group) }));
}
