import type { Value } from "../../model/value.ts";
import { typeName } from "../../value/describe.ts";
import { broken, type Match, mismatch } from "./mismatch.ts";

const TYPES: readonly Value[] = ["string", "number", "integer", "boolean", "null", "array", "object"];

/** Is of a JSON type, or of one of several; 1.0 is an integer, as in JSON Schema. */
export const matchType: Match = (matcher, value, scope) => {
  const wanted = scope.argument(matcher);
  const types = Array.isArray(wanted) ? wanted : [wanted];
  const unknown = types.find((type) => !TYPES.includes(type));
  if (unknown !== undefined || types.length === 0) {
    return broken(matcher, value, `type must be one of ${TYPES.join(", ")}, but it is ${scope.show(wanted)}`);
  }
  for (const type of types) if (isOfType(value, type)) return null;
  const found = typeName(value) === "list" ? "array" : typeName(value);
  const shown = value === null ? "null" : `${scope.show(value)} (${found})`;
  return mismatch(matcher, value, `expected ${types.join(" or ")}, found ${shown}`, { expected: wanted });
};

function isOfType(value: Value, type: Value): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
