import { formatByteSize } from "../../model/byte-size.ts";
import { StepError } from "../step-error.ts";

/** Tells that an answer is beyond the limit, in bytes. */
export function tooLarge(what: string, limit: number): StepError {
  return new StepError("body-too-large", `${what} is larger than ${formatByteSize(limit)}`, {
    hint: "raise max-size, or ask for less, for example by a page or a range",
  });
}
