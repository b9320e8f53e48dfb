import { parseDuration } from "../model/duration.ts";
import {
  type Check,
  type Matcher,
  type MatcherName,
  PHASE_NAMES,
  type PhaseName,
  type Query,
} from "../model/expectation.ts";
import type { Expect } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Expression } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { HEADER_TWINS, reportCaseTwins } from "./case-twins.ts";
import { checkBytes } from "./check-bytes.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileExpectation } from "./compile-matchers.ts";
import { compileThat } from "./compile-that.ts";
import { tellTimeContradictions } from "./contradictions.ts";
import { listOf, withArticle } from "./list-of.ts";
import { type NamedQuery, namedQuery } from "./named-query.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

/** The compiled form of an `expect` map. */
export interface CompiledExpect {
  readonly checks: readonly Check[];
  readonly that: readonly Expression[];
}

const QUERIES_OF: Readonly<Record<"http" | "run", readonly string[]>> = {
  http: [
    "status",
    "version",
    "headers",
    "cookies",
    "json",
    "xpath",
    "css",
    "body",
    "bytes",
    "raw-bytes",
    "regex",
    "sha256",
    "md5",
    "size",
    "url",
    "redirects",
    "ip",
    "duration",
    "certificate",
    "request",
    "that",
  ],
  run: ["exit-code", "stdout", "stderr", "json", "duration", "that"],
};

/** Queries that stand over a map of names or expressions, each with its own expectation. */
const NAMED: Readonly<Record<string, NamedQuery>> = {
  headers: "header",
  cookies: "cookie",
  json: "json",
  xpath: "xpath",
  css: "css",
  regex: "regex",
  certificate: "certificate",
};

/** Compiles the expectations at `origin` for a step of a kind. */
export function compileExpect(
  context: CompileContext,
  origin: Origin,
  kind: "http" | "run",
  names: NamesOf,
): CompiledExpect {
  const expect = entryOf(origin) as Expect & Record<string, Value>;
  const { document } = origin;
  const checks: Check[] = [];
  const that: Expression[] = [];
  for (const key in expect) {
    const at: Origin = { document, container: expect, key };
    if (!QUERIES_OF[kind].includes(key)) {
      context.findings.error(
        "expect-query",
        at,
        "key",
        `${withArticle(kind)} step has no ${key} to expect`,
        `it has ${listOf(QUERIES_OF[kind])}`,
      );
      continue;
    }
    const named = NAMED[key];
    if (key === "bytes" || key === "raw-bytes") checkBytes(context, at);
    if (key === "that") that.push(...compileThat(context, at, names));
    else if (named !== undefined) checks.push(...namedChecks(context, at, named, names));
    else if (key === "request") checks.push(...requestChecks(context, at, names));
    else if (key === "duration") checks.push(...durationChecks(context, at));
    else if (key === "status")
      checks.push({ query: { kind: "status" }, matchers: statusMatchers(context, at, names), origin: at });
    else
      checks.push({
        query: { kind: key } as Query,
        matchers: compileExpectation(context, at, names, TEXTUAL.has(key)),
        origin: at,
      });
  }
  return { checks, that };
}

/** Queries whose literals are compared as text: `version: 1.1` is written without quotes. */
const TEXTUAL: ReadonlySet<string> = new Set(["version"]);

/** A check for each entry of a map of names. */
function namedChecks(context: CompileContext, origin: Origin, kind: NamedQuery, names: NamesOf): Check[] {
  const map = entryOf(origin) as ValueMap;
  const checks: Check[] = [];
  if (kind === "header") reportCaseTwins(context.findings, origin, HEADER_TWINS);
  for (const name in map) {
    const at: Origin = { document: origin.document, container: map, key: name };
    const query = namedQuery(context, kind, at, "key", name);
    if (query === undefined) continue;
    checks.push({ query, matchers: compileExpectation(context, at, names, kind === "header"), origin: at });
  }
  return checks;
}

/** A check for each part of the request that is looked at. */
function requestChecks(context: CompileContext, origin: Origin, names: NamesOf): Check[] {
  const parts = entryOf(origin) as ValueMap;
  const { document } = origin;
  return Object.keys(parts).flatMap((key): Check[] => {
    const at: Origin = { document, container: parts, key };
    if (key !== "headers") {
      const part = key as "url" | "method" | "body";
      return [
        { query: { kind: "request", part }, matchers: compileExpectation(context, at, names), origin: at },
      ];
    }
    const headers = entryOf(at) as ValueMap;
    reportCaseTwins(context.findings, at, HEADER_TWINS);
    return Object.keys(headers).map((name) => {
      const header: Origin = { document, container: headers, key: name };
      return {
        query: { kind: "request", part: "header", name: name.toLowerCase() },
        matchers: compileExpectation(context, header, names, true),
        origin: header,
      };
    });
  });
}

/** Bounds of the whole, and of its phases. */
function durationChecks(context: CompileContext, origin: Origin): Check[] {
  const bounds = entryOf(origin) as ValueMap;
  const isPhase = (key: string): key is PhaseName => PHASE_NAMES.includes(key as PhaseName);
  const phases = Object.keys(bounds).filter(isPhase);
  const checks = phases.map((phase): Check => {
    const at: Origin = { document: origin.document, container: bounds, key: phase };
    return { query: { kind: "duration", phase }, matchers: durationMatchers(context, at), origin: at };
  });
  const whole = durationMatchers(context, origin).filter(({ origin: { key } }) => !isPhase(String(key)));
  return whole.length === 0 ? checks : [{ query: { kind: "duration" }, matchers: whole, origin }, ...checks];
}

function statusMatchers(context: CompileContext, origin: Origin, names: NamesOf): Matcher[] {
  const value = entryOf(origin);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return compileExpectation(context, origin, names);
  return [{ name: "status", argument: context.templates.value(origin, names), origin }];
}

/** Bounds become milliseconds. */
function durationMatchers(context: CompileContext, origin: Origin): Matcher[] {
  const bounds = entryOf(origin) as { [name: string]: unknown };
  tellTimeContradictions(context, origin, Object.keys(bounds));
  const milliseconds = (text: unknown): number | null => parseDuration(String(text)) ?? null;
  return Object.entries(bounds).map(([key, bound]) => ({
    name: key as MatcherName,
    argument: {
      kind: "literal",
      value: Array.isArray(bound) ? bound.map(milliseconds) : milliseconds(bound),
    },
    origin: { document: origin.document, container: bounds, key },
  }));
}
