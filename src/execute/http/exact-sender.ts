import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import type { Clock } from "../../host/host.ts";
import type { HttpVersion } from "../../model/request-options.ts";
import type { Connector } from "./connector.ts";
import { LARGEST_HEADERS } from "./header-limit.ts";
import { Line } from "./line.ts";
import type { Outgoing, Receiver, Sender } from "./outgoing.ts";
import { writeBody } from "./write-body.ts";

/** Sends requests byte for byte as they are given, with a connection for each: undici adds headers, and knows no HTTP/1.0. */
export class ExactSender implements Sender {
  readonly #connector: Connector;
  readonly #clock: Clock;
  readonly #version: HttpVersion;

  constructor(connector: Connector, clock: Clock, version: HttpVersion) {
    this.#connector = connector;
    this.#clock = clock;
    this.#version = version;
  }

  send(outgoing: Outgoing): void {
    const { reception } = outgoing;
    const line = new Line(this.#clock);
    reception.onLine(line);
    this.#connector.open(line, outgoing.servername, (error, socket) => {
      if (error !== null) reception.onError(error);
      else if (reception.settled) socket.destroy();
      else this.#write(outgoing, socket);
    });
  }

  async close(): Promise<void> {
    this.#connector.destroy();
  }

  #write(outgoing: Outgoing, socket: Socket): void {
    const { reception, method, path, body } = outgoing;
    try {
      const asking = request({
        method,
        path,
        headers: byName(this.#needed(outgoing)),
        setHost: false,
        maxHeaderSize: LARGEST_HEADERS,
        createConnection: () => socket,
      });
      // Taken away before they are there, so that Node does not put them in.
      for (const name of ["connection", "content-length", "transfer-encoding"])
        if (!asking.hasHeader(name)) asking.removeHeader(name);
      if (this.#version === "1.0") {
        // Node writes no other version: the head is put together here, and changed before anything is sent.
        const head = asking as unknown as { _header: string; _implicitHeader(): void };
        head._implicitHeader();
        head._header = head._header.replace(" HTTP/1.1\r\n", " HTTP/1.0\r\n");
      }
      asking.maxHeadersCount = 0;
      reception.onConnect((reason) => asking.destroy(reason ?? new Error("the request was broken off")));
      asking
        .on("finish", () => reception.onRequestSent())
        .on("response", (answer) => receive(answer, reception, socket))
        .on("upgrade", (_, upgraded: Socket) => {
          upgraded.destroy();
          reception.onError(new Error("the server changes to another protocol"));
        })
        .on("error", (error) => reception.onError(error));
      writeBody(body, asking);
    } catch (error) {
      socket.destroy();
      reception.onError(Object.assign(error as Error, { code: "UND_ERR_INVALID_ARG" }));
    }
  }

  /** What was given, with what HTTP cannot do without: whom a request is for, and how long its body is. */
  #needed({ headers, body, hostless, reception }: Outgoing): string[] {
    const names = new Set(headers.filter((_, index) => index % 2 === 0));
    const needed = [...headers];
    const mayBeHostless = hostless && this.#version === "1.0";
    if (!names.has("host") && !mayBeHostless) needed.unshift("host", reception.host);
    if (body instanceof Uint8Array && !names.has("content-length") && !names.has("transfer-encoding"))
      needed.push("content-length", String(body.length));
    return needed;
  }
}

/** Names and values in turn as Node wants them, if it is to add none of its own. */
function byName(headers: readonly string[]): Record<string, string | string[]> {
  const named: Record<string, string | string[]> = {};
  for (let index = 0; index < headers.length; index += 2) {
    const [name, value] = [headers[index] as string, headers[index + 1] as string];
    const before = named[name];
    named[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return named;
}

function receive(answer: IncomingMessage, reception: Receiver, socket: Socket): void {
  reception.onResponseStarted();
  reception.version = answer.httpVersion;
  // Node reads them as Latin-1, undici as UTF-8.
  reception.onHeaders(
    answer.statusCode ?? 0,
    answer.rawHeaders.map((text) => Buffer.from(text, "latin1")),
  );
  answer
    .on("data", (chunk: Uint8Array) => reception.onData(chunk))
    .on("error", (error) => reception.onError(error))
    .on("end", () => {
      socket.destroy();
      reception.onComplete();
    });
}
