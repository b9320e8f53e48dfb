import { r as maskTexts } from "./describe.js";
import { n as RotaError, t as EXIT } from "./exit-code.js";
import { r as plainText } from "./plain-text.js";
import { t as defuseWorkflowCommands } from "./workflow-command-text.js";
// src/host/or-crash.ts
/**
* What the work comes to. Rejects at once with what nothing in the process caught, so that such an error is told like any
* other (Node would print it as it is, with secrets and whatever an answer put into its message); what still runs is then not
* waited for.
*/
async function orCrash(work) {
	let crash;
	const crashed = new Promise((_resolve, reject) => {
		crash = reject;
	});
	const listener = (error) => crash?.(error);
	process.on("uncaughtException", listener);
	try {
		return await Promise.race([work(), crashed]);
	} finally {
		process.off("uncaughtException", listener);
	}
}
// src/value/secret-forms.ts
const SHORT = 3;
const SHORTEST_LINE = 6;
/**
* Every spelling under which a secret is hidden: as it is, escaped for JSON (once, twice, with `\/`, `\u00e9`,
* `\u003c`), URL-encoded, base64 and base64url (alone, and inside a longer text at each of the three alignments),
* hex, escaped for HTML and XML; for secrets of several lines, each line of six characters or more as well.
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
			...extra
		};
		const known = forms.get(text);
		if (known === void 0 || known.before && !form.before) forms.set(text, form);
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
			...jsonForms(text),
			...urlForms(bytes),
			...markupForms(text)
		]) add(form);
		const hex = Buffer.from(bytes).toString("hex");
		add(hex);
		add(hex.toUpperCase());
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
	return forms.flatMap((form) => [form, jsonEscape(form)]);
}
function jsonEscape(text) {
	return JSON.stringify(text).slice(1, -1);
}
function unicodeEscape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** What each encoder leaves as it is, besides letters and digits. */
const UNESCAPED = [
	"-_.~",
	"-_.~!'()*",
	"-_.~!'()*;/?:@&=+$,#",
	"-_.*",
	"-_.~!$&'()*+,;=:@"
];
function urlForms(bytes) {
	const forms = [];
	for (const kept of UNESCAPED) {
		const form = percentEncode(bytes, (character) => /[A-Za-z0-9]/.test(character) || kept.includes(character));
		forms.push(form, form.replaceAll("%20", "+"));
	}
	forms.push(percentEncode(bytes, () => false));
	return forms.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())]);
}
function percentEncode(bytes, keep) {
	let text = "";
	for (const byte of bytes) {
		const character = String.fromCharCode(byte);
		text += byte < 128 && keep(character) ? character : percent(byte);
	}
	return text;
}
function percent(byte) {
	return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
function markupForms(text) {
	const basic = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return [basic, ...[
		["\"", "&#39;"],
		["&quot;", "'"],
		["&quot;", "&#39;"],
		["&quot;", "&#039;"],
		["&quot;", "&#x27;"],
		["&quot;", "&apos;"],
		["&#34;", "&#39;"]
	].map(([double, single]) => basic.replaceAll("\"", double).replaceAll("'", single))];
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
function addUrlSafe(text, add, extra) {
	add(text, extra);
	add(text.replaceAll("+", "-").replaceAll("/", "_"), extra);
	const encoded = text.replace(/[+/=]/g, (character) => percent(character.charCodeAt(0)));
	add(encoded, extra);
	add(encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()), extra);
	add(text.replaceAll("/", "\\/"), extra);
}
// src/value/secret-mask.ts
const MASK = "***";
const BASE64 = /[A-Za-z0-9+/_-]/;
/** Hides secrets, and what they are encoded to (see `formsOf`), in everything that is written. */
var SecretMask = class {
	#secrets = /* @__PURE__ */ new Set();
	#listeners = [];
	#scanner = new Scanner();
	/** Hides a secret from now on; an empty one is ignored. */
	add(secret) {
		if (secret === "" || this.#secrets.has(secret)) return;
		this.#secrets.add(secret);
		this.#scanner.add(formsOf(secret));
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
		return this.#scanner.mask(text);
	}
	/** The beginning of a text that was cut off, masked; the beginning of a secret at its end is hidden, too. */
	maskCut(text) {
		return this.#secrets.size === 0 ? text : this.#scanner.maskEnd(this.mask(text));
	}
	/** The value with its texts and keys masked; a number or boolean whose text is hidden becomes a text. */
	maskValue(value) {
		return this.#secrets.size === 0 ? value : maskTexts(value, (text) => this.mask(text));
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
	mask(text) {
		const stretches = this.#find(text);
		if (stretches.length === 0) return text;
		let masked = "";
		let end = 0;
		for (const [from, to] of stretches) {
			masked += text.slice(end, from) + MASK;
			end = to;
		}
		return masked + text.slice(end);
	}
	maskEnd(text) {
		for (let index = Math.max(0, text.length - this.#longest); index <= text.length - 3; index++) {
			if (this.#begins[beginning(text, index)] === 0) continue;
			const end = text.slice(index);
			const form = this.#forms.get(end.slice(0, 3))?.find((candidate) => candidate.text.startsWith(end));
			if (form !== void 0) return text.slice(0, index + Math.min(form.margin, end.length)) + MASK;
		}
		return text;
	}
	/** What is to be hidden, in order; stretches that overlap are joined, so no part of a secret stays beside another. */
	#find(text) {
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
// src/commands/guarded-host.ts
/** The host; on GitHub with a terminal on which nothing that a file or an answer says becomes a command to the runner, whoever tells it. */
function guardedHost(host) {
	if (host.environment["GITHUB_ACTIONS"] !== "true") return host;
	const { terminal } = host;
	const guarded = {
		print: (text) => terminal.print(text),
		tell: (text) => terminal.tell(defuseWorkflowCommands(text)),
		live: terminal.live,
		colours: terminal.colours,
		get columns() {
			return terminal.columns;
		}
	};
	return {
		...host,
		terminal: guarded
	};
}
// src/commands/tell-error.ts
/** Tells an error for the person at the keyboard; a defect of ours with its stack, for the report they will write. */
function tellError(error, { terminal, environment }, mask) {
	for (const [name, value] of Object.entries(environment)) if (name.startsWith("ROTA_SECRET_") && value) mask.add(value);
	const shown = (text) => plainText(mask.mask(text));
	if (error instanceof RotaError) {
		const hint = error.hint === void 0 ? "" : `  hint: ${shown(error.hint)}\n`;
		terminal.tell(`error[${error.code}]: ${shown(error.message)}\n${hint}`);
		return error.exitCode;
	}
	const stack = shown(error?.stack ?? String(error));
	terminal.tell(`error[internal]: Rota itself failed; this is a defect, please report it\n${stack}\n`);
	return EXIT.broken;
}
export { orCrash as i, guardedHost as n, SecretMask as r, tellError as t };
