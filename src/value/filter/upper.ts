import { defineFilter } from "./definition.ts";

/** Text in capitals. */
export const upper = defineFilter("upper", {
  takes: ["text"],
  gives: "text",
  make: () => (text) => text.toUpperCase(),
});
