import { defineFilter } from "./definition.ts";
import { bufferOf, bytesOf } from "./encoded-bytes.ts";

/** Bytes, or the UTF-8 of a text, in lower-case hexadecimal. */
export const toHex = defineFilter("to-hex", {
  takes: ["bytes", "text"],
  gives: "text",
  make: () => (subject) => bufferOf(bytesOf(subject)).toString("hex"),
});
