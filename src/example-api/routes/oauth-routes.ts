import { type Accounts, validSeconds } from "../accounts.ts";
import type { Exchange } from "../exchange.ts";
import { sendJson } from "../respond.ts";
import type { Route } from "../route.ts";

/** The only client; it has the password of the user of that name. */
const CLIENT = "demo";

/** A refusal (RFC 6749 5.2). */
class Refused extends Error {
  readonly status: number;
  readonly description: string;

  constructor(error: string, description: string, status = 400) {
    super(error);
    this.status = status;
    this.description = description;
  }
}

/** POST /oauth/token (RFC 6749): client credentials, password, and refresh tokens that are good for once. */
export function oauthRoutes(accounts: Accounts): readonly Route[] {
  return [
    {
      method: "POST",
      path: "/oauth/token",
      handle: (exchange) => {
        try {
          exchange.requireMediaType("application/x-www-form-urlencoded");
          const form = new URLSearchParams(exchange.body.toString("utf8"));
          requireClient(exchange, form, accounts);
          const user = userOf(form, accounts);
          const body = {
            access_token: accounts.issueToken(user).token,
            token_type: "Bearer",
            expires_in: validSeconds,
            ...(form.get("grant_type") !== "client_credentials" && {
              refresh_token: accounts.issueRefreshToken(user),
            }),
          };
          sendJson(exchange, 200, body, { "cache-control": "no-store" });
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          const challenge = error.status === 401 ? { "www-authenticate": 'Basic realm="tokens"' } : {};
          const body = { error: error.message, error_description: error.description };
          sendJson(exchange, error.status, body, challenge);
        }
      },
    },
  ];
}

/** By the authorization header, or in the form (RFC 6749 2.3.1). */
function requireClient(exchange: Exchange, form: URLSearchParams, accounts: Accounts): void {
  const [scheme = "", credentials = ""] = (exchange.header("authorization") ?? "").split(" ");
  const pair = Buffer.from(credentials, "base64").toString("utf8").split(":").map(formDecoded);
  const [id, secret] =
    scheme.toLowerCase() === "basic" ? pair : [form.get("client_id"), form.get("client_secret")];
  if (id !== CLIENT || !accounts.accepts(CLIENT, secret ?? ""))
    throw new Refused("invalid_client", "client or secret is wrong", 401);
}

function userOf(form: URLSearchParams, accounts: Accounts): string {
  const grant = form.get("grant_type");
  switch (grant) {
    case "client_credentials":
      return CLIENT;
    case "password": {
      const user = form.get("username") ?? "";
      if (accounts.accepts(user, form.get("password") ?? "")) return user;
      throw new Refused("invalid_grant", "user or password is wrong");
    }
    case "refresh_token": {
      const user = accounts.redeemRefreshToken(form.get("refresh_token") ?? "");
      if (user !== undefined) return user;
      throw new Refused("invalid_grant", "the refresh token is none, or used up");
    }
    case null:
      throw new Refused("invalid_request", "grant_type is missing");
    default:
      throw new Refused("unsupported_grant_type", `no tokens are given for ${grant}`);
  }
}

function formDecoded(text: string): string {
  return new URLSearchParams(`_=${text}`).get("_") ?? "";
}
