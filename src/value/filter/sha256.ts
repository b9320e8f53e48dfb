import { createHash } from "node:crypto";
import { defineFilter } from "./definition.ts";

/** The SHA-256 of bytes, or of the UTF-8 of a text, in lower-case hexadecimal. */
export const sha256 = defineFilter("sha256", {
  takes: ["bytes", "text"],
  gives: "text",
  make: () => (subject) => createHash("sha256").update(subject).digest("hex"),
});
