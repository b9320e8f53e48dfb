import type { Value } from "../../model/value.ts";
import { writtenText } from "../../value/written-number.ts";

/** A number or boolean as text, a number as it was written in the file; any other value as it is. */
export function asText(value: Value, container: object, key: string | number): Value {
  if (typeof value === "number" || typeof value === "bigint")
    return writtenText(container, key) ?? String(value);
  return typeof value === "boolean" ? String(value) : value;
}
