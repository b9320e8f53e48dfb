import { evaluateText } from "../../../expression/evaluate.ts";
import type { LateAuth } from "../../../model/run-plan.ts";
import type { Frame } from "../../frame.ts";
import { StepError } from "../../step-error.ts";
import type { Cookies } from "../cookies.ts";
import type { WireRequest } from "../wire.ts";
import { type Authorizer, withHeaders } from "./authorizer.ts";
import { type Challenge, isSession, meetChallenge, readChallenge, readNextNonce } from "./digest-response.ts";

interface Known {
  readonly challenge: Challenge;
  /** Of -sess: what its key was made with, as long as the nonce holds (RFC 7616 3.4.2); null: each request has its own. */
  readonly cnonce: string | null;
  count: number;
}

/** The challenges that a case has met, by origin and user; a case is known by its cookies, which nothing else has. */
const challenges = new WeakMap<Cookies, Map<string, Known>>();

/** User and password by digest (RFC 7616): a challenge that is known is met at once, a new one with a second request. */
export function digest(auth: LateAuth & { readonly kind: "digest" }, frame: Frame): Authorizer {
  const { scope, cookies, services } = frame;
  const user = evaluateText(auth.user, scope) ?? "";
  const password = evaluateText(auth.password, scope) ?? "";
  services.mask.add(password);
  const known = challenges.get(cookies) ?? new Map<string, Known>();
  challenges.set(cookies, known);
  const keyOf = (url: URL) => `${url.origin} ${user}`;
  const met = (request: WireRequest, one: Known): WireRequest => {
    const { body, url, method } = request;
    if (one.challenge.qop === "auth-int" && body !== null && "read" in body)
      throw new StepError("digest-body", `a body of ${body.size} bytes is too large to be signed`);
    one.count += 1;
    const { header, response } = meetChallenge(one.challenge, {
      method,
      uri: request.target ?? url.pathname + url.search,
      body: body === null || "read" in body ? new Uint8Array() : body,
      user,
      password,
      cnonce: one.cnonce ?? services.host.random.uuid(),
      count: one.count,
    });
    services.mask.add(response);
    return withHeaders(request, [["authorization", header]]);
  };
  return {
    apply: (request) => {
      const one = known.get(keyOf(request.url));
      return one === undefined ? request : met(request, one);
    },
    again: async (request, { status, headers }) => {
      if (status !== 401) return null;
      const offered = headers.filter(([name]) => name === "www-authenticate").map(([, value]) => value);
      const challenge = readChallenge(offered);
      if (challenge === undefined) return null;
      const cnonce = isSession(challenge) ? services.host.random.uuid() : null;
      const one = { challenge, cnonce, count: 0 };
      known.set(keyOf(request.url), one);
      return met(request, one);
    },
    heed: ({ url }, { headers }) => {
      const one = known.get(keyOf(url));
      const next = one && readNextNonce(headers);
      // The key of a session belongs to its first nonce.
      if (one === undefined || next === undefined || next === one.challenge.nonce || isSession(one.challenge))
        return;
      known.set(keyOf(url), { challenge: { ...one.challenge, nonce: next }, cnonce: null, count: 0 });
    },
  };
}
