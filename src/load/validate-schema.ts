import type { Diagnostic } from "../model/diagnostic.ts";
import type { FileKind } from "../model/path.ts";
import type { Value } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { plan, project, steps, suite } from "./generated/is-valid.js";

const isValid = { plan, project, steps, suite };

/** Checks a document by the schema of its kind. */
export async function validateSchema(document: YamlDocument, kind: FileKind): Promise<Diagnostic[]> {
  if (isValid[kind](document.value)) return [];
  // The validators know no BigInt; the copy costs something, so it is made only when there may be something to explain.
  const value = withoutBigInts(document.value);
  const [validators, { schemaDiagnostics }] = await Promise.all([
    import("./generated/validators.js"),
    import("./schema-diagnostics.ts"),
  ]);
  const validate = validators[kind];
  return validate(value) ? [] : schemaDiagnostics(document, validate.errors ?? []);
}

function withoutBigInts(value: Value): Value {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigInts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutBigInts(item)]));
}
