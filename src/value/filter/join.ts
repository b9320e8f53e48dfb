import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The items of a list as one text; nothing between them where `by` is left out. */
export const join = defineFilter("join", {
  parameters: [{ name: "by", type: "text", optional: true }],
  takes: ["list"],
  gives: "text",
  make: (given) => {
    const by = given.optionalText("by") ?? "";
    return (list) =>
      list
        .map((item) => {
          if (typeof item === "object" && item !== null)
            throw new FilterError(`join needs texts and numbers in its list, found ${showSubject(item)}`);
          return item === null ? "" : String(item);
        })
        .join(by);
  },
});
