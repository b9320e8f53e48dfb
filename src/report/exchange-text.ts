import { formatDuration } from "../model/duration.ts";
import type { Body, Exchange, Headers, Output } from "../model/generated/result.ts";
import { layOutJson } from "./json-layout.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { groupDigits, plural } from "./plural.ts";

/** What stands in place of a body that is no text, or that was never held in memory. */
const NOT_SHOWN = /^\([\d,]+ bytes?(?: of .*|, not shown: .*)?\)$/;

/** How much of an exchange is shown. */
export interface ExchangeLimits {
  /** Lines of a body. */
  readonly lines: number;
  /** Characters of a line. */
  readonly columns: number;
  /** Headers of the request; the curl command has them all. */
  readonly requestHeaders: number;
  readonly responseHeaders: number;
}

/** Enough to see what went wrong, where other things are to be read, too. */
export const BRIEF: ExchangeLimits = { lines: 20, columns: 160, requestHeaders: 0, responseHeaders: 6 };
/** For a part that is folded away. */
export const FOLDED: ExchangeLimits = { lines: 40, columns: 160, requestHeaders: 20, responseHeaders: 20 };
/** For a file. */
export const FULL: ExchangeLimits = {
  lines: 2_000,
  columns: 10_000,
  requestHeaders: 200,
  responseHeaders: 200,
};

/** `POST http://127.0.0.1:8080/orders` */
export function requestLine({ request }: Exchange): string {
  return plainLine(`${request.method} ${request.url}`);
}

/** `409 in 12 ms`, `200, not read to its end (2 s)`, or that nothing came back. */
export function responseLine({ response }: Exchange): string {
  if (response === null) return "no answer";
  const { status, duration, partial } = response;
  return partial
    ? `${status}, not read to its end (${formatDuration(duration)})`
    : `${status} in ${formatDuration(duration)}`;
}

/** The headers and the body that were sent. */
export function requestDetails({ request }: Exchange, limits: ExchangeLimits): string {
  return message(request.headers, request.body, limits, limits.requestHeaders);
}

/** The headers and the body that came back; empty when nothing did. */
export function responseDetails({ response }: Exchange, limits: ExchangeLimits): string {
  return response === null ? "" : message(response.headers, response.body, limits, limits.responseHeaders);
}

/** What a command printed, its end rather than its beginning. */
export function outputText(body: Body, limits: ExchangeLimits): string {
  const all = bodyLines(body.text, limits);
  const lines = all.slice(-limits.lines);
  if (all.length > lines.length) lines.unshift(`… ${plural(all.length - lines.length, "line")} before`);
  return [...lines, ...trimNote(body)].join("\n");
}

/** The streams of a command that have something in them, by name. */
export function outputStreams(output: Output): (readonly [name: string, body: Body])[] {
  const streams: (readonly [string, Body])[] = [
    ["stdout", output.stdout],
    ["stderr", output.stderr],
  ];
  return streams.filter(([, body]) => body.text !== "");
}

/** `exit code 1`, or that a signal ended it. */
export function exitText({ exitCode }: Output): string {
  return exitCode === null ? "ended by a signal" : `exit code ${exitCode}`;
}

function message(headers: Headers, body: Body | null, limits: ExchangeLimits, count: number): string {
  const shown = headers
    .slice(0, count)
    .map(({ name, value }) => cut(plainLine(`${name}: ${value}`), limits.columns));
  const more = headers.length - shown.length;
  if (more > 0 && count > 0) shown.push(`… ${plural(more, "more header")}`);
  const content =
    body === null || (body.text === "" && body.size === 0) ? "" : bodyText(body, headers, limits);
  return [shown.join("\n"), content].filter((part) => part !== "").join("\n\n");
}

function bodyText(body: Body, headers: Headers, limits: ExchangeLimits): string {
  const type = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
  // Only how much it is: written like every other number here.
  const named = body.trimmed && NOT_SHOWN.test(body.text);
  const text = named ? body.text.replace(/^\(\d+/, `(${groupDigits(body.size)}`) : body.text;
  const all = bodyLines(!named && /json/i.test(type) ? layOutJson(text) : text, limits);
  const lines = all.slice(0, limits.lines);
  if (all.length > lines.length) lines.push(`… ${plural(all.length - lines.length, "more line")}`);
  return [...lines, ...trimNote(body)].join("\n");
}

function bodyLines(text: string, limits: ExchangeLimits): string[] {
  return plainText(text)
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => cut(line, limits.columns));
}

function trimNote(body: Body): string[] {
  // What is no text is only named, and nothing of it is kept.
  if (!body.trimmed || NOT_SHOWN.test(body.text)) return [];
  return [`… only the beginning was kept of ${groupDigits(body.size)} bytes`];
}
