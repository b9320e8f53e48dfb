import type { SecretMask } from "../value/secret-mask.ts";

/** Fields that are words of ours, or paths and instants: a secret that happens to be "passed" must not break the format. */
const OURS = new Set([
  "format",
  "outcome",
  "verdict",
  "kind",
  "file",
  "start",
  "rota",
  "severity",
  "code",
  "priority",
  "case",
]);

/** A copy of a result, or of a part of it, in which no text shows a secret. */
export function maskResult<Part>(part: Part, mask: SecretMask): Part {
  if (!mask.active) return part;
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return mask.mask(value);
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value))
      result[key] = OURS.has(key) && typeof item === "string" ? item : copy(item);
    return result;
  };
  return copy(part) as Part;
}
