import type { ErrorObject } from "ajv";
import { nearest } from "../model/nearest.ts";
import type { Value } from "../model/value.ts";
import { memberOf } from "./json-path-walk.ts";
import { followPointer } from "./json-pointer.ts";
import { createAjv, plainNumbers, prepareSchema, type SchemaOptions } from "./json-schema.ts";

/** A mistake in a JSON Schema itself. */
export interface SchemaFault {
  /** From the schema's root to where it is. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a map",
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

const REFERENCE = "json-schema.org/understanding-json-schema tells what each keyword takes";

/** What is wrong with a schema by the meta-schema of its draft, or else what keeps it from being used; empty when nothing is.
 * Never rejects. */
export async function schemaFaults(schema: Value, options: SchemaOptions): Promise<SchemaFault[]> {
  if (typeof schema === "object" && schema !== null && !Array.isArray(schema)) {
    const faults = await faultsByMetaSchema(schema);
    if (faults.length > 0) return faults;
  }
  // Made ready here it is made ready for all runs of this process.
  const outcome = (await prepareSchema(schema, options))(null);
  if (!("problem" in outcome)) return [];
  const { problem } = outcome;
  const message = problem.replace(
    /^Invalid (regular expression.*: )(\w)/,
    (_, words, letter) => `bad ${words}${letter.toLowerCase()}`,
  );
  const [, hint = REFERENCE] = HINTS.find(([form]) => form.test(message)) ?? [];
  return [{ path: placeOf(schema, problem), message, hint }];
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^\$ref .* written out here/, "name the file itself, such as schema: order.schema.json"],
  [/^\$ref /, "write the path of a file, #/$defs/name for a part of this schema, or file.json#/$defs/name"],
  [/^\$schema /, "leave $schema out, or write https://json-schema.org/draft/2020-12/schema"],
  [/^bad regular/, "it is one of ECMAScript with the flag u; in JSON a backslash is written twice"],
  [/^a JSON Schema is/, 'write one, for example { "type": "object", "required": ["id"] }'],
];

/** What the types of JSON are called elsewhere. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  int: "integer",
  long: "integer",
  float: "number",
  double: "number",
  bool: "boolean",
  str: "string",
  text: "string",
  date: "string",
  list: "array",
  map: "object",
  dict: "object",
  nil: "null",
};

/** Keywords that are unknown are allowed and mean nothing: a schema of nothing else holds for anything. */
function faultsByKeywords(
  schema: Value & object,
  { RULES }: Awaited<ReturnType<typeof createAjv>>,
): SchemaFault[] {
  const keys = Object.keys(schema);
  const [first] = keys;
  if (first === undefined || keys.some((key) => key.startsWith("$") || RULES.keywords[key] === true))
    return [];
  const value = memberOf(schema, first);
  const close = nearest(first, Object.keys(RULES.keywords));
  const hint =
    typeof value === "string" && /\.(json|ya?ml)$/i.test(value)
      ? `the name of a file stands by itself: schema: ${value}`
      : close === undefined
        ? REFERENCE
        : `did you mean ${close}?`;
  return [{ path: [first], message: `there is no keyword ${first}`, hint }];
}

async function faultsByMetaSchema(schema: Value & object): Promise<SchemaFault[]> {
  let errors: readonly ErrorObject[];
  try {
    const ajv = await createAjv(schema, () => Promise.reject(new Error("nothing is read yet")));
    if (ajv.validateSchema(plainNumbers(schema) as object) === true) return faultsByKeywords(schema, ajv);
    errors = ajv.errors ?? [];
  } catch {
    // A draft that is not known: what is done next says so.
    return [];
  }
  const byPlace = new Map<string, ErrorObject>();
  // Where a text or a list may stand, the list of texts says more.
  for (const error of errors) if (!byPlace.has(error.instancePath)) byPlace.set(error.instancePath, error);
  const places = [...byPlace.keys()];
  return [...byPlace.values()]
    .filter(({ instancePath }) => !places.some((place) => place.startsWith(`${instancePath}/`)))
    .map((error) => faultOf(error, schema));
}

function faultOf({ instancePath, keyword, params, message = "" }: ErrorObject, schema: Value): SchemaFault {
  const { parts, value } = followPointer(instancePath, schema);
  const path = parts.map(String);
  const shown = typeof value === "object" && value !== null ? "this" : JSON.stringify(value);
  if (keyword === "enum") {
    const allowed = (params["allowedValues"] as unknown[]).map(String);
    const other =
      typeof value === "string" && Object.hasOwn(OTHER_TYPES, value) ? OTHER_TYPES[value] : undefined;
    const close = other ?? (typeof value === "string" ? nearest(value, allowed) : undefined);
    const hint = close === undefined ? "write one of these" : `did you mean ${close}?`;
    return { path, message: `${shown} is not one of ${allowed.join(", ")}`, hint };
  }
  const name = path.findLast((key) => !/^\d+$/.test(key)) ?? "a schema";
  if (keyword === "type") {
    const types = [params["type"]].flat().map((type) => TYPES[String(type)] ?? String(type));
    return { path, message: `${name} takes ${types.join(" or ")}, found ${shown}`, hint: REFERENCE };
  }
  return { path, message: `${name} ${message}, found ${shown}`, hint: REFERENCE };
}

/** Where the reference, pattern or draft stands that a problem tells of; the root when it is not found. */
function placeOf(schema: Value, problem: string): string[] {
  const isMeant = (key: string, text: string) =>
    key === "$ref"
      ? problem.startsWith(`$ref to ${text}`) ||
        (problem.startsWith("$ref to ") && problem.includes(`/${text}:`))
      : key === "pattern"
        ? problem.includes(`/${text}/`)
        : key === "$schema" && problem.startsWith("$schema ");
  const visit = (value: Value, path: string[]): string[] | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, key];
      const found = typeof inner === "string" ? (isMeant(key, inner) ? at : undefined) : visit(inner, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(schema, []) ?? [];
}
