import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Reply, refusal, send } from "./reply.ts";

/** What goes wrong. `silence` never answers; `cut` breaks off in the middle of the answer; `slow` only takes its time. */
export type FaultKind = keyof typeof REPLIES | "silence" | "reset" | "cut" | "slow";

/** A plan of what goes wrong, and when. */
export interface Fault {
  readonly kind: FaultKind;
  /** The operation (`git/create-ref`), or a method with a beginning of a path (`GET /repos/acme/shop/contents`); all by default. */
  readonly on?: string;
  /** How many requests it befalls; 1 by default. */
  readonly times?: number;
  /** How many that fit it lets pass before. */
  readonly after?: number;
  /** Whether GitHub does what it was asked for before it goes wrong. */
  readonly done?: boolean;
  /** Seconds, for `secondary-limit`, `primary-limit` and `too-many`; none: the answer says nothing of it. */
  readonly retryAfter?: number;
  /** GitHub's words instead of the usual ones. */
  readonly message?: string;
  /** Milliseconds, for `slow`. */
  readonly delay?: number;
}

/** Faults in the order in which they were planned; each is over when it has befallen its requests. */
export class FaultPlan {
  #faults: { readonly fault: Fault; after: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
  }

  /** The fault that befalls this request, if any. */
  next(operation: string, method: string, pathname: string): Fault | undefined {
    for (const plan of this.#faults) {
      const { on } = plan.fault;
      const fits = on === undefined || on === operation || `${method} ${pathname}`.startsWith(on);
      if (!fits || plan.times === 0) continue;
      if (plan.after-- > 0) continue;
      plan.times--;
      return plan.fault;
    }
    return undefined;
  }

  /** Those that have not happened as often as planned. */
  get pending(): readonly Fault[] {
    return this.#faults.filter(({ times }) => times > 0).map(({ fault }) => fault);
  }

  clear(): void {
    this.#faults = [];
  }
}

const REPLIES = {
  forbidden: refusal(403, "Resource not accessible by integration"),
  "secondary-limit": refusal(
    403,
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  ),
  "primary-limit": refusal(403, "API rate limit exceeded for installation."),
  "not-found": refusal(404, "Not Found"),
  conflict: refusal(409, "Conflict"),
  unprocessable: refusal(422, "Validation Failed"),
  "too-many": refusal(429, "Too many requests"),
  error: refusal(500, "Server Error"),
  "bad-gateway": {
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html><title>502 Bad Gateway</title></html>",
  },
} satisfies Record<string, Reply>;

/** Answers as the fault wants it; `reply` is what GitHub would have said. */
export async function befall(response: ServerResponse, fault: Fault, reply: Reply): Promise<void> {
  if (fault.kind === "silence") return;
  if (fault.kind === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault.kind === "cut") {
    const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
    response.writeHead(reply.status, {
      "content-type": "application/json",
      "content-length": text.length + 10,
    });
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
    return;
  }
  if (fault.kind === "slow") {
    await sleep(fault.delay ?? 200);
    send(response, reply);
    return;
  }
  const { status, body } = REPLIES[fault.kind];
  const headers: Record<string, string> = { ...REPLIES[fault.kind].headers };
  if (fault.retryAfter !== undefined) Object.assign(headers, waitHeaders(fault.kind, fault.retryAfter));
  send(response, {
    status,
    headers,
    body: fault.message === undefined ? body : refusal(status, fault.message).body,
  });
}

function waitHeaders(kind: FaultKind, seconds: number): Record<string, string> {
  if (kind !== "primary-limit") return { "retry-after": String(seconds) };
  const reset = Math.ceil(Date.now() / 1000) + seconds;
  return { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
}
