import type { ErrorObject } from "ajv";
import type { Diagnostic } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { type Origin, rangeOf } from "../model/origin.ts";
import type { FileKind } from "../model/path.ts";
import { FILE_START } from "../model/position.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { knownKeys } from "./generated/known-keys.ts";
import { bestErrors } from "./schema-branches.ts";
import { describeSchemaError } from "./schema-messages.ts";

/** Turns what the validator found into diagnostics at the YAML they are about: one for each mistake a person made. */
export function schemaDiagnostics(
  document: YamlDocument,
  kind: FileKind,
  errors: readonly ErrorObject[],
): Diagnostic[] {
  return bestErrors(errors).map((error) => {
    const { origin, value, container } = locate(document, error);
    const known = knownKeysOf(error, kind);
    const part = pointsAtKey(error) ? "key" : "value";
    const { code, message, hint } = describeSchemaError(
      error,
      value,
      suggest(error, known, container, value),
      known,
    );
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
  readonly origin: Origin | undefined;
  readonly value: Value | undefined;
  readonly container: Value;
}

/** An unknown or badly named key is pointed at itself; a missing one at the key of the map that lacks it. */
function pointsAtKey(error: ErrorObject): boolean {
  return ["additionalProperties", "propertyNames", "required", "minProperties"].includes(error.keyword);
}

function locate(document: YamlDocument, error: ErrorObject): Located {
  const keys = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (error.keyword === "additionalProperties") keys.push(String(error.params["additionalProperty"]));
  if (error.keyword === "propertyNames") keys.push(String(error.params["propertyName"]));
  let container: Value = document.value;
  let origin: Origin | undefined;
  let value: Value | undefined = document.value;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) break;
    container = value;
    const entry: string | number = Array.isArray(value) ? Number(key) : key;
    origin = { document, container: value, key: entry };
    value = (value as { [key: string]: Value })[entry];
  }
  return { origin, value, container };
}

/** The keys that the map could have: looked up by where the rule stands in the schemas. */
function knownKeysOf(error: ErrorObject, kind: FileKind): readonly string[] {
  const path = error.schemaPath.replace(/^.*#\/?/, "").replace(/\/?additionalProperties$/, "");
  return knownKeys[path.startsWith("$defs") ? path : path === "" ? kind : `${kind}/${path}`] ?? [];
}

/** The known key closest to an unknown one, or the allowed value closest to a wrong one. */
function suggest(
  error: ErrorObject,
  known: readonly string[],
  container: Value,
  value: Value | undefined,
): string | undefined {
  if (error.keyword === "additionalProperties") {
    const present = typeof container === "object" && container !== null ? Object.keys(container) : [];
    return nearest(
      String(error.params["additionalProperty"]),
      known.filter((key) => !present.includes(key)),
    );
  }
  if (error.keyword === "enum" && typeof value === "string") {
    return nearest(value, (error.params["allowedValues"] as unknown[]).map(String));
  }
  return undefined;
}
