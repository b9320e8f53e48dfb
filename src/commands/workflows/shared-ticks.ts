import { type CompiledSchedule, compileSchedule } from "../../schedule/compile-schedule.ts";
import type { Schedule } from "../../schedule/trigger.ts";

/** What of a plan decides on the ticks of the workflow that it shares with others. */
export interface SharingPlan {
  readonly schedule: Schedule;
  readonly paused: boolean;
}

/** The ticks of the one workflow of all plans (pack: single). */
export interface SharedTicks {
  readonly compiled: CompiledSchedule;
  /** The constant jitter of each schedule's triggers in that workflow, in whole minutes, by their place. */
  readonly jitterOf: ReadonlyMap<Schedule, readonly number[]>;
}

/** The ticks of plans that share a workflow. Who writes the workflow and who decides in it what is due both ask here. */
export function sharedTicks(plans: readonly SharingPlan[]): SharedTicks {
  const ticking = plans.filter(({ schedule, paused }) => !paused && !schedule.local);
  const triggers = ticking.flatMap(({ schedule }) => schedule.triggers);
  const compiled = compileSchedule(
    {
      triggers: triggers.map((trigger, index) => ({ ...trigger, index })),
      resident: undefined,
      local: false,
    },
    "rota-plans",
  );
  let place = 0;
  const jitterOf = new Map(
    ticking.map(({ schedule }) => {
      const begin = place;
      place += schedule.triggers.length;
      return [schedule, compiled.jitter.slice(begin, place)] as const;
    }),
  );
  return { compiled, jitterOf };
}
