import type { JsonPath } from "../../model/expectation.ts";
import type { Value } from "../../model/value.ts";
import { expectedDifference, type Unordered } from "../../value/expected-difference.ts";
import { queryJsonPath } from "../../value/json-path.ts";
import { pathText } from "../../value/path-text.ts";
import { withoutPaths } from "../../value/without-paths.ts";
import { type Match, mismatch, type Scope } from "./mismatch.ts";
import { expectedFound, foundOfType } from "./words.ts";

/** Deep equality, but for ignored paths, the order of some lists, and markers. */
export const matchEqualsExcept: Match = (matcher, value, scope) => {
  const { ignore = [], unordered = [] } = matcher.except ?? {};
  const expected = withoutPaths(scope.argument(matcher), ignore);
  const actual = withoutPaths(value, ignore);
  const difference = expectedDifference(expected, actual, listsAt(expected, unordered));
  if (difference === null) return null;
  return mismatch(matcher, actual, inWords(difference.expected, difference.actual, scope), {
    path: pathText(difference.path),
    expected,
    compare: true,
  });
};

function listsAt(expected: Value, unordered: readonly JsonPath[] | true): Unordered {
  if (unordered === true) return true;
  const lists = new Set<Value>();
  for (const path of unordered) {
    const found = queryJsonPath(path, expected);
    if (!found.found) continue;
    const values = path.singular === undefined ? (found.value as Value[]) : [found.value];
    for (const value of values) lists.add(value);
  }
  return lists;
}

function inWords(expected: Value | undefined, actual: Value | undefined, scope: Scope): string {
  if (expected === undefined) return `expected nothing here, ${foundOfType(actual ?? null, scope)}`;
  if (actual === undefined) return `expected ${scope.show(expected)}, found nothing here`;
  return expectedFound(expected, actual, scope);
}
