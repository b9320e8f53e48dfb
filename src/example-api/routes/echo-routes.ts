import { createHash } from "node:crypto";
import type { Exchange } from "../exchange.ts";
import { JsonText, type JsonValue } from "../json-text.ts";
import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

/** /echo for every method: exactly what the client sent. */
export function echoRoutes(): readonly Route[] {
  return [{ method: "*", path: "/echo", handle: echo }];
}

function echo(exchange: Exchange): void {
  const { request, body } = exchange;
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    headers.push([request.rawHeaders[index] ?? "", request.rawHeaders[index + 1] ?? ""]);
  }
  const text = body.toString("utf8");
  sendJson(exchange, 200, {
    method: exchange.method,
    path: exchange.path,
    target: request.url ?? "",
    version: request.httpVersion,
    query: grouped(exchange.query),
    headers,
    "headers-by-name": grouped(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: text,
    json: verbatimJson(exchange, text),
    size: body.length,
    sha256: createHash("sha256").update(body).digest("hex"),
  });
}

/** The body when it is valid JSON, digit by digit as it was sent; else null. */
function verbatimJson(exchange: Exchange, text: string): JsonValue {
  if (!exchange.mediaType.endsWith("json")) {
    return null;
  }
  try {
    JSON.parse(text);
    return new JsonText(text);
  } catch {
    return null;
  }
}

/** Values by name; a name that occurs more than once has the list of its values. */
function grouped(pairs: Iterable<readonly [string, string]>): JsonValue {
  const values = new Map<string, string | readonly string[]>();
  for (const [name, value] of pairs) {
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : [earlier, value].flat());
  }
  return Object.fromEntries(values);
}
