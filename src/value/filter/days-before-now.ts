import { dateOf } from "./date-of.ts";
import { defineFilter } from "./definition.ts";

/** In milliseconds. */
const DAY = 86_400_000;

/** How many whole days a date was before now; negative for one in the future. */
export const daysBeforeNow = defineFilter("days-before-now", {
  takes: ["date", "text"],
  gives: "number",
  make: (_, clock) => (subject) =>
    Math.trunc((clock.now() - dateOf("days-before-now", subject).getTime()) / DAY) + 0,
});
