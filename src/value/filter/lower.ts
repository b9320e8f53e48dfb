import { defineFilter } from "./definition.ts";

/** Text in small letters. */
export const lower = defineFilter("lower", {
  takes: ["text"],
  gives: "text",
  make: () => (text) => text.toLowerCase(),
});
