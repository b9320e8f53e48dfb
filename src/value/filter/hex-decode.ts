import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The bytes of hexadecimal text, in either case; white space and colons between them do not count. */
export const hexDecode = defineFilter("hex-decode", {
  takes: ["text"],
  gives: "bytes",
  make: () => (text) => {
    const digits = text.replace(/[\s:]+/g, "");
    if (!/^(?:[0-9A-Fa-f]{2})*$/.test(digits))
      throw new FilterError(`hex-decode needs pairs of hexadecimal digits, found ${showSubject(text)}`);
    return Buffer.from(digits, "hex");
  },
});
