import { isIP } from "node:net";
import { networkError } from "../http/network-error.ts";
import type { PooledRequest, Pools } from "../http/pools.ts";
import { startTimer } from "../timer.ts";

/** Asks a URL once, and looks at nothing but the status of the answer, which may go on for ever. `timeout` in milliseconds.
 * @throws StepError or Error saying why no answer came; the signal's reason when it aborts. */
export function probe(url: URL, pools: Pools, timeout: number, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let abort: ((reason: Error) => void) | undefined;
    let settled = false;
    const finish = (settle: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      settle();
      abort?.(new Error("the answer's status is known"));
    };
    const onAbort = () => finish(() => reject(signal.reason));
    const timer = startTimer(
      () => finish(() => reject(new Error(`no answer came from ${url.host}`))),
      timeout,
    );
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort);
    pools.of(url.origin).dispatch(
      {
        path: url.pathname + url.search,
        method: "GET",
        headers: ["host", url.host, "accept", "*/*"],
        servername: isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 ? url.hostname : "",
        onConnection: () => {},
      } as PooledRequest,
      {
        onConnect: (abortRequest) => {
          abort = abortRequest as (reason: Error) => void;
          if (settled) abort(new Error("nobody waits for it"));
        },
        onHeaders: (status) => {
          // Those below announce the answer, they are not it.
          if (status >= 200) finish(() => resolve(status));
          return true;
        },
        onData: () => true,
        onComplete: () => {},
        onError: (error) => finish(() => reject(networkError(error, url, false))),
      },
    );
  });
}
