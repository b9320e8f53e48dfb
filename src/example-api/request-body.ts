import type { IncomingMessage } from "node:http";
import { Problem } from "./problem.ts";

/** The largest request body the API keeps. */
export const largestBody = 16 * 1024 * 1024;

/** Whether the request's headers announce a body. */
export function announcesBody(request: IncomingMessage): boolean {
  const length = request.headers["content-length"];
  return (length !== undefined && length !== "0") || request.headers["transfer-encoding"] !== undefined;
}

/**
 * Reads the whole body. One that is too large is read to its end and then refused with 413, so that the
 * client sees the answer instead of a reset connection.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) {
        chunks.push(chunk);
      }
    });
    request.on("end", () => {
      if (size > largestBody) {
        reject(new Problem(413, `a body may have ${largestBody} bytes, this one has ${size}`));
      } else {
        resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
      }
    });
    request.on("error", reject);
  });
}
