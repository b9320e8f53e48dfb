import { defineFilter } from "./definition.ts";
import { bufferOf, bytesOf } from "./encoded-bytes.ts";

/** Bytes, or the UTF-8 of a text, in base64url (RFC 4648 5), not padded. */
export const base64urlEncode = defineFilter("base64url-encode", {
  takes: ["bytes", "text"],
  gives: "text",
  make: () => (subject) => bufferOf(bytesOf(subject)).toString("base64url"),
});
