import type { Requirement } from "./requirements.ts";
import type { VarSource } from "./resolve-vars.ts";

/** A variable's value with what it needs. */
export interface LayeredVar extends VarSource {
  readonly requirements: readonly Requirement[];
}
