import type { Value } from "../model/value.ts";
import { memberOf } from "./json-path-walk.ts";

/** Follows a JSON Pointer (RFC 6901); the value tells which of its parts are indexes. Undefined where there is nothing. */
export function followPointer(
  pointer: string,
  root: Value,
): { parts: (string | number)[]; value: Value | undefined } {
  const parts: (string | number)[] = [];
  let value: Value | undefined = root;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const part: string | number = Array.isArray(value) ? Number(name) : name;
    parts.push(part);
    value = value === undefined ? undefined : memberOf(value, part);
  }
  return { parts, value };
}
