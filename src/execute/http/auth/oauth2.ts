import { evaluateText } from "../../../expression/evaluate.ts";
import type { RequestOptions } from "../../../model/request-options.ts";
import type { OAuth2Auth } from "../../../model/run-plan.ts";
import type { Template } from "../../../model/template.ts";
import { formatJson } from "../../../value/json-text.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import { sendRequest } from "../send.ts";
import type { WireRequest } from "../wire.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";
import type { LoggedIn } from "./logins.ts";
import { REFUSED, requestToken, type Token } from "./token-request.ts";

/** How a token is asked for. */
interface TokenQuestion {
  readonly address: string;
  readonly headers: WireRequest["headers"];
  /** The grant as it is written. */
  readonly form: ReadonlyMap<string, string>;
  /** The same client's, by the refresh token that is put in. */
  readonly renewal: ReadonlyMap<string, string>;
}

/** A token of an OAuth 2.0 server (RFC 6749), shared by all requests of a run that ask for the same over the same way. One that was kept
 * and is refused with 401 is renewed, and the request sent once more; a new one that is refused is the answer. */
export function oauth2(
  auth: OAuth2Auth,
  options: RequestOptions,
  frame: Frame,
  signal: AbortSignal,
): Authorizer {
  const { logins, pools } = frame.services;
  const question = questionOf(auth, frame);
  const { address, headers, form } = question;
  const who = formatJson(["oauth2", address, headers.flat(), [...form].flat()]);
  let current: LoggedIn | null = null;
  let fetched = false;
  const apply = async (request: WireRequest, refused: LoggedIn | null) => {
    fetched = false;
    // By another proxy, or with another certificate, a server may give another token.
    const route = await pools.routes.of(options.connection, frame.scope);
    const key = formatJson([who, route.key]);
    current = await logins.of(key, refused, signal, () => {
      fetched = true;
      return newToken(question, key, options, frame);
    });
    return withHeaders(request, current.headers);
  };
  return {
    apply: (request) => apply(request, null),
    again: async (request, { status }) => (status === 401 && !fetched ? apply(request, current) : null),
  };
}

function questionOf(auth: OAuth2Auth, { services: { mask }, scope }: Frame): TokenQuestion {
  const text = (template: Template | null) =>
    template === null ? "" : (evaluateText(template, scope) ?? "");
  const [client, secret, password] = [text(auth.clientId), text(auth.clientSecret), text(auth.password)];
  for (const hidden of [secret, password, text(auth.refreshToken)]) mask.add(hidden);
  const headers: [string, string][] = [
    ["accept", "application/json"],
    ["content-type", "application/x-www-form-urlencoded"],
  ];
  const basic = (auth.clientAuthentication ?? (secret === "" ? "body" : "basic")) === "basic";
  const clientFields: [string, string][] = [];
  if (basic) {
    // RFC 6749 2.3.1: each is encoded as in a form first.
    const credentials = Buffer.from(`${formEncoded(client)}:${formEncoded(secret)}`).toString("base64");
    mask.add(credentials);
    headers.push(["authorization", `Basic ${credentials}`]);
  } else {
    clientFields.push(["client_id", client]);
    if (secret !== "") clientFields.push(["client_secret", secret]);
  }
  const form = new Map([["grant_type", auth.grant.replace("-", "_")]]);
  if (auth.grant === "password") form.set("username", text(auth.user)).set("password", password);
  if (auth.grant === "refresh-token") form.set("refresh_token", text(auth.refreshToken));
  const optional = [
    ["scope", auth.scope],
    ["audience", auth.audience],
  ] as const;
  // An empty scope is not the same as none: servers refuse it.
  for (const [name, template] of optional) if (text(template) !== "") form.set(name, text(template));
  const renewal = new Map<string, string>();
  for (const [name, value] of clientFields) for (const one of [form, renewal]) one.set(name, value);
  for (const [name, template] of auth.parameters) {
    const value = evaluateText(template, scope);
    if (value === null) continue;
    if (isLong(value)) mask.add(value);
    for (const one of [form, renewal]) one.set(name, value);
  }
  renewal.set("grant_type", "refresh_token");
  return { address: text(auth.tokenUrl), headers, form, renewal };
}

/** By the newest refresh token, if there is one (RFC 6749 6); when that is refused, by the grant itself. A grant that is a refresh token
 * itself has nothing else to begin with: used once, it may be worth nothing any more. */
async function newToken(
  { address, headers, form, renewal }: TokenQuestion,
  key: string,
  options: RequestOptions,
  frame: Frame,
): Promise<LoggedIn> {
  const {
    logins: { refreshTokens: kept },
    stop,
    cleanUpLimit,
  } = frame.services;
  const take = async (asked: ReadonlyMap<string, string>): Promise<LoggedIn> => {
    // It is everybody's: no case's own time limits it.
    const signal = stop.aborted ? cleanUpLimit : stop;
    const send = (request: WireRequest) => sendRequest(request, options, frame, signal);
    const token: Token = await requestToken(address, headers, asked, send, frame);
    if (token.refreshToken !== null) kept.set(key, token.refreshToken);
    return token.login;
  };
  const newest = kept.get(key);
  if (newest === undefined) return take(form);
  if (form.get("grant_type") === "refresh_token") return take(new Map(form).set("refresh_token", newest));
  try {
    return await take(new Map(renewal).set("refresh_token", newest));
  } catch (error) {
    if (!(error instanceof StepError) || error.code !== REFUSED) throw error;
    kept.delete(key);
    return take(form);
  }
}

/** An assertion may be a parameter; short ones are words that could stand in any text. */
function isLong(parameter: string): boolean {
  return parameter.length >= 20;
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
