import type { FilterPlan } from "../model/expectation.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import { FILTERS_ELSEWHERE } from "../model/other-tools.ts";
import type { NamedTemplates, Template } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { type FilterDefinition, FilterError, type FilterParameter } from "../value/filter/definition.ts";
import { type ChainInput, checkChain, FILTER_NAMES, filterNamed, prepareFilter } from "../value/filters.ts";
import type { CompileContext } from "./compile-context.ts";
import { listOf } from "./list-of.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

/** What is known of the value before a chain: nothing. */
const UNKNOWN_INPUT: ChainInput = { kind: null, name: "the value" };

/** Literal arguments are tried with this while a file is checked; none of them depends on the time. */
const ANY_TIME = { now: () => 0 };

/**
 * Compiles the list of filters at an origin: names, or maps of one name with its first argument or a map of arguments.
 *
 * @param input what the chain is given
 * @returns undefined after a problem was told
 */
export function compileFilters(
  context: CompileContext,
  origin: Origin,
  names: NamesOf,
  input: ChainInput = UNKNOWN_INPUT,
): FilterPlan[] | undefined {
  const list = entryOf(origin) as Value[];
  const plans = list.map((_, key) =>
    compileItem(context, { document: origin.document, container: list, key }, names),
  );
  const known = plans.filter((plan) => plan !== undefined);
  if (known.length < plans.length) return undefined;
  const chain = checkChain(
    known.map(({ name }) => name),
    input,
  );
  if ("gives" in chain) return known;
  const at = (known[chain.index] as FilterPlan).origin;
  const part = Array.isArray(at.container) ? "value" : "key";
  context.findings.error(
    "filter-chain",
    at,
    part,
    chain.message,
    "put a filter before it that gives what it needs, or leave it out",
  );
  return undefined;
}

/** One filter whose arguments stand in the map at `origin`; its other keys are for the caller.
 * @returns undefined after a problem was told */
export function compileFilterIn(
  context: CompileContext,
  definition: FilterDefinition,
  origin: Origin,
  given: readonly string[],
  names: NamesOf,
): FilterPlan | undefined {
  const container = entryOf(origin) as ValueMap;
  const origins = new Map(
    given.map((key) => [key, { document: origin.document, container, key } satisfies Origin]),
  );
  return planOf(context, definition, origin, origins, names);
}

function compileItem(context: CompileContext, origin: Origin, names: NamesOf): FilterPlan | undefined {
  const item = entryOf(origin);
  if (typeof item === "string") {
    const definition = definitionAt(context, item, origin, "value");
    return definition && planOf(context, definition, origin, new Map(), names);
  }
  const map = item as ValueMap;
  const [name = "", another] = Object.keys(map);
  if (another !== undefined) {
    context.findings.error(
      "filter-argument",
      { document: origin.document, container: map, key: another },
      "key",
      `${name} and ${another} stand in one map`,
      "write each filter as an item of its own; arguments stand in a map below their filter",
    );
    return undefined;
  }
  const at: Origin = { document: origin.document, container: map, key: name };
  const definition = definitionAt(context, name, at, "key");
  if (definition === undefined) return undefined;
  const value = map[name];
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return compileFilterIn(context, definition, at, Object.keys(value), names);
  const [first] = definition.parameters;
  if (first !== undefined) return planOf(context, definition, at, new Map([[first.name, at]]), names);
  context.findings.error(
    "filter-argument",
    at,
    "value",
    `the filter ${name} takes no argument`,
    `write only ${name}`,
  );
  return undefined;
}

function definitionAt(
  context: CompileContext,
  name: string,
  origin: Origin,
  part: "key" | "value",
): FilterDefinition | undefined {
  const definition = filterNamed(name);
  if (definition !== undefined) return definition;
  const close = FILTERS_ELSEWHERE.get(name) ?? nearest(name, FILTER_NAMES);
  const hint =
    close === undefined
      ? "all filters are in docs/language.md, under Functions and filters"
      : `did you mean ${close}?`;
  context.findings.error("filter-unknown", origin, part, `there is no filter ${name}`, hint);
  return undefined;
}

