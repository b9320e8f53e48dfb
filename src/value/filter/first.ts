import { defineFilter } from "./definition.ts";

/** The first item; nothing of an empty list. */
export const first = defineFilter("first", { takes: ["list"], gives: null, make: () => (list) => list[0] });
