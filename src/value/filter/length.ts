import { lengthOf } from "../length.ts";
import { defineFilter } from "./definition.ts";

/** The number of characters (Unicode code points) of a text, items of a list, keys of a map, or bytes. */
export const length = defineFilter("length", {
  takes: ["text", "list", "map", "bytes"],
  gives: "number",
  make: () => (subject) => (subject instanceof Uint8Array ? subject.length : lengthOf(subject)),
});
