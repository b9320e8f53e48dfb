import type { Value } from "../model/value.ts";

/**
 * Typed, deep equality: 1 is not "1", the order of keys does not matter, the order of items does.
 * A number and a BigInt are equal when their exact numeric values are; NaN equals NaN, 0 equals -0.
 * Only own keys count, so `__proto__` is a key like any other.
 */
export function strictlyEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a === "object" && typeof b === "object") {
    return a !== null && b !== null && equalStructures(a, b);
  }
  if (typeof a === "number" && typeof b === "number") return Number.isNaN(a) && Number.isNaN(b);
  if (typeof a === "bigint" && typeof b === "number") return equalNumbers(a, b);
  if (typeof a === "number" && typeof b === "bigint") return equalNumbers(b, a);
  return false;
}

/**
 * Orders two numbers by their exact values, or two texts by their UTF-16 units; undefined when they cannot be
 * compared (other types, mixed types, NaN).
 *
 * @returns negative, 0 or positive, as `a` comes before, with or after `b`
 */
export function compareValues(a: Value, b: Value): number | undefined {
  const comparable =
    (typeof a === "string" && typeof b === "string") ||
    ((typeof a === "number" || typeof a === "bigint") && (typeof b === "number" || typeof b === "bigint"));
  if (!comparable) return undefined;
  // JavaScript compares a number with a BigInt by exact mathematical value.
  if (a < b) return -1;
  if (a > b) return 1;
  return Number.isNaN(a) || Number.isNaN(b) ? undefined : 0;
}

function equalNumbers(big: bigint, number: number): boolean {
  return Number.isInteger(number) && BigInt(number) === big;
}

function equalStructures(
  a: Value[] | { [key: string]: Value },
  b: Value[] | { [key: string]: Value },
): boolean {
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) {
      if (!strictlyEqual(a[index] as Value, b[index] as Value)) return false;
    }
    return true;
  }
  if (Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key) || !strictlyEqual(a[key] as Value, b[key] as Value)) return false;
  }
  return true;
}
