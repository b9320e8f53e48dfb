import Pool from "undici/lib/dispatcher/pool.js";

export type HttpPool = InstanceType<typeof Pool>;

/** One keep-alive pool for each origin. */
export class Pools {
  readonly #connections: number;
  readonly #pools = new Map<string, HttpPool>();

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
        // Every request has a time limit of its own, from sending to the last byte.
        headersTimeout: 0,
        bodyTimeout: 0,
        // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot take it away.
        connect: { rejectUnauthorized: true, timeout: 0 },
      });
      this.#pools.set(origin, pool);
    }
    return pool;
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.destroy()));
    this.#pools.clear();
  }
}
