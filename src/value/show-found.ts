import type { Subject, Value } from "../model/value.ts";
import { count, showValue } from "./describe.ts";
import { dateText } from "./filter/subject-kind.ts";

const BYTES_SHOWN = 8;

/** What was found, for a sentence: values as `showValue`, `12 bytes ef bb bf …`, a date as RFC 3339. */
export function showFound(subject: Subject, mask: (text: string) => string): string {
  const value = valueOfFound(subject, mask);
  return value === subject ? showValue(value, mask) : String(value);
}

/** The same as a value for a report: bytes and dates become text. */
export function valueOfFound(subject: Subject, mask: (text: string) => string): Value {
  if (subject instanceof Date) return mask(dateText(subject));
  return subject instanceof Uint8Array ? bytesInWords(subject, mask) : subject;
}

/** Bytes that hold a secret are only counted: the hexadecimal beginning of one would not be masked. */
function bytesInWords(bytes: Uint8Array, mask: (text: string) => string): string {
  const size = count(bytes.length, "byte");
  const text = new TextDecoder().decode(bytes);
  if (bytes.length === 0 || mask(text) !== text) return size;
  const shown = Array.from(bytes.subarray(0, BYTES_SHOWN), (byte) => byte.toString(16).padStart(2, "0"));
  return `${size} ${shown.join(" ")}${bytes.length > BYTES_SHOWN ? " …" : ""}`;
}
