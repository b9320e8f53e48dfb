import { defineFilter } from "./definition.ts";

/** The UTF-8 bytes of a text. */
export const utf8Encode = defineFilter("utf8-encode", {
  takes: ["text"],
  gives: "bytes",
  make: () => (text) => Buffer.from(text),
});
