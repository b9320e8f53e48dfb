import { createHash } from "node:crypto";
import { defineFilter } from "./definition.ts";

/** The MD5 of bytes, or of the UTF-8 of a text, in lower-case hexadecimal. */
export const md5 = defineFilter("md5", {
  takes: ["bytes", "text"],
  gives: "text",
  make: () => (subject) => createHash("md5").update(subject).digest("hex"),
});
