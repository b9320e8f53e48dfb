import type { Subject } from "../model/value.ts";

/** The number of characters (Unicode code points) of a text, items of a list, keys of an object or bytes; undefined for the rest. */
export function lengthOf(value: Subject | undefined): number | undefined {
  if (typeof value === "string") {
    let characters = 0;
    for (const _character of value) characters++;
    return characters;
  }
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== "object" || value === null || value instanceof Date) return undefined;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}
