import type { Value } from "../../model/value.ts";
import { typeName } from "../../value/describe.ts";
import { compareValues } from "../../value/equality.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";
import { momentOfArgument } from "./moment-argument.ts";

/**
 * Makes a matcher of order: numbers with numbers by exact value, texts with texts by UTF-16 units, dates with texts that are dates.
 *
 * @param words how a message says it: `greater than`
 */
export function comparison(words: string, holds: (order: number) => boolean): SubjectMatch {
  return (matcher, value, scope) => {
    const bound = scope.argument(matcher);
    if (value instanceof Date) {
      const moment = momentOfArgument(matcher, bound, value, scope);
      if (!(moment instanceof Date)) return moment;
      if (holds(value.getTime() - moment.getTime())) return null;
      const message = `expected a date ${words} ${scope.show(moment)}, found ${scope.show(value)}`;
      return mismatch(matcher, value, message, { expected: bound });
    }
    const type = typeName(bound);
    if (type !== "number" && type !== "string") {
      return broken(
        matcher,
        value,
        `${matcher.name} needs a number or a text, but it was given ${scope.show(bound)}`,
      );
    }
    // Bytes never come here, dates were told.
    const order = compareValues(value as Value, bound);
    if (order !== undefined && holds(order)) return null;
    const found = typeName(value);
    const note = found === type || found === "null" || found === "boolean" ? "" : ` (${found})`;
    const kind = found === type ? "" : type === "number" ? "a number " : "a text ";
    const message = `expected ${kind}${words} ${scope.show(bound)}, found ${scope.show(value)}${note}`;
    return mismatch(matcher, value, message, { expected: bound });
  };
}
