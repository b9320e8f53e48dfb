import { createHash } from "node:crypto";
import type { Exchange } from "../exchange.ts";
import { Problem } from "../problem.ts";
import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

const REALM = "example-shop";
const NONCE = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
const [USER, PASSWORD] = ["demo", "demo-password"];

/** GET /digest-auth: for the user demo, by HTTP digest (RFC 7616) with SHA-256. */
export function digestRoutes(): readonly Route[] {
  return [{ method: "GET", path: "/digest-auth", handle: digestAuth }];
}

function digestAuth(exchange: Exchange): void {
  const given = fieldsOf(exchange.request.headers.authorization ?? "");
  const hash = (text: string) => createHash("sha256").update(text).digest("hex");
  const first = hash(`${USER}:${REALM}:${PASSWORD}`);
  const second = hash(`${exchange.method}:${exchange.request.url}`);
  const expected = hash(`${first}:${NONCE}:${given.get("nc")}:${given.get("cnonce")}:auth:${second}`);
  if (given.get("username") !== USER || given.get("nonce") !== NONCE || given.get("response") !== expected) {
    const challenge = `Digest realm="${REALM}", qop="auth", algorithm=SHA-256, nonce="${NONCE}"`;
    throw new Problem(401, "sign in by digest", { headers: { "www-authenticate": challenge } });
  }
  sendJson(exchange, 200, { user: USER, uses: Number.parseInt(given.get("nc") ?? "0", 16) });
}

function fieldsOf(authorization: string): ReadonlyMap<string, string> {
  const fields = authorization.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g);
  return new Map([...fields].map(([, name = "", quoted, plain = ""]) => [name, quoted ?? plain]));
}
