import { defineFilter } from "./definition.ts";
import { bytesOfBase64 } from "./encoded-bytes.ts";

/** The bytes of base64url text (RFC 4648 5), of either alphabet, padded or not. */
export const base64urlDecode = defineFilter("base64url-decode", {
  takes: ["text"],
  gives: "bytes",
  make: () => (text) => bytesOfBase64("base64url-decode", text),
});
