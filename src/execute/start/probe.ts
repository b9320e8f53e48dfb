import { isIP } from "node:net";
import { networkError } from "../http/network-error.ts";
import type { Receiver, Sender } from "../http/outgoing.ts";
import type { Pools } from "../http/pools.ts";
import { DIRECT } from "../http/route.ts";
import { startTimer } from "../timer.ts";

/** Asks a URL once, and looks at nothing but the status of the answer, which may go on for ever. `timeout` in milliseconds.
 * @throws StepError or Error saying why no answer came; the signal's reason when it aborts. */
export async function probe(url: URL, pools: Pools, timeout: number, signal: AbortSignal): Promise<number> {
  const sender = await pools.of(url, DIRECT, false);
  return new Promise((resolve, reject) => {
    const asked = new Probe(url, resolve, reject);
    const onAbort = () => asked.finish(() => reject(signal.reason));
    const timer = startTimer(
      () => asked.finish(() => reject(new Error(`no answer came from ${url.host}`))),
      timeout,
    );
    asked.onFinish = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    };
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort);
    ask(url, sender, asked);
  });
}

function ask(url: URL, sender: Sender, reception: Receiver): void {
  sender.send({
    path: url.pathname + url.search,
    method: "GET",
    headers: ["host", url.host, "accept", "*/*"],
    body: null,
    servername: isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 ? url.hostname : "",
    hostless: false,
    reception,
  });
}

/** A request of which only the status counts. */
class Probe implements Receiver {
  readonly host: string;
  readonly answering = false;
  settled = false;
  version: string | null = null;
  onFinish: () => void = () => {};
  #abort: ((reason: Error) => void) | undefined;
  readonly #url: URL;
  readonly #resolve: (status: number) => void;
  readonly #reject: (error: Error) => void;

  constructor(url: URL, resolve: (status: number) => void, reject: (error: Error) => void) {
    this.host = url.host;
    this.#url = url;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  finish(settle: () => void): void {
    if (this.settled) return;
    this.settled = true;
    this.onFinish();
    settle();
    this.#abort?.(new Error("the answer's status is known"));
  }

  onConnect(abort: (reason?: Error) => void): void {
    this.#abort = abort;
    if (this.settled) abort(new Error("nobody waits for it"));
  }

  onHeaders(status: number): boolean {
    // Those below announce the answer, they are not it.
    if (status >= 200) this.finish(() => this.#resolve(status));
    return true;
  }

  onError(error: Error): void {
    this.finish(() => this.#reject(networkError(error, this.#url, false)));
  }

  onData(): boolean {
    return true;
  }

  onLine(): void {}
  onRequestSent(): void {}
  onResponseStarted(): void {}
  onComplete(): void {}
}
