import type { Matcher } from "../../model/expectation.ts";
import type { Value } from "../../model/value.ts";
import { strictlyEqual } from "../../value/equality.ts";
import { firstDifference } from "../../value/first-difference.ts";
import { pathText } from "../../value/path-text.ts";
import { asText } from "./as-text.ts";
import { type Match, mismatch, type Scope } from "./mismatch.ts";
import { expectedFound, foundOfType, textsDiffer } from "./words.ts";

/** Strict, typed, deep equality. For structures the first difference is told. */
export const matchEquals: Match = (matcher, value, scope) => {
  const expected = expectedOf(matcher, value, scope);
  if (strictlyEqual(expected, value)) return null;
  const { path, message } = tellDifference(expected, value, scope);
  return mismatch(matcher, value, message, { path, expected, compare: true });
};

/** The argument; where literals compare as text, a number as it was written. */
function expectedOf(matcher: Matcher, value: Value, scope: Scope): Value {
  const expected = scope.argument(matcher);
  if (!scope.textual || typeof value !== "string") return expected;
  return asText(expected, matcher.origin.container, matcher.origin.key);
}

function tellDifference(expected: Value, value: Value, scope: Scope): { path: string; message: string } {
  const difference = firstDifference(expected, value);
  const path = scope.mask(pathText(difference?.path ?? []));
  if (difference === null || path === "")
    return { path: "", message: compareInWords(expected, value, scope) };
  if (difference.expected === undefined) {
    return { path, message: `expected nothing here, ${foundOfType(difference.actual as Value, scope)}` };
  }
  if (difference.actual === undefined) {
    return { path, message: `expected ${scope.show(difference.expected)}, found nothing here` };
  }
  return { path, message: compareInWords(difference.expected, difference.actual, scope) };
}

function compareInWords(expected: Value, actual: Value, scope: Scope): string {
  if (typeof expected === "string" && typeof actual === "string") return textsDiffer(expected, actual, scope);
  return expectedFound(expected, actual, scope);
}
