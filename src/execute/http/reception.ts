import type { Clock } from "../../host/host.ts";
import { formatDuration } from "../../model/duration.ts";
import type { RequestOptions } from "../../model/request-options.ts";
import { StepError } from "../step-error.ts";
import { startTimer } from "../timer.ts";
import { tooLarge } from "./body-limit.ts";
import { http1Version } from "./http1-version.ts";
import type { Line } from "./line.ts";
import { networkError } from "./network-error.ts";
import type { Receiver } from "./outgoing.ts";
import { waitingOn } from "./waiting-on.ts";
import type { WireAnswer, WireRequest } from "./wire.ts";

/** What limits one request. */
export interface Limits {
  readonly options: Pick<RequestOptions, "timeouts" | "maxSize" | "connection">;
  readonly clock: Clock;
  /** When it began, by the clock's `monotonic`. */
  readonly began: number;
  readonly signal: AbortSignal;
  /** The proxy that it goes by; null: none. */
  readonly via: () => string | null;
}

/** Takes the answer to one request, within its limits. */
export class Reception implements Receiver {
  version: string | null = null;
  /** The connection has carried requests before. */
  reused = false;
  answering = false;
  readonly #request: WireRequest;
  readonly #limits: Limits;
  readonly #resolve: (answer: WireAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #total: NodeJS.Timeout;
  #phase: NodeJS.Timeout | undefined;
  #abort: ((reason: Error) => void) | undefined;
  #line: Line | null = null;
  #timesBefore = 0;
  #settled = false;
  #waiting: Set<() => void> | undefined;
  #status = 0;
  #headers: [string, string][] = [];
  readonly #chunks: Uint8Array[] = [];
  #size = 0;
  #sentAt = 0;
  #firstAt = 0;

  constructor(
    request: WireRequest,
    limits: Limits,
    resolve: (answer: WireAnswer) => void,
    reject: (error: Error) => void,
  ) {
    this.#request = request;
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    const { clock, began, signal, options } = limits;
    const { total, connect } = options.timeouts;
    this.#total = startTimer(() => this.#onTotal(), began + total - clock.monotonic());
    if (connect !== null)
      this.#startPhase(connect, () => `no connection to ${this.#server} was made`, "connect");
    if (signal.aborted) this.#onInterrupt();
    else this.#waiting = waitingOn(signal).add(this.#onInterrupt);
  }

  get settled(): boolean {
    return this.#settled;
  }

  get host(): string {
    return this.#request.url.host;
  }

