import { createHmac } from "node:crypto";
import { parseCookies } from "./cookie-header.ts";
import type { Exchange } from "./exchange.ts";
import { Problem } from "./problem.ts";

/** Who a request speaks for, and how it proved that. */
interface Identity {
  readonly user: string;
  readonly by: "bearer" | "cookie";
}

/** A proof of identity and the end of its validity in milliseconds since 1970. */
interface Grant {
  readonly token: string;
  readonly expires: number;
}

/** How long tokens and sessions are valid. */
export const validSeconds = 3600;

const passwords: ReadonlyMap<string, string> = new Map([["demo", "demo-password"]]);
const tokenHeader = encode({ alg: "HS256", typ: "JWT" });

/** Logs in the users of the shop: with signed tokens, which are stateless, and with sessions, which are not. */
export class Accounts {
  readonly #clock: () => number;
  readonly #seed: string;
  readonly #sessions = new Map<string, { readonly user: string; readonly expires: number }>();
  #sessionsOpened = 0;
  readonly #refreshTokens = new Map<string, string>();
  #refreshTokensIssued = 0;

  constructor(clock: () => number, seed: string) {
    this.#clock = clock;
    this.#seed = seed;
  }

  /** Whether this is a user of the shop with the right password. */
  accepts(user: string, password: string): boolean {
    return passwords.get(user) === password;
  }

  /** A token in the form of a JWT; the same one whenever clock and seed are the same. */
  issueToken(user: string): Grant {
    const issued = Math.floor(this.#clock() / 1000);
    const expires = issued + validSeconds;
    const content = `${tokenHeader}.${encode({ sub: user, iat: issued, exp: expires })}`;
    return { token: `${content}.${this.#sign(content)}`, expires: expires * 1000 };
  }

  /** A token that stands for a user until it is redeemed. */
  issueRefreshToken(user: string): string {
    this.#refreshTokensIssued += 1;
    const token = this.#sign(`refresh token ${this.#refreshTokensIssued}`);
    this.#refreshTokens.set(token, user);
    return token;
  }

  /** The user that a refresh token stands for; undefined: none, or it was redeemed before. */
  redeemRefreshToken(token: string): string | undefined {
    const user = this.#refreshTokens.get(token);
    this.#refreshTokens.delete(token);
    return user;
  }

  openSession(user: string): Grant {
    this.#sessionsOpened += 1;
    const token = this.#sign(`session ${this.#sessionsOpened}`);
    const expires = this.#clock() + validSeconds * 1000;
    this.#sessions.set(token, { user, expires });
    return { token, expires };
  }

  /** Ends the session the request's cookie names, if any. */
  closeSession(exchange: Exchange): void {
    this.#sessions.delete(sessionCookie(exchange));
  }

  /** The identity behind the request's bearer token; throws a 401 without a valid one. */
  requireBearer(exchange: Exchange): Identity {
    const authorization = exchange.header("authorization");
    if (authorization === undefined) {
      throw unauthorized("a bearer token is needed", "Bearer");
    }
    const user = this.#userOfToken(authorization);
    if (user === undefined) {
      throw unauthorized("the bearer token is not valid, or no longer", 'Bearer error="invalid_token"');
    }
    return { user, by: "bearer" };
  }

  /** The identity behind the request's bearer token or session cookie; throws a 401 without either. */
  requireIdentity(exchange: Exchange): Identity {
    if (exchange.header("authorization") === undefined) {
      const session = this.#sessions.get(sessionCookie(exchange));
      if (session !== undefined && session.expires > this.#clock()) {
        return { user: session.user, by: "cookie" };
      }
    }
    return this.requireBearer(exchange);
  }

  clear(): void {
    this.#sessions.clear();
    this.#sessionsOpened = 0;
    this.#refreshTokens.clear();
    this.#refreshTokensIssued = 0;
  }

  #userOfToken(authorization: string): string | undefined {
    const [scheme = "", token = ""] = authorization.split(" ");
    const [header = "", payload = "", signature = ""] = token.split(".");
    if (scheme.toLowerCase() !== "bearer" || signature !== this.#sign(`${header}.${payload}`)) {
      return undefined;
    }
    const claims: { sub: string; exp: number } = JSON.parse(
      Buffer.from(payload, "base64url").toString("utf8"),
    );
    return claims.exp * 1000 > this.#clock() ? claims.sub : undefined;
  }

  #sign(content: string): string {
    return createHmac("sha256", this.#seed).update(content).digest("base64url");
  }
}

function sessionCookie(exchange: Exchange): string {
  return parseCookies(exchange.header("cookie")).get("session") ?? "";
}

function unauthorized(detail: string, challenge: string): Problem {
  return new Problem(401, detail, { kind: "unauthorized", headers: { "www-authenticate": challenge } });
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
