import { dateFormat } from "../date-format.ts";
import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** What is read without a format: RFC 3339, and the dates of HTTP headers (RFC 9110 5.6.7). */
const USUAL = ["%+", "%a, %d %b %Y %H:%M:%S GMT"];

/** The moment that a text, or a number such as `%s` reads, stands for; UTC where nothing else is said. */
export const toDate = defineFilter("to-date", {
  parameters: [{ name: "format", type: "date-format", optional: true }],
  takes: ["text", "number"],
  gives: "date",
  make: (given) => {
    const own = given.optionalText("format");
    const formats = (own === undefined ? USUAL : [own]).map(readerOf);
    return (subject) => {
      const text = String(subject).trim();
      for (const read of formats) {
        const date = read(text);
        if (date !== undefined) return date;
      }
      const wanted = own === undefined ? "a date such as 2026-12-24T20:00:00Z" : `a date like ${own}`;
      throw new FilterError(`to-date needs ${wanted}, found ${showSubject(subject)}`);
    };
  },
});

function readerOf(text: string): (text: string) => Date | undefined {
  const format = dateFormat(text);
  if ("problem" in format) throw new FilterError(`to-date cannot use its format: ${format.problem}`);
  if (typeof format.read === "string") throw new FilterError(`to-date cannot use its format: ${format.read}`);
  return format.read;
}
