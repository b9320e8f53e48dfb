import type { ErrorObject } from "ajv";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FileKind } from "../model/path.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { plan, project, steps, suite } from "./generated/is-valid.js";

const isValid = { plan, project, steps, suite };

/** Checks a document by the schema of its kind. */
export async function validateSchema(document: YamlDocument, kind: FileKind): Promise<Diagnostic[]> {
  const errors = await errorsBySchema(document.value, kind);
  if (errors.length === 0) return [];
  const { schemaDiagnostics } = await import("./schema-diagnostics.ts");
  return schemaDiagnostics(document, errors);
}

/** What is wrong with a value by the schema of a kind of files, as ajv says it. */
export async function errorsBySchema(value: Value, kind: FileKind): Promise<readonly ErrorObject[]> {
  if (isValid[kind](value)) return [];
  // The validators know no BigInt; the copy costs something, so it is made only when there may be something to explain.
  const plain = withoutBigInts(value);
  const validators = await import("./generated/validators.js");
  const validate = validators[kind];
  return validate(plain) ? [] : (validate.errors ?? []);
}

function withoutBigInts(value: Value): Value {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigInts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigInts(item)]));
}
