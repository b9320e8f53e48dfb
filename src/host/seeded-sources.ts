import { createHash } from "node:crypto";

/** What functions of expressions need from outside; their chance comes from a seed, so that the same names give the same numbers, in whatever
 * order things run. */
export interface SeededSources {
  /** Milliseconds since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  /** A stream of its own for a part of what this one is for; asked once more, it begins anew. */
  of(...names: readonly (string | number)[]): SeededSources;
}

/** The largest seed. */
export const LARGEST_SEED = 999_999_999_999;

/**
 * Chance by a seed, for test data that can be had again; never for anything secret.
 *
 * @param seed a whole number from 0 to LARGEST_SEED
 * @param now milliseconds since 1970
 */
export function seededSources(seed: number, now: () => number): SeededSources {
  return new Stream(null, seed, now);
}

/** Most streams are never asked for a number: what they are called is put into words only for the first one. */
class Stream implements SeededSources {
  readonly now: () => number;
  readonly #from: Stream | null;
  readonly #names: number | readonly (string | number)[];
  #next: (() => number) | undefined;

  constructor(from: Stream | null, names: number | readonly (string | number)[], now: () => number) {
    this.#from = from;
    this.#names = names;
    this.now = now;
  }

  random(): number {
    this.#next ??= generatorOf(this.#path());
    return this.#next();
  }

  of(...names: readonly (string | number)[]): SeededSources {
    return new Stream(this, names, this.now);
  }

  #path(): string {
    const own = JSON.stringify(this.#names);
    return this.#from === null ? own : `${this.#from.#path()}\n${own}`;
  }
}

/** Chris Doty-Humphrey's sfc32 (PractRand), begun with 128 bits of SHA-256 over the names. */
function generatorOf(path: string): () => number {
  const state = createHash("sha256").update(path).digest();
  let [a, b, c, count] = [0, 4, 8, 12].map((at) => state.readInt32LE(at)) as [number, number, number, number];
  return () => {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
}
