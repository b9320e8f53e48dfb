import { defineFilter } from "./definition.ts";

/** A list, or the characters (Unicode code points) of a text, from the end. */
export const reverse = defineFilter("reverse", {
  takes: ["list", "text"],
  gives: null,
  make: () => (subject) =>
    typeof subject === "string" ? [...subject].reverse().join("") : subject.toReversed(),
});
