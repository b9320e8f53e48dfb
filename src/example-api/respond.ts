import type { OutgoingHttpHeaders } from "node:http";
import type { Exchange } from "./exchange.ts";
import { type JsonValue, toJson } from "./json-text.ts";
import type { Problem } from "./problem.ts";

/** Sends a body of any media type with its content-length. */
export function send(
  exchange: Exchange,
  status: number,
  mediaType: string,
  body: string | Buffer,
  headers: OutgoingHttpHeaders = {},
): void {
  exchange.response.writeHead(status, {
    "content-type": mediaType,
    "content-length": Buffer.byteLength(body),
    ...headers,
  });
  exchange.response.end(body);
}

/** Sends a JSON body. */
export function sendJson(
  exchange: Exchange,
  status: number,
  value: JsonValue,
  headers?: OutgoingHttpHeaders,
): void {
  send(exchange, status, "application/json", toJson(value), headers);
}

/** Sends a status and headers without a body. */
export function sendNothing(exchange: Exchange, status: number, headers: OutgoingHttpHeaders = {}): void {
  exchange.response.writeHead(status, headers).end();
}

/** Sends a problem as `application/problem+json`. */
export function sendProblem(exchange: Exchange, problem: Problem): void {
  const body = toJson(problem.body(exchange.path));
  send(exchange, problem.status, "application/problem+json", body, problem.headers);
}

/** Sends a body with its ETag, or 304 when `If-None-Match` names that ETag. */
export function sendWithEntityTag(
  exchange: Exchange,
  entityTag: string,
  mediaType: string,
  body: string | Buffer,
): void {
  const condition = exchange.header("if-none-match");
  if (condition !== undefined && matches(condition, entityTag)) {
    sendNothing(exchange, 304, { etag: entityTag });
  } else {
    send(exchange, 200, mediaType, body, { etag: entityTag });
  }
}

function matches(condition: string, entityTag: string): boolean {
  return condition.split(",").some((item) => {
    const tag = item.trim();
    return tag === "*" || tag === entityTag || tag === `W/${entityTag}`;
  });
}
