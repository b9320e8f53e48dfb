import { civilDate, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, MINUTES_A_DAY, modulo } from "./civil-date.ts";
import { keepMonths } from "./day-table.ts";
import { FIRST_LINE_YEAR, LAST_LINE_YEAR } from "./horizon.ts";
import { type Cell, moveCell } from "./tick-pattern.ts";
import { zoneOf } from "./zone.ts";

/** A cell by the clock of UTC: one for each offset of its zone, in the months that can have that offset. */
export function cellsInUtc(cell: Cell): Cell[] {
  const offsets = monthsByOffset(cell.zone, cell.delay > 0);
  const inUtc = (months: number, minutes: number): Cell => {
    const moved = moveCell(cell, minutes);
    return {
      ...moved,
      zone: "UTC",
      elapsed: true,
      days: keepMonths(moved.days, months),
      exact: moved.exact && offsets.size === 1,
    };
  };
  return [
    ...[...offsets].map(([offset, months]) => inUtc(months, -offset)),
    ...skippedHours(cell).map(({ back, offset, months }) => inUtc(months, -back - offset)),
  ];
}

/** Where the cell's wall time is skipped: how far before it the gap begins, and by which offset the occurrence is there. */
function skippedHours(cell: Cell): { back: number; offset: number; months: number }[] {
  const found = new Map<string, { back: number; offset: number; months: number }>();
  for (const change of cell.elapsed ? [] : zoneOf(cell.zone).changes(FIRST_LINE_YEAR, LAST_LINE_YEAR)) {
    const wall = change.start + change.offsetBefore;
    const begin = Math.floor(wall / MILLISECONDS_A_MINUTE);
    const back = modulo(cell.minute - cell.delay - begin, MINUTES_A_DAY);
    if (back >= (change.offset - change.offsetBefore) / MILLISECONDS_A_MINUTE) continue;
    const months = monthsBetween(change.start, change.start + (cell.delay > 0 ? MILLISECONDS_A_DAY : 0));
    const offset = change.offsetBefore / MILLISECONDS_A_MINUTE;
    found.set(`${back} ${offset} ${months}`, { back, offset, months });
  }
  return [...found.values()];
}

const known = new Map<string, ReadonlyMap<number, number>>();

/**
 * For each offset of a zone in minutes, the months of UTC (bit n - 1 for month n) in which its clock may have it, or had
 * it up to a day before (`delayed`: jitter may carry a cell over the change).
 */
function monthsByOffset(name: string, delayed: boolean): ReadonlyMap<number, number> {
  const key = `${name} ${delayed}`;
  let found = known.get(key) as Map<number, number> | undefined;
  if (found !== undefined) return found;
  found = new Map();
  const zone = zoneOf(name);
  for (let year = FIRST_LINE_YEAR; year <= LAST_LINE_YEAR; year++) {
    for (const segment of zone.year(year)) {
      const offset = segment.offset / MILLISECONDS_A_MINUTE;
      const last = segment.end - 1 + (delayed ? MILLISECONDS_A_DAY : 0);
      found.set(offset, (found.get(offset) ?? 0) | monthsBetween(segment.start, last));
    }
  }
  known.set(key, found);
  return found;
}

/** Both instants included. */
function monthsBetween(first: number, last: number): number {
  let months = 0;
  for (let day = Math.floor(first / MILLISECONDS_A_DAY); day <= last / MILLISECONDS_A_DAY; day++) {
    months |= 1 << (civilDate(day).month - 1);
  }
  return months;
}
