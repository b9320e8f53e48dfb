import { evaluateTemplate, evaluateText, type Scope } from "../../expression/evaluate.ts";
import type { HttpAction } from "../../model/run-plan.ts";
import type { NamedTemplates, Template } from "../../model/template.ts";
import { type Answer, httpAnswer } from "../answer.ts";
import type { Frame } from "../frame.ts";
import { StepError } from "../step-error.ts";
import { type BuiltBody, buildBody } from "./build-body.ts";
import { buildUrl } from "./build-url.ts";
import { decodeBody } from "./decode-body.ts";
import { send, type WireAnswer, type WireRequest } from "./send.ts";

/** Headers that go with a body. */
const OF_BODIES = [
  "content-type",
  "content-length",
  "content-encoding",
  "content-language",
  "content-location",
];
/** Headers that another origin must not see. */
const OF_ONE_ORIGIN = ["authorization", "proxy-authorization", "x-api-key", "cookie", "host"];
/** Credentials shorter than this could stand in any text. */
const SHORTEST_COOKIE = 8;

/** One request sent, redirects followed. `request` is the last one sent. */
export interface HttpAttempt {
  readonly request: WireRequest;
  readonly answer: Answer;
}

/** Sends the request of a step. `sent` is told every request before it goes out, so that an error can show it.
 * @throws StepError when it could not be sent or no answer came; FunctionError from an expression. */
export async function attemptHttp(
  action: HttpAction,
  frame: Frame,
  signal: AbortSignal,
  sent: (request: WireRequest) => void,
): Promise<HttpAttempt> {
  let request = await buildRequest(action, frame);
  const { pools, host } = frame.services;
  const { clock } = host;
  const started = clock.monotonic();
  for (let hops = 0; ; hops++) {
    sent(request);
    const wire = await send(request, { pools, clock, timeout: action.timeout, signal });
    await keepCookies(wire, request.url, frame);
    const location = action.redirects > 0 ? redirectOf(wire) : undefined;
    if (location === undefined) {
      const duration = clock.monotonic() - started;
      return { request, answer: await answerOf(wire, request.url, duration) };
    }
    if (hops === action.redirects) {
      throw new StepError(
        "too-many-redirects",
        `${action.redirects} redirects were followed, and ${request.url.host} asks for another`,
        { hint: "raise redirects, or look for a circle" },
      );
    }
    request = followed(request, wire.status, location, frame, action);
  }
}

async function buildRequest(action: HttpAction, frame: Frame): Promise<WireRequest> {
  const { scope, services } = frame;
  const url = buildUrl(
    evaluateText(action.url, scope) ?? "",
    action.baseUrl === null ? null : evaluateText(action.baseUrl, scope),
    action.query.length === 0 ? [] : textPairs(action.query, scope),
  );
  let body: BuiltBody | null = null;
  if (action.body !== null) {
    body = await buildBody(action.body, {
      value: (template) => evaluateTemplate(template, scope),
      text: (template) => evaluateText(template, scope),
      pairs: (templates) => textPairs(templates, scope),
      read: (path) => services.host.files.read(path),
      boundary: () => services.host.random.uuid(),
    });
  }
  return {
    method: action.method,
    url,
    headers: buildHeaders(action, body, url, frame),
    body: body?.bytes ?? null,
  };
}

/** Implicit headers first, so that the step's own win; null takes one away. */
function buildHeaders(
  action: HttpAction,
  body: BuiltBody | null,
  url: URL,
  { scope, cookies, services }: Frame,
): [string, string][] {
  const headers = new Map<string, string[]>([
    ["user-agent", ["rota"]],
    ["accept-encoding", ["gzip, deflate, br"]],
  ]);
  if (body?.contentType) headers.set("content-type", [body.contentType]);
  const cookie = cookies.header(url);
  if (cookie !== null) headers.set("cookie", [cookie]);
  const authorization = authorizationOf(action, url, { scope, services });
  if (authorization !== null) headers.set("authorization", [authorization]);
  for (const [name, template] of action.headers) {
    const values = textsOf(template, scope);
    if (values.length === 0) headers.delete(name);
    else headers.set(name, values);
    if (name === "authorization" || name === "proxy-authorization" || name === "x-api-key")
      for (const value of values) hideCredentials(value, services.mask);
  }
  const list: [string, string][] = [];
  for (const [name, values] of headers) {
    for (const value of values) {
      if (/[\r\n\0]/.test(value))
        throw new StepError("bad-header", `the value of the header ${name} has a line break in it`, {
          hint: "headers are one line",
        });
      list.push([name, value]);
    }
  }
  return list;
}

