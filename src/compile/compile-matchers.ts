import type { FilterPlan, Matcher, MatcherName } from "../model/expectation.ts";
import { nearest } from "../model/nearest.ts";
import { type Origin, sourceOf } from "../model/origin.ts";
import { MATCHERS_ELSEWHERE } from "../model/other-tools.ts";
import { resolvePath } from "../model/path.ts";
import type { Value, ValueMap } from "../model/value.ts";
import type { FilterDefinition, FilterParameter } from "../value/filter/definition.ts";
import { filterNamed } from "../value/filters.ts";
import { checkMatcherArgument } from "./check-matcher-argument.ts";
import { jsonPathAt, regexAt } from "./checked-texts.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileEqualsExcept } from "./compile-equals-except.ts";
import { compileFilterIn, compileFilters } from "./compile-filters.ts";
import { tellContradictions } from "./contradictions.ts";
import { isMatcherName, KNOWN_KEYS } from "./matcher-names.ts";
import type { NamesOf } from "./names.ts";
import { present } from "./present.ts";
import { entryOf } from "./template-compiler.ts";

/** A literal, a list or a map of matchers. `asText`: literals are compared as text, as headers are. */
export function compileExpectation(
  context: CompileContext,
  origin: Origin,
  names: NamesOf,
  asText = false,
): Matcher[] {
  const value = entryOf(origin);
  if (!isMap(value)) {
    const argument = asText ? context.templates.text(origin, names) : context.templates.value(origin, names);
    return [{ name: "equals", argument, origin }];
  }
  return compileMatchers(context, origin, Object.keys(value), names, asText);
}

/** The matchers at some keys of the map at `origin`. With `filters` among them, all others hold for what the chain gives. */
function compileMatchers(
  context: CompileContext,
  origin: Origin,
  keys: readonly string[],
  names: NamesOf,
  asText = false,
): Matcher[] {
  const container = entryOf(origin) as ValueMap;
  const inside = (key: string): Origin => ({ document: origin.document, container, key });
  const others = keys.filter((key) => key !== "filters");
  tellContradictions(context, origin, keys);
  // What filters make of a text is no longer compared as text.
  const textual = asText && others.length === keys.length;
  const matchers = present(others.map((key) => compileMatcher(context, inside(key), key, names, textual)));
  if (others.length === keys.length) return matchers;
  return compileFilterMatchers(context, inside("filters"), others.length, matchers, names);
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
  if (!isMatcherName(key)) {
    const definition = filterNamed(key);
    return definition === undefined
      ? unknownMatcher(context, origin, key)
      : compileFilterMatcher(context, definition, origin, names);
  }
  if (!checkMatcherArgument(context, key, origin)) return undefined;
  switch (key) {
    case "not":
      return { name: key, inner: compileExpectation(context, origin, names, asText), origin };
    case "length":
    case "each":
    case "any":
    case "none":
      return { name: key, inner: compileExpectation(context, origin, names), origin };
    case "all-of":
      return { name: key, inner: compileEach(context, origin, names, asText).flat(), origin };
    case "any-of":
      return { name: key, alternatives: compileEach(context, origin, names, asText), origin };
    case "schema":
      return schemaMatcher(context, origin);
    case "equals-except":
      return compileEqualsExcept(context, origin, names);
    default:
      return plainMatcher(context, origin, key, names, asText);
  }
}

/** Matchers that compare with an argument. */
function plainMatcher(
  context: CompileContext,
  origin: Origin,
  name: MatcherName,
  names: NamesOf,
  asText: boolean,
): Matcher | undefined {
  if (name === "matches" && regexAt(context, origin) === undefined) return undefined;
  const textual = asText && (name === "equals" || name === "one-of");
  const argument = textual ? context.templates.text(origin, names) : context.templates.value(origin, names);
  return { name, argument, origin };
}

