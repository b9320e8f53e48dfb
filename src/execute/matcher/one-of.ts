import { strictlyEqual } from "../../value/equality.ts";
import { asText } from "./as-text.ts";
import { broken, type Match, mismatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** Is strictly equal to one of a list. */
export const matchOneOf: Match = (matcher, value, scope) => {
  const expected = scope.argument(matcher);
  if (!Array.isArray(expected)) {
    return broken(matcher, value, `one-of needs a list, but it was given ${scope.show(expected)}`);
  }
  const textual = scope.textual && typeof value === "string";
  for (const [index, item] of expected.entries()) {
    if (strictlyEqual(textual ? asText(item, expected, index) : item, value)) return null;
  }
  const shown = expected.slice(0, 10).map((candidate) => scope.show(candidate));
  const more = expected.length > 10 ? ` or ${expected.length - 10} more` : "";
  const message = `expected one of ${shown.join(", ")}${more}, ${foundOfType(value, scope)}`;
  return mismatch(matcher, value, message, { expected });
};
