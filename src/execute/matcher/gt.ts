import { comparison } from "./compare.ts";

/** Is greater than a number, or later in text order than a text. */
export const matchGt = comparison("greater than", (order) => order > 0);
