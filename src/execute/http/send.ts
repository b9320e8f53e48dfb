import { isIP } from "node:net";
import type { RequestOptions } from "../../model/request-options.ts";
import type { Frame } from "../frame.ts";
import type { StepError } from "../step-error.ts";
import { IDEMPOTENT } from "./idempotent.ts";
import type { Outgoing, Sender } from "./outgoing.ts";
import { type Limits, Reception } from "./reception.ts";
import type { Route } from "./route.ts";
import type { WireAnswer, WireRequest } from "./wire.ts";

/** Sends one request by its options: over their connection, within their limits, at their rate. Reads the whole answer; follows nothing,
 * decodes nothing. A server may close a connection that was kept alive just as a request goes out: then that request has not been seen,
 * and is sent again if it does no harm (RFC 9110 9.2.2).
 * @throws StepError when no answer came, not in time, or not whole. */
export async function sendRequest(
  request: WireRequest,
  options: RequestOptions,
  { scope, services: { pools, host } }: Pick<Frame, "scope" | "services">,
  signal: AbortSignal,
): Promise<WireAnswer> {
  if (options.rate !== null) await pools.pace.wait(options.rate, signal);
  const began = host.clock.monotonic();
  const making = pools.routes.of(options.connection, scope);
  const route = making instanceof Promise ? await making : making;
  const via = () => route.proxy.of(request.url)?.url.host ?? null;
  const limits = { options, clock: host.clock, began, signal, via };
  const finding = pools.of(request.url, route, !options.implicitHeaders || route.version === "1.0");
  const sender = finding instanceof Promise ? await finding : finding;
  for (;;) {
    const trace: Trace = { reception: null };
    try {
      return await sendOnce(request, route, sender, limits, trace);
    } catch (error) {
      const { reception } = trace;
      const stale =
        reception?.reused && !reception.answering && (error as StepError).code === "connection-lost";
      // Every turn has used up one connection that was kept alive, so there is an end to it.
      if (!stale) throw error;
      if (!IDEMPOTENT.has(request.method)) throw closedWhileKept(error as StepError, request);
    }
  }
}

function closedWhileKept(error: StepError, { method }: WireRequest): StepError {
  return error.with({
    hint: `the connection was kept from an earlier request, and a ${method} is not sent twice by itself; retry: { attempts: 2, when: [network] } allows it`,
  });
}

interface Trace {
  reception: Reception | null;
}

function sendOnce(
  request: WireRequest,
  route: Route,
  sender: Sender,
  limits: Limits,
  trace: Trace,
): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const reception = new Reception(request, limits, resolve, reject);
    trace.reception = reception;
    if (reception.settled) return;
    sender.send(outgoingOf(request, route, reception));
  });
}

function outgoingOf(request: WireRequest, route: Route, reception: Reception): Outgoing {
  const { method, url, body } = request;
  const headers: string[] = [];
  for (const [name, value] of request.headers) headers.push(name, value);
  let path = request.target ?? url.pathname + url.search;
  const proxy = url.protocol === "http:" ? route.proxy.of(url) : null;
  if (proxy !== null) {
    path = url.origin + path;
    if (!request.hostless && !request.headers.some(([name]) => name === "host"))
      headers.unshift("host", url.host);
    if (proxy.authorization !== null) headers.push("proxy-authorization", proxy.authorization);
  }
  const file = body !== null && "read" in body ? body : null;
  if (file !== null && !request.headers.some(([name]) => name === "content-length"))
    headers.push("content-length", String(file.size));
  return {
    path,
    method,
    headers,
    body: file === null ? (body as Uint8Array | null) : file.read(),
    servername: serverNameOf(url, proxy?.url ?? null, route),
    hostless: request.hostless ?? false,
    reception,
  };
}

/** Whose certificate is asked for; else a Host header would say so. */
function serverNameOf(url: URL, proxy: URL | null, route: Route): string {
  const server = proxy ?? url;
  if (server.protocol !== "https:") return "";
  const asked = proxy === null ? (route.tls.serverName ?? url.hostname) : proxy.hostname;
  const name = asked.replace(/^\[|\]$/g, "");
  return isIP(name) === 0 ? name : "";
}
