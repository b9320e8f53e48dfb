import type { Clock } from "../../host/host.ts";
import type { RatePlan } from "../../model/request-options.ts";

/** Keeps the requests of a suite apart. */
export class Pace {
  readonly #clock: Clock;
  /** When the next request may go out. */
  readonly #next = new Map<RatePlan, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Waits for a request's turn, or until the signal aborts. */
  async wait(rate: RatePlan, signal: AbortSignal): Promise<void> {
    const now = this.#clock.monotonic();
    const turn = Math.max(now, this.#next.get(rate) ?? 0);
    this.#next.set(rate, turn + rate.every);
    await this.#clock.sleep(turn - now, signal);
  }
}
