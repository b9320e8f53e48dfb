import type { Origin } from "./origin.ts";
import type { NamedTemplates, Template } from "./template.ts";
import type { Value } from "./value.ts";

/** A JSONPath (RFC 9535), checked when the file was compiled. */
export interface JsonPath {
  readonly text: string;
  /** Names and indexes when the path is singular (RFC 9535 2.3.5.1); then it yields one value, else a list. */
  readonly singular: readonly (string | number)[] | undefined;
}

/** What is looked at. */
export type Query =
  | {
      readonly kind:
        | "status"
        | "version"
        | "body"
        | "bytes"
        | "raw-bytes"
        | "sha256"
        | "md5"
        | "size"
        | "url"
        | "redirects"
        | "ip"
        | "stdout"
        | "stderr"
        | "exit-code";
    }
  /** Without a phase all of it. */
  | { readonly kind: "duration"; readonly phase?: PhaseName }
  | { readonly kind: "header"; readonly name: string }
  /** Without an attribute the cookie's value. */
  | { readonly kind: "cookie"; readonly name: string; readonly attribute?: CookieAttribute }
  | { readonly kind: "json"; readonly path: JsonPath }
  /** Expressions that were checked when the file was compiled. */
  | { readonly kind: "xpath" | "css"; readonly text: string }
  | { readonly kind: "regex"; readonly pattern: RegExp }
  | { readonly kind: "certificate"; readonly field: CertificateField }
  /** `name` in lower case: one header of the request. */
  | { readonly kind: "request"; readonly part: "url" | "method" | "body" }
  | { readonly kind: "request"; readonly part: "header"; readonly name: string };

/** The parts of an exchange's time. */
export const PHASE_NAMES = ["dns", "connect", "tls", "first-byte", "download"] as const;
/** A phase of a request. */
export type PhaseName = (typeof PHASE_NAMES)[number];

/** What a cookie can say beside its value (RFC 6265 5.2). */
export const COOKIE_ATTRIBUTES = [
  "expires",
  "max-age",
  "domain",
  "path",
  "secure",
  "http-only",
  "same-site",
] as const;
/** An attribute of a cookie, RFC 6265. */
export type CookieAttribute = (typeof COOKIE_ATTRIBUTES)[number];

/** What is asked of a server's certificate. */
export const CERTIFICATE_FIELDS = [
  "subject",
  "issuer",
  "not-before",
  "not-after",
  "days-left",
  "names",
  "serial",
  "pem",
  "fingerprint-sha256",
] as const;
/** A field of a certificate. */
export type CertificateField = (typeof CERTIFICATE_FIELDS)[number];

/** A filter with its arguments: turns what was found into something else before it is looked at further. */
export interface FilterPlan {
  readonly name: string;
  /** By name of the parameter. */
  readonly arguments: NamedTemplates;
  readonly origin: Origin;
}

/** Every matcher a file can name, and three of our own: `status` (a code, a class, or one of a list), `json` (a `$` key) and `filter` (its matchers hold for what the filter makes of the value). */
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
  | "none"
  | "between"
  | "version"
  | "before"
  | "after"
  | "within"
  | "includes"
  | "equals-except"
  | "all-of"
  | "any-of"
  | "schema"
  | "status"
  | "json"
  | "filter";

/** One matcher: what it compares with, or the matchers inside it. */
export interface Matcher {
  readonly name: MatcherName;
  /** The expected value; absent for those with matchers inside and schema. */
  readonly argument?: Template;
  /** The matchers inside not, length, each, any, none, all-of, filter and json. */
  readonly inner?: readonly Matcher[];
  /** Of `any-of`: the matchers of each alternative. */
  readonly alternatives?: readonly (readonly Matcher[])[];
  /** Of `equals-except`: what is not looked at, and the lists whose order does not matter. */
  readonly except?: { readonly ignore: readonly JsonPath[]; readonly unordered: readonly JsonPath[] | true };
  /** Of `filter`. */
  readonly filter?: FilterPlan;
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
  /** What is made of the value found, in order; before `matches`. */
  readonly filters: readonly FilterPlan[];
  readonly fallback: Template | null;
  readonly secret: boolean;
  readonly origin: Origin;
}
