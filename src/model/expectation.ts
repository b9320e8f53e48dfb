import type { Origin } from "./origin.ts";
import type { Template } from "./template.ts";
import type { Value } from "./value.ts";

/** A JSONPath (RFC 9535), checked when the file was compiled. */
export interface JsonPath {
  readonly text: string;
  /** Names and indexes when the path is singular (RFC 9535 2.3.5.1); then it yields one value, else a list. */
  readonly singular: readonly (string | number)[] | undefined;
}

/** What is looked at. */
export type Query =
  | { readonly kind: "status" | "body" | "duration" | "url" | "stdout" | "stderr" | "exit-code" }
  | { readonly kind: "header" | "cookie"; readonly name: string }
  | { readonly kind: "json"; readonly path: JsonPath };

/** Every matcher a file can name, and two of our own: `status` (a code, a class, or one of a list) and `json` (a `$` key). */
export type MatcherName =
  | "equals"
  | "not"
  | "one-of"
  | "gt"
  | "gte"
  | "lt"
  | "lte"
  | "contains"
  | "starts-with"
  | "ends-with"
  | "matches"
  | "type"
  | "exists"
  | "empty"
  | "length"
  | "each"
  | "any"
  | "includes"
  | "schema"
  | "status"
  | "json";

/** One matcher: what it compares with, or the matchers inside it. */
export interface Matcher {
  readonly name: MatcherName;
  /** The expected value; absent for not, length, each, any, json and schema. */
  readonly argument?: Template;
  /** The matchers inside not, length, each, any and json. */
  readonly inner?: readonly Matcher[];
  /** Of a `$` key. */
  readonly path?: JsonPath;
  /** Of `schema`: the JSON Schema itself, and the absolute path it came from (for its relative references and messages). */
  readonly schema?: { readonly value: Value; readonly file: string | null };
  readonly origin: Origin;
}

/** One query with the matchers that must hold for it. */
export interface Check {
  readonly query: Query;
  readonly matchers: readonly Matcher[];
  readonly origin: Origin;
}

/** A value taken from an answer by name. */
export interface OutputPlan {
  readonly name: string;
  readonly query: Query;
  /** A regular expression on the text found: its first group, or the whole match. */
  readonly matches: RegExp | null;
  readonly fallback: Template | null;
  readonly secret: boolean;
  readonly origin: Origin;
}
