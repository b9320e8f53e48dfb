import { co as maskTexts } from "./base.js";
// src/value/secret-forms.ts
const SHORT = 3;
const SHORTEST_LINE = 6;
/**
* Every spelling under which a secret is hidden: as it is, escaped for JSON (up to three times, with `\/`,
* `\u00e9`, `\u003c`), URL-encoded (once, twice, after escaping for JSON), base64 and base64url (alone, and inside
* a longer text at each of the three alignments), hex, escaped for HTML and XML; for secrets of several lines, each
* line of six characters or more as well.
*
* A secret of one or two characters can be guessed in a few thousand tries, and hiding it everywhere would blank
* out digits and syllables: only as a JSON string is it hidden here (and as a whole text, by SecretMask).
*/
function formsOf(secret) {
	const forms = /* @__PURE__ */ new Map();
	const add = (text, extra = {}) => {
		const form = {
			text,
			margin: 0,
			before: false,
			after: false,
			wraps: false,
			...extra
		};
		const known = forms.get(text);
		const wraps = form.wraps || known?.wraps === true;
		if (known === void 0 || known.before && !form.before) forms.set(text, {
			...form,
			wraps
		});
		else if (wraps && !known.wraps) forms.set(text, {
			...known,
			wraps
		});
	};
	if (secret.length < SHORT) {
		const quoted = JSON.stringify(secret);
		add(quoted, { margin: 1 });
		add(jsonEscape(quoted), { margin: 2 });
		return [...forms.values()];
	}
	for (const text of partsOf(secret)) {
		const bytes = new TextEncoder().encode(text);
		for (const form of [
			text,
			...urlForms(text),
			...markupForms(text)
		]) add(form);
		for (const once of jsonForms(text)) {
			const twice = jsonEscape(once);
			for (const form of [
				once,
				twice,
				jsonEscape(twice),
				...encodedOnce(once),
				...encodedOnce(twice)
			]) add(form);
		}
		const hex = Buffer.from(bytes).toString("hex");
		add(hex, { wraps: true });
		add(hex.toUpperCase(), { wraps: true });
		addBase64(bytes, add);
	}
	return [...forms.values()];
}
/** The secret, without white space around it, and its longer lines. */
function partsOf(secret) {
	const parts = /* @__PURE__ */ new Set([secret]);
	if (secret.trim().length >= SHORT) parts.add(secret.trim());
	const lines = secret.split(/\r\n|\r|\n/);
	if (lines.length > 1) {
		for (const line of lines) if (line.trim().length >= SHORTEST_LINE) parts.add(line.trim());
	}
	return parts;
}
function jsonForms(text) {
	const once = jsonEscape(text);
	const slashes = once.replaceAll("/", "\\/");
	const html = once.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
	const forms = [
		once,
		slashes,
		html,
		html.replaceAll("'", "\\u0027")
	];
	for (const form of [
		once,
		slashes,
		html
	]) {
		const ascii = form.replace(/[\u007f-\uffff]/g, unicodeEscape);
		forms.push(ascii, ascii.replace(/\\u[0-9a-f]{4}/g, (unit) => `\\u${unit.slice(2).toUpperCase()}`));
	}
	return new Set(forms);
}
function jsonEscape(text) {
	return JSON.stringify(text).slice(1, -1);
}
function unicodeEscape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** What each encoder leaves as it is, besides letters and digits. */
const UNESCAPED = [
	"-_.~",
	"-_.~!'()*",
	"-_.~!'()*;/?:@&=+$,#",
	"-_.*",
	"-_.~!$&'()*+,;=:@"
].map(keptCharacters);
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("");
/** What the URL parser of browsers and of Node leaves as it is, a percent sign included, in a path and in a query (WHATWG URL 1.3);
* the circumflex was added to those of paths later. */
const UNESCAPED_BY_URLS = [
	/["#<>?^`{}]/g,
	/["#<>?`{}]/g,
	/["#<>']/g,
	/["#<>]/g
].map((escaped) => keptCharacters(PRINTABLE.replace(escaped, "")));
function urlForms(text) {
	const once = encodedOnce(text);
	return /* @__PURE__ */ new Set([
		...once,
		...[...once].flatMap((form) => [...encodedOnce(form)]),
		...writtenByUrls(text)
	]);
}
/** As it stands in a URL into which it was written as it is: what follows a # is cut off, a backslash becomes a slash, and with
* `path-as-is` only what would break the line is encoded. */
function writtenByUrls(text) {
	const asIs = (written) => written.replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent);
	const [shown = ""] = text.split("#", 1);
	return (shown.length < text.length && shown.length >= SHORTEST_LINE ? [text, shown] : [text]).flatMap((piece) => {
		const bytes = new TextEncoder().encode(piece);
		const forms = UNESCAPED_BY_URLS.map((kept) => percentEncode(bytes, kept));
		return [.../* @__PURE__ */ new Set([
			piece,
			...forms,
			...forms.map((form) => form.replaceAll("\\", "/")),
			asIs(piece)
		]), Buffer.from(asIs(piece)).toString("latin1")];
	});
}
function encodedOnce(text) {
	const bytes = new TextEncoder().encode(text);
	const forms = /* @__PURE__ */ new Set();
	for (const kept of UNESCAPED) forms.add(percentEncode(bytes, kept));
	forms.add(percentEncode(bytes, /* @__PURE__ */ new Uint8Array(256)));
	for (const form of [...forms]) forms.add(form.replaceAll("%20", "+"));
	for (const form of [...forms]) forms.add(lowerOctets(form));
	return forms;
}
function lowerOctets(text) {
	return text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
}
function keptCharacters(kept) {
	const characters = /* @__PURE__ */ new Uint8Array(256);
	for (const character of ALPHANUMERIC + kept) characters[character.charCodeAt(0)] = 1;
	return characters;
}
function percentEncode(bytes, kept) {
	let text = "";
	for (const byte of bytes) text += kept[byte] === 1 ? String.fromCharCode(byte) : percent(byte);
	return text;
}
function percent(byte) {
	return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function markupForms(text) {
	const basic = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	const forms = [];
	for (const form of [basic, basic.replaceAll(">", "&gt;")]) for (const double of [
		"\"",
		"&quot;",
		"&#34;"
	]) for (const single of [
		"'",
		"&#39;",
		"&#039;",
		"&#x27;",
		"&apos;"
	]) forms.push(form.replaceAll("\"", double).replaceAll("'", single));
	return forms;
}
/**
* Base64 maps three bytes to four characters, so a secret inside a longer text has one of three spellings, of
* which only the characters made of its own bits alone are the same everywhere (RFC 4648).
*/
function addBase64(bytes, add) {
	addUrlSafe(Buffer.from(bytes).toString("base64"), add);
	for (const offset of [
		0,
		1,
		2
	]) {
		const padded = new Uint8Array(offset + bytes.length);
		padded.set(bytes, offset);
		const first = Math.ceil(offset * 8 / 6);
		const end = Math.floor(padded.length * 8 / 6);
		addUrlSafe(Buffer.from(padded).toString("base64").slice(first, end), add, {
			before: offset > 0,
			after: padded.length * 8 % 6 !== 0
		});
	}
}
function addUrlSafe(text, add, more) {
	const extra = {
		...more,
		wraps: true
	};
	add(text, extra);
	add(text.replaceAll("+", "-").replaceAll("/", "_"), extra);
	const encoded = text.replace(/[+/=]/g, (character) => percent(character.charCodeAt(0)));
	add(encoded, extra);
	add(lowerOctets(encoded), extra);
	add(text.replaceAll("/", "\\/"), extra);
}
// src/value/wrapped-text.ts
/**
* A line break after a row of at least 32 characters of base64 or hex (which may be URL-encoded, or have its
* slashes escaped), with the indentation of the next row: as it is, escaped for JSON, URL-encoded, or as XML
* character references. The look-ahead keeps the look-behind from running at every character.
*/
const BREAK = /(?=[\r\n\\%&])(?<=[A-Za-z0-9+/=_%\\-]{32})(?:\r\n?|\n|(?:\\{1,4}r)?\\{1,4}n|(?:%(?:25)?0[Dd])?%(?:25)?0[Aa]|(?:&#(?:13|x[Dd]);)?&#(?:10|x[Aa]);)[ \t]*/g;
const ROW = /[A-Za-z0-9+/=_%\\-]*/y;
const UNFINISHED_BREAK = /(?:\\{1,4}(?:r\\{0,4})?|%(?:2|25)?(?:0(?:[Dd](?:%(?:2|25)?0?)?)?)?|&[#0-9xDd]{0,4}|&#(?:13|x[Dd]);&[#0-9xDd]{0,3})$/;
/** The runs of rows in a text, in order; texts without any cost one quick look. */
function wrappedRuns(text) {
	const runs = [];
	let rows = [];
	let next = -1;
	const finish = () => {
		if (rows.length > 0) runs.push(runOf(text, [...rows, [next, rowEnd(text, next)]]));
	};
	for (const found of text.matchAll(BREAK)) {
		const from = rowStart(text, found.index, Math.max(0, next));
		if (from !== next) {
			finish();
			rows = [];
		}
		rows.push([from, found.index]);
		next = found.index + found[0].length;
	}
	finish();
	return runs;
}
/** The run at the end of a text that was cut off, maybe in the middle of a break. */
function wrappedEnd(text) {
	const whole = text.replace(UNFINISHED_BREAK, "");
	const last = wrappedRuns(`${whole}\n`).at(-1);
	return last !== void 0 && last.end >= whole.length ? last : void 0;
}
/** Where a character of a run is in the text the run was found in. */
function originOf(run, index) {
	let low = 0;
	let high = run.rows.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((run.rows[middle]?.at ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	const row = run.rows[low];
	return row === void 0 ? index : row.origin + index - row.at;
}
function runOf(text, rows) {
	const parts = [];
	const starts = [];
	let at = 0;
	for (const [from, to] of rows) {
		parts.push(text.slice(from, to));
		starts.push({
			at,
			origin: from
		});
		at += to - from;
	}
	return {
		text: parts.join(""),
		rows: starts,
		end: rows.at(-1)?.[1] ?? 0
	};
}
function rowStart(text, end, least) {
	let from = end;
	while (from > least && isRowCharacter(text.charCodeAt(from - 1))) from--;
	return from;
}
function rowEnd(text, from) {
	ROW.lastIndex = from;
	return from + (ROW.exec(text)?.[0].length ?? 0);
}
const ROW_CHARACTERS = /* @__PURE__ */ new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/[A-Za-z0-9+/=_%\\-]/.test(String.fromCharCode(code))) ROW_CHARACTERS[code] = 1;
function isRowCharacter(code) {
	return ROW_CHARACTERS[code] === 1;
}
// src/value/secret-mask.ts
const MASK = "***";
const BASE64 = /[A-Za-z0-9+/_-]/;
/** Hides secrets, and what they are encoded to (see `formsOf`), in everything that is written. */
var SecretMask = class {
	#secrets = /* @__PURE__ */ new Set();
	#listeners = [];
	#scanner = new Scanner();
	/** The forms that may be broken into rows, to be looked for in rows put together again. */
	#wrapped = new Scanner();
	/** Hides a secret from now on; an empty one is ignored. */
	add(secret) {
		if (secret === "" || this.#secrets.has(secret)) return;
		this.#secrets.add(secret);
		const forms = formsOf(secret);
		this.#scanner.add(forms);
		this.#wrapped.add(forms.filter((form) => form.wraps));
		for (const listener of this.#listeners) listener(secret);
	}
	/** Whether there is anything to hide. */
	get active() {
		return this.#secrets.size > 0;
	}
	/** Calls the listener with every secret, those already added included. */
	onAdd(listener) {
		this.#listeners.push(listener);
		for (const secret of this.#secrets) listener(secret);
	}
	/** The text with every spelling of every secret replaced by `***`. */
	mask(text) {
		if (this.#secrets.size === 0 || text === "") return text;
		if (this.#secrets.has(text)) return MASK;
		return hide(text, joined(this.#find(text)));
	}
	/** The beginning of a text that was cut off, masked; the beginning of a secret at its end is hidden, too. */
	maskCut(text) {
		if (this.#secrets.size === 0 || text === "") return text;
		if (this.#secrets.has(text)) return MASK;
		const from = Math.min(this.#scanner.findEnd(text), this.#findWrappedEnd(text));
		const stretches = this.#find(text);
		if (from < text.length) stretches.push([from, text.length]);
		return hide(text, joined(stretches));
	}
	/** The value with its texts and keys masked; a number or boolean whose text is hidden becomes a text. */
	maskValue(value) {
		return this.#secrets.size === 0 ? value : maskTexts(value, (text) => this.mask(text));
	}
	#find(text) {
		return [...this.#scanner.find(text), ...this.#findWrapped(text)];
	}
	#findWrapped(text) {
		return wrappedRuns(text).flatMap((run) => this.#wrapped.find(run.text).map(([from, to]) => [originOf(run, from), originOf(run, to - 1) + 1]));
	}
	#findWrappedEnd(text) {
		const start = Math.max(0, text.length - 3 * this.#wrapped.longest - 100);
		const run = wrappedEnd(text.slice(start));
		if (run === void 0) return text.length;
		const from = this.#wrapped.findEnd(run.text);
		return from < run.text.length ? start + originOf(run, from) : text.length;
	}
};
/** Finds any of many texts in one pass: two characters decide whether a place is worth a closer look. */
var Scanner = class {
	/** Whether some form begins with these two characters (their low bytes). */
	#begins = /* @__PURE__ */ new Uint8Array(65536);
	/** Forms by their first three characters, longest first. */
	#forms = /* @__PURE__ */ new Map();
	#longest = 0;
	add(forms) {
		for (const form of forms) {
			this.#longest = Math.max(this.#longest, form.text.length);
			this.#begins[beginning(form.text, 0)] = 1;
			const key = form.text.slice(0, 3);
			const group = this.#forms.get(key);
			if (group === void 0) this.#forms.set(key, [form]);
			else {
				const shorter = group.findIndex((other) => other.text.length < form.text.length);
				group.splice(shorter === -1 ? group.length : shorter, 0, form);
			}
		}
	}
	/** The length of the longest form. */
	get longest() {
		return this.#longest;
	}
	/** Where a form starts that is cut off by the end of the text, else the length of the text. */
	findEnd(text) {
		for (let index = Math.max(0, text.length - this.#longest); index <= text.length - 3; index++) {
			if (this.#begins[beginning(text, index)] === 0) continue;
			const end = text.slice(index);
			const form = this.#forms.get(end.slice(0, 3))?.find(({ text: whole }) => whole.length > end.length && whole.startsWith(end));
			if (form !== void 0) return index + Math.min(form.margin, end.length - 1);
		}
		return text.length;
	}
	/** What is to be hidden, in order; stretches that overlap are joined, so no part of a secret stays beside another. */
	find(text) {
		const stretches = [];
		const begins = this.#begins;
		const last = text.length - 3;
		for (let index = 0; index <= last; index++) {
			if (begins[beginning(text, index)] === 0) continue;
			const form = this.#forms.get(text.slice(index, index + 3))?.find((candidate) => text.startsWith(candidate.text, index));
			if (form !== void 0) addStretch(stretches, stretchOf(form, text, index));
		}
		return stretches;
	}
};
function beginning(text, index) {
	return (text.charCodeAt(index) & 255) << 8 | text.charCodeAt(index + 1) & 255;
}
function hide(text, stretches) {
	if (stretches.length === 0) return text;
	let masked = "";
	let end = 0;
	for (const [from, to] of stretches) {
		masked += text.slice(end, from) + MASK;
		end = to;
	}
	return masked + text.slice(end);
}
/** Stretches in order, those that overlap joined. */
function joined(stretches) {
	const result = [];
	for (const stretch of stretches.sort((one, other) => one[0] - other[0])) addStretch(result, stretch);
	return result;
}
function stretchOf(form, text, index) {
	let from = index + form.margin;
	let to = index + form.text.length - form.margin;
	if (form.before && from > 0 && BASE64.test(text.charAt(from - 1))) from--;
	if (form.after && BASE64.test(text.charAt(to))) to++;
	return [from, to];
}
function addStretch(stretches, [from, to]) {
	let start = from;
	let end = to;
	for (let last = stretches.at(-1); last !== void 0 && last[1] > start; last = stretches.at(-1)) {
		start = Math.min(start, last[0]);
		end = Math.max(end, last[1]);
		stretches.pop();
	}
	stretches.push([start, end]);
}
export { SecretMask as t };
