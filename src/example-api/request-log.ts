import type { IncomingHttpHeaders } from "node:http";
import type { Exchange } from "./exchange.ts";

/** A request as the example API received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The query as it was sent, without the question mark. */
  readonly query: string;
  /** Lower-case names; repeated headers joined as Node joins them. */
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, exactly as they were sent. */
  readonly rawHeaders: readonly string[];
  /** The body as UTF-8 text, cut after 65536 characters; empty until it has arrived. */
  readonly body: string;
}

const longestText = 65_536;

/** The last requests received, in the order of their arrival. */
export class RequestLog {
  readonly entries: ReceivedRequest[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Notes a request; the returned function adds its body once that has arrived. */
  add(exchange: Exchange): (body: Buffer) => void {
    const { request } = exchange;
    const entry = {
      method: exchange.method,
      path: exchange.path,
      query: exchange.search,
      headers: request.headers,
      rawHeaders: request.rawHeaders,
      body: "",
    };
    this.entries.push(entry);
    if (this.entries.length > this.#limit) {
      this.entries.shift();
    }
    return (body) => {
      // A UTF-8 character has at most four bytes, so these bytes hold at least the text that is kept.
      entry.body = body
        .subarray(0, longestText * 4)
        .toString("utf8")
        .slice(0, longestText);
    };
  }

  clear(): void {
    this.entries.length = 0;
  }
}
