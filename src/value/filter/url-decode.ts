import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** Text with the characters that its %xx escapes mean (RFC 3986 2.1), as UTF-8. */
export const urlDecode = defineFilter("url-decode", {
  takes: ["text"],
  gives: "text",
  make: () => (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      throw new FilterError(`url-decode needs whole %xx escapes of UTF-8, found ${showSubject(text)}`);
    }
  },
});
