import type { Value } from "../../model/value.ts";
import { strictlyEqual } from "../equality.ts";
import { defineFilter } from "./definition.ts";

/** A list with only the first of all items that are equal, strictly and deeply. */
export const unique = defineFilter("unique", {
  takes: ["list"],
  gives: "list",
  make: () => (list) => {
    const simple = new Set<Value>();
    const deep: Value[] = [];
    return list.filter((item) => {
      if (typeof item !== "object" || item === null) return !simple.has(item) && simple.add(item);
      if (deep.some((known) => strictlyEqual(known, item))) return false;
      deep.push(item);
      return true;
    });
  },
});