/** @param given where each argument stands, by its name */
function planOf(
  context: CompileContext,
  definition: FilterDefinition,
  origin: Origin,
  given: ReadonlyMap<string, Origin>,
  names: NamesOf,
): FilterPlan | undefined {
  const { name, parameters } = definition;
  let good = true;
  const own = parameters.map((one) => one.name);
  const misspelt = new Set<string>();
  for (const [key, at] of given) {
    if (own.includes(key)) continue;
    good = false;
    const close = nearest(key, own);
    if (close !== undefined) misspelt.add(close);
    const hint =
      close !== undefined
        ? `did you mean ${close}?`
        : own.length === 0
          ? `${name} takes no arguments`
          : `it has ${listOf(own)}`;
    context.findings.error("filter-argument", at, "key", `the filter ${name} has no argument ${key}`, hint);
  }
  for (const parameter of parameters) {
    if (parameter.optional === true || given.has(parameter.name)) continue;
    good = false;
    if (misspelt.has(parameter.name)) continue;
    context.findings.error(
      "filter-argument",
      origin,
      Array.isArray(origin.container) ? "value" : "key",
      `the filter ${name} needs the argument ${parameter.name}`,
      `write ${exampleOf(definition)}${name === "regex" ? ", or matches to ask only whether there is a match" : ""}`,
    );
  }
  if (!good) return undefined;
  const templates: NamedTemplates = parameters.flatMap((parameter) => {
    const at = given.get(parameter.name);
    return at === undefined ? [] : [[parameter.name, templateOf(context, parameter, at, names)] as const];
  });
  const plan: FilterPlan = { name, arguments: templates, origin };
  return isUsable(context, plan, given) ? plan : undefined;
}

function templateOf(
  context: CompileContext,
  { type }: FilterParameter,
  origin: Origin,
  names: NamesOf,
): Template {
  return type === "integer" ? context.templates.value(origin, names) : context.templates.text(origin, names);
}

/** Whether literal arguments can be used; those with expressions are known when they run. */
function isUsable(context: CompileContext, plan: FilterPlan, given: ReadonlyMap<string, Origin>): boolean {
  const literals = literalArguments(plan);
  if (literals === undefined) return true;
  try {
    prepareFilter(plan.name, literals, ANY_TIME);
    return true;
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    const named = plan.arguments.find(([name]) => error.message.includes(` as ${name}`))?.[0];
    const only = given.size === 1 ? [...given.values()][0] : undefined;
    const at = (named === undefined ? only : given.get(named)) ?? plan.origin;
    const hint = `an argument of ${plan.name} is written as in ${exampleOf(filterNamed(plan.name) as FilterDefinition)}`;
    const part = at === plan.origin && given.size !== 1 ? "key" : "value";
    context.findings.error("filter-argument", at, part, error.message, hint);
    return false;
  }
}

/** The arguments of a filter by name; undefined where one of them holds an expression. */
function literalArguments(plan: FilterPlan): ValueMap | undefined {
  const entries: [string, Value][] = [];
  for (const [name, template] of plan.arguments) {
    if (template.kind !== "literal") return undefined;
    entries.push([name, template.value]);
  }
  return Object.fromEntries(entries);
}

const EXAMPLES: Readonly<Record<FilterParameter["type"], string>> = {
  text: "text",
  integer: "0",
  pattern: "'\\d+'",
  "json-path": "$.id",
  xpath: "//a",
  css: "h1",
  charset: "gbk",
  "date-format": '"%Y-%m-%d"',
};

function exampleOf({ name, parameters }: FilterDefinition): string {
  const written = parameters.map((one) => `${one.name}: ${EXAMPLES[one.type]}`);
  return `${name}: { ${written.join(", ")} }`;
}
