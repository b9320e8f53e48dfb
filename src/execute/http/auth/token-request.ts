import { parseJson } from "../../../value/json-text.ts";
import { httpAnswer } from "../../answer.ts";
import type { Frame } from "../../frame.ts";
import type { Services, WatchedExchange } from "../../services.ts";
import { StepError } from "../../step-error.ts";
import { describeExchange } from "../exchange.ts";
import { hideRedirect, hideUserinfo, withoutQuery } from "../hide-credentials.ts";
import type { WireAnswer, WireRequest } from "../wire.ts";
import { isFinal, type LoggedIn } from "./logins.ts";

/** Tokens are renewed this much before they expire, at most a tenth of their life, in milliseconds. */
const MARGIN = 10_000;
/** Characters of what a server says of an error. */
const LONGEST_REASON = 500;
/** Members whose values open something, and those that only say of what kind it is. */
const TOKEN = /token|secret|assertion/i;
const KIND = /type|expires|uri|url|format/i;
/** The code of an error that the token's server answered with. */
export const REFUSED = "oauth2";

/** What a server of tokens gave. */
export interface Token {
  readonly login: LoggedIn;
  /** What the next one can be had by; null: it did not say. */
  readonly refreshToken: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Asks for a token (RFC 6749 3.2). `address` is where, `form` what is sent, `headers` go along; `send` sends it. All that comes back and
 * opens something is masked.
 * @throws StepError with the code REFUSED when the server gives none, with another one when it cannot be reached. */
export async function requestToken(
  address: string,
  headers: WireRequest["headers"],
  form: ReadonlyMap<string, string>,
  send: (request: WireRequest) => Promise<WireAnswer>,
  { services }: Pick<Frame, "services">,
): Promise<Token> {
  const { mask, host } = services;
  const url = urlOf(address, mask);
  const body = Buffer.from(new URLSearchParams([...form]).toString());
  const request: WireRequest = { method: "POST", url, headers, body };
  const began = host.clock.monotonic();
  const answer = await send(request);
  const text = new TextDecoder().decode(answer.body);
  const outcome = parseJson(text);
  const parsed = "value" in outcome ? outcome.value : undefined;
  const fields = (typeof parsed === "object" && parsed !== null ? parsed : {}) as Fields;
  // Whatever is told from here on must not show them.
  hideTokens(parsed === undefined ? Object.fromEntries(new URLSearchParams(text)) : parsed, mask);
  hideRedirect(answer, mask);
  services.watch?.(tokenExchange(request, answer, services));
  const flaw = flawOf(answer, parsed, fields, mask);
  if (flaw !== null) {
    const told = `no token came from ${url.href}: ${flaw[0]}`;
    throw new StepError(REFUSED, told, { ...flaw[1], final: isFinal(answer.status) });
  }
  const life = lifeOf(fields["expires_in"]);
  const authorization = `${typeOf(fields)} ${textOf(fields["access_token"])}`;
  return {
    login: {
      headers: [["authorization", authorization]],
      cookies: null,
      until: life === null ? null : began + life - Math.min(MARGIN, life / 10),
    },
    refreshToken: textOf(fields["refresh_token"]) || null,
  };
}

function urlOf(address: string, mask: Services["mask"]): URL {
  hideUserinfo(address, mask);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw new StepError(REFUSED, `no token came from ${address}: token-url is not a whole URL`, {
      hint: "it begins with http:// or https://, and base-url is not put before it",
    });
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

/** What of an answer is no token (RFC 6749 5.1 and 5.2), with a hint; null: nothing. */
function flawOf(
  { status, headers }: WireAnswer,
  parsed: unknown,
  fields: Fields,
  mask: Services["mask"],
): [problem: string, more: { hint?: string }] | null {
  const header = (name: string) => headers.find(([one]) => one === name)?.[1] ?? "";
  if (status >= 300 && status < 400)
    return [
      `it answered with status ${status} and sent on to ${withoutQuery(header("location"))}`,
      { hint: "redirects of token-url are not followed: write the address that gives tokens" },
    ];
  if (status >= 400 || fields["error"] !== undefined) {
    const { error, error_description: description, detail, message } = fields;
    const told = [error, description ?? detail ?? message].map(textOf).filter((part) => part !== "");
    // Masked before it is cut: nobody could tell later that a part of a secret is one.
    const reason = mask.mask(told.join(": ").replace(/\s+/g, " ")).slice(0, LONGEST_REASON);
    return [`${reason === "" ? "it answered" : `${reason},`} with status ${status}`, hintOf(error)];
  }
  if (parsed === undefined) {
    const type = header("content-type").split(";", 1)[0]?.trim() ?? "";
    const what = type === "" || /json/i.test(type) ? "not JSON" : `${type}, not JSON`;
    return [
      `the answer with status ${status} is ${what}`,
      { hint: "token-url is the address that gives tokens, not that of a page to log in at" },
    ];
  }
  if (!/^[^\r\n\0]+$/.test(textOf(fields["access_token"])))
    return [`the answer with status ${status} has no access_token`, {}];
  const type = typeOf(fields);
  return /^[A-Za-z0-9-]+$/.test(type) ? null : [`its token_type is ${type}`, {}];
}

/** Hides whatever is called a token, wherever in an answer it stands: not all servers keep to the form. */
function hideTokens(part: unknown, mask: Services["mask"]): void {
  if (typeof part !== "object" || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (typeof value !== "string") hideTokens(value, mask);
    else if (TOKEN.test(name) && !KIND.test(name)) mask.add(value);
  }
}

function hintOf(error: unknown): { hint?: string } {
  switch (error) {
    case "invalid_client":
      return {
        hint: "look at client-id and client-secret; some servers take them only by client-authentication: body, or basic",
      };
    case "invalid_grant":
      return { hint: "the user, the password or the refresh token is wrong, used up or of another client" };
    case "invalid_scope":
      return { hint: "the client may not ask for this scope" };
    default:
      return {};
  }
}

function typeOf(fields: Fields): string {
  const written = String(fields["token_type"] ?? "Bearer");
  return written.toLowerCase() === "bearer" ? "Bearer" : written;
}

/** Milliseconds: of seconds, which some servers give as a text; null: it does not say. */
function lifeOf(seconds: unknown): number | null {
  const text = typeof seconds === "string" ? seconds.trim() : typeof seconds === "number" ? seconds : "";
  const life = text === "" ? Number.NaN : Number(text) * 1000;
  return Number.isFinite(life) ? life : null;
}

function textOf(field: unknown): string {
  return typeof field === "string" ? field : "";
}

/** How a token came, for whoever looks on. */
function tokenExchange(
  request: WireRequest,
  wire: WireAnswer,
  { mask, host }: Pick<Services, "mask" | "host">,
): WatchedExchange {
  const { status, headers, body, duration, phases } = wire;
  const facts = { request, wire, rawBody: body, hops: [], answeredAt: host.clock.now() };
  const answer = httpAnswer({ status, headers, body, url: request.url.href, duration, exchange: facts });
  const exchange = describeExchange(request, answer, (text) => mask.mask(text));
  return { step: "token by oauth2", exchange, earlier: [], error: null, phases };
}
