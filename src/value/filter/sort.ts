import { orderOf } from "./comparable-items.ts";
import { defineFilter } from "./definition.ts";

/** A list of numbers, or of texts, from the smallest on. */
export const sort = defineFilter("sort", {
  takes: ["list"],
  gives: "list",
  make: () => (list) => list.toSorted((left, right) => orderOf("sort", left, right)),
});
