import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

/** GET /health and GET /version. */
export function healthRoutes(): readonly Route[] {
  return [
    { method: "GET", path: "/health", handle: (exchange) => sendJson(exchange, 200, { status: "ok" }) },
    {
      method: "GET",
      path: "/version",
      handle: (exchange) => sendJson(exchange, 200, { name: "example-shop", version: "1.4.0", api: 1 }),
    },
  ];
}
