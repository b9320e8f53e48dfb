import type { Diagnostic } from "../model/diagnostic.ts";
import { type Origin, rangeOf } from "../model/origin.ts";

/** A mistake at an entry of a file: at its key, or at its value. */
export function errorAt(
  origin: Origin,
  part: "key" | "value",
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  const { file } = origin.document;
  return { code, severity: "error", message, hint, file, range: rangeOf(origin, part) };
}
