import { typeName } from "../../value/describe.ts";
import { compareValues } from "../../value/equality.ts";
import { broken, type Match, mismatch } from "./mismatch.ts";

/**
 * Makes a matcher of order: numbers with numbers by exact value, texts with texts by UTF-16 units.
 *
 * @param words how a message says it: `greater than`
 */
export function comparison(words: string, holds: (order: number) => boolean): Match {
  return (matcher, value, scope) => {
    const bound = scope.argument(matcher);
    const type = typeName(bound);
    if (type !== "number" && type !== "string") {
      return broken(
        matcher,
        value,
        `${matcher.name} needs a number or a text, but it was given ${scope.show(bound)}`,
      );
    }
    const order = compareValues(value, bound);
    if (order !== undefined && holds(order)) return null;
    const found = typeName(value);
    const note = found === type || found === "null" || found === "boolean" ? "" : ` (${found})`;
    const kind = found === type ? "" : type === "number" ? "a number " : "a text ";
    const message = `expected ${kind}${words} ${scope.show(bound)}, found ${scope.show(value)}${note}`;
    return mismatch(matcher, value, message, { expected: bound });
  };
}
