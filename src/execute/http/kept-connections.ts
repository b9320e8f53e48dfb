import type { Dispatcher } from "undici";
import Client from "undici/lib/dispatcher/client.js";
import type { Clock } from "../../host/host.ts";
import type { Connector } from "./connector.ts";
import { LARGEST_HEADERS } from "./header-limit.ts";
import { IDEMPOTENT } from "./idempotent.ts";
import { Line } from "./line.ts";
import type { Outgoing, Receiver, Sender } from "./outgoing.ts";

/** The connections to one origin, over which one request goes at a time. undici's own pool lets a request wait for one more turn of the
 * event loop before a connection is taken again: with many cases at once, until the answers to all of them were worked on. */
export class KeptConnections implements Sender {
  readonly #origin: URL;
  readonly #connector: Connector;
  readonly #most: number;
  readonly #clock: Clock;
  readonly #made: KeptConnection[] = [];
  /** The one that was used last is taken first: it is the least likely to have been closed. */
  readonly #free: KeptConnection[] = [];
  readonly #waiting: Outgoing[] = [];

  /** `most`: how many there may be. */
  constructor(origin: URL, connector: Connector, most: number, clock: Clock) {
    this.#origin = origin;
    this.#connector = connector;
    this.#most = most;
    this.#clock = clock;
  }

  send(outgoing: Outgoing): void {
    const connection = this.#free.pop() ?? this.#another();
    if (connection === null) this.#waiting.push(outgoing);
    else connection.send(outgoing);
  }

  async close(): Promise<void> {
    for (const { reception } of this.#waiting.splice(0)) reception.onError(new Error("the run is over"));
    await Promise.all(this.#made.map((connection) => connection.close()));
    this.#connector.destroy();
  }

  #another(): KeptConnection | null {
    if (this.#made.length >= this.#most) return null;
    const connection = new KeptConnection(this.#origin, this.#connector, this.#clock, () =>
      this.#freed(connection),
    );
    this.#made.push(connection);
    return connection;
  }

  #freed(connection: KeptConnection): void {
    let next: Outgoing | undefined;
    do next = this.#waiting.shift();
    while (next?.reception.settled);
    this.#free.push(connection);
    // undici still has its hands on the request that is over.
    if (next !== undefined) queueMicrotask(() => this.send(next));
  }
}

/** One connection, made anew when it was closed. undici tells it what becomes of a request, and it tells whoever waits for the answer. */
class KeptConnection {
  readonly #line: Line;
  readonly #client: Client;
  readonly #freed: () => void;
  /** Whom the request under way is for; null: it is free. */
  #reception: Receiver | null = null;

  constructor(origin: URL, connector: Connector, clock: Clock, freed: () => void) {
    const line = new Line(clock);
    this.#line = line;
    this.#freed = freed;
    this.#client = new Client(origin, {
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize: LARGEST_HEADERS,
      connect: (asked, done) => connector.open(line, asked.servername ?? "", done),
    });
  }

  /** What must not be sent twice waits until a server that closes the connection behind its answer has been heard. */
  send(outgoing: Outgoing): void {
    this.#reception = outgoing.reception;
    if (this.#line.live && !IDEMPOTENT.has(outgoing.method)) setImmediate(() => this.#dispatch(outgoing));
    else this.#dispatch(outgoing);
  }

  #dispatch(outgoing: Outgoing): void {
    outgoing.reception.onLine(this.#line);
    this.#client.dispatch(outgoing as unknown as Dispatcher.DispatchOptions, this as never);
  }

  async close(): Promise<void> {
    await this.#client.destroy();
  }

  onConnect(abort: (reason?: Error) => void): void {
    this.#reception?.onConnect(abort);
  }

  onRequestSent(): void {
    this.#reception?.onRequestSent();
  }

  onResponseStarted(): void {
    this.#reception?.onResponseStarted();
  }

  onHeaders(status: number, raw: readonly Uint8Array[]): boolean {
    return this.#reception?.onHeaders(status, raw) ?? false;
  }

  onData(chunk: Uint8Array): boolean {
    return this.#reception?.onData(chunk) ?? false;
  }

  onComplete(): void {
    const reception = this.#reception;
    this.#free();
    reception?.onComplete();
  }

  onError(error: Error): void {
    const reception = this.#reception;
    this.#free();
    reception?.onError(error);
  }

  #free(): void {
    if (this.#reception === null) return;
    this.#reception = null;
    this.#freed();
  }
}
