import type { Scope } from "../expression/evaluate.ts";
import type { SeededSources } from "../host/seeded-sources.ts";
import type { Contexts } from "../model/run-plan.ts";
import type { ValueMap } from "../model/value.ts";
import type { Cookies } from "./http/cookies.ts";
import type { Services } from "./services.ts";

/** What the steps of one list share: contexts that grow, cookies, and how things stand. */
export interface Frame {
  readonly services: Services;
  readonly scope: Scope & { readonly sources: SeededSources; readonly status: MutableStatus };
  readonly cookies: Cookies;
  /** Ends the steps under way; those that ask for their status run on. */
  readonly signal: AbortSignal;
}

/** How the steps so far went: what success(), failure() and cancelled() ask for. */
export interface MutableStatus {
  failed: boolean;
  cancelled: boolean;
  /** How the suite stood when `after` began: for failure() and cancelled(), not for the success() that is implied. */
  readonly suite?: { readonly failed: boolean; readonly cancelled: boolean };
}

/** The same frame with a stream of chance of its own, begun anew each time. */
export function withStream(frame: Frame, ...names: readonly (string | number)[]): Frame {
  return { ...frame, scope: { ...frame.scope, sources: frame.scope.sources.of(...names) } };
}

/** A frame with contexts of its own: `contexts` over those of the outer one. `stream` names its chance. */
export function frameOf(
  services: Services,
  contexts: Contexts,
  cookies: Cookies,
  signal: AbortSignal,
  stream: readonly (string | number)[],
  suite?: MutableStatus["suite"],
): Frame {
  const steps: ValueMap = {};
  return {
    services,
    cookies,
    signal,
    scope: {
      contexts: { ...contexts, steps },
      sources: services.sources.of(...stream),
      status: { failed: false, cancelled: false, ...(suite && { suite }) },
    },
  };
}
