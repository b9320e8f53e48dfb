import type { Subject, Value } from "../../model/value.ts";
import { bytesOfLiteral } from "../../value/bytes-literal.ts";
import { strictlyEqual } from "../../value/equality.ts";
import { momentOf } from "../../value/moment.ts";

/** Strict equality of what a file says and what was found: bytes with `{ hex: … }` or `{ base64: … }`, dates with texts that are dates. */
export function equalsFound(expected: Value, found: Subject): boolean {
  if (found instanceof Uint8Array) {
    const bytes = bytesOfLiteral(expected);
    return bytes !== undefined && Buffer.compare(bytes, found) === 0;
  }
  if (found instanceof Date) return momentOf(expected)?.getTime() === found.getTime();
  return strictlyEqual(expected, found);
}
