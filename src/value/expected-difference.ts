import type { Value } from "../model/value.ts";
import { strictlyEqual } from "./equality.ts";
import type { Difference } from "./first-difference.ts";
import { ABSENT, markerOf } from "./marker.ts";

/** The lists of an expected value whose order does not matter: all of them, or these. */
export type Unordered = true | ReadonlySet<Value>;

type Part = string | number;

/**
 * The first place at which a value is not what was expected, where texts of the expected value may be markers; null when it is.
 * Of an unordered list: the first expected item that no item is left for (`actual` undefined), or the first item too many.
 *
 * @throws SyntaxError from a marker that holds no regular expression
 */
export function expectedDifference(
  expected: Value,
  actual: Value,
  unordered: Unordered = new Set(),
  path: readonly Part[] = [],
): Difference | null {
  const marker = markerOf(expected);
  if (marker !== undefined) return marker(actual) ? null : { path, expected, actual };
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const inAnyOrder = unordered === true || unordered.has(expected);
    return inAnyOrder
      ? differenceOfSets(expected, actual, unordered, path)
      : differenceOfLists(expected, actual, unordered, path);
  }
  if (isMap(expected) && isMap(actual)) return differenceOfMaps(expected, actual, unordered, path);
  return strictlyEqual(expected, actual) ? null : { path, expected, actual };
}

function differenceOfLists(
  expected: Value[],
  actual: Value[],
  unordered: Unordered,
  path: readonly Part[],
): Difference | null {
  const length = Math.max(expected.length, actual.length);
  for (let index = 0; index < length; index++) {
    const [wanted, found] = [expected[index], actual[index]];
    const place = [...path, index];
    if (wanted === undefined || found === undefined) return { path: place, expected: wanted, actual: found };
    const difference = expectedDifference(wanted, found, unordered, place);
    if (difference !== null) return difference;
  }
  return null;
}

function differenceOfMaps(
  expected: { [key: string]: Value },
  actual: { [key: string]: Value },
  unordered: Unordered,
  path: readonly Part[],
): Difference | null {
  for (const [key, wanted] of Object.entries(expected)) {
    const place = [...path, key];
    const found = Object.hasOwn(actual, key) ? actual[key] : undefined;
    if (found === undefined) {
      if (wanted === ABSENT) continue;
      return { path: place, expected: wanted, actual: undefined };
    }
    if (wanted === ABSENT) return { path: place, expected: undefined, actual: found };
    const difference = expectedDifference(wanted, found, unordered, place);
    if (difference !== null) return difference;
  }
  const extra = Object.keys(actual).find((key) => !Object.hasOwn(expected, key));
  return extra === undefined
    ? null
    : { path: [...path, extra], expected: undefined, actual: actual[extra] as Value };
}

/** Pairs every expected item with one of its own: markers can fit several, so a pair may be given up for another (augmenting paths). */
function differenceOfSets(
  expected: Value[],
  actual: Value[],
  unordered: Unordered,
  path: readonly Part[],
): Difference | null {
  const takenBy = new Map<number, number>();
  const seat = (wanted: number, tried: Set<number>): boolean => {
    for (const index of actual.keys()) {
      if (tried.has(index)) continue;
      if (expectedDifference(expected[wanted] as Value, actual[index] as Value, unordered) !== null) continue;
      tried.add(index);
      const holder = takenBy.get(index);
      if (holder !== undefined && !seat(holder, tried)) continue;
      takenBy.set(index, wanted);
      return true;
    }
    return false;
  };
  for (const index of expected.keys()) {
    if (!seat(index, new Set()))
      return { path: [...path, index], expected: expected[index], actual: undefined };
  }
  const extra = [...actual.keys()].find((index) => !takenBy.has(index));
  return extra === undefined ? null : { path: [...path, extra], expected: undefined, actual: actual[extra] };
}

function isMap(value: Value): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
