import { plural } from "../../report/plural.ts";
import type { CompiledSchedule, SupersetReason } from "../../schedule/compile-schedule.ts";
import type { Schedule } from "../../schedule/trigger.ts";

const REASONS: Readonly<Record<SupersetReason, string>> = {
  trigger: "five fields cannot say this distance or these days",
  bounds: "cron knows neither from nor until",
  except: "cron knows no excepted days",
  shared: "runs less than five minutes apart share a tick",
  resident: "a resident job runs what falls due between its ticks",
};

/** What says which jobs a plan takes. */
export interface MonthlyJobs {
  readonly compiled: CompiledSchedule;
  readonly schedule: Schedule;
  readonly legs: number;
  /** A job of its own publishes the results, though there is one leg. */
  readonly reported: boolean;
}

/** Whether every tick is a run, and if not, why. */
export function ticksText({ exact, reasons }: Pick<CompiledSchedule, "exact" | "reasons">): string {
  return exact
    ? "exact: every tick is a run"
    : `a superset: ${reasons.map((reason) => REASONS[reason]).join("; ")}`;
}

/** Which jobs a month's minutes are made of. */
export function jobsText({ compiled, schedule, legs, reported }: MonthlyJobs): string {
  if (schedule.resident !== undefined) return "as long as the resident jobs stay";
  const report = legs > 1 || reported ? " and a report" : "";
  const jobs =
    legs === 1 && compiled.exact && !reported
      ? "one job for each run"
      : `a gate for each tick, and for each run ${plural(legs, "job")}${report}`;
  return `${jobs}, a minute each`;
}
