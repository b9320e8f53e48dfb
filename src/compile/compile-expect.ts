import { parseDuration } from "../model/duration.ts";
import type { Check, Matcher, MatcherName, Query } from "../model/expectation.ts";
import type { Expect } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { Expression } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { jsonPathAt, regexAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import { listOf, withArticle } from "./list-of.ts";
import type { NamesOf } from "./names.ts";
import { present } from "./present.ts";
import { entryOf } from "./template-compiler.ts";

/** The compiled form of an `expect` map. */
export interface CompiledExpect {
  readonly checks: readonly Check[];
  readonly that: readonly Expression[];
}

const QUERIES_OF: Readonly<Record<"http" | "run", readonly string[]>> = {
  http: ["status", "headers", "cookies", "json", "body", "duration", "url", "that"],
  run: ["exit-code", "stdout", "stderr", "json", "duration", "that"],
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
    if (key === "that") that.push(...compileThat(context, at, names));
    else if (key === "headers" || key === "cookies" || key === "json")
      compileNamed(context, at, key, names, checks);
    else if (key === "status")
      checks.push({ query: { kind: "status" }, matchers: statusMatchers(context, at, names), origin: at });
    else if (key === "duration")
      checks.push({ query: { kind: "duration" }, matchers: durationMatchers(at), origin: at });
    else
      checks.push({
        query: { kind: key } as Query,
        matchers: compileExpectation(context, at, names),
        origin: at,
      });
  }
  return { checks, that };
}

/** Adds a check for each entry of a map of queries by name. */
function compileNamed(
  context: CompileContext,
  origin: Origin,
  key: "headers" | "cookies" | "json",
  names: NamesOf,
  checks: Check[],
): void {
  const map = entryOf(origin) as ValueMap;
  for (const name in map) {
    const at: Origin = { document: origin.document, container: map, key: name };
    let query: Query;
    if (key === "json") {
      const path = jsonPathAt(context, at, "key", name);
      if (path === undefined) continue;
      query = { kind: "json", path };
    } else
      query = key === "headers" ? { kind: "header", name: name.toLowerCase() } : { kind: "cookie", name };
    checks.push({ query, matchers: compileExpectation(context, at, names, key === "headers"), origin: at });
  }
}

/** A literal, a list or a map of matchers. `asText`: literals are compared as text, as headers are. */
function compileExpectation(
  context: CompileContext,
  origin: Origin,
  names: NamesOf,
  asText = false,
): Matcher[] {
  const value = entryOf(origin);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const argument = asText ? context.templates.text(origin, names) : context.templates.value(origin, names);
    return [{ name: "equals", argument, origin }];
  }
  return compileMatchers(context, value, origin, names, asText);
}

function compileMatchers(
  context: CompileContext,
  map: ValueMap,
  { document }: Origin,
  names: NamesOf,
  asText: boolean,
): Matcher[] {
  const matchers = Object.keys(map).map((key) =>
    compileMatcher(context, { document, container: map, key }, key, names, asText),
  );
  return present(matchers);
}

function compileMatcher(
  context: CompileContext,
  origin: Origin,
  key: string,
  names: NamesOf,
  asText: boolean,
): Matcher | undefined {
  if (key.startsWith("$")) {
    const path = jsonPathAt(context, origin, "key", key);
    return path && { name: "json", path, inner: compileExpectation(context, origin, names), origin };
  }
  const name = key as MatcherName;
  if (name === "not") return { name, inner: compileExpectation(context, origin, names, asText), origin };
  if (name === "length" || name === "each" || name === "any")
    return { name, inner: compileExpectation(context, origin, names), origin };
  if (name === "schema") return schemaMatcher(context, origin);
  if (name === "matches" && regexAt(context, origin) === undefined) return undefined;
  const argument =
    asText && (name === "equals" || name === "one-of")
      ? context.templates.text(origin, names)
      : context.templates.value(origin, names);
  return { name, argument, origin };
}

function schemaMatcher(context: CompileContext, origin: Origin): Matcher | undefined {
  const value = entryOf(origin);
  if (typeof value !== "string") return { name: "schema", schema: { value, file: null }, origin };
  const file = resolvePath(origin.document.file, value);
  const schema = file === undefined ? undefined : context.project.jsonSchemas.get(file);
  // A file that could not be read was told by the loader.
  if (file === undefined || schema === undefined) return undefined;
  return { name: "schema", schema: { value: schema, file: `${context.project.root}/${file}` }, origin };
}

function statusMatchers(context: CompileContext, origin: Origin, names: NamesOf): Matcher[] {
  const value = entryOf(origin);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return compileExpectation(context, origin, names);
  return [{ name: "status", argument: context.templates.value(origin, names), origin }];
}

/** Bounds become milliseconds. */
function durationMatchers(origin: Origin): Matcher[] {
  const bounds = entryOf(origin) as { [name: string]: string };
  return Object.entries(bounds).map(([key, text]) => ({
    name: key as MatcherName,
    argument: { kind: "literal", value: parseDuration(text) ?? null },
    origin: { document: origin.document, container: bounds, key },
  }));
}

function compileThat(context: CompileContext, origin: Origin, names: NamesOf): Expression[] {
  const value = entryOf(origin);
  const origins = Array.isArray(value)
    ? value.map((_, key): Origin => ({ document: origin.document, container: value, key }))
    : [origin];
  const expressions: Expression[] = [];
  for (const at of origins) {
    const compiled = context.templates.expression(at, () => ({
      ...names(),
      response: true,
      place: "in that",
    }));
    if (compiled === undefined) continue;
    expressions.push(compiled.expression);
    for (const { operator, offset } of compiled.parsed.references.looseEqualities) {
      const matcher = operator === "==" ? "equals" : "not";
      context.findings.within(
        "warning",
        "expression-loose-equality",
        at,
        compiled.start + offset,
        2,
        `${operator} is loose and blind to case: '1' ${operator} 1, 'A' ${operator} 'a'`,
        `for strict equality use the matcher ${matcher}, for example json: { $.state: ${operator === "==" ? "open" : "{ not: open }"} }`,
      );
    }
  }
  return expressions;
}
