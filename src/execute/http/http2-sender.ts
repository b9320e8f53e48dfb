import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type OutgoingHttpHeaders,
} from "node:http2";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Clock } from "../../host/host.ts";
import type { Connector } from "./connector.ts";
import { LARGEST_HEADERS } from "./header-limit.ts";
import { Line } from "./line.ts";
import type { Outgoing, Sender } from "./outgoing.ts";
import { writeBody } from "./write-body.ts";

const WHOLE_URL = /^(https?):\/\/[^/?]*(.*)$/s;

/** What a session may have received that nobody has read yet. */
const WINDOW = 1024 * 1024;
/** How many headers an answer may have. */
const MOST_HEADERS = 20_000;
const BROKEN_STREAM = "ERR_HTTP2_STREAM_ERROR";
/** The codes with which streams are broken off, by number (RFC 9113 7). */
const CODES: readonly string[] = [
  ...["NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT"],
  ...["STREAM_CLOSED", "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR"],
  ...["ENHANCE_YOUR_CALM", "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED"],
];

/** Sends requests over one HTTP/2 connection (RFC 9113): agreed on by ALPN, or spoken from the start without TLS. To a server that
 * chooses HTTP/1.1 they go by `plain`. */
export class Http2Sender implements Sender {
  readonly #origin: URL;
  readonly #connector: Connector;
  readonly #clock: Clock;
  readonly #plain: () => Sender | Promise<Sender>;
  #current: { readonly line: Line; readonly session: Promise<ClientHttp2Session | null> } | null = null;

  constructor(origin: URL, connector: Connector, clock: Clock, plain: () => Sender | Promise<Sender>) {
    this.#origin = origin;
    this.#connector = connector;
    this.#clock = clock;
    this.#plain = plain;
  }

  send(outgoing: Outgoing): void {
    const { reception } = outgoing;
    this.#current ??= this.#connect(outgoing.servername);
    const { line, session } = this.#current;
    reception.onLine(line);
    session
      .then(async (open) => {
        if (reception.settled) return;
        if (open === null) (await this.#plain()).send(outgoing);
        else this.#request(open, outgoing);
      })
      .catch((error: Error) => reception.onError(error));
  }

  /** A session ends with its socket; one that is still being made is not waited for. */
  async close(): Promise<void> {
    this.#connector.destroy();
  }

  /** Gives null when the server wants HTTP/1.1. */
  #connect(servername: string): { line: Line; session: Promise<ClientHttp2Session | null> } {
    const line = new Line(this.#clock);
    const session = new Promise<ClientHttp2Session | null>((resolve, reject) => {
      this.#connector.open(line, servername, (error, socket) => {
        if (error !== null) {
          this.#current = null;
          reject(error);
        } else if (this.#origin.protocol === "https:" && (socket as TLSSocket).alpnProtocol !== "h2") {
          socket.destroy();
          resolve(null);
        } else resolve(this.#begin(socket));
      });
    });
    return { line, session };
  }

