import { type Accounts, validSeconds } from "../accounts.ts";
import type { Exchange } from "../exchange.ts";
import { type FieldError, invalidFields, Problem } from "../problem.ts";
import { sendJson, sendNothing } from "../respond.ts";
import type { Route } from "../route.ts";

/** POST /login, POST and DELETE /session, GET /me. */
export function accountRoutes(accounts: Accounts): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/login",
      handle: (exchange) => {
        const { token, expires } = accounts.issueToken(checkedUser(exchange, accounts));
        sendJson(exchange, 200, { token, expires: new Date(expires).toISOString() });
      },
    },
    {
      method: "POST",
      path: "/session",
      handle: (exchange) => {
        const user = checkedUser(exchange, accounts);
        const { token, expires } = accounts.openSession(user);
        const cookie = `session=${token}; Path=/; Max-Age=${validSeconds}; HttpOnly; SameSite=Lax`;
        const body = { user, expires: new Date(expires).toISOString() };
        sendJson(exchange, 201, body, { "set-cookie": cookie });
      },
    },
    {
      method: "DELETE",
      path: "/session",
      handle: (exchange) => {
        accounts.closeSession(exchange);
        sendNothing(exchange, 204, { "set-cookie": "session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax" });
      },
    },
    {
      method: "GET",
      path: "/me",
      handle: (exchange) => {
        const { user, by } = accounts.requireIdentity(exchange);
        sendJson(exchange, 200, { user, by });
      },
    },
  ];
}

/** The user of a body `{user, password}`; throws 422 for a malformed and 401 for a wrong one. */
function checkedUser(exchange: Exchange, accounts: Accounts): string {
  const { user, password } = (exchange.json() ?? {}) as Record<string, unknown>;
  if (typeof user === "string" && typeof password === "string") {
    if (!accounts.accepts(user, password)) {
      throw new Problem(401, "user or password is wrong", {
        kind: "wrong-credentials",
        headers: { "www-authenticate": "Bearer" },
      });
    }
    return user;
  }
  const errors: FieldError[] = Object.entries({ user, password })
    .filter(([, value]) => typeof value !== "string")
    .map(([field]) => ({ pointer: `#/${field}`, detail: "must be a text" }));
  throw invalidFields(errors);
}
