import type { ErrorObject } from "ajv";
import type { Diagnostic } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { type Origin, rangeOf } from "../model/origin.ts";
import { FILE_START } from "../model/position.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { followPointer } from "../value/json-pointer.ts";
import { homeOf } from "./key-homes.ts";
import { bestErrors } from "./schema-branches.ts";
import { describeSchemaError } from "./schema-messages.ts";
import { isMatchers, keysOf, objectLiteral, placeOf, unknownMatcher, unknownValue } from "./schema-places.ts";

/** Turns what the validator found into diagnostics at the YAML they are about: one for each mistake a person made. */
export function schemaDiagnostics(document: YamlDocument, errors: readonly ErrorObject[]): Diagnostic[] {
  const located = bestErrors(errors).map((error) => locate(document, error));
  return withoutConsequences(located).map(({ error, origin, value, suggestion, taken, literal }) => {
    const { code, message, hint } = literal
      ? objectLiteral(value)
      : describeSchemaError(error, value, suggestion, taken);
    const part = pointsAtKey(error) && !literal ? "key" : "value";
    return {
      code,
      severity: "error",
      message,
      ...(hint === undefined ? {} : { hint }),
      file: document.file,
      range: origin === undefined ? FILE_START : rangeOf(origin, part),
    };
  });
}

interface Located {
  readonly error: ErrorObject;
  readonly origin: Origin | undefined;
  readonly value: Value | undefined;
  /** What was meant, most likely. */
  readonly suggestion: string | undefined;
  /** The key that was meant is there, too. */
  readonly taken: boolean;
  /** The map that the error is about is no map of matchers at all, but an object to compare with. */
  readonly literal: boolean;
}

/** An unknown or badly named key is pointed at itself; a missing one at the key of the map that lacks it. */
function pointsAtKey(error: ErrorObject): boolean {
  return ["additionalProperties", "propertyNames", "required", "minProperties"].includes(error.keyword);
}

function locate(document: YamlDocument, error: ErrorObject): Located {
  const { keyword, params } = error;
  const { parts: keys, value: map } = followPointer(error.instancePath, document.value);
  const literal = keyword === "additionalProperties" && isObjectLiteral(error, map);
  if (literal) return { error, ...entryAt(document, keys), suggestion: undefined, taken: false, literal };
  if (keyword === "additionalProperties") keys.push(String(params["additionalProperty"]));
  if (keyword === "propertyNames") keys.push(String(params["propertyName"]));
  if (keyword === "uniqueItems") keys.push(Math.max(params["i"], params["j"]));
  const entry = entryAt(document, keys);
  const suggestion = suggest(error, entry.value);
  const taken = suggestion !== undefined && typeof map === "object" && map !== null && suggestion in map;
  return { error, ...entry, suggestion, taken, literal };
}

function entryAt(
  document: YamlDocument,
  keys: readonly (string | number)[],
): { origin: Origin | undefined; value: Value | undefined } {
  const container = valueAt(document.value, keys.slice(0, -1));
  const last = keys.at(-1);
  if (last === undefined || typeof container !== "object" || container === null)
    return { origin: undefined, value: document.value };
  const key = Array.isArray(container) ? Number(last) : String(last);
  return { origin: { document, container, key }, value: (container as { [key: string]: Value })[key] };
}

function valueAt(root: Value, keys: readonly (string | number)[]): Value | undefined {
  return keys.reduce<Value | undefined>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as { [key: string]: Value })[key] : undefined,
    root,
  );
}

/** None of its keys is, or looks like, a matcher. */
function isObjectLiteral(error: ErrorObject, map: Value | undefined): boolean {
  return (
    isMatchers(error) &&
    typeof map === "object" &&
    map !== null &&
    Object.keys(map).every(
      (key) =>
        !keysOf(error).includes(key) &&
        !key.startsWith("$") &&
        unknownMatcher(key, keysOf(error)) === undefined,
    )
  );
}

/** The known key closest to an unknown one, or the allowed value closest to a wrong one. */
function suggest(error: ErrorObject, value: Value | undefined): string | undefined {
  if (error.keyword === "additionalProperties") {
    const key = String(error.params["additionalProperty"]);
    if (isMatchers(error)) return unknownMatcher(key, keysOf(error));
    // What is spelt right but stands in the wrong place is not looked for among the names of that place.
    if (homeOf(key, placeOf(error)) !== undefined) return undefined;
    return nearest(key, keysOf(error));
  }
  if (error.keyword === "enum" && typeof value === "string") {
    return unknownValue(value, (error.params["allowedValues"] as unknown[]).map(String));
  }
  return undefined;
}

/** A key that is missing only because it was misspelt, and the second and later keys of an object literal, tell nothing new. */
function withoutConsequences(located: readonly Located[]): Located[] {
  const misspelt = new Set(located.map(({ error, suggestion }) => `${error.instancePath}\n${suggestion}`));
  const literals = new Set<string>();
  return located.filter(({ error, literal }) => {
    if (error.keyword === "required")
      return !misspelt.has(`${error.instancePath}\n${error.params["missingProperty"]}`);
    return !literal || (!literals.has(error.instancePath) && literals.add(error.instancePath));
  });
}
