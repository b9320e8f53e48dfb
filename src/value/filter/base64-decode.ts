import { defineFilter } from "./definition.ts";
import { bytesOfBase64 } from "./encoded-bytes.ts";

/** The bytes of base64 text (RFC 4648 4), of either alphabet, padded or not. */
export const base64Decode = defineFilter("base64-decode", {
  takes: ["text"],
  gives: "bytes",
  make: () => (text) => bytesOfBase64("base64-decode", text),
});
