import type { Origin } from "../model/origin.ts";

/** A secret or variable that something uses, or a session that its suite wants from outside: it must be there when that something is to
 * run. */
export interface Requirement {
  readonly context: "vars" | "secrets" | "sessions";
  readonly name: string;
  /** An operand of `||` that may be absent. */
  readonly optional: boolean;
  /** Of a session: the suite's null. */
  readonly origin: Origin;
  /** Where the name stands in the value. */
  readonly offset: number;
}
