import type { Matcher } from "../../model/expectation.ts";
import type { Subject, Value } from "../../model/value.ts";
import { bytesOfLiteral } from "../../value/bytes-literal.ts";
import { firstDifference } from "../../value/first-difference.ts";
import { momentOf } from "../../value/moment.ts";
import { pathText } from "../../value/path-text.ts";
import { asText } from "./as-text.ts";
import { equalsFound } from "./equals-found.ts";
import { broken, type Mismatch, mismatch, type Scope, type SubjectMatch } from "./mismatch.ts";
import { expectedFound, foundOfType, textsDiffer } from "./words.ts";

/** Strict, typed, deep equality. For structures the first difference is told. */
export const matchEquals: SubjectMatch = (matcher, found, scope) => {
  const value = oneText(matcher, found, scope);
  const expected = expectedOf(matcher, value, scope);
  if (equalsFound(expected, value)) return null;
  if (value instanceof Uint8Array || value instanceof Date) return unlike(matcher, expected, value, scope);
  const { path, message } = tellDifference(expected, value, scope);
  return mismatch(matcher, value, message, { path, expected, compare: true });
};

/** A header that was sent several times, as one text where one text is expected (RFC 9110 5.3). */
function oneText(matcher: Matcher, value: Subject, scope: Scope): Subject {
  if (!scope.textual || !Array.isArray(value)) return value;
  return Array.isArray(scope.argument(matcher)) ? value : value.join(", ");
}

/** The argument; where literals compare as text, a number as it was written. */
function expectedOf(matcher: Matcher, value: Subject, scope: Scope): Value {
  const expected = scope.argument(matcher);
  if (!scope.textual || typeof value !== "string") return expected;
  return asText(expected, matcher.origin.container, matcher.origin.key);
}

/** Bytes or a date; an argument that is neither cannot be compared with them. */
function unlike(matcher: Matcher, expected: Value, value: Uint8Array | Date, scope: Scope): Mismatch {
  const literal = value instanceof Date ? momentOf(expected) : bytesOfLiteral(expected);
  const found = scope.show(value);
  if (literal !== undefined)
    return mismatch(matcher, value, `expected ${scope.show(literal)}, found ${found}`, { expected });
  const advice =
    value instanceof Date
      ? "compare with a date such as 2026-12-24T20:00:00Z, or add date-format"
      : 'compare with { hex: "…" } or { base64: … }, or add utf8-decode';
  return broken(matcher, value, `expected ${scope.show(expected)}, found ${found}: ${advice}`);
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
