import { FLOOR_MINUTES } from "./check-trigger.ts";
import { MINUTES_A_DAY, modulo } from "./civil-date.ts";
import { canMeet, type DayTable, shiftDays, uniteDays } from "./day-table.ts";
import { type Cell, GRID_REST, moveCell } from "./tick-pattern.ts";

/** A minute of the day at which GitHub is asked to start the workflow, with the cells it covers. */
export interface Tick extends Cell {
  /** Each is at the tick or at most five minutes before it. */
  readonly covers: readonly Cell[];
}

/**
 * Ticks at least five minutes apart by one clock, each cell at one or at most five minutes before it. Cells that can't
 * be on the same day don't hinder one another. All cells are of one zone.
 */
export function spreadTicks(cells: readonly Cell[]): Tick[] {
  if (areApart(cells)) return cells.map((cell) => asTick(cell));
  const sorted = mergeSame(cells).sort((a, b) => a.minute - b.minute);
  return runsOf(sorted).flatMap((run) => {
    if (!run.some((cell, index) => hasCloseNeighbour(cell, index, run)))
      return run.map((cell) => asTick(cell));
    return run.length === sorted.length && !hasPause(sorted) ? onGrid(run) : packed(run);
  });
}

/** Whether the cells are in order and at least five minutes apart already, whatever their days: most schedules are. */
function areApart(cells: readonly Cell[]): boolean {
  let previous = ((cells.at(-1) as Cell | undefined)?.minute ?? 0) - MINUTES_A_DAY;
  for (const { minute } of cells) {
    if (minute - previous < FLOOR_MINUTES) return false;
    previous = minute;
  }
  return true;
}

/** Cells at the same minute become one. */
function mergeSame(cells: readonly Cell[]): Tick[] {
  const byMinute = new Map<number, Tick[]>();
  for (const cell of cells) {
    const same = byMinute.get(cell.minute);
    if (same === undefined) byMinute.set(cell.minute, [asTick(cell)]);
    else same.push(asTick(cell));
  }
  return [...byMinute].map(([minute, same]) => uniteTicks(same, minute));
}

function asTick(cell: Cell | Tick): Tick {
  if ("covers" in cell) return cell;
  const { zone, elapsed, minute, days, delay, exact, triggers } = cell;
  return { zone, elapsed, minute, days, delay, exact, triggers, covers: [cell] };
}

/** Ticks as one at `minute`, of which none is more than a day away; exact when none had to move. */
function uniteTicks(ticks: readonly Tick[], minute: number): Tick {
  const [first] = ticks as readonly [Tick];
  if (ticks.length === 1 && first.minute === minute) return first;
  const daysOf = (tick: Tick): DayTable => (tick.minute > minute ? shiftDays(tick.days, 1).table : tick.days);
  return {
    zone: first.zone,
    elapsed: ticks.some((tick) => tick.elapsed),
    minute,
    days: ticks.slice(1).reduce((days, tick) => uniteDays(days, daysOf(tick)), daysOf(first)),
    delay: Math.max(...ticks.map((tick) => tick.delay)),
    exact: ticks.every((tick) => tick.exact && tick.minute === minute),
    triggers: [...new Set(ticks.flatMap((tick) => tick.triggers))].sort((x, y) => x - y),
    covers: ticks.flatMap((tick) => tick.covers),
  };
}

/** Stretches with at least ten minutes before the next one: what happens in one does not reach another. */
function runsOf(sorted: readonly Tick[]): Tick[][] {
  const runs: Tick[][] = [];
  const start = sorted.findIndex((cell, index) => distanceBefore(cell, index, sorted) >= 2 * FLOOR_MINUTES);
  const turned = start <= 0 ? sorted : [...sorted.slice(start), ...sorted.slice(0, start)];
  for (const [index, cell] of turned.entries()) {
    const previous = turned[index - 1];
    const distance =
      previous === undefined ? MINUTES_A_DAY : modulo(cell.minute - previous.minute, MINUTES_A_DAY);
    if (distance >= 2 * FLOOR_MINUTES) runs.push([cell]);
    else (runs.at(-1) as Tick[]).push(cell);
  }
  return runs;
}

