import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Exchange } from "./exchange.ts";
import { Problem } from "./problem.ts";
import { announcesBody, readBody } from "./request-body.ts";
import { type ReceivedRequest, RequestLog } from "./request-log.ts";
import { sendProblem } from "./respond.ts";
import { Router } from "./router.ts";
import { Shop } from "./shop.ts";

/** How to start the example API. Without options it answers the same in every run. */
export interface ExampleApiOptions {
  /** The port to listen on; 0, the default, takes a free one. */
  readonly port?: number;
  /** The address to listen on; loopback by default. */
  readonly host?: string;
  /** Milliseconds since 1970; by default it stands still at 2026-01-05T08:00:00Z. */
  readonly clock?: () => number;
  /** The key that signs tokens and sessions. */
  readonly seed?: string;
  /** How many requests `log` keeps; 1000 by default. */
  readonly logLimit?: number;
}

/** A running example API. */
export interface ExampleApi {
  /** The base URL, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** How many requests came since the start or the last reset. */
  readonly requests: number;
  /** The most requests that were being answered at the same time since the start or the last reset. */
  readonly peakConcurrency: number;
  /** The last requests, oldest first. */
  readonly log: readonly ReceivedRequest[];
  /** Forgets everything that requests have left behind; the port and the connections stay. */
  reset(): void;
  /** Closes the port and every connection at once, idle or not. */
  stop(): Promise<void>;
}

const standingClock = () => Date.UTC(2026, 0, 5, 8);

/** Starts the example shop API on 127.0.0.1. */
export async function startExampleApi(options: ExampleApiOptions = {}): Promise<ExampleApi> {
  const { port = 0, host = "127.0.0.1", clock = standingClock, seed = "example", logLimit = 1000 } = options;
  const api = new Service(new Shop(clock, seed), new RequestLog(logLimit), clock);
  await api.listen(port, host);
  return api;
}

class Service implements ExampleApi {
  url = "";
  port = 0;
  requests = 0;
  peakConcurrency = 0;
  readonly #shop: Shop;
  readonly #router: Router;
  readonly #log: RequestLog;
  readonly #date: () => string;
  readonly #server: Server;
  #answering = 0;

  constructor(shop: Shop, log: RequestLog, clock: () => number) {
    this.#shop = shop;
    this.#router = new Router(shop.routes);
    this.#log = log;
    this.#date = httpDate(clock);
    // Idle connections are kept for long: a client that re-uses one just as it closes sees a network error.
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      void this.#serve(request, response);
    });
  }

  get log(): readonly ReceivedRequest[] {
    return this.#log.entries;
  }

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, host, () => {
        this.#server.off("error", reject);
        this.port = (this.#server.address() as AddressInfo).port;
        this.url = `http://${host.includes(":") ? `[${host}]` : host}:${this.port}`;
        resolve();
      });
    });
  }

  reset(): void {
    this.#shop.clear();
    this.#log.clear();
    this.requests = 0;
    this.peakConcurrency = this.#answering;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      // The error of a server that is not running any more is no news here.
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#count(response);
    response.sendDate = false;
    response.setHeader("date", this.#date());
    const exchange = new Exchange(request, response);
    const addBody = this.#log.add(exchange);
    try {
      if (announcesBody(request)) {
        exchange.body = await readBody(request);
        addBody(exchange.body);
      }
      await this.#router.find(exchange)(exchange);
    } catch (error) {
      answerFailure(exchange, error);
    }
  }

  #count(response: ServerResponse): void {
    this.requests += 1;
    this.#answering += 1;
    this.peakConcurrency = Math.max(this.peakConcurrency, this.#answering);
    response.once("close", () => {
      this.#answering -= 1;
    });
  }
}

function answerFailure(exchange: Exchange, error: unknown): void {
  if (exchange.response.headersSent || exchange.request.socket.destroyed) {
    exchange.response.destroy();
  } else if (error instanceof Problem) {
    sendProblem(exchange, error);
  } else {
    sendProblem(exchange, new Problem(500, String(error), { kind: "defect" }));
  }
}

/** The value of the Date header, put into words once a second. */
function httpDate(clock: () => number): () => string {
  let second = Number.NaN;
  let text = "";
  return () => {
    const now = Math.floor(clock() / 1000);
    if (now !== second) {
      second = now;
      text = new Date(now * 1000).toUTCString();
    }
    return text;
  };
}
