import type { Diagnostic } from "../model/diagnostic.ts";
import { type Origin, rangeOf } from "../model/origin.ts";

/** Where an expression of GitHub's begins. */
export const BEGIN = "$" + "{{";

/** An error at a value, or at its key. */
export function workflowProblem(
  code: string,
  origin: Origin,
  message: string,
  hint: string,
  part: "key" | "value" = "value",
): Diagnostic {
  return {
    code,
    severity: "error",
    message,
    hint,
    file: origin.document.file,
    range: rangeOf(origin, part),
  };
}
