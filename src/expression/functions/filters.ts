import type { Subject, Value } from "../../model/value.ts";
import { type FilterDefinition, FilterError } from "../../value/filter/definition.ts";
import { dateText, kindOf } from "../../value/filter/subject-kind.ts";
import { FILTER_NAMES, filterNamed } from "../../value/filters.ts";
import { FunctionError, type SubjectFunction } from "./definition.ts";

/** Filters that have a function of their own: GitHub's join(), digests in several encodings, and min() and max() of several numbers. */
const ELSEWHERE: ReadonlySet<string> = new Set(["join", "md5", "sha256", "min", "max"]);

/** Shorter names of filters that make text of bytes. */
const SHORT: readonly (readonly [name: string, filter: string])[] = [
  ["base64", "base64-encode"],
  ["base64Url", "base64url-encode"],
  ["hex", "to-hex"],
];

/** Every filter as a function, under its name in camel case: what it works on first, then its arguments in order; nothing found is null. */
export const filterFunctions: readonly SubjectFunction[] = [
  ...FILTER_NAMES.filter((name) => !ELSEWHERE.has(name)).map((name) => [camelCase(name), name] as const),
  ...SHORT,
].map(([name, filter]) => functionOf(name, filterNamed(filter) as FilterDefinition));

/** Applies a filter as a function does.
 * @throws FunctionError where the filter throws. */
export function applyFilter(
  name: string,
  definition: FilterDefinition,
  [subject = null, ...rest]: readonly Subject[],
  now: () => number,
): Subject {
  const given: { [parameter: string]: Value } = {};
  for (const [index, { name: parameter }] of definition.parameters.entries()) {
    const value = rest[index];
    if (value !== undefined) given[parameter] = asValue(name, value);
  }
  try {
    return definition.prepare(given, { now })(coerced(subject, definition)) ?? null;
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    const message = error.message.startsWith(definition.name)
      ? `${name}()${error.message.slice(definition.name.length)}`
      : `${name}(): ${error.message}`;
    throw new FunctionError(message, { cause: error });
  }
}

function functionOf(name: string, definition: FilterDefinition): SubjectFunction {
  const { parameters } = definition;
  return {
    name,
    minimum: 1 + parameters.filter(({ optional }) => optional !== true).length,
    maximum: 1 + parameters.length,
    apply: (subjects, sources) => applyFilter(name, definition, subjects, () => sources.now()),
  };
}

/** A number or a boolean where only text is taken is written out, as in all of our functions. */
function coerced(subject: Subject, { takes }: FilterDefinition): Subject {
  const kind = kindOf(subject);
  const onlyText = takes.every((one) => one === "text" || one === "bytes");
  return onlyText && (kind === "number" || kind === "boolean") ? String(subject) : subject;
}

function asValue(name: string, argument: Subject): Value {
  if (argument instanceof Date) return dateText(argument);
  if (argument instanceof Uint8Array) throw new FunctionError(`${name}() takes no bytes as an argument`);
  return argument;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
