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
    if (typeof value === "string") return maskText(value, mask);
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value))
      result[key] = OURS.has(key) && typeof item === "string" ? item : copy(item);
    if (result["trimmed"] === true) result["text"] = mask.maskCut(String(result["text"]));
    return result;
  };
  return copy(part) as Part;
}

/** Where a value was shortened before a secret was known, a part of it may be left. */
function maskText(text: string, mask: SecretMask): string {
  const parts = mask.mask(text).split(/(?=… \(\d+ characters\))/);
  return parts.map((part, index) => (index < parts.length - 1 ? mask.maskCut(part) : part)).join("");
}