function compileEach(context: CompileContext, origin: Origin, names: NamesOf, asText: boolean): Matcher[][] {
  const list = entryOf(origin) as Value[];
  return list.map((_, key) =>
    compileExpectation(context, { document: origin.document, container: list, key }, names, asText),
  );
}

function unknownMatcher(context: CompileContext, origin: Origin, key: string): undefined {
  const close = MATCHERS_ELSEWHERE.get(key) ?? nearest(key, KNOWN_KEYS);
  const hint =
    close === undefined
      ? "an object to be equal to stands in equals; all matchers are in docs/language.md, under Matchers and filters"
      : `did you mean ${close}?`;
  context.findings.error("matcher-unknown", origin, "key", `there is no matcher and no filter ${key}`, hint);
  return undefined;
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

/** A filter as a key, its arguments beside the matchers that hold for what it gives; undefined after a problem was told. */
function compileFilterMatcher(
  context: CompileContext,
  definition: FilterDefinition,
  origin: Origin,
  names: NamesOf,
): Matcher | undefined {
  const value = entryOf(origin);
  const needed = definition.parameters.filter(({ optional }) => optional !== true);
  if (!isMap(value) && needed.length > 0) return tellBareArgument(context, definition.name, needed, origin);
  const keys = isMap(value) ? Object.keys(value) : [];
  const known = definition.parameters.map(({ name }) => name);
  // What is neither, but almost an argument, is told as one.
  const isArgument = (key: string) =>
    known.includes(key) || (!KNOWN_KEYS.includes(key) && nearest(key, known) !== undefined);
  const filter = compileFilterIn(context, definition, origin, keys.filter(isArgument), names);
  const rest = keys.filter((key) => !isArgument(key));
  if (isMap(value) && rest.length === 0) return checksNothing(context, origin, definition.name);
  const inner = isMap(value)
    ? compileMatchers(context, origin, rest, names)
    : compileExpectation(context, origin, names);
  return filter && { name: "filter", filter, inner, origin };
}

/** Only in a list of filters an argument stands alone: here that place is for what the filter gives. */
function tellBareArgument(
  context: CompileContext,
  name: string,
  [first, ...others]: readonly FilterParameter[],
  origin: Origin,
): undefined {
  const written = sourceOf(origin) ?? "…";
  const named = [`${first?.name}: ${written}`, ...others.map((one) => `${one.name}: …`)].join(", ");
  const alone = others.length === 0 ? `{ ${name}: ${written} }` : `{ ${name}: { ${named} } }`;
  const search = name === "regex" ? `; matches: ${written} asks only whether there is a match` : "";
  context.findings.error(
    "filter-argument",
    origin,
    "key",
    `the filter ${name} needs the argument ${first?.name}, and matchers for what it gives`,
    `write ${name}: { ${named}, equals: … }, or filters: [${alone}] with the matchers beside it${search}`,
  );
  return undefined;
}

/** The matchers that stand beside `filters`, for what the chain at `origin` gives. */
function compileFilterMatchers(
  context: CompileContext,
  origin: Origin,
  beside: number,
  matchers: readonly Matcher[],
  names: NamesOf,
): Matcher[] {
  const filters = checkMatcherArgument(context, "filters", origin)
    ? compileFilters(context, origin, names)
    : undefined;
  if (beside === 0) checksNothing(context, origin, "filters");
  if (filters === undefined || matchers.length === 0) return [];
  return filters.reduceRight<readonly Matcher[]>(
    (inner, filter: FilterPlan) => [{ name: "filter", filter, inner, origin: filter.origin }],
    matchers,
  ) as Matcher[];
}

function checksNothing(context: CompileContext, origin: Origin, name: string): undefined {
  context.findings.error(
    "filter-matchers",
    origin,
    "key",
    `${name} says nothing of what it gives`,
    "write matchers beside it, for example exists: true",
  );
  return undefined;
}

function isMap(value: Value): value is ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
