import { FLOOR_MINUTES } from "./check-trigger.ts";
import { MILLISECONDS_A_MINUTE, MINUTES_A_DAY } from "./civil-date.ts";
import { hasDay } from "./day-table.ts";
import { FIRST_LINE_YEAR, LAST_LINE_YEAR } from "./horizon.ts";
import { lateness, type Tick } from "./spread-ticks.ts";
import { zoneOf } from "./zone.ts";

/**
 * The ticks that a change of the zone's clock brings closer than five minutes to one another, or away from what they
 * cover. It takes GitHub at its word that a skipped time advances to the end of the gap, whatever the entry.
 */
export function ticksInConflict(zone: string, ticks: readonly Tick[]): Set<Tick> {
  const conflicts = new Set<Tick>();
  const late = ticks.map((tick): LateTick => ({ tick, lateness: lateness(tick) }));
  for (const change of zoneOf(zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
    const wall = (change.start + change.offsetBefore) / MILLISECONDS_A_MINUTE;
    const forward = (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE;
    const near: { at: number; tick: Tick }[] = [];
    for (const [{ tick, lateness }, from] of ticksAround(late, wall, Math.abs(forward))) {
      if (forward > 0) near.push({ at: from < 0 ? from : Math.max(0, from - forward), tick });
      else {
        near.push({ at: from < 0 ? from : from - forward, tick });
        if (tick.elapsed && from < 0 && from >= forward) near.push({ at: from - forward, tick });
        if (from >= 0 && from - lateness < 0) conflicts.add(tick);
      }
    }
    near.sort((a, b) => a.at - b.at);
    for (let index = 1; index < near.length; index++) {
      const [before, after] = [near[index - 1], near[index]] as [(typeof near)[0], (typeof near)[0]];
      if (before.at < after.at && after.at - before.at < FLOOR_MINUTES) {
        conflicts.add(before.tick).add(after.tick);
      }
    }
  }
  return conflicts;
}

interface LateTick {
  readonly tick: Tick;
  readonly lateness: number;
}

/** The ticks whose wall time is near that of a change, with their distance from it in minutes. */
function ticksAround(ticks: readonly LateTick[], wall: number, size: number): [LateTick, number][] {
  const found: [LateTick, number][] = [];
  const day = Math.floor(wall / MINUTES_A_DAY);
  const minute = wall - day * MINUTES_A_DAY;
  for (const late of ticks) {
    const reach = size + FLOOR_MINUTES + late.lateness;
    for (let by = -1; by <= 1; by++) {
      const from = by * MINUTES_A_DAY + late.tick.minute - minute;
      if (from >= -reach && from <= reach && hasDay(late.tick.days, day + by)) found.push([late, from]);
    }
  }
  return found;
}

/** Whether some wall time of a minute is skipped or repeated in the years that matter. */
export function isTouchedByChange(zone: string, minute: number): boolean {
  return touchedMinutes(zone).has(minute);
}

const touched = new Map<string, ReadonlySet<number>>();

function touchedMinutes(zone: string): ReadonlySet<number> {
  let found = touched.get(zone) as Set<number> | undefined;
  if (found === undefined) {
    found = new Set();
    for (const change of zoneOf(zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
      const wall = (change.start + change.offsetBefore) / MILLISECONDS_A_MINUTE;
      const forward = (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE;
      for (let minute = Math.min(0, forward); minute < Math.max(0, forward); minute++) {
        found.add((((wall + minute) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY);
      }
    }
    touched.set(zone, found);
  }
  return found;
}
