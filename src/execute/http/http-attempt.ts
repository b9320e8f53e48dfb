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
  const started = frame.services.host.clock.monotonic();
  for (let hops = 0; ; hops++) {
    sent(request);
    const wire = await send(request, { pools: frame.services.pools, timeout: action.timeout, signal });
    await keepCookies(wire, request.url, frame);
    const location = action.redirects > 0 ? redirectOf(wire) : undefined;
    if (location === undefined) return { request, answer: await answerOf(wire, request.url, frame, started) };
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

async function buildRequest(action: HttpAction, { scope, cookies, services }: Frame): Promise<WireRequest> {
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
    headers: buildHeaders(action, body, url, { scope, cookies, services } as Frame),
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
  const { bearer, basic } = action;
  const token = bearer === null ? null : evaluateText(bearer, scope);
  if (token !== null) {
    services.mask.add(token);
    headers.set("authorization", [`Bearer ${token}`]);
  }
  if (basic !== null) {
    const password = evaluateText(basic.password, scope) ?? "";
    const credentials = Buffer.from(`${evaluateText(basic.user, scope) ?? ""}:${password}`).toString(
      "base64",
    );
    services.mask.add(credentials);
    if (password !== "") services.mask.add(password);
    headers.set("authorization", [`Basic ${credentials}`]);
  }
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
  const becomesGet =
    (status === 303 && request.method !== "HEAD") ||
    ((status === 301 || status === 302) && request.method === "POST");
  const dropped = new Set(["cookie"]);
  if (becomesGet)
    for (const name of ["content-type", "content-length", "content-encoding"]) dropped.add(name);
  if (url.origin !== request.url.origin)
    for (const name of ["authorization", "proxy-authorization", "x-api-key"]) dropped.add(name);
  const headers = request.headers.filter(([name]) => !dropped.has(name));
  const own = action.headers.find(([name]) => name === "cookie");
  const cookie = own === undefined ? frame.cookies.header(url) : null;
  if (cookie !== null) headers.push(["cookie", cookie]);
  return {
    method: becomesGet ? "GET" : request.method,
    url,
    headers,
    body: becomesGet ? null : request.body,
  };
}

async function answerOf(wire: WireAnswer, url: URL, { services }: Frame, started: number): Promise<Answer> {
  const duration = services.host.clock.monotonic() - started;
  const encoding = wire.headers.find(([name]) => name === "content-encoding")?.[1];
  const body = encoding === undefined ? wire.body : await decodeBody(wire.body, encoding);
  return httpAnswer({ status: wire.status, headers: wire.headers, body, url: url.href, duration });
}

function textPairs(templates: NamedTemplates, scope: Scope): [string, string][] {
  return templates.flatMap(([name, template]) =>
    textsOf(template, scope).map((value): [string, string] => [name, value]),
  );
}

/** One text, several for a list, none for null. */
function textsOf(template: Template, scope: Scope): string[] {
  if (template.kind === "list") return template.items.flatMap((item) => textsOf(item, scope));
  if (template.kind === "literal" && Array.isArray(template.value)) return template.value.map(String);
  const text = evaluateText(template, scope);
  return text === null ? [] : [text];
}
