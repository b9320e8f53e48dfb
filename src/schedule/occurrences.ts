import { type OccurrenceSource, occurrenceSource } from "./occurrence-source.ts";
import type { Schedule } from "./trigger.ts";

/** One moment at which a plan is to run. */
export interface Occurrence {
  /** Milliseconds since 1970-01-01T00:00Z; its identity, never jittered. */
  readonly instant: number;
  /** The place in `schedule:` of the entry that gives it; of several the first. */
  readonly trigger: number;
}

const sources = new WeakMap<Schedule, readonly OccurrenceSource[]>();

/** The first occurrence after an instant; undefined when there is none before the year 2200. */
export function nextOccurrence(schedule: Schedule, after: number): Occurrence | undefined {
  return earliest(
    schedule,
    sourcesOf(schedule).map((source) => source.next(after)),
  );
}

/** The last occurrence before an instant; undefined when there is none since 1970. */
export function previousOccurrence(schedule: Schedule, before: number): Occurrence | undefined {
  let found: Occurrence | undefined;
  for (const [index, source] of sourcesOf(schedule).entries()) {
    const instant = source.previous(before);
    if (instant !== undefined && (found === undefined || instant > found.instant)) {
      found = { instant, trigger: (schedule.triggers[index] as { index: number }).index };
    }
  }
  return found;
}

/** The first `count` occurrences at or after an instant. */
export function occurrencesFrom(schedule: Schedule, from: number, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of walk(schedule, from)) {
    if (found.length >= count) break;
    found.push(occurrence);
  }
  return found;
}

/** Every occurrence at or after `from` and before `until`. */
export function occurrencesWithin(schedule: Schedule, from: number, until: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const occurrence of walk(schedule, from)) {
    if (occurrence.instant >= until) break;
    found.push(occurrence);
  }
  return found;
}

/** The occurrences at or after an instant, one after another, without duplicates. */
function* walk(schedule: Schedule, from: number): Generator<Occurrence, void, undefined> {
  const all = sourcesOf(schedule);
  const upcoming = all.map((source) => source.next(from - 1));
  for (;;) {
    const occurrence = earliest(schedule, upcoming);
    if (occurrence === undefined) return;
    yield occurrence;
    for (let index = 0; index < all.length; index++) {
      if (upcoming[index] === occurrence.instant) {
        upcoming[index] = (all[index] as OccurrenceSource).next(occurrence.instant);
      }
    }
  }
}

function earliest(schedule: Schedule, instants: readonly (number | undefined)[]): Occurrence | undefined {
  let best = -1;
  let instant = Number.POSITIVE_INFINITY;
  for (let index = 0; index < instants.length; index++) {
    const candidate = instants[index];
    if (candidate !== undefined && candidate < instant) {
      best = index;
      instant = candidate;
    }
  }
  return best < 0 ? undefined : { instant, trigger: (schedule.triggers[best] as { index: number }).index };
}

function sourcesOf(schedule: Schedule): readonly OccurrenceSource[] {
  let found = sources.get(schedule);
  if (found === undefined) {
    found = schedule.triggers.map(occurrenceSource);
    sources.set(schedule, found);
  }
  return found;
}
