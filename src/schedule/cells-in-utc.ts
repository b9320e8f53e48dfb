import { civilDate, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, MINUTES_A_DAY, modulo } from "./civil-date.ts";
import { keepMonths } from "./day-table.ts";
import { FIRST_LINE_YEAR, LAST_LINE_YEAR } from "./horizon.ts";
import { type Cell, moveCell } from "./tick-pattern.ts";
import { zoneOf } from "./zone.ts";

/** A cell by the clock of UTC: one for each offset of its zone, in the months that can have that offset. */
export function cellsInUtc(cell: Cell): Cell[] {
  const offsets = monthsByOffset(cell.zone);
  const inUtc = (months: number, minutes: number): Cell => {
    // The months are those of the local clock, so they are chosen before the day may change.
    const moved = moveCell({ ...cell, days: keepMonths(cell.days, months) }, minutes);
    return { ...moved, zone: "UTC", elapsed: true, exact: moved.exact && offsets.size === 1 };
  };
  return [
    ...[...offsets].map(([offset, months]) => inUtc(months, -offset)),
    ...skippedHours(cell).map(({ back, offset, month }) => inUtc(1 << (month - 1), -back - offset)),
  ];
}

/** Where the cell's wall time is skipped: how far before it the gap begins, and by which offset the occurrence is there. */
function skippedHours(cell: Cell): { back: number; offset: number; month: number }[] {
  const found = new Map<string, { back: number; offset: number; month: number }>();
  for (const change of cell.elapsed ? [] : zoneOf(cell.zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
    const wall = change.start + change.offsetBefore;
    const begin = Math.floor(wall / MILLISECONDS_A_MINUTE);
    const back = modulo(cell.minute - cell.delay - begin, MINUTES_A_DAY);
    if (back >= (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE) continue;
    const { month } = civilDate(Math.floor(wall / MILLISECONDS_A_DAY));
    const offset = change.offsetBefore / MILLISECONDS_A_MINUTE;
    found.set(`${back} ${offset} ${month}`, { back, offset, month });
  }
  return [...found.values()];
}

const known = new Map<string, ReadonlyMap<number, number>>();

/** For each offset of a zone in minutes, the months (bit n - 1 for month n) in which its clock may have it. */
function monthsByOffset(name: string): ReadonlyMap<number, number> {
  let found = known.get(name) as Map<number, number> | undefined;
  if (found !== undefined) return found;
  found = new Map();
  const zone = zoneOf(name);
  for (let year = FIRST_LINE_YEAR; year <= LAST_LINE_YEAR; year++) {
    for (const segment of zone.year(year)) {
      const offset = segment.offset / MILLISECONDS_A_MINUTE;
      // A day more at each end: jitter and skipped times may carry a cell over the change.
      const first = Math.max(segment.start - MILLISECONDS_A_DAY, zone.year(year)[0]?.start ?? segment.start);
      const last = Math.min(segment.end + MILLISECONDS_A_DAY, zone.year(year).at(-1)?.end ?? segment.end) - 1;
      let months = found.get(offset) ?? 0;
      for (let at = first; at <= last; at += MILLISECONDS_A_DAY) months |= monthBit(at);
      months |= monthBit(last);
      found.set(offset, months);
    }
  }
  known.set(name, found);
  return found;
}

function monthBit(instant: number): number {
  return 1 << (civilDate(Math.floor(instant / MILLISECONDS_A_DAY)).month - 1);
}
