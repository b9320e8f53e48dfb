import type { ResultDocument } from "../model/generated/result.ts";
import { environmentOf } from "../model/merge-results.ts";
import type { Background, KnownFailure } from "./background.ts";
import { momentText } from "./due-text.ts";
import type { Entry } from "./entries.ts";
import { groupDigits, plural } from "./plural.ts";

/** Whether a failure is news: `new`, or since when it is known; null where nothing is known of runs before, or nothing failed. */
export type Novelty = "new" | KnownFailure | null;

/** Tells of each entry whether its failure is news. */
export function noveltyIn(
  result: ResultDocument,
  background: Background | null,
): (entry: Pick<Entry, "suite" | "id" | "outcome">) => Novelty {
  return ({ suite, id, outcome }) => {
    if (outcome !== "failed" && outcome !== "error") return null;
    const before = background?.failedBefore.get(environmentOf(result, suite));
    return before === undefined ? null : (before.get(`${suite.id}#${id}`) ?? "new");
  };
}

/** `new`, or `known: failed in the 3 runs before, since 2026-11-20 08:00 UTC`; null when it is not known which. */
export function noveltyText(novelty: Novelty): string | null {
  if (novelty === null || novelty === "new") return novelty;
  const { runs, since } = novelty;
  const moment = momentText(since);
  const before = runs === 1 ? "the run before" : `the ${groupDigits(runs)} runs before`;
  return `known: failed in ${before}${moment === null ? "" : `, since ${moment}`}`;
}

/** `2 new failures, 1 known`; null when nothing failed of which it is known. */
export function noveltyCounts(novelties: readonly Novelty[]): string | null {
  const fresh = novelties.filter((novelty) => novelty === "new").length;
  const known = novelties.filter((novelty) => novelty !== "new" && novelty !== null).length;
  if (fresh + known === 0) return null;
  if (fresh === 0) return `${plural(known, "known failure")}, none new`;
  return `${plural(fresh, "new failure")}${known === 0 ? "" : `, ${groupDigits(known)} known`}`;
}

/** What is new before what is known, each in the order it had. */
export function newFirst<Item>(items: readonly Item[], noveltyOf: (item: Item) => Novelty): Item[] {
  const isKnown = (item: Item) => {
    const novelty = noveltyOf(item);
    return Number(novelty !== null && novelty !== "new");
  };
  return items.toSorted((one, other) => isKnown(one) - isKnown(other));
}
