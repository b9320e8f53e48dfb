import { edge } from "./edge.ts";

/** A text ends with a text. */
export const matchEndsWith = edge("ends with", (value, wanted) => value.endsWith(wanted));
