import { FLOOR_MINUTES } from "./check-trigger.ts";
import { MILLISECONDS_A_MINUTE, MINUTES_A_DAY, modulo } from "./civil-date.ts";
import { canMeet, type DayTable, hasDay, shiftDays } from "./day-table.ts";
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
  addMeetingsAfterGaps(a, b, found);
  addMeetingsAfterGaps(b, a, found);
  return found;
}

/** Ticks of `a` that a gap puts off to its end, and those of `b` that come at about that instant. */
function addMeetingsAfterGaps(a: readonly Tick[], b: readonly Tick[], found: Set<Tick>): void {
  const [zoneA, zoneB] = [zoneOf((a[0] as Tick).zone), zoneOf((b[0] as Tick).zone)];
  for (const change of zoneA.changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
    const wall = (change.start + change.offsetBefore) / MILLISECONDS_A_MINUTE;
    const skipped = (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE;
    const putOff = a.filter((tick) => occursWithin(tick, wall, skipped));
    if (putOff.length === 0) continue;
    const there = zoneB.segmentAt(change.start);
    const begin = (change.start + there.offset) / MILLISECONDS_A_MINUTE;
    const before = (change.start - 1 + zoneB.segmentAt(change.start - 1).offset) / MILLISECONDS_A_MINUTE;
    for (const tick of b) {
      // Before the instant by the offset until then, which also has the wall times that b's own gap puts off.
      const near =
        occursWithin(tick, begin, FLOOR_MINUTES) ||
        occursWithin(tick, Math.ceil(before) - FLOOR_MINUTES + 1, FLOOR_MINUTES - 1) ||
        (there.start === change.start &&
          occursWithin(tick, Math.ceil(before), (there.offset - there.offsetBefore) / MILLISECONDS_A_MINUTE));
      if (near) for (const meeting of [...putOff, tick]) found.add(meeting);
    }
  }
}

/** Whether a tick has a wall time from `wall` on, within that many minutes (of the zone's clock, since 1970-01-01T00:00). */
function occursWithin(tick: Tick, wall: number, minutes: number): boolean {
  const day = Math.floor(wall / MINUTES_A_DAY);
  for (const candidate of [day, day + 1]) {
    const distance = candidate * MINUTES_A_DAY + tick.minute - wall;
    if (distance >= 0 && distance < minutes && hasDay(tick.days, candidate)) return true;
  }
  return false;
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
