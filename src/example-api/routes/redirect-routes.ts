import type { Exchange } from "../exchange.ts";
import { invalidFields } from "../problem.ts";
import { queryHeaderText } from "../query-header-text.ts";
import { boundedInteger, queryInteger } from "../query-integer.ts";
import { send, sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

const redirectCodes: readonly number[] = [301, 302, 303, 307, 308];

/** /redirect, /redirect-chain/:n and /redirect-loop, for every method. */
export function redirectRoutes(): readonly Route[] {
  return [
    { method: "*", path: "/redirect", handle: redirect },
    {
      method: "*",
      path: "/redirect-chain/:n",
      handle: (exchange) => {
        const left = boundedInteger(exchange.parameter("n"), "n", { minimum: 0, maximum: 100 });
        if (left === 0) {
          sendJson(exchange, 200, { arrived: true, method: exchange.method });
        } else {
          sendRedirect(exchange, 302, `/redirect-chain/${left - 1}`);
        }
      },
    },
    {
      method: "*",
      path: "/redirect-loop",
      handle: (exchange) => sendRedirect(exchange, 302, "/redirect-loop"),
    },
  ];
}

function redirect(exchange: Exchange): void {
  const code = queryInteger(exchange, "code", { absent: 302, minimum: 301, maximum: 308 });
  if (!redirectCodes.includes(code)) {
    throw invalidFields([{ parameter: "code", detail: `must be one of ${redirectCodes.join(", ")}` }]);
  }
  const to = queryHeaderText(exchange, "to") ?? "/health";
  sendRedirect(exchange, code, to);
}

function sendRedirect(exchange: Exchange, code: number, location: string): void {
  send(exchange, code, "text/plain; charset=utf-8", `see ${location}\n`, { location });
}
