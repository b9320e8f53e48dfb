import { MINUTES_A_DAY } from "./civil-date.ts";
import { MatchingDays, monthMaskOf } from "./matching-days.ts";
import type { CalendarTrigger, CronTrigger } from "./trigger.ts";

/** The minutes since local midnight at which a trigger runs on its days, rising. */
export function minutesOfDay(trigger: CronTrigger | CalendarTrigger): readonly number[] {
  if (trigger.kind === "calendar") return trigger.times;
  return trigger.hours.flatMap((hour) => trigger.minutes.map((minute) => hour * 60 + minute));
}

/** The wall times of a trigger, in minutes since 1970-01-01T00:00 of the local clock. */
export class WallPattern {
  readonly #days: MatchingDays;
  /** For each minute of a day the first of the pattern's minutes at or after it, or -1. */
  readonly #next = new Int16Array(MINUTES_A_DAY).fill(-1);
  /** For each minute of a day the last of the pattern's minutes at or before it, or -1. */
  readonly #previous = new Int16Array(MINUTES_A_DAY).fill(-1);

  constructor(trigger: CronTrigger | CalendarTrigger) {
    this.#days = new MatchingDays(monthMaskOf(trigger));
    for (const minute of minutesOfDay(trigger)) {
      this.#next[minute] = minute;
      this.#previous[minute] = minute;
    }
    for (let minute = 1; minute < MINUTES_A_DAY; minute++) {
      const back = MINUTES_A_DAY - 1 - minute;
      if (this.#next[back] === -1) this.#next[back] = this.#next[back + 1] as number;
      if (this.#previous[minute] === -1) this.#previous[minute] = this.#previous[minute - 1] as number;
    }
  }

  /** The first matching minute at or after `wall`; undefined when there is none before the year 2200. */
  next(wall: number): number | undefined {
    const day = Math.floor(wall / MINUTES_A_DAY);
    const minute = this.#next[wall - day * MINUTES_A_DAY] as number;
    if (minute >= 0 && this.#days.has(day)) return day * MINUTES_A_DAY + minute;
    const nextDay = this.#days.next(day + 1);
    return nextDay === undefined ? undefined : nextDay * MINUTES_A_DAY + (this.#next[0] as number);
  }

  /** The last matching minute at or before `wall`; undefined when there is none since 1970. */
  previous(wall: number): number | undefined {
    const day = Math.floor(wall / MINUTES_A_DAY);
    const minute = this.#previous[wall - day * MINUTES_A_DAY] as number;
    if (minute >= 0 && this.#days.has(day)) return day * MINUTES_A_DAY + minute;
    const previousDay = this.#days.previous(day - 1);
    return previousDay === undefined
      ? undefined
      : previousDay * MINUTES_A_DAY + (this.#previous[MINUTES_A_DAY - 1] as number);
  }
}
