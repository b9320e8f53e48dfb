import { decodeHTML } from "entities/decode";
import { defineFilter } from "./definition.ts";

/** Text with the characters that its references mean, named or by number (HTML Standard, 13.5). */
export const htmlUnescape = defineFilter("html-unescape", {
  takes: ["text"],
  gives: "text",
  make: () => (text) => decodeHTML(text),
});
