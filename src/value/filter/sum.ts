import { addNumbers } from "../add-numbers.ts";
import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The sum of a list of numbers, exact for integers; 0 of an empty one. */
export const sum = defineFilter("sum", {
  takes: ["list"],
  gives: "number",
  make: () => (list) => {
    const wrong = list.find((item) => typeof item !== "number" && typeof item !== "bigint");
    if (wrong !== undefined)
      throw new FilterError(`sum needs numbers in its list, found ${showSubject(wrong)}`);
    return addNumbers(list as (number | bigint)[]);
  },
});
