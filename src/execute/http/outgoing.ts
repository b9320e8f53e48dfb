import type { Line } from "./line.ts";

/** A request in the form in which it is handed to what sends it. */
export interface Outgoing {
  /** What stands in the request line: path and query, or a whole URL for a proxy. */
  readonly path: string;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | null;
  /** Whose certificate is asked for; empty: nobody's by name. */
  readonly servername: string;
  /** Whether host is left out where it is not among the headers. */
  readonly hostless: boolean;
  /** Told what becomes of it. */
  readonly reception: Receiver;
}

/** What is told of a request under way. But for the first, the methods are those that undici asks of a handler, so that nothing has to
 * stand between the two. */
export interface Receiver {
  /** Whom the request is for: the host of its URL, with its port. */
  readonly host: string;
  /** Nobody waits for the answer any more. */
  readonly settled: boolean;
  /** Something of the answer has come. */
  readonly answering: boolean;
  /** Set by senders that know it before the headers. */
  version: string | null;
  /** Before anything is sent: over which connection it goes. */
  onLine(line: Line): void;
  onConnect(abort: (reason?: Error) => void): void;
  onRequestSent(): void;
  onResponseStarted(): void;
  onHeaders(status: number, raw: readonly (Uint8Array | string)[]): boolean;
  /** false: no more is wanted. */
  onData(chunk: Uint8Array): boolean;
  onComplete(): void;
  onError(error: Error): void;
}

/** What sends requests to one origin by one route. */
export interface Sender {
  send(outgoing: Outgoing): void;
  /** Ends all connections. */
  close(): Promise<void>;
}
