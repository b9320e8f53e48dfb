import type { Value } from "../model/value.ts";
import { strictlyEqual } from "./equality.ts";

/** Where two values differ; undefined stands for an entry that is not there. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly expected: Value | undefined;
  readonly actual: Value | undefined;
}

/**
 * The first place, in the order of `expected`, at which two values are not strictly equal; null when they are.
 *
 * @throws RangeError when both are nested deeper than the stack
 */
export function firstDifference(expected: Value, actual: Value): Difference | null {
  if (Array.isArray(expected) && Array.isArray(actual)) return differenceOfLists(expected, actual);
  if (isObject(expected) && isObject(actual)) return differenceOfObjects(expected, actual);
  return strictlyEqual(expected, actual) ? null : { path: [], expected, actual };
}

function differenceOfLists(expected: Value[], actual: Value[]): Difference | null {
  const length = Math.max(expected.length, actual.length);
  for (let index = 0; index < length; index++) {
    const found = below(index, expected[index], actual[index]);
    if (found !== null) return found;
  }
  return null;
}

function differenceOfObjects(
  expected: { [key: string]: Value },
  actual: { [key: string]: Value },
): Difference | null {
  for (const key of Object.keys(expected)) {
    const found = below(key, expected[key], Object.hasOwn(actual, key) ? actual[key] : undefined);
    if (found !== null) return found;
  }
  for (const key of Object.keys(actual)) {
    if (!Object.hasOwn(expected, key)) return { path: [key], expected: undefined, actual: actual[key] };
  }
  return null;
}

function below(
  key: string | number,
  expected: Value | undefined,
  actual: Value | undefined,
): Difference | null {
  if (expected === undefined || actual === undefined) return { path: [key], expected, actual };
  const found = firstDifference(expected, actual);
  return found && { ...found, path: [key, ...found.path] };
}

function isObject(value: Value): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
