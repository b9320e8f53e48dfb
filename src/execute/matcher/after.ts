import { sideOf } from "./side-of.ts";

/** Is a date after a date, or `now`. */
export const matchAfter = sideOf("after", (milliseconds) => milliseconds > 0);
