import type { ErrorObject } from "ajv";
import type { Value } from "../model/value.ts";

export interface SchemaMessage {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What texts of a named form look like, by the name of their definition in the schemas. */
const FORMS: Readonly<Record<string, { readonly is: string; readonly write: string }>> = {
  duration: { is: "a length of time", write: "write 500ms, 10s, 2m, 1h, 1d or 1m30s" },
  id: { is: "an id", write: "begin with a letter or _, go on with letters, digits, - and _" },
  "plan-id": { is: "a plan id", write: "use letters, digits, - and _" },
  status: { is: "a status", write: "write a number from 100 to 599, a class such as 2xx, or a list of them" },
  http: { is: "a request", write: "write METHOD and URL, such as GET /orders" },
  tags: { is: "a tag", write: "use letters, digits, _, ., : and -" },
};

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "a map",
};

/** Says in words what is wrong with a value by the schema. `known` are the keys that could stand there. */
export function describeSchemaError(
  error: ErrorObject,
  value: Value | undefined,
  suggestion: string | undefined,
  known: readonly string[],
): SchemaMessage {
  const { keyword, params, schemaPath } = error;
  switch (keyword) {
    case "additionalProperties":
      return unknownKey(String(params["additionalProperty"]), schemaPath, suggestion, known);
    case "required":
      return { code: "schema-missing-key", message: `the key "${params["missingProperty"]}" is missing` };
    case "type":
    case "anyOf":
      return wrongType(error, value);
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      return {
        code: "schema-value",
        message: `${show(value)} is not one of ${allowed.join(", ")}`,
        hint: suggestion && `did you mean ${suggestion}?`,
      };
    }
    case "const":
      return {
        code: "schema-value",
        message: `${show(value)} is not ${show(params["allowedValue"] as Value)}`,
        hint: `write ${show(params["allowedValue"] as Value)}`,
      };
    case "propertyNames":
      return wrongName(String(params["propertyName"]), schemaPath);
    case "pattern":
      return wrongForm(value, schemaPath, String(params["pattern"]));
    case "minimum":
    case "maximum":
      return {
        code: "schema-range",
        message: `${show(value)} is ${keyword === "minimum" ? "less than" : "more than"} ${params["limit"]}`,
        hint: `write ${keyword === "minimum" ? `${params["limit"]} or more` : `${params["limit"]} or less`}`,
      };
    case "minItems":
    case "minProperties":
    case "minLength":
      return {
        code: "schema-empty",
        message: `${keyword === "minItems" ? "the list" : keyword === "minProperties" ? "the map" : "the text"} is empty`,
        hint: "write something into it, or take the key away",
      };
    case "uniqueItems":
      return {
        code: "schema-duplicate",
        message: `items ${Number(params["j"]) + 1} and ${Number(params["i"]) + 1} of the list are the same`,
        hint: "take one of them away",
      };
    case "maxLength":
      return { code: "schema-length", message: `the text is longer than ${params["limit"]} characters` };
    default:
      return { code: "schema-invalid", message: error.message ?? keyword };
  }
}

function unknownKey(
  key: string,
  schemaPath: string,
  suggestion: string | undefined,
  known: readonly string[],
): SchemaMessage {
  if (schemaPath.includes("$defs/matchers")) {
    const likely = suggestion === undefined ? "" : `did you mean ${suggestion}? `;
    return {
      code: "schema-unknown-matcher",
      message: `unknown matcher "${key}"`,
      hint: `${likely}to compare with an object, write equals: {…} (all of it) or includes: {…} (a part of it)`,
    };
  }
  return {
    code: "schema-unknown-key",
    message: `unknown key "${key}"`,
    hint: suggestion === undefined ? `known keys are ${known.join(", ")}` : `did you mean ${suggestion}?`,
  };
}

function wrongType(error: ErrorObject, value: Value | undefined): SchemaMessage {
  const types = [error.params["types"] ?? error.params["type"]].flat().map(String);
  const names = types
    .filter((type) => type !== "null" && !(type === "integer" && types.includes("number")))
    .map((type) => TYPES[type] ?? type);
  const expected =
    names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : (names[0] ?? "another value");
  const wantsText =
    types.includes("string") && (typeof value === "number" || typeof value === "boolean" || value === null);
  const hint = wantsText ? `put it in quotes: "${value === null ? "null" : String(value)}"` : undefined;
  return { code: "schema-type", message: `expected ${expected}, found ${found(value)}`, hint };
}

function wrongName(name: string, schemaPath: string): SchemaMessage {
  if (/headers\/propertyNames/.test(schemaPath)) {
    return {
      code: "schema-name",
      message: `"${name}" is not a header name`,
      hint: "header names are letters, digits and - (RFC 9110 5.1)",
    };
  }
  if (/expect\/properties\/json/.test(schemaPath)) {
    return {
      code: "schema-name",
      message: `"${name}" is not a JSONPath`,
      hint: `write $.${name.replace(/^\.+/, "")}`,
    };
  }
  if (/\$defs\/env\/propertyNames/.test(schemaPath)) {
    return {
      code: "schema-name",
      message: `"${name}" is not the name of an environment variable`,
      hint: "use letters, digits and _",
    };
  }
  if (/environments\/propertyNames/.test(schemaPath)) {
    return {
      code: "schema-name",
      message: `"${name}" is not the name of an environment`,
      hint: "use letters, digits, -, _, . and spaces",
    };
  }
  return { code: "schema-name", message: `"${name}" is not a name`, hint: FORMS["id"]?.write };
}

function wrongForm(value: Value | undefined, schemaPath: string, pattern: string): SchemaMessage {
  const definition = /\$defs\/([\w-]+)\//.exec(schemaPath)?.[1] ?? "";
  if (schemaPath.includes("select/properties/priority")) {
    return {
      code: "schema-form",
      message: `${show(value)} is not a priority or a range of them`,
      hint: "write P1, or P0..P2",
    };
  }
  if (definition === "retry") {
    return {
      code: "schema-form",
      message: `${show(value)} is not a reason to try again`,
      hint: "write network, timeout, failure, a status such as 503, or a class such as 5xx",
    };
  }
  const form = FORMS[definition];
  if (form === undefined) return { code: "schema-form", message: `${show(value)} does not match ${pattern}` };
  return { code: "schema-form", message: `${show(value)} is not ${form.is}`, hint: form.write };
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
