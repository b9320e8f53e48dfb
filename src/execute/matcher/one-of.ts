import type { Subject, Value } from "../../model/value.ts";
import { asText } from "./as-text.ts";
import { equalsFound } from "./equals-found.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** Is strictly equal to one of a list. */
export const matchOneOf: SubjectMatch = (matcher, value, scope) => {
  const expected = scope.argument(matcher);
  if (!Array.isArray(expected)) {
    return broken(matcher, value, `one-of needs a list, but it was given ${scope.show(expected)}`);
  }
  const textual = scope.textual && typeof value === "string";
  const fits = (item: Value, index: number, found: Subject): boolean =>
    equalsFound(textual ? asText(item, expected, index) : item, found);
  for (const [index, item] of expected.entries()) if (fits(item, index, value)) return null;
  const shown = expected.slice(0, 10).map((candidate) => scope.show(candidate));
  const more = expected.length > 10 ? ` or ${expected.length - 10} more` : "";
  const message = `expected one of ${shown.join(", ")}${more}, ${foundOfType(value, scope)}`;
  return mismatch(matcher, value, message, { expected });
};
