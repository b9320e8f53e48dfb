import { parseCookies } from "../cookie-header.ts";
import type { Exchange } from "../exchange.ts";
import { invalidFields } from "../problem.ts";
import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

const cookieName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const cookieValue = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

/** GET /cookies and GET /cookies/set. */
export function cookieRoutes(): readonly Route[] {
  return [
    {
      method: "GET",
      path: "/cookies",
      handle: (exchange) => {
        const cookies = parseCookies(exchange.header("cookie"));
        sendJson(exchange, 200, { cookies: Object.fromEntries(cookies) });
      },
    },
    { method: "GET", path: "/cookies/set", handle: setCookies },
  ];
}

/** Sets one cookie for each query parameter. */
function setCookies(exchange: Exchange): void {
  const pairs = [...exchange.query];
  const errors = pairs
    .filter(([name, value]) => !cookieName.test(name) || !cookieValue.test(value))
    .map(([name]) => ({ parameter: name, detail: "is not a valid cookie name or value" }));
  if (errors.length > 0) {
    throw invalidFields(errors);
  }
  sendJson(
    exchange,
    200,
    { set: Object.fromEntries(pairs) },
    { "set-cookie": pairs.map(([name, value]) => `${name}=${value}; Path=/`) },
  );
}
