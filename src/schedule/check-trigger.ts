import { formatDuration } from "../model/duration.ts";
import { MINUTES_A_DAY } from "./civil-date.ts";
import { MatchingDays, monthMaskOf } from "./matching-days.ts";
import { occurrenceSource } from "./occurrence-source.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";
import type { Trigger } from "./trigger.ts";
import { minutesOfDay } from "./wall-pattern.ts";

/** GitHub's floor: a scheduled workflow starts at most once every five minutes (docs, "Events that trigger workflows"). */
export const FLOOR_MINUTES = 5;

/** Whether a trigger has any occurrence; notes an error when it has none. `path` is that of the entry. */
export function checkOccurs(trigger: Trigger, path: ProblemPath, problems: ProblemList): boolean {
  if (occurrenceSource(trigger).next(-1) !== undefined) return true;
  const bounded = trigger.from !== undefined || trigger.until !== undefined || trigger.except.size > 0;
  const key = trigger.kind === "calendar" ? "day" : trigger.kind === "once" ? "at" : "cron";
  if (
    bounded &&
    occurrenceSource({ ...trigger, from: undefined, until: undefined, except: new Set() }).next(-1)
  ) {
    problems.error(
      "schedule-never",
      path,
      "the entry never runs: nothing is left between from and until and outside except",
      "widen from and until, or take dates out of except",
    );
    return false;
  }
  problems.error(
    "schedule-never",
    [...path, key],
    trigger.kind === "cron"
      ? `${JSON.stringify(trigger.text)} never runs: no month it names has such a day`
      : "the entry never runs: there is no such day",
    "for the last day of a month, whichever it is, write day: last",
  );
  return false;
}

/** Whether a trigger keeps GitHub's floor of five minutes; notes an error when it does not. `path` is that of the entry. */
export function checkSpacing(trigger: Trigger, path: ProblemPath, problems: ProblemList): boolean {
  const smallest = smallestDistance(trigger);
  if (smallest >= FLOOR_MINUTES) return true;
  const key = trigger.kind === "interval" ? "every" : trigger.kind === "calendar" ? "time" : "cron";
  problems.error(
    "schedule-too-often",
    [...path, key],
    `runs come ${formatDuration(smallest * 60_000)} apart, but GitHub starts a scheduled workflow at most every 5 minutes`,
    `${trigger.kind === "interval" ? "write every: 5m or more" : "put them at least five minutes apart"}, or let Rota's own clock run the plan: resident: 55m, or runner: local with rota start`,
  );
  return false;
}

/** The smallest distance between two runs of one trigger by the clock on the wall, in minutes. */
export function smallestDistance(trigger: Trigger): number {
  if (trigger.kind === "once") return Number.POSITIVE_INFINITY;
  if (trigger.kind === "interval") return trigger.period / 60_000;
  const minutes = minutesOfDay(trigger);
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 1; index < minutes.length; index++) {
    smallest = Math.min(smallest, (minutes[index] as number) - (minutes[index - 1] as number));
  }
  const overnight = (minutes[0] as number) + MINUTES_A_DAY - (minutes.at(-1) as number);
  if (overnight < FLOOR_MINUTES && hasConsecutiveDays(trigger)) smallest = Math.min(smallest, overnight);
  return smallest;
}

function hasConsecutiveDays(trigger: Trigger & { kind: "cron" | "calendar" }): boolean {
  const days = new MatchingDays(monthMaskOf(trigger));
  let day = days.next(0);
  // Two thousand matching days show every pair of weekdays and month ends that occurs at all.
  for (let count = 0; count < 2000 && day !== undefined; count++) {
    if (days.has(day + 1)) return true;
    day = days.next(day + 1);
  }
  return false;
}
