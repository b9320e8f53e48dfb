import { defineFilter } from "./definition.ts";

/** Text with another in place of every occurrence of one. */
export const replace = defineFilter("replace", {
  parameters: [
    { name: "old", type: "text" },
    { name: "new", type: "text" },
  ],
  takes: ["text"],
  gives: "text",
  make: (given) => {
    const [old, replacement] = [given.text("old"), given.text("new")];
    // A function, since a text would have its $ read.
    return (text) => text.replaceAll(old, () => replacement);
  },
});
