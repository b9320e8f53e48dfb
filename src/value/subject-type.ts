import { isIPv4, isIPv6 } from "node:net";
import type { Subject } from "../model/value.ts";
import { parseJson } from "./json-text.ts";

/** Texts of a form. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  /** Any version and variant (RFC 9562 4). */
  uuid: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
  ipv4: isIPv4,
  /** Without a zone (RFC 4291 2.2). */
  ipv6: (text) => !text.includes("%") && isIPv6(text),
  /** A date with time and offset (RFC 3339 5.6). */
  "iso-date": (text) =>
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(
      text,
    ) && isDay(text.slice(0, 10)),
  /** As HTML's input type=email has it, with a dot in the domain. */
  email: (text) =>
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i.test(
      text,
    ),
  /** Absolute (RFC 3986 4.3, a fragment allowed). */
  uri: (text) =>
    /^[a-z][a-z0-9+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})+$/i.test(text) && URL.canParse(text),
  /** With its padding (RFC 4648 4). */
  base64: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text),
  json: (text) => "value" in parseJson(text),
};

const TYPES: Readonly<Record<string, (subject: Subject) => boolean>> = {
  string: (subject) => typeof subject === "string",
  number: (subject) => typeof subject === "number" || typeof subject === "bigint",
  integer: (subject) => typeof subject === "bigint" || Number.isInteger(subject),
  boolean: (subject) => typeof subject === "boolean",
  null: (subject) => subject === null,
  array: Array.isArray,
  list: Array.isArray,
  object: (subject) =>
    typeof subject === "object" &&
    subject !== null &&
    !Array.isArray(subject) &&
    !(subject instanceof Uint8Array) &&
    !(subject instanceof Date),
  date: (subject) => subject instanceof Date,
  bytes: (subject) => subject instanceof Uint8Array,
};

/** What `type` can ask for: 1.0 is an integer, as in JSON Schema. */
export const SUBJECT_TYPES: readonly string[] = [...Object.keys(TYPES), ...Object.keys(FORMATS)];

/** Whether something is of one of SUBJECT_TYPES; undefined when there is no such type. */
export function isOfSubjectType(subject: Subject, type: string): boolean | undefined {
  if (Object.hasOwn(TYPES, type)) return TYPES[type]?.(subject);
  if (!Object.hasOwn(FORMATS, type)) return undefined;
  return typeof subject === "string" && FORMATS[type]?.(subject) === true;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
