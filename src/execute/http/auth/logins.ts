import type { Clock } from "../../../host/host.ts";
import type { ValueMap } from "../../../model/value.ts";
import { StepError } from "../../step-error.ts";
import { stopReason } from "../../stop-reason.ts";
import type { Cookies } from "../cookies.ts";

/** What a login gave. */
export interface LoggedIn {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Of which each request makes what it sends; absent with headers. */
  readonly outputs?: ValueMap;
  /** What a login by cookies keeps; null with headers. */
  readonly cookies: Cookies | null;
  /** By the clock that never goes back; null: until a request is refused. */
  readonly until: number | null;
}

interface Entry {
  readonly pending: Promise<LoggedIn>;
  done: LoggedIn | null;
}

/** The logins of a run, each made once and shared by all who ask at the same time or later. */
export class Logins {
  readonly #entries = new Map<string, Entry>();
  readonly #keys = new WeakMap<object, string>();
  /** The newest of each login that has one, by its key. */
  readonly refreshTokens = new Map<string, string>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The key of what one is logged in by, worked out once. */
  keyOf(subject: object, make: () => string): string {
    const known = this.#keys.get(subject);
    if (known !== undefined) return known;
    const key = make();
    this.#keys.set(subject, key);
    return key;
  }

  /** The login of a key, made by `make` if there is none that holds. `refused`: the one that a server did not take any more. A login
   * that fails is told to all who wait for it; whoever asks later begins anew, unless the failure is final: accounts are locked
   * after a few wrong passwords. Only the first is told the steps that failed. Stops waiting when the signal aborts. */
  of(
    key: string,
    refused: LoggedIn | null,
    signal: AbortSignal,
    make: () => Promise<LoggedIn>,
  ): Promise<LoggedIn> {
    const known = this.#entries.get(key);
    if (known !== undefined && (known.done === null || this.#holds(known.done, refused)))
      return unlessAborted(known.pending, signal).catch((error) => {
        throw error instanceof StepError && error.steps.length > 0
          ? error.with({ steps: [], hint: "what it sent is shown where it was needed first" })
          : error;
      });
    const entry: Entry = { pending: make(), done: null };
    this.#entries.set(key, entry);
    entry.pending.then(
      (done) => {
        entry.done = done;
      },
      (error) => {
        if (error instanceof StepError && error.final) return;
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return unlessAborted(entry.pending, signal);
  }

  #holds(login: LoggedIn, refused: LoggedIn | null): boolean {
    return login !== refused && (login.until === null || login.until > this.#clock.monotonic());
  }
}

/** Whether an answer to a login says no for good. */
export function isFinal(status: number): boolean {
  return status < 500 && status !== 408 && status !== 425 && status !== 429;
}

function unlessAborted<Result>(pending: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(stopReason(signal));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort);
    pending.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
