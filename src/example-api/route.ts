import type { Exchange } from "./exchange.ts";

/** Answers one exchange, or throws a `Problem`. */
export type Handler = (exchange: Exchange) => void | Promise<void>;

/** A method and a path pattern, whose `:name` segments match any one segment. */
export interface Route {
  /** `*` answers every method. A `GET` route answers `HEAD` too. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "*";
  readonly path: string;
  readonly handle: Handler;
}
