import { JSONPathEnvironment, JSONPathError, type JSONPathQuery, jsonpath } from "json-p3";
import type { JsonPath } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";
import type { Walk } from "./json-path-filter.ts";
import { memberOf, walkOf } from "./json-path-walk.ts";

interface CompiledPath {
  readonly path: JsonPath;
  /** null for a singular path: `querySingular` follows those. */
  readonly walk: Walk | null;
}

/** `$.lines[0].sku`: what most paths are. These are read without json-p3. */
const PLAIN = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9][0-9]{0,8})\])*$/;

/** Enough for every path of a large project; the oldest goes first. */
const CACHE_SIZE = 2000;
const compiledPaths = new Map<string, CompiledPath>();
const environment = new JSONPathEnvironment();

/**
 * Reads a JSONPath (RFC 9535).
 *
 * @returns the path, or what is wrong with it and where (UTF-16 units from 0)
 */
export function compileJsonPath(text: string): JsonPath | { problem: string; offset: number } {
  const compiled = compile(text);
  return "walk" in compiled ? compiled.path : compiled;
}

/**
 * Looks a path up in a value. A singular path (RFC 9535 2.3.5.1) gives the value it leads to, any other the list
 * of all values found, which may be empty.
 *
 * @returns `problem` when the path could not be followed at all: the value is nested deeper than the stack
 */
export function queryJsonPath(
  path: JsonPath,
  value: Value,
): { found: true; value: Value } | { found: false; problem?: string } {
  if (path.singular !== undefined) return querySingular(path.singular, value);
  const compiled = compile(path.text);
  if (!("walk" in compiled)) return { found: false, problem: compiled.problem };
  try {
    const found: Value[] = [];
    compiled.walk?.(value, value, found);
    return { found: true, value: found };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { found: false, problem: "the value is nested too deeply for this path" };
  }
}

/**
 * Follows a singular path as far as it leads, for messages about a path that finds nothing.
 *
 * @returns how many of its parts were found, and the value at which it ended
 */
export function followJsonPath(
  parts: readonly (string | number)[],
  value: Value,
): { depth: number; value: Value } {
  let current = value;
  for (const [depth, part] of parts.entries()) {
    const next = memberOf(current, part);
    if (next === undefined) return { depth, value: current };
    current = next;
  }
  return { depth: parts.length, value: current };
}

function querySingular(
  parts: readonly (string | number)[],
  value: Value,
): { found: true; value: Value } | { found: false } {
  let current: Value | undefined = value;
  for (const part of parts) {
    current = memberOf(current, part);
    if (current === undefined) return { found: false };
  }
  return { found: true, value: current };
}

function compile(text: string): CompiledPath | { problem: string; offset: number } {
  const known = compiledPaths.get(text);
  if (known !== undefined) return known;
  const compiled = PLAIN.test(text)
    ? { path: { text, singular: plainParts(text) }, walk: null }
    : compileAny(text);
  if (!("walk" in compiled)) return compiled;
  if (compiledPaths.size >= CACHE_SIZE) compiledPaths.delete(compiledPaths.keys().next().value as string);
  compiledPaths.set(text, compiled);
  return compiled;
}

function plainParts(text: string): (string | number)[] {
  return Array.from(text.matchAll(/\.(\w+)|\[(\d+)\]/g), ([, name, index]) => name ?? Number(index));
}

function compileAny(text: string): CompiledPath | { problem: string; offset: number } {
  try {
    const query = environment.compile(text);
    const singular = singularParts(query);
    return { path: { text, singular }, walk: singular === undefined ? walkOf(query) : null };
  } catch (error) {
    return problemOf(text, error);
  }
}

function singularParts(query: JSONPathQuery): (string | number)[] | undefined {
  if (!query.singularQuery()) return undefined;
  return query.segments.map((segment) => {
    const [selector] = segment.selectors;
    return selector instanceof jsonpath.selectors.NameSelector
      ? selector.name
      : (selector as InstanceType<typeof jsonpath.selectors.IndexSelector>).index;
  });
}

function problemOf(text: string, error: unknown): { problem: string; offset: number } {
  const message = error instanceof Error ? error.message : String(error);
  // json-p3 puts an excerpt with its offset at the end: ('$.a[':4)
  const problem = message
    .replace(/ \('.*':\d+\)$/s, "")
    .replace(/found ''/, "found the end")
    .replace("can't backup beyond start", "the path ends too early");
  const offset = error instanceof JSONPathError ? error.token.index : 0;
  return { problem, offset: Math.min(Math.max(offset, 0), text.length) };
}
