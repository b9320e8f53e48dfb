import type { Value } from "../model/value.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import type { Taken } from "./take-output.ts";

/** Every text inside a secret value is secret. */
export function hideValue(value: Value, mask: { add(secret: string): void }): void {
  if (typeof value === "string") mask.add(value);
  else if (typeof value === "number" || typeof value === "bigint") mask.add(String(value));
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) hideValue(item, mask);
}

/** Hides a secret output, and what filters made it from where hiding it leaves that as it was: a text that was put into capitals,
 * or one that the filters made nothing of. */
export function hideTaken(taken: Taken, mask: SecretMask): void {
  if ("value" in taken) hideValue(taken.value, mask);
  for (const source of taken.sources ?? [])
    if (source.length <= LONGEST && mask.mask(source) === source) mask.add(source);
}

/** Characters: a longer text is no secret, but something that holds one. */
const LONGEST = 50_000;
