import type { CompiledSchedule } from "./compile-schedule.ts";
import { formatInstant } from "./local-time.ts";
import { nextOccurrence, previousOccurrence } from "./occurrences.ts";
import type { Problem } from "./problem.ts";
import type { Schedule } from "./trigger.ts";

/** Warnings about the lines of a schedule: entries whose occurrences come so close that they share a tick. */
export function sharedTickWarnings(compiled: CompiledSchedule): Problem[] {
  return compiled.sharing.map((triggers) => ({
    code: "schedule-shared-tick",
    severity: "warning",
    message: `entries ${triggers.map((trigger) => trigger + 1).join(" and ")} have runs less than five minutes apart, so that GitHub starts them together, at the later one`,
    hint: "move one of them, or take it out if the other is enough",
    path: ["schedule", triggers.at(-1) as number],
  }));
}

/**
 * A warning when nothing of a schedule is left after `now` (milliseconds since 1970-01-01T00:00Z): only a warning, so
 * that no exit code depends on the day.
 */
export function endedWarning(schedule: Schedule, now: number): Problem | undefined {
  if (schedule.triggers.length === 0 || nextOccurrence(schedule, now) !== undefined) return undefined;
  const last = previousOccurrence(schedule, now + 1);
  return {
    code: "schedule-ended",
    severity: "warning",
    message: `the schedule has ended${last === undefined ? "" : `: its last run was due at ${formatInstant(last.instant)}`}`,
    hint: "move until or add an entry; to keep the plan without a schedule, take schedule out",
    path: ["schedule"],
  };
}