/** By bearer or basic, or by what stands before the @ of the URL, where nobody is to see it afterwards. */
function authorizationOf(
  { bearer, basic }: HttpAction,
  url: URL,
  { scope, services: { mask } }: Pick<Frame, "scope" | "services">,
): string | null {
  const inUrl = url.username === "" && url.password === "" ? null : [url.username, url.password];
  url.username = "";
  url.password = "";
  const token = bearer === null ? null : evaluateText(bearer, scope);
  if (token !== null) {
    mask.add(token);
    return `Bearer ${token}`;
  }
  const [user = "", password = ""] =
    basic !== null
      ? [evaluateText(basic.user, scope) ?? "", evaluateText(basic.password, scope) ?? ""]
      : (inUrl?.map(percentDecoded) ?? []);
  if (basic === null && inUrl === null) return null;
  const credentials = Buffer.from(`${user}:${password}`).toString("base64");
  mask.add(credentials);
  mask.add(password);
  return `Basic ${credentials}`;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an authorization header carries: `Bearer abc` hides abc, and all of it. */
function hideCredentials(value: string, mask: { add(secret: string): void }): void {
  const space = value.indexOf(" ");
  mask.add(space === -1 ? value : value.slice(space + 1));
}

async function keepCookies(wire: WireAnswer, url: URL, { cookies, services }: Frame): Promise<void> {
  let texts: string[] | undefined;
  for (const [name, value] of wire.headers) {
    if (name !== "set-cookie") continue;
    texts ??= [];
    texts.push(value);
    const secret = /^[^=;]*=\s*"?([^;"]*)/.exec(value)?.[1]?.trim() ?? "";
    if (secret.length >= SHORTEST_COOKIE) services.mask.add(secret);
  }
  if (texts !== undefined) await cookies.keep(texts, url);
}

function redirectOf({ status, headers }: WireAnswer): string | undefined {
  return [301, 302, 303, 307, 308].includes(status)
    ? headers.find(([name]) => name === "location")?.[1]
    : undefined;
}

/** The next request (RFC 9110 15.4): 303 becomes GET, and so does a POST after 301 and 302, as browsers have it; another origin gets no credentials. */
function followed(
  request: WireRequest,
  status: number,
  location: string,
  frame: Frame,
  action: HttpAction,
): WireRequest {
  let url: URL;
  try {
    url = buildUrl(new URL(location, request.url).href, null, []);
  } catch {
    throw new StepError(
      "bad-redirect",
      `${request.url.host} redirects to ${location}, which is not an http or https URL`,
    );
  }
  url.username = "";
  url.password = "";
  const becomesGet =
    (status === 303 && request.method !== "HEAD") ||
    ((status === 301 || status === 302) && request.method === "POST");
  // A cookie header that the step wrote itself, or took away, is not ours to change.
  const ownCookies = action.headers.some(([name]) => name === "cookie");
  const dropped = new Set(ownCookies ? [] : ["cookie"]);
  if (becomesGet) for (const name of OF_BODIES) dropped.add(name);
  if (url.origin !== request.url.origin) for (const name of OF_ONE_ORIGIN) dropped.add(name);
  const headers = request.headers.filter(([name]) => !dropped.has(name));
  const cookie = ownCookies ? null : frame.cookies.header(url);
  if (cookie !== null) headers.push(["cookie", cookie]);
  return {
    method: becomesGet ? "GET" : request.method,
    url,
    headers,
    body: becomesGet ? null : request.body,
  };
}

async function answerOf(wire: WireAnswer, url: URL, duration: number): Promise<Answer> {
  const encodings = wire.headers.filter(([name]) => name === "content-encoding").map(([, value]) => value);
  const body = encodings.length === 0 ? wire.body : await decodeBody(wire.body, encodings.join(","));
  return httpAnswer({ status: wire.status, headers: wire.headers, body, url: url.href, duration });
}

function textPairs(templates: NamedTemplates, scope: Scope): [string, string][] {
  return templates.flatMap(([name, template]) =>
    textsOf(template, scope).map((value): [string, string] => [name, value]),
  );
}

/** One text, several for a list (also one that an expression gives), none for null. */
function textsOf(template: Template, scope: Scope): string[] {
  if (template.kind === "list") return template.items.flatMap((item) => textsOf(item, scope));
  if (template.kind === "expression") {
    const value = evaluateTemplate(template, scope);
    if (Array.isArray(value))
      return value.flatMap((item) => textsOf({ kind: "literal", value: item }, scope));
  }
  const text = evaluateText(template, scope);
  return text === null ? [] : [text];
}
