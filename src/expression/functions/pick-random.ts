import type { FunctionSources } from "./definition.ts";

/** A whole number from `low` to `high`, both included. */
export function wholeNumber(low: number, high: number, sources: FunctionSources): number {
  return low + Math.floor(sources.random() * (high - low + 1));
}

/** One of a list that is not empty. */
export function itemOf<Item>(list: readonly Item[], sources: FunctionSources): Item {
  return list[wholeNumber(0, list.length - 1, sources)] as Item;
}
