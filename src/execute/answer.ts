import { type JsonOutcome, parseJson } from "../value/json-text.ts";

/** What a step got back. Texts are made when they are first asked for, and kept. */
export interface Answer {
  readonly kind: "http" | "run";
  /** null for a run step. */
  readonly status: number | null;
  /** In the order received, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Values of the cookies that the answer sets, by name; of doubled names the last counts. */
  readonly setCookies: ReadonlyMap<string, string>;
  /** The body; of a run step its standard output. */
  readonly body: Uint8Array;
  /** The body as text, by the charset of content-type, else UTF-8. */
  readonly text: string;
  /** The body read as JSON. */
  readonly json: JsonOutcome;
  /** The URL that answered, after redirects; null for a run step. */
  readonly url: string | null;
  /** Milliseconds. */
  readonly duration: number;
  /** null when a signal ended the command, and for http. */
  readonly exitCode: number | null;
  /** Without the last line break; empty for http. */
  readonly stdout: string;
  readonly stderr: string;
}

export interface HttpAnswerParts {
  readonly status: number;
  /** Names in any case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly url: string;
  readonly duration: number;
}

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
  readonly exitCode = null;
  readonly stdout = "";
  readonly stderr = "";
  #text: string | undefined;
  #json: JsonOutcome | undefined;
  #setCookies: ReadonlyMap<string, string> | undefined;

  constructor(parts: HttpAnswerParts) {
    this.status = parts.status;
    this.headers = parts.headers.map(([name, value]) => [name.toLowerCase(), value]);
    this.body = parts.body;
    this.url = parts.url;
    this.duration = parts.duration;
  }

  get text(): string {
    this.#text ??= decode(this.body, this.headers.find(([name]) => name === "content-type")?.[1]);
    return this.#text;
  }

  get json(): JsonOutcome {
    this.#json ??= parseJson(this.text);
    return this.#json;
  }

  get setCookies(): ReadonlyMap<string, string> {
    this.#setCookies ??= readSetCookies(this.headers);
    return this.#setCookies;
  }
}

class RunAnswer implements Answer {
  readonly kind = "run";
  readonly status = null;
  readonly headers = [];
  readonly setCookies = new Map<string, string>();
  readonly url = null;
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
    this.#stdout ??= withoutLastBreak(decode(this.body));
    return this.#stdout;
  }

  get stderr(): string {
    this.#stderr ??= withoutLastBreak(decode(this.#errorBytes));
    return this.#stderr;
  }

  get text(): string {
    return this.stdout;
  }

  get json(): JsonOutcome {
    this.#json ??= parseJson(this.stdout);
    return this.#json;
  }
}

const utf8 = new TextDecoder();

/** Never fails: an unknown charset is read as UTF-8, and broken bytes become U+FFFD. */
function decode(bytes: Uint8Array, contentType = ""): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return utf8.decode(bytes);
  try {
    const decoder = new TextDecoder(charset);
    // Many releases of Node 20 to 24 read windows-1252 as Latin-1, but not as a stream (nodejs/node#56542).
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return utf8.decode(bytes);
  }
}

function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** Name and value up to the first semicolon, white space taken off (RFC 6265 5.2). */
function readSetCookies(headers: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const [header, line] of headers) {
    if (header !== "set-cookie") continue;
    const [pair = ""] = line.split(";", 1);
    const equals = pair.indexOf("=");
    if (equals === -1) continue;
    const name = pair.slice(0, equals).trim();
    if (name !== "") cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}
