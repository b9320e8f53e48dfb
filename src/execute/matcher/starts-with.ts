import { edge } from "./edge.ts";

/** A text starts with a text. */
export const matchStartsWith = edge("starts with", (value, wanted) => value.startsWith(wanted));
