import { FLOOR_MINUTES } from "./check-trigger.ts";
import { MILLISECONDS_A_MINUTE, MINUTES_A_DAY, modulo } from "./civil-date.ts";
import { canMeet, type DayTable, shiftDays } from "./day-table.ts";
import { FIRST_LINE_YEAR, LAST_LINE_YEAR } from "./horizon.ts";
import type { Tick } from "./spread-ticks.ts";
import { zoneOf } from "./zone.ts";

/** The ticks of two zones that can come at the same time or less than five minutes apart. */
export function ticksMeeting(a: readonly Tick[], b: readonly Tick[]): Set<Tick> {
  const found = new Set<Tick>();
  const [zoneA, zoneB] = [a[0]?.zone, b[0]?.zone];
  if (zoneA === undefined || zoneB === undefined) return found;
  for (const [offsetA, offsetB] of offsetPairs(zoneA, zoneB)) {
    for (const tickA of a) {
      for (const tickB of b) {
        const distance = modulo(tickA.minute - offsetA - (tickB.minute - offsetB), MINUTES_A_DAY);
        if (distance >= FLOOR_MINUTES && distance <= MINUTES_A_DAY - FLOOR_MINUTES) continue;
        const [dayA, dayB] = [
          Math.floor((tickA.minute - offsetA) / MINUTES_A_DAY),
          Math.floor((tickB.minute - offsetB) / MINUTES_A_DAY),
        ];
        if (mayMeet(tickA.days, tickB.days, dayA - dayB)) found.add(tickA).add(tickB);
      }
    }
  }
  return found;
}

/** Whether days can meet when `a` is shifted by that many days; a day around it too, for ticks at either side of midnight. */
function mayMeet(a: DayTable, b: DayTable, shift: number): boolean {
  for (const by of [shift - 1, shift, shift + 1]) {
    let days = a;
    for (let step = 0; step < Math.abs(by); step++) days = shiftDays(days, by < 0 ? -1 : 1).table;
    if (canMeet(days, b)) return true;
  }
  return false;
}

const known = new Map<string, readonly (readonly [number, number])[]>();

/** The offsets, in minutes, that two zones have at the same time. */
function offsetPairs(a: string, b: string): readonly (readonly [number, number])[] {
  const key = `${a} ${b}`;
  let pairs = known.get(key);
  if (pairs === undefined) {
    const [zoneA, zoneB] = [zoneOf(a), zoneOf(b)];
    const moments = [zoneA, zoneB].flatMap((zone) => [
      Date.UTC(FIRST_LINE_YEAR, 0, 1),
      ...zone.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR).map((change) => change.start),
    ]);
    const found = new Map<string, readonly [number, number]>();
    for (const moment of moments) {
      const pair = [zoneA, zoneB].map((zone) => zone.segmentAt(moment).offset / MILLISECONDS_A_MINUTE);
      found.set(pair.join(), pair as unknown as readonly [number, number]);
    }
    pairs = [...found.values()];
    known.set(key, pairs);
  }
  return pairs;
}
