import { edge } from "./edge.ts";

/** A text starts with a text, a list with items, bytes with bytes. */
export const matchStartsWith = edge("start");
