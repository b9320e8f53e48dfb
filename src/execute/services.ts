import type { FunctionSources } from "../expression/functions/definition.ts";
import type { Host } from "../host/host.ts";
import type { RunPlan } from "../model/run-plan.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import type { Pools } from "./http/pools.ts";

/** What every part of the engine has at hand during a run. */
export interface Services {
  readonly plan: RunPlan;
  readonly host: Host;
  readonly pools: Pools;
  readonly mask: SecretMask;
  readonly sources: FunctionSources;
  /** Aborts when the run is to end: interrupted, or its time is over. `after` steps and clean-up do not listen to it. */
  readonly stop: AbortSignal;
  /** Aborts when clean-up after a stop has had its time. */
  readonly cleanUpLimit: AbortSignal;
}