  /** Whom nothing came from, in words. */
  get #server(): string {
    const via = this.#limits.via();
    return via === null ? this.host : `${this.host} (by the proxy ${via})`;
  }

  /** Whether the file sends the connection elsewhere than the URL says. */
  get #detoured(): boolean {
    const { unixSocket, resolve, connectTo, proxy } = this.#limits.options.connection;
    const written = proxy !== null && proxy !== "environment";
    return written || unixSocket !== null || resolve.length > 0 || connectTo.length > 0;
  }

  onLine(line: Line): void {
    this.#line = line;
    this.#timesBefore = line.times;
    this.reused = line.live;
  }

  onConnect(abort: (reason?: Error) => void): void {
    this.#abort = abort;
    if (this.#settled) {
      abort(new Error("the request was broken off"));
      return;
    }
    this.#endPhase();
  }

  onRequestSent(): void {
    this.#sentAt = this.#limits.clock.monotonic();
    const { firstByte } = this.#limits.options.timeouts;
    if (firstByte !== null && !this.answering)
      this.#startPhase(firstByte, () => `${this.#server} answered nothing`, "first-byte");
  }

  onResponseStarted(): void {
    if (this.answering) return;
    this.answering = true;
    this.#firstAt = this.#limits.clock.monotonic();
    this.#endPhase();
    const { idle } = this.#limits.options.timeouts;
    if (idle !== null) this.#startPhase(idle, () => `${this.#server} sent no more of its answer`, "idle");
  }

  onHeaders(status: number, raw: readonly (Uint8Array | string)[]): boolean {
    // Of several (100, 103) the last is the answer's own.
    this.#status = status;
    this.version ??= http1Version(this.#line?.socket ?? null);
    const headers: [string, string][] = [];
    for (let index = 0; index < raw.length; index += 2)
      headers.push([String(raw[index]).toLowerCase(), String(raw[index + 1])]);
    this.#headers = headers;
    return true;
  }

  onData(chunk: Uint8Array): boolean {
    this.#size += chunk.length;
    if (this.#size > this.#limits.options.maxSize) {
      this.stop(tooLarge(`the answer of ${this.host}`, this.#limits.options.maxSize));
      return false;
    }
    this.#chunks.push(chunk);
    this.#phase?.refresh();
    return true;
  }

  onComplete(): void {
    if (this.#settled) return;
    this.#finish();
    const { clock, began } = this.#limits;
    const [line, now] = [this.#line, clock.monotonic()];
    const fresh = line !== null && line.times !== this.#timesBefore;
    // An answer may come before the request has been sent to its end.
    const sentAt = this.#sentAt === 0 ? this.#firstAt : this.#sentAt;
    this.#resolve({
      status: this.#status,
      headers: this.#headers,
      body: this.#chunks.length === 1 ? (this.#chunks[0] as Uint8Array) : Buffer.concat(this.#chunks),
      version: this.version ?? "1.1",
      connection: { ip: line?.ip ?? null, certificate: line?.certificate ?? null },
      phases: {
        dns: fresh ? line.dns : 0,
        connect: fresh ? line.connect : 0,
        tls: fresh ? line.tls : 0,
        firstByte: Math.max(0, this.#firstAt - sentAt),
        download: now - this.#firstAt,
      },
      duration: now - began,
    });
  }

  onError(error: Error): void {
    if (this.#settled) return;
    // 304 tells the length of what it does not send (RFC 9110 8.6), and some servers do so with 204, which undici takes for a broken promise.
    if (
      (this.#status === 304 || this.#status === 204) &&
      (error as { code?: string }).code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH"
    ) {
      this.onComplete();
      return;
    }
    const told =
      error instanceof StepError
        ? error
        : networkError(error, this.#request.url, this.#status !== 0, this.#detoured, this.#limits.via);
    this.#fail(told);
  }

  /** Breaks it off. */
  stop(error: StepError): void {
    if (this.#settled) return;
    this.#fail(error);
    this.#abort?.(error);
  }

  readonly #onInterrupt = (): void => this.stop(new StepError("interrupted", "the request was broken off"));

  #onTotal(): void {
    const got = this.#status === 0 ? "no answer" : "only a part of the answer";
    const limit = formatDuration(this.#limits.options.timeouts.total);
    this.stop(
      new StepError("timeout", `${got} came from ${this.#server} within ${limit}`, {
        hint: "raise timeout, or find out why it is slow",
        retryAs: "timeout",
      }),
    );
  }

  #startPhase(limit: number, what: () => string, name: string): void {
    clearTimeout(this.#phase);
    if (this.#settled) return;
    this.#phase = startTimer(
      () =>
        this.stop(
          new StepError("timeout", `${what()} within ${formatDuration(limit)}`, {
            hint: `raise ${name} of timeout, or find out why it is slow`,
            retryAs: "timeout",
          }),
        ),
      limit,
    );
  }

  #endPhase(): void {
    clearTimeout(this.#phase);
    this.#phase = undefined;
  }

  #fail(error: StepError): void {
    this.#finish();
    const { clock, began } = this.#limits;
    const [status, headers, size] = [this.#status, this.#headers, this.#size];
    const duration = clock.monotonic() - began;
    this.#reject(status === 0 ? error : error.with({ came: { status, headers, size, duration } }));
  }

  #finish(): void {
    this.#settled = true;
    clearTimeout(this.#total);
    this.#endPhase();
    this.#waiting?.delete(this.#onInterrupt);
  }
}
