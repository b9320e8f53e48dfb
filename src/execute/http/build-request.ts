import { evaluateTemplate, evaluateText } from "../../expression/evaluate.ts";
import type { HttpAction } from "../../model/run-plan.ts";
import type { NamedTemplates } from "../../model/template.ts";
import { headerFlaw } from "../../value/header-flaw.ts";
import type { Frame } from "../frame.ts";
import { StepError } from "../step-error.ts";
import { authorizationOf } from "./authorization.ts";
import { type BuiltBody, buildBody } from "./build-body.ts";
import { buildUrl, targetAsIs } from "./build-url.ts";
import { hideHeader, hideUserinfo } from "./hide-credentials.ts";
import { textPairs, textsOf } from "./text-pairs.ts";
import type { WireRequest } from "./wire.ts";

/** What is sent although nobody wrote it. */
const IMPLICIT: readonly [string, string[]][] = [
  ["user-agent", ["rota"]],
  ["accept-encoding", ["gzip, deflate, br, zstd"]],
];

/** Works a step's request out.
 * @throws StepError when it cannot be sent; FunctionError from an expression. */
export async function buildRequest(action: HttpAction, frame: Frame): Promise<WireRequest> {
  const { scope, services } = frame;
  const parts = [
    evaluateText(action.url, scope) ?? "",
    action.baseUrl === null ? null : evaluateText(action.baseUrl, scope),
    action.query.length === 0 ? [] : textPairs(action.query, scope),
  ] as const;
  for (const text of [parts[0], parts[1] ?? ""]) hideUserinfo(text, services.mask);
  const url = buildUrl(...parts);
  let body: BuiltBody | null = null;
  if (action.body !== null) {
    body = await buildBody(action.body, {
      value: (template) => evaluateTemplate(template, scope),
      text: (template) => evaluateText(template, scope),
      pairs: (templates) => textPairs(templates, scope),
      files: services.host.files,
      boundary: () => services.host.random.uuid(),
    });
  }
  return {
    method: action.method,
    url,
    written: parts[0],
    headers: buildHeaders(action, body, url, frame),
    body: body?.bytes ?? null,
    ...(action.options.pathAsIs && { target: targetAsIs(...parts) }),
    ...(action.headers.some(isHostless) && { hostless: true }),
  };
}

/** Whether an entry of headers takes the one that names the host away. */
function isHostless([name, template]: NamedTemplates[number]): boolean {
  return name === "host" && template.kind === "literal" && template.value === null;
}

/** Implicit headers first, so that the step's own win; null takes one away. */
function buildHeaders(
  action: HttpAction,
  body: BuiltBody | null,
  url: URL,
  { scope, cookies, services }: Frame,
): [string, string][] {
  const { implicitHeaders } = action.options;
  const headers = new Map<string, string[]>(implicitHeaders ? IMPLICIT : []);
  if (implicitHeaders && body?.contentType) headers.set("content-type", [body.contentType]);
  const cookie = implicitHeaders ? cookies.header(url) : null;
  if (cookie !== null) headers.set("cookie", [cookie]);
  const authorization = authorizationOf(action, url, { scope, services });
  if (authorization !== null) headers.set("authorization", [authorization]);
  for (const [name, template] of action.headers) {
    const values = textsOf(template, scope);
    if (values.length === 0) headers.delete(name);
    else headers.set(name, values);
    for (const value of values) hideHeader(name, value, services.mask);
  }
  const list: [string, string][] = [];
  for (const [name, values] of headers) {
    for (const value of values) {
      const flaw = headerFlaw(value);
      if (flaw !== null) {
        const { problem, hint } = flaw;
        throw new StepError("bad-header", `the value of the header ${name} ${problem}`, { hint });
      }
      list.push([name, value]);
    }
  }
  return list;
}
