import { charsetDecoder } from "../charsets.ts";
import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The text of bytes in a charset, by the labels of the WHATWG Encoding Standard; a byte order mark is left out. */
export const charsetDecode = defineFilter("charset-decode", {
  parameters: [{ name: "charset", type: "charset" }],
  takes: ["bytes"],
  gives: "text",
  make: (given) => {
    const label = given.text("charset");
    const decoder = charsetDecoder(label, true);
    if (decoder === undefined) throw new FilterError(`charset-decode knows no charset ${label}`);
    return (bytes) => {
      try {
        return decoder.decode(bytes);
      } catch {
        const found = `${showSubject(bytes)} that are not`;
        throw new FilterError(`charset-decode needs ${decoder.encoding}, found ${found}`);
      }
    };
  },
});
