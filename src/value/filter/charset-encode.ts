import { charsetEncoder } from "../charsets.ts";
import { defineFilter, FilterError } from "./definition.ts";

/** The bytes of a text in a charset, by the labels of the WHATWG Encoding Standard. */
export const charsetEncode = defineFilter("charset-encode", {
  parameters: [{ name: "charset", type: "charset" }],
  takes: ["text"],
  gives: "bytes",
  make: (given) => {
    const label = given.text("charset");
    const encoder = charsetEncoder(label);
    if (encoder === undefined) throw new FilterError(`charset-encode knows no charset ${label}`);
    return (text) => {
      const outcome = encoder.encode(text);
      if ("bytes" in outcome) return outcome.bytes;
      const missing = JSON.stringify(outcome.missing);
      throw new FilterError(`charset-encode cannot write ${missing}: ${encoder.encoding} does not have it`);
    };
  },
});
