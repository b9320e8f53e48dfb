import type { Diagnostic } from "../model/diagnostic.ts";
import type { FileKind } from "../model/path.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import * as validators from "./generated/validators.js";
import { schemaDiagnostics } from "./schema-diagnostics.ts";

/** Checks a document by the schema of its kind. */
export function validateSchema(document: YamlDocument, kind: FileKind): Diagnostic[] {
  const validate = validators[kind];
  // The validator knows no BigInt; the copy costs something, so it is made only when there is something to explain.
  if (validate(document.value) || validate(withoutBigInts(document.value))) return [];
  return schemaDiagnostics(document, kind, validate.errors ?? []);
}

function withoutBigInts(value: Value): Value {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigInts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigInts(item)]));
}
