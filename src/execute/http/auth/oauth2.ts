import { evaluateText } from "../../../expression/evaluate.ts";
import type { RequestOptions } from "../../../model/request-options.ts";
import type { OAuth2Auth } from "../../../model/run-plan.ts";
import type { Template } from "../../../model/template.ts";
import { formatJson, parseJson } from "../../../value/json-text.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import { sendRequest } from "../send.ts";
import type { WireRequest } from "../wire.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";
import type { LoggedIn } from "./logins.ts";

/** Tokens are renewed this much before they expire, at most a tenth of their life, in milliseconds. */
const MARGIN = 10_000;

/** A token of an OAuth 2.0 server (RFC 6749), shared by all requests of a run that ask for the same. */
export function oauth2(
  auth: OAuth2Auth,
  options: RequestOptions,
  frame: Frame,
  signal: AbortSignal,
): Authorizer {
  const { services, scope } = frame;
  const text = (template: Template | null) =>
    template === null ? "" : (evaluateText(template, scope) ?? "");
  const url = text(auth.tokenUrl);
  const [client, secret] = [text(auth.clientId), text(auth.clientSecret)];
  const form: [string, string][] = [["grant_type", auth.grant.replace("-", "_")]];
  const optional = [
    ["username", auth.user],
    ["password", auth.password],
    ["refresh_token", auth.refreshToken],
    ["scope", auth.scope],
    ["audience", auth.audience],
    ...auth.parameters,
  ] as const;
  // An empty scope is not the same as none: servers refuse it.
  for (const [name, template] of optional) if (text(template) !== "") form.push([name, text(template)]);
  const parameters = auth.parameters.map(([, template]) => text(template));
  for (const hidden of [secret, text(auth.password), text(auth.refreshToken), ...parameters.filter(isLong)])
    services.mask.add(hidden);
  const basic = (auth.clientAuthentication ?? (secret === "" ? "body" : "basic")) === "basic";
  if (!basic)
    form.push(
      ["client_id", client],
      ...(secret === "" ? [] : [["client_secret", secret] as [string, string]]),
    );
  const headers: [string, string][] = [
    ["accept", "application/json"],
    ["content-type", "application/x-www-form-urlencoded"],
  ];
  if (basic) {
    // RFC 6749 2.3.1: each is encoded as in a form first.
    const credentials = Buffer.from(`${formEncoded(client)}:${formEncoded(secret)}`).toString("base64");
    services.mask.add(credentials);
    headers.push(["authorization", `Basic ${credentials}`]);
  }
  const key = formatJson(["oauth2", url, client, secret, basic, form]);
  let current: LoggedIn | null = null;
  const apply = async (request: WireRequest, refused: LoggedIn | null) => {
    current = await services.logins.of(key, refused, signal, () =>
      fetchToken(url, headers, form, options, frame),
    );
    return withHeaders(request, current.headers);
  };
  return {
    apply: (request) => apply(request, null),
    again: async (request, { status }) => (status === 401 ? apply(request, current) : null),
  };
}

async function fetchToken(
  address: string,
  headers: readonly (readonly [string, string])[],
  form: [string, string][],
  options: RequestOptions,
  frame: Frame,
): Promise<LoggedIn> {
  const { services } = frame;
  const failed = (problem: string) => new StepError("oauth2", `no token came from ${address}: ${problem}`);
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw failed("token-url is not a whole URL");
  }
  const body = Buffer.from(new URLSearchParams(form).toString());
  const signal = services.stop.aborted ? services.cleanUpLimit : services.stop;
  const began = services.host.clock.monotonic();
  const request: WireRequest = { method: "POST", url, headers, body };
  const answer = await sendRequest(request, options, frame, signal);
  const outcome = parseJson(new TextDecoder().decode(answer.body));
  const parsed = "value" in outcome ? outcome.value : null;
  const fields = (typeof parsed === "object" && parsed !== null ? parsed : {}) as Readonly<
    Record<string, unknown>
  >;
  if (answer.status >= 400 || fields["error"] !== undefined) {
    const told = [fields["error"], fields["error_description"]].filter((part) => typeof part === "string");
    throw failed(`${told.length === 0 ? "it answered" : `${told.join(": ")},`} with status ${answer.status}`);
  }
  const token = fields["access_token"];
  if (typeof token !== "string" || token === "" || /[\r\n\0]/.test(token))
    throw failed(`the answer with status ${answer.status} has no access_token`);
  services.mask.add(token);
  if (typeof fields["refresh_token"] === "string") services.mask.add(fields["refresh_token"]);
  const written = String(fields["token_type"] ?? "Bearer");
  const type = written.toLowerCase() === "bearer" ? "Bearer" : written;
  if (!/^[A-Za-z0-9-]+$/.test(type)) throw failed(`its token_type is ${written}`);
  const life = Number(fields["expires_in"] ?? Number.NaN) * 1000;
  const until = Number.isFinite(life) ? began + life - Math.min(MARGIN, life / 10) : null;
  return { headers: [["authorization", `${type} ${token}`]], cookies: null, until };
}

/** An assertion may be a parameter; short ones are words that could stand in any text. */
function isLong(parameter: string): boolean {
  return parameter.length >= 20;
}

function formEncoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
