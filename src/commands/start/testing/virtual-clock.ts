import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../../host/host.ts";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still until a test moves it. Sleepers wake in order, each at its own moment. */
export class VirtualClock implements Clock {
  /** How long the clock stood still for sleepers while the time of day went on: the lid was closed. */
  #asleep = 0;
  #elapsed = 0;
  readonly #begin: number;
  readonly #sleepers = new Set<Sleeper>();
  /** How many sleeps there were. */
  sleeps = 0;

  /** `begin`: milliseconds since 1970-01-01T00:00Z. */
  constructor(begin: number) {
    this.#begin = begin;
  }

  now(): number {
    return this.#begin + this.#elapsed + this.#asleep;
  }

  monotonic(): number {
    return this.#elapsed;
  }

  cpu(): number {
    return 0;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    this.sleeps++;
    if (milliseconds <= 0 || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper: Sleeper = {
        until: this.#elapsed + milliseconds,
        wake: () => {
          this.#sleepers.delete(sleeper);
          signal?.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", sleeper.wake);
    });
  }

  /** Lets the time go on; everything that comes of it has happened afterwards. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds;
    await setImmediate();
    for (;;) {
      const [first] = [...this.#sleepers].sort((a, b) => a.until - b.until);
      if (first === undefined || first.until > end) break;
      this.#elapsed = Math.max(this.#elapsed, first.until);
      first.wake();
      await setImmediate();
    }
    this.#elapsed = end;
    await setImmediate();
  }

  /** Changes the time of day and nothing else: the lid was closed, or somebody set the clock. */
  jump(milliseconds: number): void {
    this.#asleep += milliseconds;
  }
}
