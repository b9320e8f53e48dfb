import type { Host } from "../../host/host.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { Connector } from "./connector.ts";
import { KeptConnections } from "./kept-connections.ts";
import type { Sender } from "./outgoing.ts";
import { Pace } from "./pace.ts";
import { type Route, Routes } from "./route.ts";

/** What connections are made with. */
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
