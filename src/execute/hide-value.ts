import type { Value } from "../model/value.ts";

/** Every text inside a secret value is secret. */
export function hideValue(value: Value, mask: { add(secret: string): void }): void {
  if (typeof value === "string") mask.add(value);
  else if (typeof value === "number" || typeof value === "bigint") mask.add(String(value));
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) hideValue(item, mask);
}
