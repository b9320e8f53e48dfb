import { defineFilter } from "./definition.ts";
import { utf8Text } from "./encoded-bytes.ts";

/** The text of UTF-8 bytes; a byte order mark stays. */
export const utf8Decode = defineFilter("utf8-decode", {
  takes: ["bytes"],
  gives: "text",
  make: () => (bytes) => utf8Text("utf8-decode", bytes),
});
