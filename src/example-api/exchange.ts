import type { IncomingMessage, ServerResponse } from "node:http";
import { Problem } from "./problem.ts";

/** One request with its whole body, and the response that answers it. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The query as it was sent, without the question mark. */
  readonly search: string;
  body: Buffer = Buffer.alloc(0);
  parameters: ReadonlyMap<string, string> = new Map();
  #query: URLSearchParams | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.request = request;
    this.response = response;
    this.method = request.method ?? "GET";
    const target = originForm(request.url ?? "/");
    const mark = target.indexOf("?");
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.search = mark < 0 ? "" : target.slice(mark + 1);
  }

  /** The decoded query; parsed when first asked for. */
  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.search);
    return this.#query;
  }

  /** A request header as one text, or undefined. */
  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  /** A `:name` part of the route's path. */
  parameter(name: string): string {
    return this.parameters.get(name) ?? "";
  }

  /** The media type of the request's body, lower-case and without its parameters. */
  get mediaType(): string {
    const header = this.header("content-type") ?? "";
    const semicolon = header.indexOf(";");
    return (semicolon < 0 ? header : header.slice(0, semicolon)).trim().toLowerCase();
  }

  /** Answers 415 unless the body has this media type. */
  requireMediaType(...accepted: readonly string[]): void {
    if (!accepted.includes(this.mediaType)) {
      const sent = this.mediaType === "" ? "no content-type" : this.mediaType;
      throw new Problem(415, `expected ${accepted.join(" or ")}, got ${sent}`, {
        headers: { accept: accepted.join(", ") },
      });
    }
  }

  /** The body as JSON; answers 415 for another media type and 400 for malformed text. */
  json(): unknown {
    this.requireMediaType("application/json", "application/merge-patch+json");
    try {
      return JSON.parse(this.body.toString("utf8"));
    } catch (error) {
      throw new Problem(400, `malformed JSON: ${(error as Error).message}`, { kind: "malformed-json" });
    }
  }
}

/** A client that speaks to us as to a proxy sends the absolute form; what counts is its path and query. */
function originForm(target: string): string {
  if (target.startsWith("/") || !URL.canParse(target)) {
    return target;
  }
  const url = new URL(target);
  return url.pathname + url.search;
}
