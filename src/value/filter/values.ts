import { defineFilter } from "./definition.ts";

/** The values of a map, in its order. */
export const values = defineFilter("values", {
  takes: ["map"],
  gives: "list",
  make: () => (map) => Object.values(map),
});
