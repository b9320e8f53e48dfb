import { ho as parseJson, lo as maskBeginning, so as count } from "./base.js";
// src/execute/body-text.ts
const utf8 = new TextDecoder();
/** Bytes as text by the charset of a content-type, else UTF-8. Never fails: an unknown charset is read as UTF-8, and broken bytes become
* U+FFFD; `textFlaw` tells of both. */
function readText(bytes, contentType = "") {
	const charset = charsetOf(contentType);
	const decoder = charset === null ? utf8 : decoderOf(charset);
	if (decoder === utf8) return utf8.decode(bytes);
	return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
/** What is wrong with a text that `readText` made of the bytes; null: nothing. A sound text costs no second reading. */
function textFlaw(bytes, text, contentType = "") {
	const charset = charsetOf(contentType);
	const unknown = charset !== null && decoderOf(charset) === utf8 ? charset.slice(0, 40) : null;
	const asUtf8 = charset === null || unknown !== null;
	const replaced = text.includes("�");
	if (!replaced && unknown === null) return null;
	const at = replaced && asUtf8 ? firstBroken(bytes, text) : null;
	const broken = at !== null || replaced && !asUtf8 && !fits(bytes, charset);
	if (!broken && unknown === null) return null;
	return {
		charset: asUtf8 ? "UTF-8" : charset,
		unknown,
		broken,
		at
	};
}
/** `it is not valid UTF-8: byte 0xff at offset 17` */
function brokenInWords({ charset, unknown, at }) {
	const where = at === null ? "" : `: byte 0x${at.byte.toString(16).padStart(2, "0")} at offset ${at.offset}`;
	return `it is not valid ${charset}${unknown === null ? "" : ` (the charset ${unknown} is not known)`}${where}`;
}
/** null: UTF-8, or none is named. */
function charsetOf(contentType) {
	const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
	return charset === void 0 || /^utf-?8$/i.test(charset) ? null : charset;
}
function decoderOf(charset) {
	try {
		return new TextDecoder(charset);
	} catch {
		return utf8;
	}
}
function fits(bytes, charset) {
	try {
		new TextDecoder(charset, { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
/** The first U+FFFD that was not sent as such; null: all were. */
function firstBroken(bytes, text) {
	let offset = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	let from = 0;
	for (let index = text.indexOf("�"); index !== -1; index = text.indexOf("�", from)) {
		offset += Buffer.byteLength(text.slice(from, index));
		const byte = bytes[offset];
		if (byte !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return {
			byte,
			offset
		};
		offset += 3;
		from = index + 1;
	}
	return null;
}
// src/execute/set-cookie.ts
/** Reads a line of Set-Cookie as RFC 6265 5.2 has it: attributes in any case, the last one of a name counts, what cannot be understood is
* left out. Undefined when no cookie is named. */
function parseSetCookie(line) {
	const [pair = "", ...attributes] = line.split(";");
	const equals = pair.indexOf("=");
	const name = pair.slice(0, Math.max(0, equals)).trim();
	if (name === "") return void 0;
	const cookie = {
		name,
		value: pair.slice(equals + 1).trim()
	};
	for (const attribute of attributes) {
		const at = attribute.indexOf("=");
		const key = (at === -1 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
		const value = at === -1 ? "" : attribute.slice(at + 1).trim();
		if (key === "expires") {
			const date = parseCookieDate(value);
			if (date !== void 0) cookie.expires = date;
		} else if (key === "max-age") {
			if (/^-?\d+$/.test(value)) cookie["max-age"] = Number(value);
		} else if (key === "domain") {
			if (value !== "") cookie.domain = value.replace(/^\./, "").toLowerCase();
		} else if (key === "path") {
			if (value.startsWith("/")) cookie.path = value;
		} else if (key === "secure") cookie.secure = true;
		else if (key === "httponly") cookie["http-only"] = true;
		else if (key === "samesite" && value !== "") cookie["same-site"] = value;
	}
	return cookie;
}
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const DELIMITERS = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
/** A date as cookies write it, in any of the ways that servers have (RFC 6265 5.1.1); undefined when it is none. */
function parseCookieDate(text) {
	let time;
	let [day, month, year] = [];
	for (const token of text.split(DELIMITERS)) {
		const clock = time === void 0 && /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(token);
		const monthAt = MONTHS.indexOf(token.slice(0, 3).toLowerCase());
		if (clock) time = clock.slice(1).map(Number);
		else if (day === void 0 && /^\d{1,2}(?!\d)/.test(token)) day = Number.parseInt(token, 10);
		else if (month === void 0 && monthAt !== -1) month = monthAt;
		else if (year === void 0 && /^\d{2,4}(?!\d)/.test(token)) year = fullYear(Number.parseInt(token, 10));
	}
	if (time === void 0 || day === void 0 || month === void 0 || year === void 0) return void 0;
	const [hour, minute, second] = time;
	const date = new Date(Date.UTC(year, month, day, hour, minute, second));
	return date.getUTCDate() === day && date.getUTCMonth() === month && hour < 24 && minute < 60 && second < 60 && year >= 1601 ? date : void 0;
}
function fullYear(year) {
	if (year >= 70 && year <= 99) return year + 1900;
	return year <= 69 ? year + 2e3 : year;
}
// src/execute/answer.ts
/** The answer to an HTTP request. */
function httpAnswer(parts) {
	return new HttpAnswer(parts);
}
/** What a command left. */
function runAnswer(parts) {
	return new RunAnswer(parts);
}
var HttpAnswer = class {
	kind = "http";
	status;
	headers;
	body;
	url;
	duration;
	exchange;
	exitCode = null;
	stdout = "";
	stderr = "";
	#charset;
	#text;
	#flaw;
	#json;
	#setCookies;
	constructor(parts) {
		this.status = parts.status;
		this.headers = parts.headers;
		this.body = parts.body;
		this.url = parts.url;
		this.duration = parts.duration;
		this.exchange = parts.exchange;
		this.#charset = parts.charset ?? null;
	}
	get text() {
		this.#text ??= readText(this.body, this.#contentType);
		return this.#text;
	}
	get flaw() {
		if (this.#flaw === void 0) this.#flaw = textFlaw(this.body, this.text, this.#contentType);
		return this.#flaw;
	}
	get json() {
		this.#json ??= readJson(this);
		return this.#json;
	}
	get setCookies() {
		this.#setCookies ??= readSetCookies(this.headers);
		return this.#setCookies;
	}
	/** As far as it tells the charset. */
	get #contentType() {
		return this.#charset === null ? this.headers.find(([name]) => name === "content-type")?.[1] : `;charset=${this.#charset}`;
	}
};
var RunAnswer = class {
	kind = "run";
	status = null;
	headers = [];
	setCookies = /* @__PURE__ */ new Map();
	url = null;
	exchange = null;
	body;
	duration;
	exitCode;
	#errorBytes;
	#stdout;
	#stderr;
	#json;
	constructor(parts) {
		this.body = parts.stdout;
		this.duration = parts.duration;
		this.exitCode = parts.exitCode;
		this.#errorBytes = parts.stderr;
	}
	get stdout() {
		this.#stdout ??= withoutLastBreak(readText(this.body));
		return this.#stdout;
	}
	get stderr() {
		this.#stderr ??= withoutLastBreak(readText(this.#errorBytes));
		return this.#stderr;
	}
	get text() {
		return this.stdout;
	}
	get flaw() {
		return textFlaw(this.body, this.stdout);
	}
	get json() {
		this.#json ??= readJson(this);
		return this.#json;
	}
};
/** JSON is UTF-8 (RFC 8259 8.1): what is not is no JSON, though most of it may look like it. */
function readJson(answer) {
	const { text } = answer;
	const flaw = text.includes("�") ? answer.flaw : null;
	return flaw?.broken === true ? {
		problem: brokenInWords(flaw),
		offset: null
	} : parseJson(text);
}
function withoutLastBreak(text) {
	return text.replace(/\r?\n$/, "");
}
function readSetCookies(headers) {
	const cookies = /* @__PURE__ */ new Map();
	for (const [header, line] of headers) {
		if (header !== "set-cookie") continue;
		const cookie = parseSetCookie(line);
		if (cookie !== void 0) cookies.set(cookie.name, cookie);
	}
	return cookies;
}
// src/execute/http/curl.ts
/** Headers that curl sets by itself, or that stand for one of its options. */
const LEFT_OUT = /* @__PURE__ */ new Set([
	"content-length",
	"connection",
	"accept-encoding"
]);
/** The request as a curl command for a POSIX shell; what is masked stays masked. */
function curlCommand({ method, url, headers, body }, { options, bodyFile } = {
	options: [],
	bodyFile: null
}) {
	const parts = ["curl", ...options.map(quote)];
	const data = body === null || body.size === 0 && method !== "POST" ? null : body;
	if (method === "HEAD") parts.push("--head");
	else if (method !== (data === null ? "GET" : "POST")) parts.push("-X", quote(method));
	if (headers.some(({ name }) => name === "accept-encoding")) parts.push("--compressed");
	if (/[[\]{}]/.test(url)) parts.push("--globoff");
	parts.push(quote(url));
	for (const { name, value } of headers) if (!LEFT_OUT.has(name)) parts.push("-H", quote(value === "" ? `${name};` : `${name}: ${value}`));
	for (const name of ["user-agent", ...data === null ? [] : ["content-type"]]) if (!headers.some((header) => header.name === name)) parts.push("-H", quote(`${name}:`));
	if (data !== null) {
		const shown = data.trimmed ? ["--data-binary", `@${bodyFile ?? "body.bin"}`] : ["--data-raw", data.text];
		parts.push(...shown.map(quote));
	}
	return parts.join(" ");
}
function quote(text) {
	return /^[A-Za-z0-9_./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
// src/execute/http/sent-headers.ts
/** The headers of a request as they are sent: those that are written, and what goes along with every request unless it is: whom it is
* for, and how long its body is (RFC 9110 7.2 and 8.6). What is only about the connection is not among them. */
function sentHeaders({ url, headers, body, hostless }) {
	const written = new Set(headers.map(([name]) => name));
	const sent = [...headers];
	if (!written.has("host") && hostless !== true) sent.unshift(["host", url.host]);
	if (body !== null && !written.has("content-length") && !written.has("transfer-encoding")) sent.push(["content-length", String("read" in body ? body.size : body.length)]);
	return sent;
}
// src/execute/http/exchange.ts
/** Characters of a body that reports carry. */
const LONGEST_BODY = 1e4;
/** Headers whose values are credentials, whatever they are. */
const SENSITIVE = /* @__PURE__ */ new Set([
	"authorization",
	"proxy-authorization",
	"cookie",
	"set-cookie",
	"x-api-key"
]);
/** Puts a request and its answer into the form that reports carry: masked first, then trimmed. `options`: what curl is told beside the
* request. */
function describeExchange(request, answer, mask, options = []) {
	const { body } = request;
	const type = contentTypeOf(request.headers);
	const file = body !== null && "read" in body ? body.path : null;
	const sent = {
		method: request.method,
		url: mask(shownUrl(request)),
		headers: describeHeaders(sentHeaders(request), mask, request.credentials),
		body: describeSentBody(body, type, mask)
	};
	const written = {
		...sent,
		headers: describeHeaders(request.headers, mask, request.credentials)
	};
	return {
		request: sent,
		response: answer === null ? null : describeResponse(answer, mask),
		curl: curlCommand(written, {
			options: options.map(mask),
			bodyFile: file && mask(file)
		})
	};
}
function describeResponse(answer, mask) {
	const type = contentTypeOf(answer.headers);
	const { duration } = answer;
	const common = {
		status: answer.status,
		headers: describeHeaders(answer.headers, mask),
		duration
	};
	return "body" in answer ? {
		...common,
		body: describeBody(answer.body, type, answer.text, mask)
	} : {
		...common,
		body: notShown(answer.size, mask(type)),
		partial: true
	};
}
/** The URL of a request, with the path as it was sent. Not masked. */
function shownUrl({ url, target }) {
	return target === void 0 ? url.href : url.origin + Buffer.from(target, "latin1").toString();
}
function describeSentBody(body, type, mask) {
	if (body === null) return null;
	return "read" in body ? notShown(body.size, mask(type)) : describeBody(body, type, null, mask);
}
function notShown(size, type) {
	return {
		text: `(${count(size, "byte")}${type === "" ? "" : ` of ${type}`})`,
		size,
		trimmed: true
	};
}
function describeHeaders(headers, mask, hidden = []) {
	return headers.map(([name, value]) => ({
		name: mask(name),
		value: SENSITIVE.has(name) || hidden.includes(name) ? "***" : mask(value)
	}));
}
/** Text as it is, or its beginning; of anything else only what and how much it is. `known`: the text, if it was decoded already. */
function describeBody(bytes, contentType, known, mask) {
	const size = bytes.length;
	const text = known ?? new TextDecoder().decode(bytes);
	if (isBinary(bytes, text)) return notShown(size, mask(contentType));
	const masked = maskBeginning(text, mask);
	return masked.length > LONGEST_BODY ? {
		text: masked.slice(0, LONGEST_BODY),
		size,
		trimmed: true
	} : {
		text: masked,
		size,
		trimmed: false
	};
}
function isBinary(bytes, text) {
	const sample = bytes.subarray(0, 1e3);
	return sample.includes(0) || (text.slice(0, 1e3).match(/\uFFFD/g)?.length ?? 0) > sample.length / 10;
}
function contentTypeOf(headers) {
	return headers.find(([name]) => name === "content-type")?.[1] ?? "";
}
export { httpAnswer as a, sentHeaders as i, describeExchange as n, runAnswer as o, shownUrl as r, describeBody as t };
