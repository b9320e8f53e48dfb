import type { Subject } from "../../model/value.ts";
import { typeName } from "../../value/describe.ts";
import type { Scope } from "./mismatch.ts";

/** `expected 1 (number), found "1" (string)`: the types are named only where they differ. */
export function expectedFound(expected: Subject, actual: Subject, scope: Scope, lead = ""): string {
  const types: [string, string] = [typeName(expected), typeName(actual)];
  const name = types[0] !== types[1];
  return `expected ${lead}${scope.show(expected)}${note(expected, name)}, found ${scope.show(actual)}${note(actual, name)}`;
}

/** `found "a" (string)`: for matchers that are not meant for this type. */
export function foundOfType(actual: Subject, scope: Scope): string {
  return `found ${scope.show(actual)}${note(actual, true)}`;
}

/** null, true and false and what is described in words need no type. */
function note(value: Subject, name: boolean): string {
  const type = typeName(value);
  return name && !["null", "boolean", "bytes"].includes(type) ? ` (${type})` : "";
}

/**
 * Two texts that differ: long ones from their first difference on, and what tells apart those that look the same.
 */
export function textsDiffer(expected: string, actual: string, scope: Scope): string {
  const inWords = expectedFound(expected, actual, scope);
  if (areApart(expected, actual)) return inWords;
  if (expected.toLowerCase() === actual.toLowerCase())
    return `${inWords} (they differ in upper and lower case only)`;
  if (expected.normalize() === actual.normalize())
    return `${inWords} (they differ in Unicode normalization only)`;
  if (expected.replace(/\s+/g, "") === actual.replace(/\s+/g, "")) {
    return `${inWords} (they differ in white space only)`;
  }
  // Only what is masked may be cut.
  const a = scope.mask(expected);
  const b = scope.mask(actual);
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at < LONG_START) return inWords;
  return `expected ${excerpt(a, at - BEFORE)}, found ${excerpt(b, at - BEFORE)} (the texts differ from character ${at + 1} on)`;
}

/** Characters by which texts may differ in length to be compared any closer. */
const MOST_APART = 1_000_000;

/** Whether two texts have so little to do with each other that nobody wants to see where they differ. */
export function areApart(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) > MOST_APART;
}
const LONG_START = 40;
const BEFORE = 15;
const SHOWN = 60;

function excerpt(text: string, from: number): string {
  return `…${JSON.stringify(text.slice(from, from + SHOWN))}${from + SHOWN < text.length ? "…" : ""}`;
}
