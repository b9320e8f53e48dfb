import type { WireRequest } from "./wire.ts";

/** The headers of a request as they are sent: those that are written, and what goes along with every request unless it is: whom it is
 * for, and how long its body is (RFC 9110 7.2 and 8.6). What is only about the connection is not among them. */
export function sentHeaders({ url, headers, body, hostless }: WireRequest): WireRequest["headers"] {
  const written = new Set(headers.map(([name]) => name));
  const sent = [...headers];
  if (!written.has("host") && hostless !== true) sent.unshift(["host", url.host]);
  if (body !== null && !written.has("content-length") && !written.has("transfer-encoding"))
    sent.push(["content-length", String("read" in body ? body.size : body.length)]);
  return sent;
}
