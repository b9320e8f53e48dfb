import type { Host } from "../host/host.ts";
import type { SeededSources } from "../host/seeded-sources.ts";
import type { ExchangeFinished } from "../model/run-event.ts";
import type { Contexts, RunPlan, UsesAction } from "../model/run-plan.ts";
import type { ValueMap } from "../model/value.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import type { Logins } from "./http/auth/logins.ts";
import type { Cookies } from "./http/cookies.ts";
import type { Pools } from "./http/pools.ts";
import type { ListOutcome } from "./list-outcome.ts";

/** An exchange of a step. */
export type WatchedExchange = Pick<ExchangeFinished, "step" | "exchange" | "earlier" | "error" | "phases">;

/** What a login is made with. */
export interface Surroundings {
  readonly contexts: Contexts;
  readonly cookies: Cookies;
  readonly signal: AbortSignal;
  /** Names its chance. */
  readonly stream: readonly string[];
  /** Told its exchanges; absent: nobody looks on. */
  readonly watch?: Services["watch"];
}

/** What every part of the engine has at hand during a run. */
export interface Services {
  readonly plan: RunPlan;
  readonly host: Host;
  readonly pools: Pools;
  readonly mask: SecretMask;
  /** What cases log in to, shared by all of them. */
  readonly logins: Logins;
  /** Makes the login of a session, for those whom the running of steps needs itself. */
  logIn(login: UsesAction, surroundings: Surroundings): Promise<ListOutcome & { outputs: ValueMap }>;
  /** Time, and chance by the run's seed; what runs side by side takes streams of its own of it. */
  readonly sources: SeededSources;
  /** Aborts when the run is to end: interrupted, or its time is over. `after` steps and clean-up do not listen to it. */
  readonly stop: AbortSignal;
  /** Aborts when clean-up after a stop has had its time. */
  readonly cleanUpLimit: AbortSignal;
  /** Told each exchange as it ends; absent: nobody looks on. */
  watch?(exchange: WatchedExchange): void;
}
