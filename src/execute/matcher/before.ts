import { sideOf } from "./side-of.ts";

/** Is a date before a date, or `now`. */
export const matchBefore = sideOf("before", (milliseconds) => milliseconds < 0);
