import type { Value } from "../model/value.ts";
import { memberOf } from "./json-path-walk.ts";

/** The bytes of `{ hex: "ef bb bf" }` or `{ base64: … }`, which is how files write them; undefined for anything else. */
export function bytesOfLiteral(value: Value): Uint8Array | undefined {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return undefined;
  const hex = memberOf(value, "hex");
  if (hex !== undefined) {
    const digits = String(hex).replace(/\s+/g, "");
    return /^(?:[0-9a-f]{2})*$/i.test(digits) ? Buffer.from(digits, "hex") : undefined;
  }
  const base64 = memberOf(value, "base64");
  if (typeof base64 !== "string") return undefined;
  const digits = base64.replace(/\s+/g, "").replace(/={1,2}$/, "");
  return /^[A-Za-z0-9+/_-]*$/.test(digits) && digits.length % 4 !== 1
    ? Buffer.from(digits, "base64")
    : undefined;
}
