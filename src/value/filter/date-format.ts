import { dateFormat as compile } from "../date-format.ts";
import { dateOf } from "./date-of.ts";
import { defineFilter, FilterError } from "./definition.ts";

/** A date as text in UTC, by strftime's letters (`%Y-%m-%d`; `%+` is RFC 3339). */
export const dateFormat = defineFilter("date-format", {
  parameters: [{ name: "format", type: "date-format" }],
  takes: ["date", "text"],
  gives: "text",
  make: (given) => {
    const format = compile(given.text("format"));
    if ("problem" in format) throw new FilterError(`date-format cannot use its format: ${format.problem}`);
    return (subject) => format.write(dateOf("date-format", subject));
  },
});
