import { cellsInUtc } from "./cells-in-utc.ts";
import { FLOOR_MINUTES } from "./check-trigger.ts";
import { isTouchedByChange, ticksInConflict } from "./clock-change.ts";
import { widenBoth } from "./day-table.ts";
import { moveTick, spreadTicks, type Tick } from "./spread-ticks.ts";
import { linesOfZone } from "./tick-lines.ts";
import type { Cell } from "./tick-pattern.ts";
import { ticksMeeting } from "./zone-conflicts.ts";

/**
 * The ticks for cells of any zones: never less than five minutes apart, at each cell or within five minutes after it,
 * whatever the clocks do. Ticks stay on the clock they were written for; those for which that can't be go to UTC.
 */
export function placeTicks(cells: readonly Cell[]): Tick[] {
  let zones = groupByZone(withoutNeedlessDetail(cells));
  for (;;) {
    const placed = new Map<string, Tick[]>();
    const misplaced = new Set<Cell>();
    for (const [zone, members] of zones) {
      const ticks = zone === "UTC" ? spreadTicks(members) : onLocalClock(zone, members, misplaced);
      placed.set(zone, ticks);
    }
    const groups = [...placed.values()];
    for (const [index, group] of groups.entries()) {
      for (const other of groups.slice(index + 1)) {
        for (const tick of ticksMeeting(group, other)) for (const cell of tick.covers) misplaced.add(cell);
      }
    }
    const all = [...zones.values()].flat();
    const moving = all.filter((cell) => cell.zone !== "UTC" && misplaced.has(cell));
    if (moving.length === 0) return groups.flat();
    zones = groupByZone([
      ...all.filter((cell) => cell.zone === "UTC" || !misplaced.has(cell)),
      ...moving.flatMap(cellsInUtc),
    ]);
  }
}

/** The ticks of one zone; cells for which no place on its clock is right are added to `misplaced`. */
function onLocalClock(zone: string, cells: readonly Cell[], misplaced: Set<Cell>): Tick[] {
  const ticks = spreadTicks(cells);
  let conflicts = conflictsOf(zone, ticks);
  if (conflicts.size === 0) return ticks;
  // The whole zone a little later often helps: nothing is left just beside the hour that is skipped.
  const unmoved = ticks.every((tick) => tick.covers.every((cell) => cell.minute === tick.minute));
  for (let minutes = 1; unmoved && minutes < FLOOR_MINUTES; minutes++) {
    const later = ticks.map((tick) => moveTick(tick, minutes));
    if (conflictsOf(zone, later).size === 0) return later;
  }
  conflicts = conflictsOf(zone, ticks);
  for (const tick of conflicts) for (const cell of tick.covers) misplaced.add(cell);
  return ticks;
}

function conflictsOf(zone: string, ticks: readonly Tick[]): Set<Tick> {
  const conflicts = ticksInConflict(zone, ticks);
  // Only an hour field that begins with a star is taken to run on both passes of a repeated hour.
  const elapsed = ticks.filter((tick) => tick.elapsed);
  const lines = elapsed.some((tick) => isTouchedByChange(zone, tick.minute)) ? linesOfZone(elapsed) : [];
  if (lines.some((line) => !line.hours.startsWith("*"))) {
    for (const tick of elapsed) if (isTouchedByChange(zone, tick.minute)) conflicts.add(tick);
  }
  return conflicts;
}

/**
 * Makes one of what is the same: a minute that no change touches has no second pass, so it can go with those that want
 * both; and days that must match two conditions can't be joined with other days.
 */
function withoutNeedlessDetail(cells: readonly Cell[]): Cell[] {
  const elapsedZones = new Set(cells.filter((cell) => cell.elapsed).map((cell) => cell.zone));
  const several = cells.some((cell) => cell.triggers[0] !== cells[0]?.triggers[0]);
  if (!several && [...elapsedZones].every((zone) => zone === "UTC")) return [...cells];
  return cells.map((cell) => ({
    ...cell,
    elapsed: cell.elapsed || (elapsedZones.has(cell.zone) && !isTouchedByChange(cell.zone, cell.minute)),
    ...(several && cell.days.both ? { days: widenBoth(cell.days), exact: false } : {}),
  }));
}

/** UTC first, then by name: lines come in this order. */
function groupByZone(cells: readonly Cell[]): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.zone);
    if (group === undefined) groups.set(cell.zone, [cell]);
    else group.push(cell);
  }
  return new Map([...groups].sort(([a], [b]) => (a === "UTC" ? -1 : b === "UTC" ? 1 : a < b ? -1 : 1)));
}
