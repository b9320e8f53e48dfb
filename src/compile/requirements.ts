import type { Origin } from "../model/origin.ts";

/** A secret or variable that something uses: it must have a value when that something is to run. */
export interface Requirement {
  readonly context: "vars" | "secrets";
  readonly name: string;
  /** An operand of `||` that may be absent. */
  readonly optional: boolean;
  readonly origin: Origin;
  /** Where the name stands in the value. */
  readonly offset: number;
}
