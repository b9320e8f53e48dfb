import type { Value } from "../model/value.ts";

/** The number of characters (Unicode code points) of a text, items of a list or keys of an object; undefined for the rest. */
export function lengthOf(value: Value | undefined): number | undefined {
  if (typeof value === "string") {
    let characters = 0;
    for (const _character of value) characters++;
    return characters;
  }
  if (typeof value !== "object" || value === null) return undefined;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}
