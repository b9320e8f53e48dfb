import type { Socket } from "node:net";
import { checkServerIdentity } from "node:tls";
import connectorOf from "undici/lib/core/connect.js";
import type { Line, ShownCertificate } from "./line.ts";
import type { HttpProxy } from "./proxy.ts";
import type { Route, TlsSettings } from "./route.ts";
import { secureContextOf } from "./secure-context.ts";

/** Told once when a connection is there, or why there is none. */
export type Connected = (...outcome: [error: null, socket: Socket] | [error: Error, socket: null]) => void;

/** Makes the connections to one origin by one route. */
export class Connector {
  readonly #url: URL;
  readonly #place: { readonly hostname: string; readonly port: string };
  readonly #connect: ReturnType<typeof connectorOf>;
  readonly #tunnel: HttpProxy | null;
  readonly #tls: TlsSettings;
  readonly #open = new Set<Socket>();
  readonly #shown: ShownCertificate = { last: null };

  /** `url`: the origin. `http2`: offers it when TLS begins. */
  constructor(url: URL, route: Route, { http2 = false, toProxy = false } = {}) {
    const { tls } = route;
    this.#url = url;
    this.#tls = tls;
    const proxy = toProxy ? null : route.proxy.of(url);
    this.#tunnel = url.protocol === "https:" ? proxy : null;
    this.#place = toProxy ? portOf(url) : placeOf(route, url);
    const server = toProxy ? null : tls.serverName;
    const name = server ?? bare(url.hostname);
    this.#connect = connectorOf({
      // Every request has a time limit of its own.
      timeout: 0,
      allowH2: http2,
      ...(route.unixSocket !== null && !toProxy && { socketPath: route.unixSocket }),
      ...(url.protocol === "https:" && {
        // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 cannot take it away.
        rejectUnauthorized: !tls.insecure,
        // The URL's name counts, wherever the connection leads.
        checkServerIdentity: (_: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
          checkServerIdentity(name, certificate),
        ...secureContextOf(tls, toProxy),
      }),
    });
  }

  /** Makes a connection; `serverName` is asked for when TLS begins, empty for none. */
  open(line: Line, serverName: string, done: Connected): void {
    line.begin();
    const secured = this.#url.protocol === "https:";
    const { protocol } = this.#url;
    const options = { ...this.#place, host: this.#url.host, protocol, servername: serverName };
    const connect = (httpSocket?: Socket) => {
      const socket = this.#connect({ ...options, ...(httpSocket && { httpSocket }) } as never, done as never);
      this.#follow(socket);
      line.follow(socket, secured ? this.#shown : null);
    };
    if (this.#tunnel === null) {
      connect();
      return;
    }
    const proxy = this.#tunnel;
    import("./tunnel.ts")
      .then(({ openTunnel }) => openTunnel(proxy, this.#place, this.#tls, (socket) => this.#follow(socket)))
      .then((socket) => {
        line.tunnelled();
        connect(socket);
      })
      .catch((error: Error) => done(error, null));
  }

  /** What nobody answers, TLS and proxies included, would keep the process alive. */
  destroy(): void {
    for (const socket of this.#open) socket.destroy();
  }

  #follow(socket: Socket): void {
    this.#open.add(socket);
    socket.once("close", () => this.#open.delete(socket));
  }
}

/** Where the connection to a URL leads: `connect-to` first, then `resolve`. */
function placeOf({ connectTo, resolve }: Route, url: URL): { hostname: string; port: string } {
  let { hostname, port } = portOf(url);
  const other = connectTo.get(`${url.hostname}:${port}`) ?? connectTo.get(url.hostname);
  if (other !== undefined) {
    const [, host = "", otherPort] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(other) ?? [];
    if (host !== "") hostname = bare(host);
    if (otherPort !== undefined) port = otherPort;
  }
  const address = resolve.get(`${hostname}:${port}`) ?? resolve.get(hostname);
  return { hostname: address === undefined ? hostname : bare(address), port };
}

function portOf(url: URL): { hostname: string; port: string } {
  return { hostname: bare(url.hostname), port: url.port || (url.protocol === "https:" ? "443" : "80") };
}

/** An IPv6 address without its brackets. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}
