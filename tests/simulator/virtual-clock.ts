interface Timer {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
}

/** A clock that goes as fast as the work on it allows. Timers of one moment fire in the order in which they were set. */
export class VirtualClock {
  #now: number;
  #orders = 0;
  readonly #heap: Timer[] = [];
  #failure: { readonly error: unknown } | undefined;

  constructor(start: number) {
    this.#now = start;
  }

  now = (): number => this.#now;

  sleep = (milliseconds: number): Promise<void> => this.until(this.#now + Math.max(0, milliseconds));

  until(at: number): Promise<void> {
    return new Promise((resolve) =>
      this.#push({ at: Math.max(at, this.#now), order: this.#orders++, fire: resolve }),
    );
  }

  /** Lets something go on by itself; what it throws ends the simulation. */
  start(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#failure ??= { error };
    });
  }

  /** Until nothing waits any more. */
  async run(): Promise<void> {
    for (;;) {
      await settled();
      if (this.#failure !== undefined) throw this.#failure.error;
      const timer = this.#pop();
      if (timer === undefined) return;
      this.#now = timer.at;
      timer.fire();
    }
  }

  #push(timer: Timer): void {
    const heap = this.#heap;
    let place = heap.push(timer) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (isBefore(heap[parent] as Timer, timer)) break;
      heap[place] = heap[parent] as Timer;
      place = parent;
    }
    heap[place] = timer;
  }

  #pop(): Timer | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer)) child++;
      if (isBefore(last, heap[child] as Timer)) break;
      heap[place] = heap[child] as Timer;
      place = child;
    }
    heap[place] = last;
    return first;
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** Resolves when everything that can go on without a timer has. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
