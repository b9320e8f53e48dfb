import { defineFilter } from "./definition.ts";
import { bufferOf, bytesOf } from "./encoded-bytes.ts";

/** Bytes, or the UTF-8 of a text, in base64 (RFC 4648 4), padded. */
export const base64Encode = defineFilter("base64-encode", {
  takes: ["bytes", "text"],
  gives: "text",
  make: () => (subject) => bufferOf(bytesOf(subject)).toString("base64"),
});
