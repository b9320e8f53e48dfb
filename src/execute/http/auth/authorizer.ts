import type { WireAnswer, WireRequest } from "../wire.ts";

/** Says who asks in a request, and knows what to do when that is refused. */
export interface Authorizer {
  /** The request with what says who asks.
   * @throws StepError when that cannot be had. */
  apply(request: WireRequest): WireRequest | Promise<WireRequest>;
  /** The request as it is to be sent once more after the answer; null: the answer stands. */
  again(request: WireRequest, answer: WireAnswer): Promise<WireRequest | null>;
  /** Takes from an answer what the next request is to know. */
  heed?(request: WireRequest, answer: WireAnswer): void;
}

/** The request with headers in place of those of the same names; another origin gets none of them. */
export function withHeaders(
  request: WireRequest,
  headers: readonly (readonly [name: string, value: string])[],
): WireRequest {
  const names = new Set(headers.map(([name]) => name));
  const kept = request.headers.filter(([name]) => !names.has(name));
  return {
    ...request,
    headers: [...kept, ...headers],
    credentials: [...new Set([...(request.credentials ?? []), ...names])],
  };
}
