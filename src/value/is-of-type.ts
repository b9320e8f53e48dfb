import type { Value } from "../model/value.ts";

/** A type as inputs name it. */
export type TypeName = "string" | "number" | "integer" | "boolean" | "array" | "object" | "any";

/** Whether a value is of a type as inputs name it; BigInt is an integer, 1.0 is one, too. */
export function isOfType(value: Value, type: TypeName): boolean {
  switch (type) {
    case "any":
      return true;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    case "number":
      return typeof value === "bigint" || typeof value === "number";
    default:
      return typeof value === type;
  }
}
