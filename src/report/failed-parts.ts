import type { ResultDocument } from "../model/generated/result.ts";
import type { Entry } from "./entries.ts";
import { optional, type Part } from "./fit.ts";
import { type Novelty, newFirst } from "./known-failures.ts";
import { badParts } from "./summary-cases.ts";

const SECTIONS = [
  ["failed", "Failed"],
  ["error", "Could not run"],
] as const;

/** All that did not pass under its headings: what failed, then what could not run; what is new before what is known, place by place. */
export function failedParts(
  result: ResultDocument,
  entries: readonly Entry[],
  noveltyOf: (entry: Entry) => Novelty,
): Part[] {
  return SECTIONS.flatMap(([outcome, title]) => {
    const bad = entries.filter((entry) => entry.outcome === outcome);
    if (bad.length === 0) return [];
    const places = [...new Set(bad.map(({ suite }) => suite.environment))];
    const ordered = places.flatMap((place) =>
      newFirst(
        bad.filter(({ suite }) => suite.environment === place),
        noveltyOf,
      ),
    );
    return [optional(`### ${title}`, "headings"), ...badParts(result, ordered, noveltyOf)];
  });
}
