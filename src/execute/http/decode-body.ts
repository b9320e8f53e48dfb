import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { StepError } from "../step-error.ts";
import { tooLarge } from "./body-limit.ts";

/** Takes off one coding, giving no more than `limit` bytes. */
type Unpack = (body: Uint8Array, limit: number) => Promise<Uint8Array>;

const unpack: Readonly<Record<string, Unpack>> = {
  gzip: (body, maxOutputLength) => promisify(gunzip)(body, { maxOutputLength }),
  "x-gzip": (body, maxOutputLength) => promisify(gunzip)(body, { maxOutputLength }),
  br: (body, maxOutputLength) => promisify(brotliDecompress)(body, { maxOutputLength }),
  // Some servers send raw DEFLATE where RFC 9110 8.4.1.2 asks for zlib's.
  deflate: (body, maxOutputLength) =>
    promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { maxOutputLength }),
  zstd: async (body, limit) => (await import("./unpack-zstd.ts")).unpackZstd(body, limit),
};

/** Codings on top of one another; more are a trap, not an answer. */
const MOST_CODINGS = 5;

/** Takes off what content-encoding put on (RFC 9110 8.4), last coding first; `limit`: the bytes that it may come to.
 * @throws StepError when the coding is unknown, the bytes are not of it, or there are too many. */
export async function decodeBody(
  body: Uint8Array,
  contentEncoding: string,
  limit: number,
): Promise<Uint8Array> {
  let decoded = body;
  const codings = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (codings.length > MOST_CODINGS) {
    throw new StepError(
      "content-encoding",
      `the answer is encoded ${codings.length} times over, more than ${MOST_CODINGS} are not taken off`,
    );
  }
  for (const coding of codings.reverse()) {
    if (decoded.length === 0) continue;
    const take = unpack[coding];
    if (take === undefined) {
      throw new StepError(
        "content-encoding",
        `the answer is encoded as ${coding}, which Rota does not know`,
        { hint: "ask for another by the header accept-encoding" },
      );
    }
    try {
      decoded = await take(decoded, limit);
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE")
        throw tooLarge("the unpacked answer", limit);
      throw new StepError(
        "content-encoding",
        `the answer says it is encoded as ${coding}, but it is not: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }
  return decoded;
}
