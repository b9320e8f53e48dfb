import { jitterOf } from "./jitter.ts";
import { nextOccurrence, type Occurrence, occurrencesWithin, previousOccurrence } from "./occurrences.ts";
import type { Schedule } from "./trigger.ts";

/** An occurrence with the moment at which `rota start` begins it. Milliseconds since 1970-01-01T00:00Z. */
export interface Start {
  /** What it is called by; never jittered. */
  readonly instant: number;
  readonly at: number;
}

/** The first occurrence after an instant, with its start; undefined when there is none. */
export function nextStart(schedule: Schedule, planId: string, after: number): Start | undefined {
  const occurrence = nextOccurrence(schedule, after);
  return occurrence && withStart(schedule, planId, occurrence);
}

/** The last occurrence that has begun by `now`, or would have; undefined when there is none. */
export function lastStart(schedule: Schedule, planId: string, now: number): Start | undefined {
  const last = previousOccurrence(schedule, now + 1);
  if (last === undefined) return undefined;
  const start = withStart(schedule, planId, last);
  if (start.at <= now) return start;
  // Its jitter is not over. That of the one before it is: it is over before the next one is due.
  const before = previousOccurrence(schedule, last.instant);
  return before && withStart(schedule, planId, before);
}

/** The occurrences after an instant that have begun by `now`, or would have; rising. */
export function startsWithin(schedule: Schedule, planId: string, after: number, now: number): number[] {
  const last = lastStart(schedule, planId, now)?.instant ?? after;
  return occurrencesWithin(schedule, after + 1, last + 1).map(({ instant }) => instant);
}

/** Jitter stays short of the next occurrence, so that runs keep their order and none takes the place of another. */
function withStart(schedule: Schedule, planId: string, { instant, trigger }: Occurrence): Start {
  const wanted = schedule.triggers.find(({ index }) => index === trigger)?.jitter ?? 0;
  if (wanted === 0) return { instant, at: instant };
  const next = nextOccurrence(schedule, instant)?.instant ?? Number.POSITIVE_INFINITY;
  return { instant, at: instant + jitterOf(planId, instant, Math.min(wanted, next - instant - 1)) };
}
