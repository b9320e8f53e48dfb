// src/report/plain-text.ts
/** Complete escape sequences: CSI, then strings (OSC, DCS, …) that end on their line, then the two-character ones. */
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** Control characters, bidirectional overrides (they let text lie about its order), noncharacters, lone surrogates. */
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;
/** Text of an answer made harmless for every surface: no terminal codes, nothing invisible but tabs and line feeds. */
function plainText(text) {
	return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(UNSAFE, visible);
}
/** The same on one line. */
function plainLine(text) {
	return plainText(text).replace(/[\t\n\u2028\u2029]/g, " ");
}
/** Makes every character visible without removing any, so that columns stay what they are. */
function visibleCharacters(text) {
	return text.replace(UNSAFE, visible);
}
/** Cuts a text at a number of characters, never through a surrogate pair, and says so with an ellipsis. */
function cut(text, length) {
	if (text.length <= length) return text;
	const end = Math.max(0, length - 1);
	const high = text.charCodeAt(end - 1);
	return `${text.slice(0, high >= 55296 && high <= 56319 ? end - 1 : end)}…`;
}
function visible(character) {
	const code = character.codePointAt(0);
	if (code < 32) return String.fromCharCode(9216 + code);
	return code === 127 ? "␡" : "�";
}
export { visibleCharacters as i, plainLine as n, plainText as r, cut as t };
