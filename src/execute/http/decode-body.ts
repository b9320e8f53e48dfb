import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { StepError } from "../step-error.ts";
import { LARGEST_BODY, tooLarge } from "./body-limit.ts";

const unpack: Readonly<Record<string, (body: Uint8Array) => Promise<Uint8Array>>> = {
  gzip: (body) => promisify(gunzip)(body, { maxOutputLength: LARGEST_BODY }),
  "x-gzip": (body) => promisify(gunzip)(body, { maxOutputLength: LARGEST_BODY }),
  br: (body) => promisify(brotliDecompress)(body, { maxOutputLength: LARGEST_BODY }),
  // Some servers send raw DEFLATE where RFC 9110 8.4.1.2 asks for zlib's.
  deflate: (body) =>
    promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { maxOutputLength: LARGEST_BODY }),
};

/** Takes off what content-encoding put on (RFC 9110 8.4), last coding first.
 * @throws StepError when the coding is unknown or the bytes are not of it. */
export async function decodeBody(body: Uint8Array, contentEncoding: string): Promise<Uint8Array> {
  let decoded = body;
  for (const coding of contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .reverse()) {
    if (coding === "" || coding === "identity" || decoded.length === 0) continue;
    const take = unpack[coding];
    if (take === undefined) {
      throw new StepError(
        "content-encoding",
        `the answer is encoded as ${coding}, which Rota does not know`,
        { hint: "ask for another by the header accept-encoding" },
      );
    }
    try {
      decoded = await take(decoded);
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge("the unpacked answer");
      throw new StepError(
        "content-encoding",
        `the answer says it is encoded as ${coding}, but it is not: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }
  return decoded;
}
