import { MILLISECONDS_A_DAY, monthLength } from "./civil-date.ts";
import { countBits, countDaysByMonth } from "./day-table.ts";
import { monthMaskOf } from "./matching-days.ts";
import type { Tick } from "./spread-ticks.ts";
import { activeMonths } from "./tick-pattern.ts";
import type { Schedule, Trigger } from "./trigger.ts";
import { minutesOfDay } from "./wall-pattern.ts";

/**
 * How often things happen on an average day of the months in which the schedule has ticks at all, over four years with
 * their leap day; excepted days are not taken off.
 */
export interface Rates {
  readonly ticksADay: number;
  readonly occurrencesADay: number;
}

const YEARS = [2025, 2026, 2027, 2028];

/** The rates of a schedule with the ticks it was compiled to; exact ticks are counted once for both. */
export function ratesOf(schedule: Schedule, ticks: readonly Tick[], exact: boolean): Rates {
  const ticksByMonth = new Array<number>(12).fill(0);
  const counted = new Map<object, number[]>();
  for (const tick of ticks) {
    let days = counted.get(tick.days);
    if (days === undefined) {
      days = countDaysByMonth(tick.days);
      counted.set(tick.days, days);
    }
    for (let month = 0; month < 12; month++)
      ticksByMonth[month] = (ticksByMonth[month] as number) + (days[month] as number);
  }
  let activeDays = 0;
  for (let month = 1; month <= 12; month++) {
    if (ticks.length > 0 && ticksByMonth[month - 1] === 0) continue;
    for (const year of YEARS) activeDays += monthLength(year, month);
  }
  const ticksADay = ticksByMonth.reduce((sum, count) => sum + count, 0) / activeDays;
  if (exact && ticks.length > 0) return { ticksADay, occurrencesADay: ticksADay };
  const occurrences = schedule.triggers.reduce((sum, trigger) => sum + occurrencesOf(trigger), 0);
  const occurrencesADay = occurrences / activeDays;
  // What several triggers give at once counts once: there are never more runs than ticks, save those of a resident job.
  const capped = ticks.length > 0 && schedule.resident === undefined;
  return { ticksADay, occurrencesADay: capped ? Math.min(occurrencesADay, ticksADay) : occurrencesADay };
}

/** Of one trigger within the four years, if it went on all the time. */
function occurrencesOf(trigger: Trigger): number {
  const months = activeMonths(trigger, trigger.zone);
  const isActive = (month: number): boolean => months === undefined || ((months >>> (month - 1)) & 1) === 1;
  let days = 0;
  if (trigger.kind === "once") return YEARS.length;
  const mask = trigger.kind === "interval" ? undefined : monthMaskOf(trigger);
  for (const year of YEARS) {
    for (let month = 1; month <= 12; month++) {
      if (isActive(month))
        days += mask === undefined ? monthLength(year, month) : countBits(mask(year, month));
    }
  }
  if (trigger.kind === "interval") return (days * MILLISECONDS_A_DAY) / trigger.period;
  return days * minutesOfDay(trigger).length;
}
