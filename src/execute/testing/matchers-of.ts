import type { Check, JsonPath, Matcher, MatcherName, Query } from "../../model/expectation.ts";
import type { Origin } from "../../model/origin.ts";
import type { Template } from "../../model/template.ts";
import type { Value, ValueMap } from "../../model/value.ts";
import { filterNamed } from "../../value/filters.ts";
import { compileJsonPath } from "../../value/json-path.ts";

/** For tests: an origin in a file whose entries all stand at line 3, column 5. */
export function originOf(container: object, key: string | number): Origin {
  const document = {
    file: "orders.suite.yaml",
    source: "",
    value: null,
    offsets: () => ({ keyStart: 0, keyEnd: 1, valueStart: 2, valueEnd: 3 }),
    range: () => ({ start: { line: 3, column: 5 }, end: { line: 3, column: 6 } }),
  };
  return { document, container, key };
}

/** For tests: what stands in a suite as an expectation, as matchers with literal arguments. */
function matchersOf(expectation: Value, container: object = {}, key: string | number = ""): Matcher[] {
  if (typeof expectation !== "object" || expectation === null || Array.isArray(expectation)) {
    return [{ name: "equals", argument: literal(expectation), origin: originOf(container, key) }];
  }
  return Object.entries(expectation).map(([name, value]) => matcherOf(name, value, expectation));
}

/** For tests: a check of one query. */
export function checkOf(query: Query, expectation: Value): Check {
  return { query, matchers: matchersOf(expectation), origin: originOf({}, "") };
}

/** For tests: a JSON query. */
export function jsonQuery(text: string): Query {
  const path = compileJsonPath(text);
  if ("problem" in path) throw new Error(path.problem);
  return { kind: "json", path };
}

/** For tests: the value of a template without expressions; the text `throw` stands for one that fails. */
export function evaluateLiteral(template: Template): Value {
  if (template.kind === "literal") return template.value;
  throw new Error("no value for vars.region");
}

function matcherOf(name: string, value: Value, container: ValueMap): Matcher {
  const origin = originOf(container, name);
  if (name.startsWith("$")) {
    const query = jsonQuery(name);
    if (query.kind !== "json") throw new Error("unreachable");
    return { name: "json", path: query.path, inner: matchersOf(value, container, name), origin };
  }
  const definition = name === "length" ? undefined : filterNamed(name);
  if (definition !== undefined) {
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    const known = definition.parameters.map((one) => one.name);
    const given = isMap ? Object.entries(value).filter(([key]) => known.includes(key)) : [];
    const rest = isMap
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !known.includes(key)))
      : value;
    const filter = { name, arguments: given.map(([key, item]) => [key, literal(item)] as const), origin };
    return { name: "filter", filter, inner: matchersOf(rest, container, name), origin };
  }
  if (name === "any-of" || name === "all-of") {
    const alternatives = (value as Value[]).map((item, index) => matchersOf(item, value as Value[], index));
    return name === "any-of" ? { name, alternatives, origin } : { name, inner: alternatives.flat(), origin };
  }
  if (name === "equals-except") {
    const { value: expected = null, ignore = [], unordered = [] } = value as ValueMap;
    const paths = (list: Value) => (list as string[]).map(pathOf);
    const except = { ignore: paths(ignore), unordered: unordered === true || paths(unordered) };
    return { name, argument: literal(expected), except, origin };
  }
  if (["not", "length", "each", "any", "none"].includes(name)) {
    return { name: name as MatcherName, inner: matchersOf(value, container, name), origin };
  }
  if (name === "schema") return { name, schema: { value, file: null }, origin };
  return { name: name as MatcherName, argument: literal(value), origin };
}

function pathOf(text: string): JsonPath {
  const path = compileJsonPath(text);
  if ("problem" in path) throw new Error(path.problem);
  return path;
}

function literal(value: Value): Template {
  // A text with an expression cannot be evaluated in these tests: it throws, as an undefined name does.
  return typeof value === "string" && value.includes("${{")
    ? { kind: "text", parts: [] }
    : { kind: "literal", value };
}
