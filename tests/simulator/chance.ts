/** Chance that repeats itself: the same seed gives the same numbers (mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  number = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  /** True so often out of one. */
  is(share: number): boolean {
    return this.number() < share;
  }

  one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.number() * items.length)] as Item;
  }

  /** A generator of its own, so that what one part draws does not move the others. */
  fork(): Chance {
    return new Chance(Math.floor(this.number() * 0x1_0000_0000));
  }
}
