import { StepError } from "../step-error.ts";

/** Bodies beyond this are refused, packed or unpacked: a runner's memory is shared by all cases. */
export const LARGEST_BODY = 64 * 1024 * 1024;

/** Tells that an answer is beyond the limit. */
export function tooLarge(what: string): StepError {
  return new StepError("body-too-large", `${what} is larger than ${LARGEST_BODY / 1024 / 1024} MiB`, {
    hint: "ask for less, for example by a page or a range",
  });
}
