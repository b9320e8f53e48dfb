import { dateFormat } from "../date-format.ts";
import { momentOf } from "../moment.ts";
import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The moment that a text, or a number such as `%s` reads, stands for; UTC where nothing else is said. */
export const toDate = defineFilter("to-date", {
  parameters: [{ name: "format", type: "date-format", optional: true }],
  takes: ["text", "number"],
  gives: "date",
  make: (given) => {
    const own = given.optionalText("format");
    const read = own === undefined ? momentOf : readerOf(own);
    return (subject) => {
      const date = read(String(subject).trim());
      if (date !== undefined) return date;
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
