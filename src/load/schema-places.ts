import type { ErrorObject } from "ajv";
import { nearest } from "../model/nearest.ts";
import { MATCHERS_ELSEWHERE } from "../model/other-tools.ts";
import type { Value } from "../model/value.ts";

/** A code and a text for a person. */
export interface SchemaMessage {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Where in the schemas the broken rule stands: `suite/$defs/retry/properties/when/items`. The generator writes it there. */
export function placeOf(error: ErrorObject): string {
  return String((error.parentSchema as { $comment?: string })["$comment"] ?? "");
}

/** The keys that the map could have. */
export function keysOf(error: ErrorObject): string[] {
  return Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
}

/** Whether the map that the error is about holds matchers. */
export function isMatchers(error: ErrorObject): boolean {
  return placeOf(error).endsWith("$defs/matchers");
}

/** The matcher that was meant, most likely. */
export function unknownMatcher(key: string, matchers: readonly string[]): string | undefined {
  return MATCHERS_ELSEWHERE.get(key) ?? nearest(key, matchers);
}

/** What values of ours are called elsewhere. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  newest: "latest",
  last: "latest",
  every: "all",
  wait: "queue",
  drop: "skip",
  abort: "cancel",
  replace: "cancel",
  text: "string",
  str: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  map: "object",
  dict: "object",
};

/** The value that was meant, most likely. */
export function unknownValue(value: string, allowed: readonly string[]): string | undefined {
  const other = Object.hasOwn(OTHER_VALUES, value) ? OTHER_VALUES[value] : undefined;
  return other !== undefined && allowed.includes(other) ? other : nearest(value, allowed);
}

/** A map that stands where matchers stand, but is an object to compare with. */
export function objectLiteral(value: Value | undefined): SchemaMessage {
  const keys = Object.keys(value as object);
  if (keys.length === 1 && (keys[0] === "hex" || keys[0] === "base64"))
    return {
      code: "schema-object-literal",
      message: `expected matchers, found bytes in ${keys[0]}`,
      hint: `to compare with bytes, write equals, contains, starts-with or ends-with before them: equals: { ${keys[0]}: … }`,
    };
  const named = keys.length > 3 ? `${keys.slice(0, 3).join(", ")} …` : keys.join(" and ");
  return {
    code: "schema-object-literal",
    message: `expected matchers, found an object with ${keys.length > 1 ? "the keys" : "the key"} ${named}`,
    hint: "to compare with an object, write equals: { … } (all of it) or includes: { … } (a part of it)",
  };
}

/** What texts and numbers of a named form are called, and how they are written. */
export interface Form {
  readonly is: string;
  readonly write: string;
}

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/\$defs\/duration$/, { is: "a length of time", write: "write 500ms, 10s, 2m, 1h, 1d or 1m30s" }],
  [/\$defs\/id$/, { is: "an id", write: "begin with a letter or _, go on with letters, digits, - and _" }],
  [/\$defs\/plan-id$/, { is: "a plan id", write: "use letters, digits, - and _" }],
  [
    /(\$defs\/status(\/anyOf\/\d)?|expect\/properties\/status)$/,
    {
      is: "a status",
      write: "write a number from 100 to 599, a class such as 2xx, a list of them, or matchers",
    },
  ],
  [/\$defs\/http(\/anyOf\/0)?$/, { is: "a request", write: "write METHOD and URL, such as GET /orders" }],
  [
    /\$defs\/http\/anyOf\/1\/properties\/method$/,
    { is: "a method", write: "write it in capitals, such as PURGE" },
  ],
  [/\$defs\/tags\/items$/, { is: "a tag", write: "use letters, digits, _, ., : and -" }],
  [
    /\$defs\/retry\/properties\/when\/items(\/anyOf\/\d)?$/,
    {
      is: "a reason to try again",
      write: "write network, timeout, failure, a status such as 503, or a class such as 5xx",
    },
  ],
  [/select\/properties\/priority$/, { is: "a priority or a range of them", write: "write P1, or P0..P2" }],
  [/expect\/properties\/duration$/, { is: "bounds on a length of time", write: "write { lt: 800ms }" }],
  [/\$defs\/output$/, { is: "an output", write: "write a query, such as { json: $.token }" }],
  [/\$defs\/retry$/, { is: "a retry", write: "write { attempts: 3 }" }],
  [/\$defs\/until$/, { is: "an until", write: "write { expect: { … }, every: 1s, timeout: 30s }" }],
  [/\$defs\/basic$/, { is: "user and password", write: 'write { user: …, password: "${{ secrets.… }}" }' }],
  [
    /state\/properties\/branch$/,
    {
      is: "the name of a branch that Rota takes",
      write: "use letters, digits, -, _, . and /, such as rota-state",
    },
  ],
  [/state\/properties\/keep$/, { is: "a number of days", write: "write a number of days, such as 400d" }],
  [
    /\$defs\/bytes\/properties\/hex$/,
    {
      is: "bytes in hexadecimal digits",
      write: "two digits, 0 to 9 and a to f, are one byte: { hex: ef bb bf }",
    },
  ],
  [
    /matchers\/properties\/within(\/anyOf\/\d)?$/,
    { is: "a length of time, or a map", write: "write 5m, or { of: 2026-12-24, by: 5m }" },
  ],
  [/matchers\/properties\/between$/, { is: "a list of two bounds", write: "write between: [1, 10]" }],
  [
    /duration-(bounds|matchers)\/properties\/between$/,
    { is: "a list of two lengths of time", write: "write between: [10ms, 2s]" },
  ],
  [/properties\/max-size$/, { is: "a size", write: "write 500KB, 50MB, 1GiB, or a number of bytes" }],
  [/properties\/rate$/, { is: "a rate", write: "write 10/s, 100/m or 1000/h" }],
  [
    /\$defs\/timeout(\/anyOf\/\d)?$/,
    { is: "a time limit", write: "write 10s, or { total: 10s, connect: 2s, first-byte: 5s, idle: 1s }" },
  ],
  [
    /\$defs\/redirects(\/anyOf\/\d)?$/,
    { is: "a number of redirects", write: "write true, false, a number to 50, or { follow: 5 }" },
  ],
  [/\$defs\/duration-(matchers|bounds)$/, { is: "bounds on a length of time", write: "write { lt: 800ms }" }],
];

/** The form that a value must have by the rule that it breaks. */
export function formOf(error: ErrorObject): Form | undefined {
  const place = placeOf(error);
  return FORMS.find(([where]) => where.test(place))?.[1];
}
