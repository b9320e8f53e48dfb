import { mismatchesOfItem } from "./items.ts";
import { broken, type Match, type Mismatch, mismatch } from "./mismatch.ts";
import { phrases } from "./phrase.ts";
import { foundOfType } from "./words.ts";

const ITEMS_TOLD = 10;

/** No item of a list fulfils the inner matchers; an empty list holds none. */
export const matchNone: Match = (matcher, value, scope) => {
  if (!Array.isArray(value)) return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
  const told: Mismatch[] = [];
  for (const [index, item] of value.entries()) {
    if (told.length >= ITEMS_TOLD) break;
    const mismatches = mismatchesOfItem(matcher, item, index, scope);
    if (mismatches === null) {
      const message = `expected no item to ${phrases(matcher.inner ?? [], scope)}, found ${scope.show(item)}`;
      told.push(mismatch(matcher, item, message, { path: `[${index}]` }));
    }
    const unable = mismatches?.find((one) => one.broken === true);
    if (unable !== undefined) return broken(matcher, value, `${unable.path}: ${unable.message}`);
  }
  return told.length === 0 ? null : told;
};
