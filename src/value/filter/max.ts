import { orderOf } from "./comparable-items.ts";
import { defineFilter } from "./definition.ts";

/** The largest of a list of numbers, or of texts; nothing of an empty one. */
export const max = defineFilter("max", {
  takes: ["list"],
  gives: null,
  make: () => (list) => {
    if (list.length === 0) return undefined;
    return list.reduce((best, item) => (orderOf("max", item, best) > 0 ? item : best));
  },
});
