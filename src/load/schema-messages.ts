import type { ErrorObject } from "ajv";
import type { Value } from "../model/value.ts";
import { homeOf, isRequest } from "./key-homes.ts";
import { formOf, isMatchers, keysOf, placeOf, type SchemaMessage } from "./schema-places.ts";

/** More keys than these are no help in a hint. */
const MOST_LISTED = 20;

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "a map",
};

/** How a key that must be there is written. */
const MISSING: Readonly<Record<string, string>> = {
  cases: "write cases: and under it each case by its id",
  steps: "write steps: and under it a list with at least one step",
  suites: "write suites: [orders.suite.yaml]",
  attempts: "write attempts: 3",
  expect: "write expect: { status: 200 }",
  type: "write type: string",
};

/** Says in words what is wrong with a value by the schema; `taken`: what was meant most likely is there already. */
export function describeSchemaError(
  error: ErrorObject,
  value: Value | undefined,
  suggestion: string | undefined,
  taken: boolean,
): SchemaMessage {
  const { keyword, params } = error;
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(error, suggestion, taken);
    case "required": {
      const key = String(params["missingProperty"]);
      return {
        code: "schema-missing-key",
        message: `the key "${key}" is missing`,
        hint: MISSING[key] ?? `write ${key}: …`,
      };
    }
    case "type":
    case "anyOf":
      return wrongType(error, value);
    case "enum":
      return formOf(error) === undefined
        ? wrongValue(value, params["allowedValues"] as Value[], suggestion)
        : wrongForm(error, value, "");
    case "const":
      return {
        code: "schema-value",
        message: `expected ${params["allowedValue"]}, found ${found(value)}`,
        hint: `write ${params["allowedValue"]}, or take the key away`,
      };
    case "propertyNames":
      return wrongName(String(params["propertyName"]), placeOf(error));
    case "pattern":
      return wrongForm(error, value, `does not match ${params["pattern"]}`);
    case "minimum":
      return wrongForm(error, value, `is less than ${params["limit"]}`, `write ${params["limit"]} or more`);
    case "maximum":
      return wrongForm(error, value, `is more than ${params["limit"]}`, `write ${params["limit"]} or less`);
    case "maxItems":
    case "minItems":
      if (params["limit"] > 1) return wrongCount(error, value);
      return { code: "schema-empty", message: "the list is empty", hint: "write at least one item into it" };
    case "minProperties":
      return { code: "schema-empty", message: "the map is empty", hint: "write at least one key into it" };
    case "minLength":
      return { code: "schema-empty", message: "the text is empty", hint: "write something into it" };
    case "uniqueItems":
      return {
        code: "schema-duplicate",
        message: `${show(value)} stands in the list twice`,
        hint: "take one of them away",
      };
    case "maxLength":
      return {
        code: "schema-length",
        message: `the text is longer than ${params["limit"]} characters`,
        hint: "write a shorter one",
      };
    default:
      throw new Error(`the schemas use ${keyword}, for which there are no words`);
  }
}

function unknownKey(error: ErrorObject, suggestion: string | undefined, taken: boolean): SchemaMessage {
  const key = String(error.params["additionalProperty"]);
  const [code, noun, nouns] = isMatchers(error)
    ? (["schema-unknown-matcher", "matcher", "matchers"] as const)
    : (["schema-unknown-key", "key", "known keys"] as const);
  if (placeOf(error) === "plan" && /^shard(?:s|ing)?$/.test(key))
    return {
      code,
      message: `unknown key "${key}": plans cannot be split over several jobs yet`,
      hint: "split the suites over several plans",
    };
  return {
    code,
    message: `unknown ${noun} "${key}"`,
    hint:
      suggestion === undefined
        ? (homeOf(key, placeOf(error)) ?? listOfKeys(keysOf(error), placeOf(error), nouns))
        : taken
          ? `take it away, ${suggestion} is there already`
          : `did you mean ${suggestion}?`,
  };
}

/** The keys that there are; of many only where they are described. */
function listOfKeys(known: readonly string[], place: string, nouns: string): string {
  if (known.length === 1) return `the only key is ${known[0]}`;
  if (known.length <= MOST_LISTED) return `${nouns} are ${known.join(", ")}`;
  if (nouns === "matchers") return "all matchers are in docs/language.md, under Matchers and filters";
  return isRequest(place)
    ? "the keys of a request are in docs/language.md, under Requests"
    : "all queries are in docs/language.md, under Queries";
}

