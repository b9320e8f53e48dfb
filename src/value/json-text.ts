import * as losslessJson from "lossless-json";
import type { Value } from "../model/value.ts";

/** What reading a JSON text gave: its value, or what is wrong with it and where (UTF-16 units from 0; null: unknown). */
export type JsonOutcome =
  | { readonly value: Value }
  | { readonly problem: string; readonly offset: number | null };

/** A number of at least 16 digits that stands where a JSON value begins; longer texts in quotes don't count. */
const LONG_INTEGER = /(?:^|[:,[])[ \t\r\n]*-?\d{16}/;

/**
 * Reads a JSON text (RFC 8259). Integers beyond 2^53 become BigInt, of doubled keys the last one counts, and
 * `__proto__` is a key like any other. Never throws.
 */
export function parseJson(text: string): JsonOutcome {
  let value: Value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return problemOf(text, error);
  }
  if (!LONG_INTEGER.test(text)) return { value };
  try {
    return { value: parseExactly(text) };
  } catch {
    // Deeper than the stack: better with rounded numbers than not at all.
    return { value };
  }
}

/**
 * Writes a value as JSON; a BigInt as plain digits, NaN and the infinities as null.
 *
 * @param indent spaces for each level; without it everything stands on one line
 * @throws RangeError when the value is nested deeper than the stack
 */
export function formatJson(value: Value, indent?: number): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return losslessJson.stringify(value, undefined, indent) as string;
  }
}

function parseExactly(text: string): Value {
  return losslessJson.parse(text, undefined, {
    parseNumber: exactNumber,
    onDuplicateKey: ({ newValue }) => newValue,
  }) as Value;
}

function exactNumber(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}

/** lossless-json reads the text again because V8 does not always tell the position. */
function problemOf(text: string, original: unknown): { problem: string; offset: number | null } {
  if (text.trim() === "") return { problem: "the text is empty", offset: 0 };
  let message = (original as Error).message;
  try {
    parseExactly(text);
  } catch (error) {
    if (error instanceof SyntaxError) message = error.message;
  }
  const position = / at position (\d+)/.exec(message);
  if (position === null) return { problem: lowerFirst(message), offset: null };
  const offset = Number(position[1]);
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = `line ${before.length}, column ${(before.at(-1) as string).length + 1}`;
  return { problem: `${lowerFirst(message.slice(0, position.index))} at ${place}`, offset };
}

function lowerFirst(text: string): string {
  return text.startsWith("JSON") ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