function hasPause(sorted: readonly Tick[]): boolean {
  return sorted.some((cell, index) => distanceBefore(cell, index, sorted) >= 2 * FLOOR_MINUTES);
}

function distanceBefore(cell: Cell, index: number, sorted: readonly Cell[]): number {
  const previous = sorted[(index + sorted.length - 1) % sorted.length] as Cell;
  return previous === cell ? MINUTES_A_DAY : modulo(cell.minute - previous.minute, MINUTES_A_DAY);
}

/** Whether a later cell of the run comes within five minutes, on a day that both can have. */
function hasCloseNeighbour(cell: Cell, index: number, run: readonly Cell[]): boolean {
  for (let ahead = 1; ahead < run.length; ahead++) {
    const other = run[(index + ahead) % run.length] as Cell;
    const distance = modulo(other.minute - cell.minute, MINUTES_A_DAY);
    if (distance >= FLOOR_MINUTES) return false;
    const days = other.minute < cell.minute ? shiftDays(cell.days, 1).table : cell.days;
    if (canMeet(days, other.days)) return true;
  }
  return false;
}

/** From the front: each tick as late as its first cell allows, so that cells closer than five minutes share the later one. */
function packed(run: readonly Tick[]): Tick[] {
  const ticks: Tick[] = [];
  const start = (run[0] as Tick).minute;
  const position = (cell: Cell): number => modulo(cell.minute - start, MINUTES_A_DAY);
  let earliest = 0;
  for (let index = 0; index < run.length; ) {
    const first = position(run[index] as Tick);
    let end = index;
    while (end + 1 < run.length && position(run[end + 1] as Tick) < first + FLOOR_MINUTES) end++;
    const at = Math.max(earliest, position(run[end] as Tick));
    while (end + 1 < run.length && position(run[end + 1] as Tick) <= at) end++;
    ticks.push(collect(run.slice(index, end + 1), modulo(start + at, MINUTES_A_DAY)));
    earliest = at + FLOOR_MINUTES;
    index = end + 1;
  }
  return ticks;
}

/** Every fifth minute around the clock; which fifth is chosen so that most cells need not wait, and not at minute 0. */
function onGrid(cells: readonly Tick[]): Tick[] {
  // Cells that stand for every minute before them are on GRID_REST already: it must win where it has as many as others.
  const hits = [GRID_REST, 3, 1, 4, 0].map((rest) => ({
    rest,
    count: cells.filter((cell) => cell.minute % FLOOR_MINUTES === rest).length,
  }));
  const { rest } = hits.reduce((best, next) => (next.count > best.count ? next : best));
  const slots = new Map<number, Tick[]>();
  for (const cell of cells) {
    const minute = (cell.minute + modulo(rest - cell.minute, FLOOR_MINUTES)) % MINUTES_A_DAY;
    const slot = slots.get(minute);
    if (slot === undefined) slots.set(minute, [cell]);
    else slot.push(cell);
  }
  return [...slots].map(([minute, members]) => collect(members, minute)).sort((a, b) => a.minute - b.minute);
}

function collect(cells: readonly Tick[], minute: number): Tick {
  return uniteTicks(
    cells.map((cell) => moveTick(cell, modulo(minute - cell.minute, MINUTES_A_DAY))),
    minute,
  );
}

/** A tick some minutes later; then it is not exact any more. */
export function moveTick(tick: Tick, minutes: number): Tick {
  return minutes === 0 ? tick : { ...tick, ...moveCell(tick, minutes), exact: false };
}

/** How long before the tick the earliest occurrence it covers may be, in minutes, jitter included. */
export function lateness(tick: Tick): number {
  return Math.max(
    ...tick.covers.map((cell) => modulo(tick.minute - cell.minute, MINUTES_A_DAY) + cell.delay),
  );
}
