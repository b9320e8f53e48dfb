import { planId } from "../../compile/plan-id.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Project } from "../../model/project.ts";
import { checkSchedule } from "../../schedule/read-plan-schedule.ts";

/** What is wrong with the schedules of a project's plans; `now` in milliseconds since 1970-01-01T00:00Z. */
export function checkSchedules({ plans, calendars }: Project, now: number): Diagnostic[] {
  const found = [...plans.values()].flatMap((plan) =>
    checkSchedule(plan, { planId: planId(plan), calendars, now }),
  );
  return withoutRepeats(found);
}

/** Plans that share a calendar would tell of it each. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const identity = JSON.stringify(diagnostic);
    return !seen.has(identity) && seen.add(identity);
  });
}
