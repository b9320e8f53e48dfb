import { orderOf } from "./comparable-items.ts";
import { defineFilter } from "./definition.ts";

/** The smallest of a list of numbers, or of texts; nothing of an empty one. */
export const min = defineFilter("min", {
  takes: ["list"],
  gives: null,
  make: () => (list) => {
    if (list.length === 0) return undefined;
    return list.reduce((best, item) => (orderOf("min", item, best) < 0 ? item : best));
  },
});
