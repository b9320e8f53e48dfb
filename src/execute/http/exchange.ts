import type { Body, Exchange, Headers } from "../../model/generated/result.ts";
import { count, maskBeginning } from "../../value/describe.ts";
import type { Answer } from "../answer.ts";
import { curlCommand } from "./curl.ts";
import { sentHeaders } from "./sent-headers.ts";
import type { PartialAnswer, WireRequest } from "./wire.ts";

/** Characters of a body that reports carry. */
const LONGEST_BODY = 10_000;
/** Headers whose values are credentials, whatever they are. */
const SENSITIVE = new Set(["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"]);

/** Puts a request and its answer into the form that reports carry: masked first, then trimmed. `options`: what curl is told beside the
 * request. */
export function describeExchange(
  request: WireRequest,
  answer: Answer | PartialAnswer | null,
  mask: (text: string) => string,
  options: readonly string[] = [],
): Exchange {
  const { body } = request;
  const type = contentTypeOf(request.headers);
  const file = body !== null && "read" in body ? body.path : null;
  const sent = {
    method: request.method,
    url: mask(shownUrl(request)),
    headers: describeHeaders(sentHeaders(request), mask, request.credentials),
    body: describeSentBody(body, type, mask),
  };
  // curl says host and content-length by itself.
  const written = { ...sent, headers: describeHeaders(request.headers, mask, request.credentials) };
  return {
    request: sent,
    response: answer === null ? null : describeResponse(answer, mask),
    curl: curlCommand(written, { options: options.map(mask), bodyFile: file && mask(file) }),
  };
}

function describeResponse(
  answer: Answer | PartialAnswer,
  mask: (text: string) => string,
): NonNullable<Exchange["response"]> {
  const type = contentTypeOf(answer.headers);
  const { duration } = answer;
  const common = {
    status: answer.status as number,
    headers: describeHeaders(answer.headers, mask),
    duration,
  };
  return "body" in answer
    ? { ...common, body: describeBody(answer.body, type, answer.text, mask) }
    : { ...common, body: notShown(answer.size, mask(type)), partial: true };
}

/** The URL of a request, with the path as it was sent. Not masked. */
export function shownUrl({ url, target }: WireRequest): string {
  return target === undefined ? url.href : url.origin + Buffer.from(target, "latin1").toString();
}

function describeSentBody(
  body: WireRequest["body"],
  type: string,
  mask: (text: string) => string,
): Body | null {
  if (body === null) return null;
  return "read" in body ? notShown(body.size, mask(type)) : describeBody(body, type, null, mask);
}

function notShown(size: number, type: string): Body {
  return { text: `(${count(size, "byte")}${type === "" ? "" : ` of ${type}`})`, size, trimmed: true };
}

function describeHeaders(
  headers: WireRequest["headers"],
  mask: (text: string) => string,
  hidden: readonly string[] = [],
): Headers {
  return headers.map(([name, value]) => ({
    name: mask(name),
    value: SENSITIVE.has(name) || hidden.includes(name) ? "***" : mask(value),
  }));
}

/** Text as it is, or its beginning; of anything else only what and how much it is. `known`: the text, if it was decoded already. */
export function describeBody(
  bytes: Uint8Array,
  contentType: string,
  known: string | null,
  mask: (text: string) => string,
): Body {
  const size = bytes.length;
  const text = known ?? new TextDecoder().decode(bytes);
  if (isBinary(bytes, text)) return notShown(size, mask(contentType));
  const masked = maskBeginning(text, mask);
  return masked.length > LONGEST_BODY
    ? { text: masked.slice(0, LONGEST_BODY), size, trimmed: true }
    : { text: masked, size, trimmed: false };
}

function isBinary(bytes: Uint8Array, text: string): boolean {
  const sample = bytes.subarray(0, 1000);
  return sample.includes(0) || (text.slice(0, 1000).match(/\uFFFD/g)?.length ?? 0) > sample.length / 10;
}

function contentTypeOf(headers: WireRequest["headers"]): string {
  return headers.find(([name]) => name === "content-type")?.[1] ?? "";
}
