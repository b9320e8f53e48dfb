import { dateOf } from "./date-of.ts";
import { defineFilter } from "./definition.ts";

/** In milliseconds. */
const DAY = 86_400_000;

/** How many whole days a date is after now; negative for one in the past. */
export const daysAfterNow = defineFilter("days-after-now", {
  takes: ["date", "text"],
  gives: "number",
  make: (_, clock) => (subject) =>
    Math.trunc((dateOf("days-after-now", subject).getTime() - clock.now()) / DAY) + 0,
});
