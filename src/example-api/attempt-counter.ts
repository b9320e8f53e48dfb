/** Counts the calls made under each key. */
export class AttemptCounter {
  readonly #attempts = new Map<string, number>();

  /** The number of this attempt, from 1. */
  next(key: string): number {
    const attempt = (this.#attempts.get(key) ?? 0) + 1;
    this.#attempts.set(key, attempt);
    return attempt;
  }

  clear(): void {
    this.#attempts.clear();
  }
}
