import type { Value } from "../model/value.ts";
import { isOfSubjectType } from "./subject-type.ts";

/** A text in an expected value that stands for many. */
export type Marker = (value: Value) => boolean;

/** The marker of a key that must not be there. */
export const ABSENT = "<absent>";

const NAMES: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  null: "null",
  list: "list",
  object: "object",
  uuid: "uuid",
  "iso-date": "iso-date",
};

const CACHE_SIZE = 1000;
const known = new Map<string, Marker | null>();

/**
 * What `<any>`, `<string>`, `<uuid>`, `<matches ^A-\d+$>` and the like stand for; undefined for any other value, texts such as
 * `<b>` included.
 *
 * @throws SyntaxError when `<matches …>` holds no regular expression
 */
export function markerOf(expected: Value): Marker | undefined {
  if (typeof expected !== "string" || !expected.startsWith("<") || !expected.endsWith(">")) return undefined;
  const cached = known.get(expected);
  if (cached !== undefined) return cached ?? undefined;
  const marker = compile(expected.slice(1, -1));
  if (known.size >= CACHE_SIZE) known.delete(known.keys().next().value as string);
  known.set(expected, marker ?? null);
  return marker;
}

function compile(text: string): Marker | undefined {
  if (text === "any") return () => true;
  if (text === "absent") return () => false;
  if (text.startsWith("matches ")) {
    const pattern = new RegExp(text.slice("matches ".length), "u");
    return (value) => typeof value === "string" && pattern.test(value);
  }
  const type = Object.hasOwn(NAMES, text) ? NAMES[text] : undefined;
  return type === undefined ? undefined : (value) => isOfSubjectType(value, type) === true;
}
