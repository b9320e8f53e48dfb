import { type JsonOutcome, parseJson } from "../value/json-text.ts";
import { brokenInWords, readText, type TextFlaw, textFlaw } from "./body-text.ts";
import type { Hop, WireAnswer, WireRequest } from "./http/wire.ts";
import { parseSetCookie, type SetCookie } from "./set-cookie.ts";

/** What a step got back. Texts are made when they are first asked for, and kept. */
export interface Answer {
  readonly kind: "http" | "run";
  /** null for a run step. */
  readonly status: number | null;
  /** In the order received, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The cookies that the answer sets, by name; of doubled names the last counts. */
  readonly setCookies: ReadonlyMap<string, SetCookie>;
  /** The body; of a run step its standard output. */
  readonly body: Uint8Array;
  /** The body as text, by the charset of content-type, else UTF-8. */
  readonly text: string;
  /** What is wrong with that text; null: nothing. */
  readonly flaw: TextFlaw | null;
  /** The body read as JSON. */
  readonly json: JsonOutcome;
  /** The URL that answered, after redirects; null for a run step. */
  readonly url: string | null;
  /** Milliseconds. */
  readonly duration: number;
  /** What only a request has; null for a run step. */
  readonly exchange: ExchangeFacts | null;
  /** null when a signal ended the command, and for http. */
  readonly exitCode: number | null;
  /** Without the last line break; empty for http. */
  readonly stdout: string;
  readonly stderr: string;
}

/** What is known of an exchange beside status, headers and body of the answer. */
export interface ExchangeFacts {
  /** The request that was answered: the last one, after redirects. */
  readonly request: WireRequest;
  readonly wire: Pick<WireAnswer, "version" | "connection" | "phases">;
  /** The body as received, before content-encoding was taken off. */
  readonly rawBody: Uint8Array;
  /** Every answer that sent on to the next, in order. */
  readonly hops: readonly Hop[];
  /** When the answer was there, in milliseconds since 1970. */
  readonly answeredAt: number;
}

/** What came back for a request; `duration` in milliseconds. */
export interface HttpAnswerParts {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly url: string;
  readonly duration: number;
  readonly exchange: ExchangeFacts;
  /** How the body's text is read; without it: as content-type says. */
  readonly charset?: string | null;
}

/** What a command left; times in milliseconds. */
export interface RunAnswerParts {
  readonly exitCode: number | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly duration: number;
}

/** The answer to an HTTP request. */
export function httpAnswer(parts: HttpAnswerParts): Answer {
  return new HttpAnswer(parts);
}

/** What a command left. */
export function runAnswer(parts: RunAnswerParts): Answer {
  return new RunAnswer(parts);
}

class HttpAnswer implements Answer {
  readonly kind = "http";
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly url: string;
  readonly duration: number;
  readonly exchange: ExchangeFacts;
  readonly exitCode = null;
  readonly stdout = "";
  readonly stderr = "";
  readonly #charset: string | null;
  #text: string | undefined;
  #flaw: TextFlaw | null | undefined;
  #json: JsonOutcome | undefined;
  #setCookies: ReadonlyMap<string, SetCookie> | undefined;

  constructor(parts: HttpAnswerParts) {
    this.status = parts.status;
    this.headers = parts.headers;
    this.body = parts.body;
    this.url = parts.url;
    this.duration = parts.duration;
    this.exchange = parts.exchange;
    this.#charset = parts.charset ?? null;
  }

  get text(): string {
    this.#text ??= readText(this.body, this.#contentType);
    return this.#text;
  }

  get flaw(): TextFlaw | null {
    if (this.#flaw === undefined) this.#flaw = textFlaw(this.body, this.text, this.#contentType);
    return this.#flaw;
  }

  get json(): JsonOutcome {
    this.#json ??= readJson(this);
    return this.#json;
  }

  get setCookies(): ReadonlyMap<string, SetCookie> {
    this.#setCookies ??= readSetCookies(this.headers);
    return this.#setCookies;
  }

  /** As far as it tells the charset. */
  get #contentType(): string | undefined {
    return this.#charset === null
      ? this.headers.find(([name]) => name === "content-type")?.[1]
      : `;charset=${this.#charset}`;
  }
}

class RunAnswer implements Answer {
  readonly kind = "run";
  readonly status = null;
  readonly headers = [];
  readonly setCookies = new Map<string, SetCookie>();
  readonly url = null;
  readonly exchange = null;
  readonly body: Uint8Array;
  readonly duration: number;
  readonly exitCode: number | null;
  readonly #errorBytes: Uint8Array;
  #stdout: string | undefined;
  #stderr: string | undefined;
  #json: JsonOutcome | undefined;

  constructor(parts: RunAnswerParts) {
    this.body = parts.stdout;
    this.duration = parts.duration;
    this.exitCode = parts.exitCode;
    this.#errorBytes = parts.stderr;
  }

  get stdout(): string {
    this.#stdout ??= withoutLastBreak(readText(this.body));
    return this.#stdout;
  }

  get stderr(): string {
    this.#stderr ??= withoutLastBreak(readText(this.#errorBytes));
    return this.#stderr;
  }

  get text(): string {
    return this.stdout;
  }

  get flaw(): TextFlaw | null {
    return textFlaw(this.body, this.stdout);
  }

  get json(): JsonOutcome {
    this.#json ??= readJson(this);
    return this.#json;
  }
}

/** JSON is UTF-8 (RFC 8259 8.1): what is not is no JSON, though most of it may look like it. */
function readJson(answer: Answer): JsonOutcome {
  const { text } = answer;
  const flaw = text.includes("\uFFFD") ? answer.flaw : null;
  return flaw?.broken === true ? { problem: brokenInWords(flaw), offset: null } : parseJson(text);
}

function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, "");
}

function readSetCookies(headers: readonly (readonly [string, string])[]): ReadonlyMap<string, SetCookie> {
  const cookies = new Map<string, SetCookie>();
  for (const [header, line] of headers) {
    if (header !== "set-cookie") continue;
    const cookie = parseSetCookie(line);
    if (cookie !== undefined) cookies.set(cookie.name, cookie);
  }
  return cookies;
}
