import type { Socket } from "node:net";
import type { Dispatcher } from "undici";
import connectorOf from "undici/lib/core/connect.js";
import Client from "undici/lib/dispatcher/client.js";
import Pool from "undici/lib/dispatcher/pool.js";

export type HttpPool = InstanceType<typeof Pool>;

/** A request as a pool takes it. */
export interface PooledRequest extends Dispatcher.DispatchOptions {
  /** Told, before anything is sent, whether the connection has carried requests before. */
  onConnection(reused: boolean): void;
}

/** One keep-alive pool for each origin. */
export class Pools {
  readonly #connections: number;
  readonly #pools = new Map<string, HttpPool>();
  readonly #connecting = new Set<Socket>();
  // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot take it away. Every request has a time limit of its own.
  readonly #connector = connectorOf({ rejectUnauthorized: true, timeout: 0 });

  /** `connections`: how many requests can be under way at one origin. */
  constructor(connections: number) {
    this.#connections = connections;
  }

  /** The pool of an origin such as `https://api.acme.test`. */
  of(origin: string): HttpPool {
    let pool = this.#pools.get(origin);
    if (pool === undefined) {
      pool = new Pool(origin, {
        connections: this.#connections,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: (options, callback) => {
          const socket = this.#connector(options, callback);
          const done = () => this.#connecting.delete(socket);
          this.#connecting.add(socket);
          socket.once("connect", done).once("close", done);
        },
        factory: (url, options) => new TellingClient(url, options),
      });
      this.#pools.set(origin, pool);
    }
    return pool;
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
    this.#pools.clear();
    // What nobody answers would keep the process alive for minutes.
    for (const socket of this.#connecting) socket.destroy();
  }
}

/** One connection of a pool. */
class TellingClient extends Client {
  override dispatch(options: PooledRequest, handler: Dispatcher.DispatchHandler): boolean {
    options.onConnection(this.stats.connected);
    return super.dispatch(options, handler);
  }
}
