import { sr as formatJson } from "./base.js";
// src/value/describe.ts
/** The type of a value as messages name it. */
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "list";
	const type = typeof value;
	return type === "bigint" ? "number" : type;
}
/**
* Writes a value for a sentence: JSON where it is short, else the beginning of a text, or what a structure holds.
*
* @param mask hides secrets; it sees whole texts, before anything is cut off
*/
function showValue(value, mask, limit = 120) {
	if (typeof value === "number") return mask(numberText(value));
	if (typeof value !== "object" || value === null) return shorten(mask(typeof value === "string" ? JSON.stringify(mask(value)) : String(value)), limit);
	const size = Array.isArray(value) ? value.length : Object.keys(value).length;
	if (size <= 20) {
		const text = formatJson(maskTexts(value, mask));
		if (text.length <= limit) return text;
	}
	if (Array.isArray(value)) return `a list of ${count(size, "item")}`;
	return `an object with ${count(size, "key")}`;
}
/** A value as JSON text for a report: masked as a whole first, then cut to `limit` characters. */
function jsonExcerpt(value, mask, limit = 2e3) {
	if (typeof value === "number" && !Number.isFinite(value)) return numberText(value);
	return shorten(mask(formatJson(maskTexts(value, mask))), limit);
}
/** Cuts a text after `limit` characters, never inside a surrogate pair, and says how long it was. */
function shorten(text, limit) {
	if (text.length <= limit) return text;
	const code = text.charCodeAt(limit - 1);
	const end = code >= 55296 && code <= 56319 ? limit - 1 : limit;
	return `${text.slice(0, end)}… (${text.length} characters)`;
}
/** A copy of a value in which every text, key and number is masked; a number that is hidden becomes a text. */
function maskTexts(value, mask) {
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
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** YAML's words for what JSON cannot write. */
function numberText(value) {
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
	return Object.is(value, -0) ? "0" : String(value);
}
export { typeName as a, showValue as i, jsonExcerpt as n, maskTexts as r, count as t };
