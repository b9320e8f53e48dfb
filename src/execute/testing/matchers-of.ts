import type { Check, Matcher, MatcherName, Query } from "../../model/expectation.ts";
import type { Origin } from "../../model/origin.ts";
import type { Template } from "../../model/template.ts";
import type { Value, ValueMap } from "../../model/value.ts";
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
  if (["not", "length", "each", "any"].includes(name)) {
    return { name: name as MatcherName, inner: matchersOf(value, container, name), origin };
  }
  if (name === "schema") return { name, schema: { value, file: null }, origin };
  return { name: name as MatcherName, argument: literal(value), origin };
}

function literal(value: Value): Template {
  // A text with an expression cannot be evaluated in these tests: it throws, as an undefined name does.
  return typeof value === "string" && value.includes("${{")
    ? { kind: "text", parts: [] }
    : { kind: "literal", value };
}
