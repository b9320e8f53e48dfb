import { promisify } from "node:util";
import zlib from "node:zlib";
import { Decompress } from "fzstd";

type Native = (
  body: Uint8Array,
  options: { readonly maxOutputLength: number },
  done: (error: Error | null, unpacked: Buffer) => void,
) => void;

/** Node has it since 22.15. */
const native = (zlib as unknown as { readonly zstdDecompress?: Native }).zstdDecompress;

/** Bytes that are unpacked at once, so that a small body cannot come to far more than the limit before it is noticed. */
const PART = 4096;

/** Unpacks Zstandard (RFC 8878).
 * @throws Error when it is none; one with the code ERR_BUFFER_TOO_LARGE when it comes to more than `limit` bytes. */
export async function unpackZstd(body: Uint8Array, limit: number): Promise<Uint8Array> {
  return native === undefined
    ? unpackInScript(body, limit)
    : promisify(native)(body, { maxOutputLength: limit });
}

function unpackInScript(body: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const decompress = new Decompress((part) => {
    size += part.length;
    if (size > limit) throw Object.assign(new Error("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
    parts.push(part);
  });
  for (let from = 0; from < body.length; from += PART)
    decompress.push(body.subarray(from, from + PART), from + PART >= body.length);
  return Buffer.concat(parts);
}
