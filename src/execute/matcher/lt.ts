import { comparison } from "./compare.ts";

/** Is less than a number, or earlier in text order than a text. */
export const matchLt = comparison("less than", (order) => order < 0);
