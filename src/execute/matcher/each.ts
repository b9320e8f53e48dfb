import { count } from "../../value/describe.ts";
import { mismatchesOfItem } from "./items.ts";
import { type Match, type Mismatch, mismatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

const ITEMS_TOLD = 10;

/** Every item of a list fulfils the inner matchers; an empty list does. */
export const matchEach: Match = (matcher, value, scope) => {
  if (!Array.isArray(value)) {
    return mismatch(matcher, value, `expected a list, ${foundOfType(value, scope)}`);
  }
  let told: Mismatch[] | null = null;
  let failed = 0;
  for (const [index, item] of value.entries()) {
    const mismatches = mismatchesOfItem(matcher, item, index, scope);
    if (mismatches === null) continue;
    failed++;
    told ??= [];
    if (failed <= ITEMS_TOLD) told.push(...mismatches);
  }
  if (told !== null && failed > ITEMS_TOLD) {
    const message = `${count(failed, "item")} of ${value.length} do not fulfil this; the first ${ITEMS_TOLD} are told`;
    told.push(mismatch(matcher, value, message));
  }
  return told;
};
