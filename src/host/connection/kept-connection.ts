import { RotaError } from "../../model/rota-error.ts";
import type { Clock, Random } from "../host.ts";
import { CONNECT_TIMEOUT, type Connection, ConnectionFailure, type Server } from "./connection.ts";
import { failureError } from "./failure-error.ts";

/** Attempts at one piece of work, and how long after its beginning a new one may start. */
const ATTEMPTS = 5;
const PATIENCE = 15_000;
/** Before the second attempt; doubled before each further one. */
const FIRST_DELAY = 250;
/** How long one piece of work may take on a connection. */
const WORK_TIMEOUT = 15_000;
/** The driver's own time-out comes first, as it knows more. */
const OPEN_TIMEOUT = 2 * CONNECT_TIMEOUT;
const CLOSE_TIMEOUT = 2_000;

/** A connection that is made when it is first needed, kept, and made anew when it broke. Times are milliseconds. */
export class KeptConnection<Kept extends Connection> {
  readonly #server: Server;
  readonly #open: () => Promise<Kept>;
  readonly #host: { readonly clock: Clock; readonly random: Random };
  #current: Promise<Kept> | undefined;
  #closed = false;

  constructor(server: Server, open: () => Promise<Kept>, host: { clock: Clock; random: Random }) {
    this.#server = server;
    this.#open = open;
    this.#host = host;
  }

  /**
   * Does a piece of work on the connection, again on a new one when the connection breaks or the server asks for time. `again` is
   * true when an earlier attempt may have been carried out, although its answer was lost.
   * @throws RotaError `database-…`, naming the server and never the password
   */
  async use<Result>(work: (connection: Kept, again: boolean) => Promise<Result>): Promise<Result> {
    const { clock, random } = this.#host;
    const start = clock.monotonic();
    let again = false;
    for (let attempt = 1; ; attempt++) {
      let current: Promise<Kept> | undefined;
      try {
        current = this.#connection();
        const connection = await current;
        const sofar = again;
        again = true;
        return await this.#within(WORK_TIMEOUT, work(connection, sofar));
      } catch (error) {
        if (!(error instanceof ConnectionFailure)) throw error;
        if (error.passing && current !== undefined) this.#drop(current);
        const delay = FIRST_DELAY * 2 ** (attempt - 1) * (0.75 + random.number() / 2);
        const late = clock.monotonic() - start + delay > PATIENCE;
        if (!error.passing || attempt === ATTEMPTS || late || this.#closed)
          throw failureError(error, this.#server);
        await clock.sleep(delay);
      }
    }
  }

  /** Ends the connection, so that nothing of it keeps the process alive. */
  async close(): Promise<void> {
    this.#closed = true;
    const current = this.#current;
    this.#current = undefined;
    const connection = await current?.catch(() => undefined);
    // Nothing is lost with the connection: what was written has been answered.
    await this.#within(CLOSE_TIMEOUT, connection?.close()).catch(() => connection?.destroy());
  }

  #connection(): Promise<Kept> {
    if (this.#closed) throw new RotaError("database-closed", "the connection to the database is closed");
    if (this.#current !== undefined) return this.#current;
    const opening = this.#open();
    const current = this.#within(OPEN_TIMEOUT, opening).catch((error) => {
      if (this.#current === current) this.#current = undefined;
      // Should it open after all, nobody waits for it any more.
      opening.then(
        (connection) => connection.destroy(),
        () => undefined,
      );
      throw error;
    });
    this.#current = current;
    return current;
  }

  #drop(current: Promise<Kept>): void {
    if (this.#current === current) this.#current = undefined;
    current.then(
      (connection) => connection.destroy(),
      () => undefined,
    );
  }

  async #within<Result>(time: number, promise: Promise<Result> | undefined): Promise<Result> {
    const done = new AbortController();
    const late = this.#host.clock.sleep(time, done.signal).then(() => {
      throw new ConnectionFailure("unreachable", `no answer within ${time / 1000} s`);
    });
    try {
      return await Promise.race([promise as Promise<Result>, late]);
    } finally {
      done.abort();
    }
  }
}
