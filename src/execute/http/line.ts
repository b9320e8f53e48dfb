import type { Socket } from "node:net";
import type { PeerCertificate, TLSSocket } from "node:tls";
import type { Clock } from "../../host/host.ts";
import type { Connection } from "./wire.ts";

/** What a server has shown of itself when TLS began with it the last time. */
export interface ShownCertificate {
  last: PeerCertificate | null;
}

/** One connection that requests go over: to whom it leads, and how long it took to make. */
export class Line implements Connection {
  readonly #clock: Clock;
  #began = 0;
  ip: string | null = null;
  certificate: PeerCertificate | null = null;
  /** The phases of its making, in milliseconds. */
  dns = 0;
  connect = 0;
  tls = 0;
  /** How often it was made: a client makes it anew when it was closed. */
  times = 0;
  /** What it runs over at the moment. */
  socket: Socket | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether it has carried requests and can carry more. */
  get live(): boolean {
    return this.times > 0 && this.socket !== null && !this.socket.destroyed;
  }

  /** Tells that it is being made. */
  begin(): void {
    this.#began = this.#clock.monotonic();
    this.dns = 0;
    this.connect = 0;
    this.tls = 0;
    this.certificate = null;
  }

  /** Follows a socket while it connects. `shown` holds what servers have shown of themselves; null: not over TLS. */
  follow(socket: Socket, shown: ShownCertificate | null): void {
    this.socket = socket;
    socket.once("lookup", () => {
      this.dns = this.#since(0);
    });
    socket.once("connect", () => {
      this.connect = this.#since(this.dns);
      if (shown === null) this.ready(socket);
    });
    if (shown !== null)
      socket.once("secureConnect", () => {
        this.tls = this.#since(this.dns + this.connect);
        const certificate = (socket as TLSSocket).getPeerCertificate();
        // Empty when a server shows none: also when an earlier session goes on.
        if (certificate?.raw !== undefined) shown.last = certificate;
        this.certificate = shown.last;
        this.ready(socket);
      });
  }

  /** Tells that requests can go over it. */
  ready(socket: Socket): void {
    this.socket = socket;
    this.times += 1;
    // What was mapped into IPv6 is told as what it is.
    this.ip = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, "") ?? null;
  }

  /** Tells how long the connection to a proxy and through it took, before TLS begins with the server itself. */
  tunnelled(): void {
    this.connect = this.#since(this.dns);
  }

  #since(taken: number): number {
    return Math.max(0, this.#clock.monotonic() - this.#began - taken);
  }
}
