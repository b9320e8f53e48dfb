import { StepError } from "../step-error.ts";
import { networkError } from "./network-error.ts";
import type { Pools } from "./pools.ts";

/** Bodies beyond this are refused: a runner's memory is shared by all cases. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | null;
}

/** What came back, as received. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

export interface SendOptions {
  readonly pools: Pools;
  /** Milliseconds from sending to the last byte. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Sends one request and reads the whole answer; follows nothing, decodes nothing.
 * @throws StepError when no answer came, not in time, or not whole. */
export function send(request: WireRequest, { pools, timeout, signal }: SendOptions): Promise<WireAnswer> {
  const { method, url, headers, body } = request;
  return new Promise((resolve, reject) => {
    let abort: ((reason: Error) => void) | undefined;
    let status = 0;
    let received: [string, string][] = [];
    const chunks: Uint8Array[] = [];
    let size = 0;
    let settled = false;

    const finish = (settle: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      settle();
    };
    const stop = (error: StepError): void => {
      finish(() => reject(error));
      abort?.(error);
    };
    const onAbort = () => stop(new StepError("interrupted", "the request was broken off"));
    const timer = setTimeout(() => {
      const got = status === 0 ? "no answer" : "only a part of the answer";
      stop(
        new StepError("timeout", `${got} came from ${url.host} within ${timeout} ms`, {
          hint: "raise timeout, or find out why it is slow",
          retryAs: "timeout",
        }),
      );
    }, timeout);
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort);

    pools.of(url.origin).dispatch(
      { path: url.pathname + url.search, method: method as "GET", headers: headers.flat(), body },
      {
        onConnect: (abortRequest) => {
          abort = abortRequest as (reason: Error) => void;
          if (settled) abort(new Error("the request was broken off"));
        },
        onHeaders: (code, rawHeaders) => {
          // Of several (100, 103) the last is the answer's own.
          status = code;
          received = [];
          for (let index = 0; index < rawHeaders.length; index += 2) {
            received.push([String(rawHeaders[index]).toLowerCase(), String(rawHeaders[index + 1])]);
          }
          return true;
        },
        onData: (chunk) => {
          size += chunk.length;
          if (size > LARGEST_BODY) {
            stop(
              new StepError(
                "body-too-large",
                `the answer of ${url.host} is larger than ${LARGEST_BODY / 1024 / 1024} MiB`,
                { hint: "ask for less, for example by a page or a range" },
              ),
            );
            return false;
          }
          chunks.push(chunk);
          return true;
        },
        onComplete: () =>
          finish(() =>
            resolve({
              status,
              headers: received,
              body: chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks),
            }),
          ),
        onError: (error) => finish(() => reject(networkError(error, url, status !== 0))),
      },
    );
  });
}
