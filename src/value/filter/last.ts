import { defineFilter } from "./definition.ts";

/** The last item; nothing of an empty list. */
export const last = defineFilter("last", { takes: ["list"], gives: null, make: () => (list) => list.at(-1) });
