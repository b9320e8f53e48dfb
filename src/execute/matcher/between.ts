import type { Subject, Value } from "../../model/value.ts";
import { typeName } from "../../value/describe.ts";
import { compareValues } from "../../value/equality.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";
import { momentOfArgument } from "./moment-argument.ts";
import { foundOfType } from "./words.ts";

/** Is not below the first and not above the second of two numbers, texts or dates. */
export const matchBetween: SubjectMatch = (matcher, value, scope) => {
  const bounds = scope.argument(matcher);
  const [low, high] = Array.isArray(bounds) ? bounds : [];
  if (!Array.isArray(bounds) || bounds.length !== 2 || low === undefined || high === undefined) {
    return broken(matcher, value, `between needs a list of two, but it was given ${scope.show(bounds)}`);
  }
  const order = (bound: Value): number | undefined => compareValues(value as Value, bound);
  let orders: readonly (number | undefined)[];
  if (value instanceof Date) {
    const moments = [low, high].map((bound) => momentOfArgument(matcher, bound, value, scope));
    const bad = moments.find((moment) => !(moment instanceof Date));
    if (bad !== undefined && !(bad instanceof Date)) return bad;
    orders = moments.map((moment) => value.getTime() - (moment as Date).getTime());
  } else {
    const upside = compareValues(low, high);
    if (upside === undefined) {
      const message = `between needs two numbers or two texts, but it was given ${scope.show(bounds)}`;
      return broken(matcher, value, message);
    }
    orders = [order(low), order(high)];
  }
  const [fromLow, fromHigh] = orders;
  if (fromLow !== undefined && fromHigh !== undefined && fromLow >= 0 && fromHigh <= 0) return null;
  const message = `expected ${kindOf(value, low)}between ${scope.show(low)} and ${scope.show(high)}, ${found(value, low)}`;
  return mismatch(matcher, value, message, { expected: bounds });

  function found(actual: Subject, bound: Value): string {
    return typeName(actual) === typeName(bound) || actual instanceof Date
      ? `found ${scope.show(actual)}`
      : foundOfType(actual, scope);
  }
};

function kindOf(value: Subject, bound: Value): string {
  if (value instanceof Date || typeName(value) === typeName(bound)) return "";
  return typeof bound === "string" ? "a text " : "a number ";
}
