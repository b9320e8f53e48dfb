import type { BodyPlan } from "../model/body-plan.ts";
import { parseDuration } from "../model/duration.ts";
import type { Defaults, Http, Retry } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { HttpAction, RetryPlan } from "../model/run-plan.ts";
import type { NamedTemplates, Template } from "../model/template.ts";
import type { ValueMap } from "../model/value.ts";
import { HEADER_TWINS, reportCaseTwins } from "./case-twins.ts";
import { checkBraces } from "./check-braces.ts";
import { checkHeader } from "./check-header.ts";
import { checkUrl } from "./check-url.ts";
import type { CommonHttp } from "./common-http.ts";
import { compileAuth } from "./compile-auth.ts";
import { compileBody } from "./compile-body.ts";
import type { CompileContext, HttpDefaults } from "./compile-context.ts";
import { compileRequestOptions, NO_OPTIONS } from "./compile-request-options.ts";
import { listOf } from "./list-of.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

const METHODS: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** What is worth another request, if the file does not say. */
export const HTTP_RETRY: readonly (string | number)[] = ["network", 429, 502, 503, 504];

/** What http steps start from when a suite says nothing. */
export const NO_DEFAULTS: HttpDefaults = {
  baseUrl: null,
  query: [],
  headers: [],
  auth: null,
  options: NO_OPTIONS,
  retry: null,
};

/** Compiles `defaults.http`; `origin` is its entry. */
export function compileHttpDefaults(context: CompileContext, origin: Origin, names: NamesOf): HttpDefaults {
  const http = entryOf(origin) as NonNullable<Defaults["http"]>;
  checkBraces(context, origin);
  return {
    ...NO_DEFAULTS,
    ...commonParts(
      context,
      http,
      { document: origin.document, container: http, key: "" },
      names,
      NO_DEFAULTS,
    ),
    retry: http.retry === undefined ? null : compileRetry(http.retry, HTTP_RETRY),
  };
}

/** Compiles the `http` of a step; undefined after a problem was told. */
export function compileHttp(context: CompileContext, origin: Origin, names: NamesOf): HttpAction | undefined {
  const http = entryOf(origin) as Http;
  checkBraces(context, origin);
  const defaults = context.httpDefaults ?? NO_DEFAULTS;
  if (typeof http === "string") {
    const space = http.indexOf(" ");
    const method = http.slice(0, space);
    checkMethod(context, origin, method);
    const url = context.templates.value(origin, names, http.slice(space + 1).trim(), space + 1);
    checkUrl(context, origin, url, defaults.baseUrl, space + 1);
    return httpAction(defaults, method, url, null, origin);
  }
  const at = (key: string): Origin => ({ document: origin.document, container: http, key });
  const methods = Object.keys(http).filter((key) => METHODS.includes(key));
  if (http.method !== undefined) methods.push("method");
  const [key, second] = methods;
  if (key === undefined || second !== undefined) {
    context.findings.error(
      "http-method-count",
      second === undefined ? origin : at(second),
      "key",
      second === undefined ? "the request has no method" : `the request has ${listOf(methods)} at once`,
      "write one method, as a key with its URL: GET: /orders",
    );
    return undefined;
  }
  const urlKey = key === "method" ? "url" : key;
  if (key === "method" ? http.url === undefined : http.url !== undefined) {
    context.findings.error(
      "http-url",
      key === "method" ? at("method") : at("url"),
      "key",
      key === "method"
        ? "method needs url beside it"
        : `url goes with method, and ${key} has its URL already`,
      "write GET: /orders, or method: PURGE and url: /orders",
    );
    return undefined;
  }
  const method = key === "method" ? String(http.method) : key;
  if (key === "method") checkMethod(context, at("method"), method);
  const url = context.templates.text(at(urlKey), names);
  const parts = commonParts(context, http, at(""), names, defaults);
  checkUrl(context, at(urlKey), url, parts.baseUrl);
  return httpAction(
    { ...parts, retry: defaults.retry },
    method,
    url,
    compileBody(context, http, at, names),
    origin,
  );
}

function httpAction(
  defaults: HttpDefaults,
  method: string,
  url: Template,
  body: BodyPlan | null,
  origin: Origin,
): HttpAction {
  const { baseUrl, query, headers, auth, options, retry } = defaults;
  return { kind: "http", method, url, baseUrl, query, headers, auth, body, options, retry, origin };
}

/** The parts of a request that defaults have, too; `base` says the container. */
function commonParts(
  context: CompileContext,
  http: CommonHttp,
  base: Origin,
  names: NamesOf,
  defaults: HttpDefaults,
): Omit<HttpDefaults, "retry"> {
  const at = (key: string): Origin => ({ ...base, key });
  const has = (key: string) => (http as Record<string, unknown>)[key] !== undefined;
  if (has("headers")) reportCaseTwins(context.findings, at("headers"), HEADER_TWINS);
  return {
    baseUrl: has("base-url") ? context.templates.text(at("base-url"), names) : defaults.baseUrl,
    query: has("query")
      ? merge(defaults.query, context.templates.texts(at("query"), names), (name) => name)
      : defaults.query,
    headers: has("headers")
      ? merge(defaults.headers, headersAt(context, at("headers"), names), (name) => name.toLowerCase())
      : defaults.headers,
    auth: compileAuth(context, http, at, names, defaults.auth),
    options: compileRequestOptions(context, http, at, names, defaults.options),
  };
}

function headersAt(context: CompileContext, origin: Origin, names: NamesOf): NamedTemplates {
  const headers = context.templates.texts(origin, names);
  const container = entryOf(origin) as ValueMap;
  for (const [key, template] of headers)
    checkHeader(context, { document: origin.document, container, key }, template);
  return headers;
}

function merge(
  defaults: NamedTemplates,
  own: NamedTemplates,
  identity: (name: string) => string,
): NamedTemplates {
  const merged = new Map<string, readonly [string, Template]>();
  for (const entry of [...defaults, ...own]) merged.set(identity(entry[0]), [identity(entry[0]), entry[1]]);
  return [...merged.values()];
}

/** `when` is what is worth another try if the file does not say. */
export function compileRetry(retry: Retry, when: readonly (string | number)[]): RetryPlan {
  return {
    attempts: retry.attempts,
    when: retry.when ?? when,
    delay: parseDuration(retry.delay ?? "1s") ?? 1000,
    backoff: retry.backoff ?? 1,
    maxDelay: parseDuration(retry["max-delay"] ?? "1m") ?? 60_000,
    jitter: retry.jitter ?? 0,
  };
}

function checkMethod(context: CompileContext, origin: Origin, method: string): void {
  if (METHODS.includes(method)) return;
  const close = nearest(method, METHODS);
  if (close === undefined) return;
  const hint = `did you mean ${close}?`;
  context.findings.within(
    "error",
    "http-method",
    origin,
    0,
    method.length,
    `there is no method ${method}`,
    hint,
  );
}
