const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** What is to be called when a signal aborts. One listener serves all: adding and taking away one for each request costs more than
 * what most requests do between. */
export function waitingOn(signal: AbortSignal): Set<() => void> {
  let callbacks = waiting.get(signal);
  if (callbacks === undefined) {
    const made = new Set<() => void>();
    signal.addEventListener(
      "abort",
      () => {
        for (const callback of [...made]) callback();
      },
      { once: true },
    );
    waiting.set(signal, made);
    callbacks = made;
  }
  return callbacks;
}
