import { defineFilter } from "./definition.ts";

/** The parts of a text between the occurrences of another. */
export const split = defineFilter("split", {
  parameters: [{ name: "by", type: "text" }],
  takes: ["text"],
  gives: "list",
  make: (given) => {
    const by = given.text("by");
    return (text) => text.split(by);
  },
});
