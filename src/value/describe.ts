import type { Subject, Value } from "../model/value.ts";
import { formatJson } from "./json-text.ts";

/** The type of something as messages name it. */
export function typeName(
  value: Subject,
): "null" | "boolean" | "number" | "string" | "list" | "object" | "bytes" | "date" {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (value instanceof Uint8Array) return "bytes";
  if (value instanceof Date) return "date";
  const type = typeof value;
  return type === "bigint" ? "number" : (type as "boolean" | "number" | "string" | "object");
}

/** What stands behind this many characters of a text is not looked at to show its beginning: twice what a secret of GitHub holds. */
const LOOKED_AT = 100_000;

/**
 * Writes a value for a sentence: JSON where it is short, else the beginning of a text, or what a structure holds.
 *
 * @param mask hides secrets; it sees whole texts, before anything is cut off
 */
export function showValue(value: Value, mask: (text: string) => string, limit = 120): string {
  if (typeof value === "number") return mask(numberText(value));
  if (typeof value === "string" && value.length > LOOKED_AT) return beginning(value, mask, limit);
  if (typeof value !== "object" || value === null) {
    return shorten(mask(typeof value === "string" ? JSON.stringify(mask(value)) : String(value)), limit);
  }
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (size <= 20) {
    const text = formatJson(maskTexts(value, mask));
    if (text.length <= limit) return text;
  }
  if (Array.isArray(value)) return `a list of ${count(size, "item")}`;
  return `an object with ${count(size, "key")}`;
}

/** A value as JSON text for a report: masked as a whole first, then cut to `limit` characters. */
export function jsonExcerpt(value: Value, mask: (text: string) => string, limit = 2000): string {
  if (typeof value === "number" && !Number.isFinite(value)) return numberText(value);
  if (typeof value === "string" && value.length > LOOKED_AT) return beginning(value, mask, limit);
  return shorten(mask(formatJson(maskTexts(value, mask))), limit);
}

/** The beginning of a very long text, as JSON writes it. */
function beginning(text: string, mask: (text: string) => string, limit: number): string {
  const quoted = maskBeginning(text, (part) => mask(JSON.stringify(mask(part))));
  return shorten(quoted, limit, text.length);
}

/** A text masked; of a very long one only its beginning, which ends anywhere, but not within the first 50,000 characters. */
export function maskBeginning(text: string, mask: (text: string) => string): string {
  if (text.length <= LOOKED_AT) return mask(text);
  const masked = mask(text.slice(0, LOOKED_AT));
  // Where so much was hidden, the cut may show through a secret that it divided.
  return masked.length > LOOKED_AT / 2 ? masked : mask(text);
}

/** Cuts a text after `limit` characters, never inside a surrogate pair, and says how long it was. */
export function shorten(text: string, limit: number, length = text.length): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  const end = code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
  return `${text.slice(0, end)}… (${length} characters)`;
}

/** A copy of a value in which every text, key and number is masked; a number that is hidden becomes a text. */
export function maskTexts(value: Value, mask: (text: string) => string): Value {
  if (typeof value === "string") return mask(value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    const text = String(value);
    return mask(text) === text ? value : mask(text);
  }
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => maskTexts(item, mask));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [mask(key), maskTexts(item, mask)]));
}

/** `1 item`, `3 items`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** YAML's words for what JSON cannot write. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  return Object.is(value, -0) ? "0" : String(value);
}
