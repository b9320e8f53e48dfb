import { defineFilter } from "./definition.ts";

/** Text without white space at its ends. */
export const trim = defineFilter("trim", {
  takes: ["text"],
  gives: "text",
  make: () => (text) => text.trim(),
});
