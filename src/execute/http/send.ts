import { isIP } from "node:net";
import type { Clock } from "../../host/host.ts";
import { formatDuration } from "../../model/duration.ts";
import { StepError } from "../step-error.ts";
import { startTimer } from "../timer.ts";
import { LARGEST_BODY, tooLarge } from "./body-limit.ts";
import { networkError } from "./network-error.ts";
import type { PooledRequest, Pools } from "./pools.ts";

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
  readonly clock: Clock;
  /** Milliseconds from sending to the last byte. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Methods that may be repeated without harm (RFC 9110 9.2.2). */
export const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"]);

/** Sends one request and reads the whole answer; follows nothing, decodes nothing. A server may close a connection that was kept
 * alive just as a request goes out: then that request has not been seen, and is sent again if it does no harm (RFC 9110 9.2.2).
 * @throws StepError when no answer came, not in time, or not whole. */
export async function send(request: WireRequest, options: SendOptions): Promise<WireAnswer> {
  const deadline = options.clock.monotonic() + options.timeout;
  for (;;) {
    const trace: Trace = { reused: false, answering: false };
    try {
      return await sendOnce(request, { ...options, deadline }, trace);
    } catch (error) {
      const stale = trace.reused && !trace.answering && (error as StepError).code === "connection-lost";
      // Every turn has used up one connection that was kept alive, so there is an end to it.
      if (!stale || !IDEMPOTENT.has(request.method)) throw error;
    }
  }
}

/** What is known of a request under way. */
interface Trace {
  /** Its connection has carried others before. */
  reused: boolean;
  /** Something of the answer has come. */
  answering: boolean;
}

function sendOnce(
  request: WireRequest,
  { pools, clock, timeout, deadline, signal }: SendOptions & { readonly deadline: number },
  trace: Trace,
): Promise<WireAnswer> {
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
    const timer = startTimer(() => {
      const got = status === 0 ? "no answer" : "only a part of the answer";
      stop(
        new StepError("timeout", `${got} came from ${url.host} within ${formatDuration(timeout)}`, {
          hint: "raise timeout, or find out why it is slow",
          retryAs: "timeout",
        }),
      );
    }, deadline - clock.monotonic());
    if (signal.aborted) {
      onAbort();
      return;
    }
    signal.addEventListener("abort", onAbort);

    pools.of(url.origin).dispatch(
      {
        path: url.pathname + url.search,
        method: method as "GET",
        headers: headers.flat(),
        body,
        // Else a Host header would say whose certificate is asked for.
        servername: isIP(url.hostname.replace(/^\[|\]$/g, "")) === 0 ? url.hostname : "",
        onConnection: (reused) => {
          trace.reused = reused;
        },
      } as PooledRequest,
      {
        onConnect: (abortRequest) => {
          abort = abortRequest as (reason: Error) => void;
          if (settled) abort(new Error("the request was broken off"));
        },
        onHeaders: (code, rawHeaders) => {
          // Of several (100, 103) the last is the answer's own.
          status = code;
          trace.answering = true;
          received = [];
          for (let index = 0; index < rawHeaders.length; index += 2) {
            received.push([String(rawHeaders[index]).toLowerCase(), String(rawHeaders[index + 1])]);
          }
          return true;
        },
        onData: (chunk) => {
          size += chunk.length;
          if (size > LARGEST_BODY) {
            stop(tooLarge(`the answer of ${url.host}`));
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
