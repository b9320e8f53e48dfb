import { defineFilter } from "./definition.ts";

/** The keys of a map, in its order. */
export const keys = defineFilter("keys", {
  takes: ["map"],
  gives: "list",
  make: () => (map) => Object.keys(map),
});
