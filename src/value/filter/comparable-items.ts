import type { Value } from "../../model/value.ts";
import { compareValues } from "../equality.ts";
import { FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The order of two items, as `<` and `>` have it: numbers, or texts, never one of each.
 * @throws FilterError when they have none. */
export function orderOf(filter: string, left: Value, right: Value): number {
  const order = compareValues(left, right);
  if (order === undefined)
    throw new FilterError(
      `${filter} needs numbers or texts alone, found ${showSubject(left)} and ${showSubject(right)}`,
    );
  return order;
}