  #begin(socket: Socket): ClientHttp2Session {
    const session = connect(this.#origin, {
      createConnection: () => socket,
      maxHeaderListPairs: MOST_HEADERS,
      settings: { enablePush: false, initialWindowSize: WINDOW, maxHeaderListSize: LARGEST_HEADERS },
    } as Parameters<typeof connect>[1]);
    const over = () => {
      this.#current = null;
    };
    session
      .once("connect", () => session.setLocalWindowSize(WINDOW))
      .once("goaway", over)
      .once("close", over)
      .on("error", over);
    return session;
  }

  #request(session: ClientHttp2Session, outgoing: Outgoing): void {
    const { reception, body } = outgoing;
    let stream: ClientHttp2Stream;
    try {
      stream = session.request(this.#headers(outgoing), { endStream: body === null });
    } catch (error) {
      const { code = "" } = error as { code?: string };
      // Closed since: nothing of the request has gone out.
      const closed = code === "ERR_HTTP2_INVALID_SESSION" || code === "ERR_HTTP2_GOAWAY_SESSION";
      reception.onError(
        Object.assign(error as Error, { code: closed ? "UND_ERR_SOCKET" : "UND_ERR_INVALID_ARG" }),
      );
      return;
    }
    reception.version = "2";
    reception.onConnect(() => stream.close(constants.NGHTTP2_CANCEL));
    const whole = endsBySign(stream);
    stream
      .once("finish", () => reception.onRequestSent())
      .once("response", (_, __, raw?: string[]) => {
        reception.onResponseStarted();
        const headers = raw ?? [];
        const status = Number(headers[headers.indexOf(":status") + 1]);
        reception.onHeaders(status, withoutPseudo(headers));
      })
      .on("data", (chunk: Uint8Array) => reception.onData(chunk))
      .once("end", () => {
        if (whole() && reception.answering) reception.onComplete();
      })
      .once("error", (error: Error & { code?: string }) =>
        reception.onError(error.code === BROKEN_STREAM ? lost(stream.rstCode, session) : named(error)),
      )
      .once("close", () => reception.onError(lost(stream.rstCode, session)));
    if (body !== null) writeBody(body, stream);
    else reception.onRequestSent();
  }

  /** What belongs to one connection only has no place in HTTP/2 (RFC 9113 8.2.2); host is said by :authority. */
  #headers({ headers, method, path, reception }: Outgoing): OutgoingHttpHeaders {
    // The whole URL that a proxy is asked for stands in three parts here (RFC 9113 8.3.1).
    const [, scheme = this.#origin.protocol.slice(0, -1), rest = path] = WHOLE_URL.exec(path) ?? [];
    const given: Record<string, string | string[]> = {
      ":method": method,
      ":scheme": scheme,
      ":authority": reception.host,
      ":path": rest,
    };
    for (let index = 0; index < headers.length; index += 2) {
      const [name, value] = [headers[index] as string, headers[index + 1] as string];
      if (name === "host") given[":authority"] = value;
      else {
        const before = given[name];
        given[name] = before === undefined ? value : [...[before].flat(), value];
      }
    }
    return given;
  }
}

/** Tells whether the server said where its answer ends (END_STREAM, RFC 9113 8.1). Node ends a stream that was broken off, or whose
 * connection went, just as quietly; only then it is closed before its last chunk. */
function endsBySign(stream: ClientHttp2Stream): () => boolean {
  let whole = false;
  const push = stream.push;
  stream.push = (chunk, encoding) => {
    if (chunk === null && !stream.closed) whole = true;
    return push.call(stream, chunk, encoding);
  };
  return () => whole;
}

function withoutPseudo(raw: readonly string[]): Uint8Array[] {
  const headers: Uint8Array[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    if (raw[index]?.startsWith(":")) continue;
    for (const text of [raw[index], raw[index + 1]]) headers.push(Buffer.from(text ?? "", "latin1"));
  }
  return headers;
}

/** A stream that was refused has not been worked on (RFC 9113 8.7); one that ends with its connection is nobody's refusal. */
function lost(code: number, session: ClientHttp2Session): Error {
  const refused = code === constants.NGHTTP2_REFUSED_STREAM || code === constants.NGHTTP2_NO_ERROR;
  const gone = code === constants.NGHTTP2_CANCEL && session.destroyed;
  return Object.assign(new Error(`the stream was reset with ${nameOf(code)}`), {
    code: refused || gone ? "UND_ERR_SOCKET" : BROKEN_STREAM,
  });
}

/** Node tells of a connection that was closed by an error only its number. */
function named(error: Error & { code?: string }): Error {
  const number = /with error code (\d+)$/.exec(error.message)?.[1];
  if (error.code !== "ERR_HTTP2_SESSION_ERROR" || number === undefined) return error;
  return Object.assign(new Error(`the connection was closed with ${nameOf(Number(number))}`), {
    code: error.code,
  });
}

function nameOf(code: number): string {
  return CODES[code] ?? `code ${code}`;
}
