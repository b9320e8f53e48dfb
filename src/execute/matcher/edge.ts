import type { Value } from "../../model/value.ts";
import { bytesOfLiteral } from "../../value/bytes-literal.ts";
import { strictlyEqual } from "../../value/equality.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";
import { needsBytes } from "./needs-bytes.ts";
import { foundOfType } from "./words.ts";

/** The beginning or the end of a text, list or bytes. */
export type Edge = "start" | "end";

const WORDS: Readonly<Record<Edge, string>> = { start: "starts with", end: "ends with" };
const PLURAL: Readonly<Record<Edge, string>> = { start: "start with", end: "end with" };

/** Makes a matcher of the beginning or end of a text, list or bytes. */
export function edge(side: Edge): SubjectMatch {
  const holds = (value: string, wanted: string) =>
    side === "start" ? value.startsWith(wanted) : value.endsWith(wanted);
  const words = WORDS[side];
  return (matcher, value, scope) => {
    const wanted = scope.argument(matcher);
    const fail = (message: string) => mismatch(matcher, value, message, { expected: wanted });
    if (value instanceof Uint8Array) {
      const bytes = bytesOfLiteral(wanted);
      if (bytes === undefined)
        return broken(matcher, value, needsBytes(matcher.name, scope.show(wanted), scope.show(value)));
      if (bytes.length <= value.length && Buffer.compare(bytes, slice(value, side, bytes.length)) === 0)
        return null;
      return fail(`expected bytes that ${PLURAL[side]} ${scope.show(bytes)}, found ${scope.show(value)}`);
    }
    if (Array.isArray(wanted)) {
      if (!Array.isArray(value))
        return fail(`expected a list that ${words} ${scope.show(wanted)}, ${foundOfType(value, scope)}`);
      if (itemsEqual(value, wanted, side)) return null;
      return fail(`expected a list that ${words} ${scope.show(wanted)}, found ${scope.show(value)}`);
    }
    if (typeof wanted !== "string") {
      return broken(
        matcher,
        value,
        `${matcher.name} needs a text or a list, but it was given ${scope.show(wanted)}`,
      );
    }
    if (typeof value !== "string")
      return fail(`expected a text that ${words} ${scope.show(wanted)}, ${foundOfType(value, scope)}`);
    if (holds(value, wanted)) return null;
    const anyCase = holds(value.toLowerCase(), wanted.toLowerCase());
    const hint = anyCase ? " (it does in other upper and lower case)" : "";
    return fail(`expected a text that ${words} ${scope.show(wanted)}, found ${scope.show(value)}${hint}`);
  };
}

function slice(bytes: Uint8Array, side: Edge, length: number): Uint8Array {
  return side === "start" ? bytes.subarray(0, length) : bytes.subarray(bytes.length - length);
}

function itemsEqual(list: readonly Value[], wanted: readonly Value[], side: Edge): boolean {
  const offset = side === "start" ? 0 : list.length - wanted.length;
  if (wanted.length > list.length) return false;
  return wanted.every((item, index) => strictlyEqual(item, list[offset + index] as Value));
}
