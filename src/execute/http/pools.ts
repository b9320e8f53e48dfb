import type { Dispatcher } from "undici";
import Client from "undici/lib/dispatcher/client.js";
import Pool from "undici/lib/dispatcher/pool.js";
import type { Clock, Host } from "../../host/host.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { Connector } from "./connector.ts";
import { LARGEST_HEADERS } from "./header-limit.ts";
import { Line } from "./line.ts";
import type { Outgoing, Sender } from "./outgoing.ts";
import { Pace } from "./pace.ts";
import { type Route, Routes } from "./route.ts";

export interface PoolsOptions {
  /** How many requests can be under way at one origin. */
  readonly connections: number;
  readonly host: Pick<Host, "clock" | "files" | "environment">;
  readonly mask: Pick<SecretMask, "add">;
}

/** All that is sent over: keep-alive connections, by origin and by how it is reached. */
export class Pools {
  readonly #options: PoolsOptions;
  readonly #senders = new Map<string, Sender | Promise<Sender>>();
  /** By origin, for the route that most requests go by. */
  readonly routes: Routes;
  readonly pace: Pace;

  constructor(options: PoolsOptions) {
    this.#options = options;
    this.routes = new Routes(options.host, options.mask);
    this.pace = new Pace(options.host.clock);
  }

  /** What sends to an origin such as `https://api.acme.test`. `exactly`: with no header that is not given, one connection for each request. */
  of(url: URL, route: Route, exactly: boolean): Sender | Promise<Sender> {
    const way = exactly ? "exactly" : route.version;
    const key = `${url.origin} ${way} ${route.key}`;
    const known = this.#senders.get(key);
    if (known !== undefined) return known;
    const made = this.#make(url, route, way);
    this.#senders.set(key, made);
    if (made instanceof Promise)
      made.then(
        (sender) => this.#senders.set(key, sender),
        () => {},
      );
    return made;
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    const senders = [...this.#senders.values()];
    this.#senders.clear();
    await Promise.all(senders.map(async (sender) => (await sender).close()));
  }

  #make(url: URL, route: Route, way: string): Sender | Promise<Sender> {
    const { connections, host } = this.#options;
    const toProxy = url.protocol === "http:" ? (route.proxy.of(url)?.url ?? null) : null;
    const origin = toProxy ?? new URL(url.origin);
    const connector = (http2: boolean) => new Connector(origin, route, { http2, toProxy: toProxy !== null });
    if (way === "1.1") return new KeptConnections(origin, connector(false), connections, host.clock);
    if (way === "2") {
      const plain = () => this.of(url, { ...route, version: "1.1" }, false);
      return import("./http2-sender.ts").then(
        ({ Http2Sender }) => new Http2Sender(origin, connector(true), host.clock, plain),
      );
    }
    return import("./exact-sender.ts").then(
      ({ ExactSender }) => new ExactSender(connector(false), host.clock, route.version),
    );
  }
}

/** The connections to one origin, over which one request goes at a time. */
class KeptConnections implements Sender {
  readonly #pool: InstanceType<typeof Pool>;
  readonly #connector: Connector;

  constructor(origin: URL, connector: Connector, connections: number, clock: Clock) {
    this.#connector = connector;
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxHeaderSize: LARGEST_HEADERS,
      connect: () => {
        throw new Error("every client has a connector of its own");
      },
      factory: (url, options) => {
        const line = new Line(clock);
        const client = new TellingClient(url, {
          ...options,
          connect: (asked, done) => connector.open(line, asked.servername ?? "", done),
        });
        client.line = line;
        return client;
      },
    });
  }

  send(outgoing: Outgoing): void {
    this.#pool.dispatch(outgoing as unknown as Dispatcher.DispatchOptions, outgoing.reception as never);
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
    this.#connector.destroy();
  }
}

/** One connection of a pool: tells each request over what it goes, before anything is sent. */
class TellingClient extends Client {
  line: Line | undefined;

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    (options as unknown as Outgoing).reception.onLine(this.line as Line);
    return super.dispatch(options, handler);
  }
}
