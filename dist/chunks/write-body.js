import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
// src/execute/http/write-body.ts
/** Writes a body to its end; what goes wrong with a file goes wrong with the request. */
function writeBody(body, request) {
	if (body === null) request.end();
	else if (body instanceof Uint8Array) request.end(body);
	else pipeline(Readable.from(body), request).catch((error) => request.destroy(error));
}
export { writeBody as t };
