import type { CompiledSchedule } from "../../schedule/compile-schedule.ts";
import { occurrencesFrom } from "../../schedule/occurrences.ts";
import { showOccurrence } from "../../schedule/show-occurrence.ts";
import type { Schedule } from "../../schedule/trigger.ts";
import { localText, utcText } from "./moment-text.ts";

/** The first moment of a schedule at or after an instant (milliseconds since 1970-01-01T00:00Z), by the clock of its own zone, and in UTC;
 * null: there is none. */
export function nextMoment(schedule: Schedule, compiled: CompiledSchedule, from: number): string | null {
  const [occurrence] = occurrencesFrom(schedule, from, 1);
  const trigger = schedule.triggers.find(({ index }) => index === occurrence?.trigger);
  if (occurrence === undefined || trigger === undefined) return null;
  const { local, occurrence: utc } = showOccurrence(schedule, compiled, occurrence);
  return trigger.zone === "UTC" ? utcText(utc) : `${localText(local, trigger.zone)} (${utcText(utc)})`;
}
