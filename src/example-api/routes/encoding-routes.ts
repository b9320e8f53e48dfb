import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { toJson } from "../json-text.ts";
import { send } from "../respond.ts";
import type { Route } from "../route.ts";

/** GET /gzip, /br and /deflate: a compressed body, whatever the client accepts. */
export function encodingRoutes(): readonly Route[] {
  return [
    encoded("gzip", gzipSync),
    encoded("br", brotliCompressSync),
    // What HTTP calls deflate is the zlib format.
    encoded("deflate", deflateSync),
  ];
}

function encoded(name: string, compress: (text: string) => Buffer): Route {
  const body = compress(toJson({ encoding: name, text: "compressed ".repeat(50) }));
  return {
    method: "GET",
    path: `/${name}`,
    handle: (exchange) => send(exchange, 200, "application/json", body, { "content-encoding": name }),
  };
}
