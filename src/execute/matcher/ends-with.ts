import { edge } from "./edge.ts";

/** A text ends with a text, a list with items, bytes with bytes. */
export const matchEndsWith = edge("end");
