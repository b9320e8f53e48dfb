import { comparison } from "./compare.ts";

/** Is at most a number or text. */
export const matchLte = comparison("at most", (order) => order <= 0);
