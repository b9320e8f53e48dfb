import { comparison } from "./compare.ts";

/** Is at least a number or text. */
export const matchGte = comparison("at least", (order) => order >= 0);