function wrongValue(
  value: Value | undefined,
  allowed: readonly Value[],
  suggestion: string | undefined,
): SchemaMessage {
  // A number that stands beside its text is the same one without quotes.
  const words = allowed
    .filter(
      (item) => typeof item !== "number" || !allowed.some((one) => one !== item && Number(one) === item),
    )
    .map((item) => (typeof item === "string" && /^[\d.]+$/.test(item) ? `"${item}"` : String(item)));
  const list = words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
  return {
    code: "schema-value",
    message: `${show(value)} is not one of ${list}`,
    hint: suggestion === undefined ? "write one of these" : `did you mean ${suggestion}?`,
  };
}

function wrongType(error: ErrorObject, value: Value | undefined): SchemaMessage {
  const types = [error.params["types"] ?? error.params["type"]].flat().map(String);
  const form = formOf(error);
  const names = types
    .filter((type) => type !== "null" && !(type === "integer" && types.includes("number")))
    .map((type) => TYPES[type] ?? type);
  const expected =
    form?.is ??
    (names.length > 1
      ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`
      : (names[0] ?? "another value"));
  return {
    code: "schema-type",
    message: `expected ${expected}, found ${found(value)}`,
    hint: form?.write ?? typeHint(placeOf(error), types, value),
  };
}

function typeHint(place: string, types: readonly string[], value: Value | undefined): string | undefined {
  if (value === null && place.endsWith("matchers/properties/type")) return 'put it in quotes: "null"';
  if (value === null || value === undefined) return "write a value behind it, or take the key away";
  const [first] = types;
  if (typeof value === "object") {
    if (types.includes("array")) return "begin each item of a list with -";
    if (types.includes("object")) return "a map is written as key: value, without - before it";
    return "write one value";
  }
  if (types.includes("string") && typeof value !== "string") return `put it in quotes: "${value}"`;
  if (types.includes("array"))
    return `write [${String(value)
      .trim()
      .split(/[\s,]+/)
      .join(", ")}]`;
  if (first === "boolean") return "write true or false, without quotes";
  if (first === "integer" || first === "number") return "write a number, without quotes";
  if (!types.includes("object")) return undefined;
  return /retr(y|ies)$/.test(place) ? `write { attempts: ${value} }` : "write key: value pairs";
}

function wrongName(name: string, place: string): SchemaMessage {
  const code = "schema-name";
  if (place.endsWith("/headers"))
    return {
      code,
      message: `"${name}" is not a header name`,
      hint: "header names are letters, digits and - (RFC 9110 5.1)",
    };
  if (place.endsWith("expect/properties/json"))
    return { code, message: `"${name}" is not a JSONPath`, hint: `write $.${name.replace(/^\.+/, "")}` };
  if (place.endsWith("$defs/env"))
    return {
      code,
      message: `"${name}" is not the name of an environment variable`,
      hint: "use letters, digits and _, and no digit first",
    };
  if (place.endsWith("/environments"))
    return {
      code,
      message: `"${name}" is not the name of an environment`,
      hint: "use letters, digits, -, _, . and spaces, and a letter, digit or _ first",
    };
  return { code, message: `"${name}" is not a name`, hint: `write ${asId(name)}` };
}

/** A name as an id: letters, digits, - and _, a letter or _ first. */
function asId(name: string): string {
  const id = name
    .trim()
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}

function wrongForm(
  error: ErrorObject,
  value: Value | undefined,
  problem: string,
  hint?: string,
): SchemaMessage {
  const form = formOf(error);
  const code = error.keyword.startsWith("m") ? "schema-range" : "schema-form";
  if (form === undefined) return { code, message: `${show(value)} ${problem}`, hint };
  return { code, message: `${show(value)} is not ${form.is}`, hint: form.write };
}

function wrongCount(error: ErrorObject, value: Value | undefined): SchemaMessage {
  const form = formOf(error);
  return {
    code: "schema-range",
    message: `expected ${form?.is ?? `a list of ${error.params["limit"]}`}, found a list of ${(value as Value[]).length}`,
    hint: form?.write ?? "write another number of items",
  };
}

function found(value: Value | undefined): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return `the text ${show(value)}`;
  return typeof value === "boolean" ? String(value) : `the number ${value}`;
}

function show(value: Value | undefined): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "the list" : "the map";
  return String(value);
}
