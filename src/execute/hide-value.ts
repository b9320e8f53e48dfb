import type { Subject, Value } from "../model/value.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import type { Taken } from "./take-output.ts";

/** Every text inside a secret value is secret. */
export function hideValue(value: Value, mask: { add(secret: string): void }): void {
  for (const text of textsIn(value)) mask.add(text);
}

/** Hides a secret output, and what filters made it from where hiding it leaves that as it was: a text that was put into capitals. Of one
 * that could not be taken all that was found is hidden. */
export function hideTaken(taken: Taken, mask: SecretMask): void {
  if ("value" in taken) hideValue(taken.value, mask);
  for (const source of taken.sources ?? [])
    if (typeof source === "string") {
      if (source.length <= LONGEST && mask.mask(source) === source) mask.add(source);
    } else if ("failure" in taken) hideLost(source, mask);
}

/** Characters: a longer text is no secret, but something that holds one. */
const LONGEST = 50_000;
/** Characters: in a list or a map, a shorter text says what something is, and could stand in any other. */
const SHORTEST = 8;

function hideLost(source: Subject, mask: SecretMask): void {
  if (source instanceof Uint8Array || source instanceof Date) return;
  const whole = typeof source !== "object" || source === null;
  for (const text of textsIn(source)) if (whole || text.length >= SHORTEST) mask.add(text);
}

function textsIn(value: Value): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
