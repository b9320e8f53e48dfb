import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Writes a body to its end; what goes wrong with a file goes wrong with the request. */
export function writeBody(body: Uint8Array | AsyncIterable<Uint8Array> | null, request: Writable): void {
  if (body === null) request.end();
  else if (body instanceof Uint8Array) request.end(body);
  else pipeline(Readable.from(body), request).catch((error: Error) => request.destroy(error));
}
