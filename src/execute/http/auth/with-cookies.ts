import type { WireRequest } from "../wire.ts";
import { withHeaders } from "./authorizer.ts";

/** The request with cookies (`name=value`) beside its own; of two with the same name the given one is sent, or its own where `ownWin`. */
export function withCookies(request: WireRequest, given: readonly string[], ownWin = false): WireRequest {
  const own = request.headers.filter(([name]) => name === "cookie").flatMap(([, value]) => value.split("; "));
  const [winning, others] = ownWin ? [own, given] : [given, own];
  const names = new Set(winning.map(nameOf));
  const sent = [...others.filter((cookie) => !names.has(nameOf(cookie))), ...winning];
  return sent.length === 0 ? request : withHeaders(request, [["cookie", sent.join("; ")]]);
}

function nameOf(cookie: string): string {
  return cookie.split("=", 1)[0] as string;
}
