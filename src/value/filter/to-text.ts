import { formatJson } from "../json-text.ts";
import { defineFilter } from "./definition.ts";
import { utf8Text } from "./encoded-bytes.ts";
import { dateText, VALUE_KINDS } from "./subject-kind.ts";

/** Anything as text: lists and maps as JSON, a date as RFC 3339 has it, bytes as UTF-8, null as nothing. */
export const toText = defineFilter("to-text", {
  takes: [...VALUE_KINDS, "bytes", "date"],
  gives: "text",
  make: () => (subject) => {
    if (subject === null) return "";
    if (subject instanceof Uint8Array) return utf8Text("to-text", subject);
    if (subject instanceof Date) return dateText(subject);
    return typeof subject === "object" ? formatJson(subject) : String(subject);
  },
});
