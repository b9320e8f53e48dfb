import { count } from "../../value/describe.ts";
import { mismatchesOfItem } from "./items.ts";
import { type Match, type Mismatch, mismatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** At least one item of a list fulfils the inner matchers. */
export const matchAny: Match = (matcher, value, scope) => {
  if (!Array.isArray(value)) {
    return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
  }
  if (value.length === 0) return mismatch(matcher, value, "expected a list with a fitting item, found []");
  let closest: Mismatch[] | undefined;
  for (const [index, item] of value.entries()) {
    const mismatches = mismatchesOfItem(matcher, item, index, scope);
    if (mismatches === null) return null;
    if (closest === undefined || mismatches.length < closest.length) closest = mismatches;
  }
  const [first] = closest as [Mismatch];
  const message = `none of ${count(value.length, "item")} fulfils this; the closest is ${first.path}: ${first.message}`;
  return mismatch(matcher, value, message, { broken: first.broken === true });
};
