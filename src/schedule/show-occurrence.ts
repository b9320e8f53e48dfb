import type { CompiledSchedule } from "./compile-schedule.ts";
import { formatInstant, formatLocal } from "./local-time.ts";
import type { Occurrence } from "./occurrences.ts";
import type { Schedule, Trigger } from "./trigger.ts";

/** An occurrence as `rota next --format json` prints it. */
export interface ShownOccurrence {
  /** UTC: `2026-10-25T00:30:00Z`. */
  readonly occurrence: string;
  /** By the clock of the entry's zone: `2026-10-25T02:30:00+02:00`. */
  readonly local: string;
  /** Seconds that GitHub's tick is put after it; the occurrence itself is never moved. */
  readonly jitter: number;
  /** The place of the entry in `schedule:`. */
  readonly trigger: number;
}

/** Writes out an occurrence of a schedule; the jitter is that of its compiled lines. */
export function showOccurrence(
  schedule: Schedule,
  compiled: CompiledSchedule,
  occurrence: Occurrence,
): ShownOccurrence {
  const place = schedule.triggers.findIndex((trigger) => trigger.index === occurrence.trigger);
  return {
    occurrence: formatInstant(occurrence.instant),
    local: formatLocal(occurrence.instant, (schedule.triggers[place] as Trigger).zone),
    jitter: (compiled.jitter[place] ?? 0) * 60,
    trigger: occurrence.trigger,
  };
}
