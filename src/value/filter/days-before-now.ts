import { defineFilter } from "./definition.ts";

/** In milliseconds. */
const DAY = 86_400_000;

/** How many whole days a date was before now; negative for one in the future. */
export const daysBeforeNow = defineFilter("days-before-now", {
  takes: ["date"],
  gives: "number",
  make: (_, clock) => (date) => Math.trunc((clock.now() - date.getTime()) / DAY) + 0,
});
