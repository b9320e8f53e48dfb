import type { HttpAction } from "../../model/run-plan.ts";
import type { Frame } from "../frame.ts";
import { StepError } from "../step-error.ts";
import { buildUrl } from "./build-url.ts";
import { hideUserinfo, withoutQuery } from "./hide-credentials.ts";
import type { WireAnswer, WireRequest } from "./wire.ts";

/** Headers that go with a body. */
const OF_BODIES = [
  "content-type",
  "content-length",
  "content-encoding",
  "content-language",
  "content-location",
];
/** Headers that another origin must not see. */
const OF_ONE_ORIGIN = ["authorization", "proxy-authorization", "x-api-key", "cookie"];
/** Where an answer sends on to; undefined: it does not. */
export function redirectOf({ status, headers }: WireAnswer): string | undefined {
  return [301, 302, 303, 307, 308].includes(status)
    ? headers.find(([name]) => name === "location")?.[1]
    : undefined;
}

/** The next request (RFC 9110 15.4): 303 becomes GET, and so does a POST after 301 and 302, as browsers have it; another origin gets no credentials. */
export function followed(
  request: WireRequest,
  status: number,
  location: string,
  frame: Frame,
  action: HttpAction,
): WireRequest {
  hideUserinfo(location, frame.services.mask);
  let url: URL;
  try {
    url = buildUrl(new URL(location, request.url).href, null, []);
  } catch {
    throw new StepError(
      "bad-redirect",
      `${request.url.host} redirects to ${withoutQuery(location)}, which is not an http or https URL`,
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
  const shared = action.options.redirects.credentials === "any";
  if (url.origin !== request.url.origin && !shared) for (const name of OF_ONE_ORIGIN) dropped.add(name);
  // A host that the step wrote is that of the first server, whoever may see what else.
  if (url.origin !== request.url.origin) dropped.add("host");
  const headers = request.headers.filter(([name]) => !dropped.has(name));
  const cookie = ownCookies || !action.options.implicitHeaders ? null : frame.cookies.header(url);
  if (cookie !== null) headers.push(["cookie", cookie]);
  return {
    method: becomesGet ? "GET" : request.method,
    url,
    headers,
    body: becomesGet ? null : request.body,
    ...(request.hostless && { hostless: true }),
  };
}
