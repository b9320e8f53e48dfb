import { count } from "../../value/describe.ts";
import { broken, type Match, mismatch } from "./mismatch.ts";

/** Is valid by a JSON Schema. */
export const matchSchema: Match = (matcher, value, scope) => {
  const check = scope.schema(matcher);
  if (check === undefined) return broken(matcher, value, "the schema was not made ready");
  const outcome = check(value);
  if ("problem" in outcome)
    return broken(matcher, value, scope.mask(`the schema cannot be used: ${outcome.problem}`));
  if (outcome.mismatches.length === 0) return null;
  const told = outcome.mismatches.map(({ path, message, actual }) => {
    const found = actual === undefined ? "" : `, found ${scope.show(actual)}`;
    return mismatch(matcher, actual ?? value, scope.mask(message) + found, { path: scope.mask(path) });
  });
  if (outcome.more > 0) {
    const all = count(told.length + outcome.more, "difference");
    told.push(mismatch(matcher, value, `${all} from the schema; the first ${told.length} are told`));
  }
  return told;
};
