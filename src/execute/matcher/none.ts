import { count } from "../../value/describe.ts";
import { mismatchesOfItem } from "./items.ts";
import { broken, type Match, type Mismatch, mismatch } from "./mismatch.ts";
import { phrases } from "./phrase.ts";
import { foundOfType } from "./words.ts";

const ITEMS_TOLD = 10;

/** No item of a list fulfils the inner matchers; an empty list holds none. */
export const matchNone: Match = (matcher, value, scope) => {
  if (!Array.isArray(value)) return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
  const told: Mismatch[] = [];
  let found = 0;
  for (const [index, item] of value.entries()) {
    const mismatches = mismatchesOfItem(matcher, item, index, scope);
    if (mismatches === null && ++found <= ITEMS_TOLD) {
      const message = `expected no item to ${phrases(matcher.inner ?? [], scope)}, found ${scope.show(item)}`;
      told.push(mismatch(matcher, item, message, { path: `[${index}]` }));
    }
    if (found >= ITEMS_TOLD) continue;
    const unable = mismatches?.find((one) => one.broken === true);
    if (unable !== undefined) return broken(matcher, value, `${unable.path}: ${unable.message}`);
  }
  if (found > ITEMS_TOLD) {
    const message = `${count(found, "item")} of ${value.length} are as none is to be; the first ${ITEMS_TOLD} are told`;
    told.push(mismatch(matcher, value, message));
  }
  return told.length === 0 ? null : told;
};
