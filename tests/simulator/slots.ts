/** What became of somebody who wanted a slot. */
export type Admission = "admitted" | "replaced";

interface Waiting {
  readonly admit: (admission: Admission) => void;
}

/** GitHub's concurrency groups: one runs, one waits, and a newer one takes the place of the one that waits. */
export class ConcurrencyGroups {
  readonly #running = new Map<string, AbortController>();
  readonly #waiting = new Map<string, Waiting>();

  /** Waits for the slot. `cancels`: whoever runs is asked to end. The signal tells the one that is admitted the same. */
  async enter(group: string, cancels: boolean): Promise<{ admission: Admission; signal: AbortSignal }> {
    const running = this.#running.get(group);
    if (running === undefined) return { admission: "admitted", signal: this.#take(group) };
    if (cancels) running.abort();
    this.#waiting.get(group)?.admit("replaced");
    const admission = await new Promise<Admission>((resolve) => {
      this.#waiting.set(group, { admit: resolve });
    });
    if (admission === "replaced") return { admission, signal: AbortSignal.abort() };
    return { admission, signal: this.#take(group) };
  }

  leave(group: string): void {
    this.#running.delete(group);
    const next = this.#waiting.get(group);
    if (next === undefined) return;
    this.#waiting.delete(group);
    // Taken at once: nobody can come in between.
    this.#running.set(group, new AbortController());
    next.admit("admitted");
  }

  #take(group: string): AbortSignal {
    const controller = this.#running.get(group) ?? new AbortController();
    this.#running.set(group, controller);
    return controller.signal;
  }
}
