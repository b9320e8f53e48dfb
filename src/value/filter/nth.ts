import { defineFilter } from "./definition.ts";

/** The item at an index from 0, or from the end with -1 for the last; nothing where the list ends earlier. */
export const nth = defineFilter("nth", {
  parameters: [{ name: "index", type: "integer" }],
  takes: ["list"],
  gives: null,
  make: (given) => {
    const index = given.integer("index");
    return (list) => list.at(index);
  },
});
