import { FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The bytes of base64 or base64url text; white space in it, as in PEM, does not count.
 * @throws FilterError for anything else. */
export function bytesOfBase64(filter: string, text: string): Uint8Array {
  const compact = text.replace(/\s+/g, "");
  const digits = compact.replace(/={1,2}$/, "");
  // One digit alone holds six bits, which is no byte.
  if (!/^[A-Za-z0-9+/_-]*$/.test(digits) || digits.length % 4 === 1)
    throw new FilterError(`${filter} needs base64, found ${showSubject(text)}`);
  return Buffer.from(digits, "base64");
}

/** Bytes as they are, and text as UTF-8. */
export function bytesOf(subject: string | Uint8Array): Uint8Array {
  return typeof subject === "string" ? Buffer.from(subject) : subject;
}

/** The text of UTF-8 bytes; a byte order mark stays.
 * @throws FilterError when they are not UTF-8. */
export function utf8Text(filter: string, bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new FilterError(`${filter} needs UTF-8, found ${showSubject(bytes)} that are not`);
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A view of bytes as a Buffer, without a copy. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
