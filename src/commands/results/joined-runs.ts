import type { Leg, ResultDocument } from "../../model/generated/result.ts";
import { legsOf, mergeResults } from "../../model/merge-results.ts";

/** A run of a plan in all its environments. */
export interface JoinedRun {
  /** The results as they came, of an environment each. */
  readonly results: readonly ResultDocument[];
  /** All of them as one. */
  readonly joined: ResultDocument;
}

/** Joins the results that belong together, those of one plan for one moment of its schedule, in the order of the first of each. One that is
 * part of another that was joined already is left out.
 * @throws Error when two are of the same environment; the message is for a person. */
export function joinRuns(results: readonly ResultDocument[]): JoinedRun[] {
  const groups = new Map<string, ResultDocument[]>();
  for (const result of withoutRepeats(results)) {
    const key = `${result.plan.id} ${result.run.occurrence ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => ({ results: group, joined: mergeResults(group) }));
}

/** Folders of reports hold what was joined beside the parts. */
function withoutRepeats(results: readonly ResultDocument[]): ResultDocument[] {
  const keyOf = (plan: string, leg: Leg) => JSON.stringify([plan, leg.environment, leg.run.id, leg.start]);
  const joined = results.filter(({ legs }) => legs !== undefined);
  const known = new Set(joined.flatMap(({ plan, legs = [] }) => legs.map((leg) => keyOf(plan.id, leg))));
  return results.filter((result) => {
    const [leg] = legsOf(result);
    return result.legs !== undefined || leg === undefined || !known.has(keyOf(result.plan.id, leg));
  });
}
