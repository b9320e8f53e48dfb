import type { CertificateField, CookieAttribute, Query } from "../model/expectation.ts";
import type { SubjectKind } from "../value/filter/subject-kind.ts";
import type { ChainInput } from "../value/filters.ts";

const KINDS: Readonly<
  Record<Exclude<Query["kind"], "cookie" | "certificate" | "request">, SubjectKind | null>
> = {
  status: "number",
  version: "text",
  // A list when it was sent several times.
  header: null,
  json: null,
  xpath: null,
  css: null,
  body: "text",
  bytes: "bytes",
  "raw-bytes": "bytes",
  regex: "text",
  sha256: "text",
  md5: "text",
  size: "number",
  url: "text",
  redirects: "list",
  ip: "text",
  duration: "number",
  stdout: "text",
  stderr: "text",
  "exit-code": "number",
};

const COOKIE_KINDS: Partial<Record<CookieAttribute, SubjectKind>> = {
  expires: "date",
  "max-age": "number",
  secure: "boolean",
  "http-only": "boolean",
};

const CERTIFICATE_KINDS: Partial<Record<CertificateField, SubjectKind>> = {
  "not-before": "date",
  "not-after": "date",
  "days-left": "number",
  names: "list",
};

/** What a chain of filters behind a query is given. */
export function queryGives(query: Query): ChainInput {
  switch (query.kind) {
    case "cookie": {
      const { attribute } = query;
      if (attribute === undefined) return { kind: "text", name: "the cookie" };
      return { kind: COOKIE_KINDS[attribute] ?? "text", name: `the cookie's ${attribute}` };
    }
    case "certificate":
      return { kind: CERTIFICATE_KINDS[query.field] ?? "text", name: `the certificate's ${query.field}` };
    case "request":
      return { kind: query.part === "header" ? null : "text", name: `the request's ${query.part}` };
    default:
      return { kind: KINDS[query.kind], name: `the ${query.kind}` };
  }
}
