import { defineFilter } from "./definition.ts";

/** In milliseconds. */
const DAY = 86_400_000;

/** How many whole days a date is after now; negative for one in the past. */
export const daysAfterNow = defineFilter("days-after-now", {
  takes: ["date"],
  gives: "number",
  make: (_, clock) => (date) => Math.trunc((date.getTime() - clock.now()) / DAY) + 0,
});
