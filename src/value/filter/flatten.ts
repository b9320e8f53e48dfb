import type { Value } from "../../model/value.ts";
import { defineFilter } from "./definition.ts";

/** A list in which the items of all lists inside it stand in their places. */
export const flatten = defineFilter("flatten", {
  takes: ["list"],
  gives: "list",
  make: () => flat,
});

function flat(list: Value[]): Value[] {
  return list.flatMap((item) => (Array.isArray(item) ? flat(item) : [item]));
}
