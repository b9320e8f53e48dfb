import type { Reply } from "./reply.ts";
import type { State } from "./state.ts";
import type { Upstream } from "./upstream.ts";

/** A request that is known, valid and allowed. */
export interface Call {
  readonly operation: string;
  readonly method: string;
  /** The address as it was asked for, with the proxy's origin. */
  readonly address: URL;
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  readonly state: State;
  readonly upstream: Upstream;
}

/** What we do in the emulator's place. */
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** What the emulator answers. */
export function forward({ upstream, method, address, body }: Call): Promise<Reply> {
  return upstream.ask(method, address.pathname + address.search, method === "GET" ? undefined : body);
}

/** `/repos/acme/shop` of a request. */
export function repositoryPath({ path }: Call): string {
  return `/repos/${path["owner"]}/${path["repo"]}`;
}
