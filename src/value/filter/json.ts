import { parseJson } from "../json-text.ts";
import { defineFilter, FilterError } from "./definition.ts";
import { utf8Text } from "./encoded-bytes.ts";

/** The value that JSON text, or its bytes, stands for. */
export const json = defineFilter("json", {
  takes: ["text", "bytes"],
  gives: null,
  make: () => (subject) => {
    const text = typeof subject === "string" ? subject : utf8Text("json", subject);
    const outcome = parseJson(text);
    if ("problem" in outcome) throw new FilterError(`json needs JSON: ${outcome.problem}`);
    return outcome.value;
  },
});
