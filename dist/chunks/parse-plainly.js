import { t as FILE_START } from "./position.js";
// src/load/yaml/limits.ts
/** The largest file that is read, in bytes (in UTF-16 units where only text is at hand): 5 MiB, far above any suite people write. */
const MAXIMUM_FILE_SIZE = 5242880;
/** How many values the aliases of one file may stand for in total: stops "billion laughs" files. */
const MAXIMUM_ALIASED_VALUES = 1e5;
// src/load/yaml/decode-source.ts
/**
* Decodes the bytes of a file as UTF-8 and strips a byte order mark.
*
* A file that is too large, UTF-16, binary (it has NUL bytes) or not valid UTF-8 gives no `source` and one
* diagnostic at 1:1 (`yaml-size` or `yaml-encoding`).
*/
function decodeSource(file, bytes) {
	if (bytes.length > 5242880) return { diagnostics: [tooLarge(file, bytes.length)] };
	if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) return undecodable(file, "this file is UTF-16, expected UTF-8", "save the file as UTF-8");
	if (bytes.includes(0)) return undecodable(file, "this file has NUL bytes, so it is binary or UTF-16, expected UTF-8 text", "save the file as UTF-8 text");
	try {
		return {
			source: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			diagnostics: []
		};
	} catch {
		return undecodable(file, "this file is not valid UTF-8", "save the file as UTF-8");
	}
}
/** The diagnostic for a file over the size limit; `size` in bytes. */
function tooLarge(file, size) {
	const mebibytes = (bytes) => `${Math.round(bytes / 1024 / 1024 * 10) / 10} MiB`;
	return {
		code: "yaml-size",
		severity: "error",
		message: `this file has ${mebibytes(size)}, the limit is ${mebibytes(MAXIMUM_FILE_SIZE)}`,
		hint: "split it into several files, or move the data to a CSV or JSON file",
		file,
		range: FILE_START
	};
}
function undecodable(file, message, hint) {
	return { diagnostics: [{
		code: "yaml-encoding",
		severity: "error",
		message,
		hint,
		file,
		range: FILE_START
	}] };
}
// src/load/yaml/line-table.ts
/** Turns character offsets of one text into lines and columns; the line starts are found on the first question. */
var LineTable = class {
	source;
	starts;
	constructor(source) {
		this.source = source;
	}
	/** The 1-based line and column of an offset; an offset past the end is put at the end, one below 0 at the start. */
	position(offset) {
		this.starts ??= lineStarts(this.source);
		const starts = this.starts;
		const inside = Math.max(0, Math.min(offset, this.source.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= inside) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: inside - starts[low] + 1
		};
	}
	/** The range from one offset to another. */
	range(start, end) {
		return {
			start: this.position(start),
			end: this.position(end)
		};
	}
};
function lineStarts(source) {
	const starts = [0];
	for (let newline = source.indexOf("\n"); newline !== -1; newline = source.indexOf("\n", newline + 1)) starts.push(newline + 1);
	return starts;
}
// src/load/yaml/document.ts
/** Joins a file's text and what was read from it into the document that other stages see. */
function createDocument(file, source, read) {
	const lines = new LineTable(source);
	return {
		file,
		source,
		value: read.value,
		offsets: (container, key) => read.entries.find(container, key),
		range: (start, end) => lines.range(start, end)
	};
}
/** Sets an entry of a map as an own property, also when the key is `__proto__`, which plain assignment would lose. */
function setEntry(map, key, value) {
	if (key === "__proto__") Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else map[key] = value;
}
// src/load/yaml/core-schema.ts
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
/** Integers of at most this many characters, sign included, are exact as doubles. */
const EXACT_LENGTH = 15;
const UPPER_CASE_T = 84;
/**
* The value of a plain scalar by the core schema of YAML 1.2 (section 10.3.2): null, boolean, integer, float or the
* text itself. Integers beyond 2^53 are BigInt; `-0` is the integer 0.
*/
function resolvePlain(text) {
	const first = text.charCodeAt(0);
	if (first > UPPER_CASE_T && first !== 116 && first !== 102 && first !== 110 && first !== 126) return text;
	if (first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) return resolveNumber(text);
	if (isNullText(text)) return null;
	if (text === "true" || text === "True" || text === "TRUE") return true;
	if (text === "false" || text === "False" || text === "FALSE") return false;
	return text;
}
/** Whether a plain scalar is null by the core schema. */
function isNullText(text) {
	return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
function resolveNumber(text) {
	if (INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text)) {
		if (text.length <= EXACT_LENGTH) return Number(text) + 0;
		const integer = BigInt(text.startsWith("+") ? text.slice(1) : text);
		const number = Number(integer);
		return Number.isSafeInteger(number) ? number : integer;
	}
	if (FLOAT.test(text)) return Number(text);
	if (INFINITY.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return text === ".nan" || text === ".NaN" || text === ".NAN" ? NaN : text;
}
// src/load/yaml/entry-table.ts
/** Per entry: its container's number, then the four offsets. */
const ENTRY_SIZE = 5;
const NO_ENTRY = -1;
/** Above this many entries a container gets an index of its own; below it, walking is cheaper. */
const INDEXED_FROM = 12;
/**
* Where the entries of every map and list stand. Filling it only pushes numbers, because most files are read
* without a single look-up; the first look-up links the entries of each container.
*/
var EntryTable = class {
	containers = [];
	keys = [];
	numbers = [];
	links;
	/** Registers a map or list; the number returned names it in `add`. */
	open(container) {
		return this.containers.push(container) - 1;
	}
	/** Adds the next entry of a container; entries of one container come in the order they are written. */
	add(owner, key, keyStart, keyEnd, valueStart, valueEnd) {
		this.numbers.push(owner, keyStart, keyEnd, valueStart, valueEnd);
		this.keys.push(key);
	}
	/** The offsets of one entry; undefined for a container or key that was never added. */
	find(container, key) {
		this.links ??= linkEntries(this.containers, this.numbers);
		const entry = this.findEntry(this.links, container, key);
		if (entry === NO_ENTRY) return void 0;
		const at = entry * ENTRY_SIZE;
		const numbers = this.numbers;
		return {
			keyStart: numbers[at + 1],
			keyEnd: numbers[at + 2],
			valueStart: numbers[at + 3],
			valueEnd: numbers[at + 4]
		};
	}
	findEntry(links, container, key) {
		const id = links.ids.get(container);
		if (id === void 0) return NO_ENTRY;
		const indexed = links.indexes.get(id);
		if (indexed !== void 0) return indexed.get(key) ?? NO_ENTRY;
		let walked = 0;
		for (let entry = links.first[id]; entry !== NO_ENTRY; entry = links.next[entry]) {
			if (this.keys[entry] === key) return entry;
			walked += 1;
			if (walked === INDEXED_FROM) return this.indexEntries(links, id).get(key) ?? NO_ENTRY;
		}
		return NO_ENTRY;
	}
	indexEntries(links, id) {
		const index = /* @__PURE__ */ new Map();
		for (let entry = links.first[id]; entry !== NO_ENTRY; entry = links.next[entry]) index.set(this.keys[entry], entry);
		links.indexes.set(id, index);
		return index;
	}
};
function linkEntries(containers, numbers) {
	const ids = /* @__PURE__ */ new Map();
	for (let id = 0; id < containers.length; id++) ids.set(containers[id], id);
	const first = new Int32Array(containers.length).fill(NO_ENTRY);
	const count = numbers.length / ENTRY_SIZE;
	const next = new Int32Array(count);
	for (let entry = count - 1; entry >= 0; entry--) {
		const owner = numbers[entry * ENTRY_SIZE];
		next[entry] = first[owner];
		first[owner] = entry;
	}
	return {
		ids,
		first,
		next,
		indexes: /* @__PURE__ */ new Map()
	};
}
// src/load/yaml/plain-patterns.ts
/**
* The patterns of the plain reader. All are sticky: they match at `lastIndex` or not at all. Patterns rather than
* loops over characters, because a run reads few files once: compiling a pattern costs next to nothing, optimizing
* such loops costs more than all the reading.
*
* None of them can backtrack for long: each repetition begins with a character the one inside it excludes.
*/
/** No blank, control character, indicator or byte order mark; a dash only before such a character. */
const FIRST = "(?:-(?=[^\\0- \\-?:,[\\]{}#&*!|>'\"%@`\\ufeff])|[^\\0- \\-?:,[\\]{}#&*!|>'\"%@`\\ufeff])";
/** Not null, which is no key, and not the merge key. */
const NOT_SPECIAL = "(?!(?:~|null|Null|NULL|<<):)";
/** Without colons and hashes, which are legal in rare cases, so the full reader has them. */
const BLOCK_KEY = `${NOT_SPECIAL}${FIRST}[^\\0- :#]*(?: +[^\\0- :#]+)*`;
const BLOCK_TEXT = `${FIRST}[^\\0- :]*(?:(?: +(?=[^\\0- #])|:(?=[^\\0- ]))[^\\0- :]*)*`;
const FLOW_KEY = `${NOT_SPECIAL}${FIRST}[^\\0- :#,[\\]{}]*(?: +[^\\0- :#,[\\]{}]+)*`;
const FLOW_TEXT = `${FIRST}[^\\0- :,[\\]{}]*(?:(?: +(?=[^\\0- #,[\\]{}])|:(?=[^\\0- ,[\\]{}]))[^\\0- :,[\\]{}]*)*`;
/** The rest of a line, comment included, then blank and comment lines, then the indentation of the next content. */
const LINE_END = "(?: +#[^\\n\\r]*| +)?(?:\\n|$)(?: *(?:#[^\\n\\r]*)?\\n)*(?: *#[^\\n\\r]*$)? *";
/** `key:` and the blanks after it; then, where it has one, a plain value with its line end. Groups: key, blanks, value. */
const blockEntry = new RegExp(`(${BLOCK_KEY}):(?=[ \\n]|$)( *)(?:(${BLOCK_TEXT})${LINE_END})?`, "y");
/** A plain value with its line end. Group: the value. */
const blockText = new RegExp(`(${BLOCK_TEXT})${LINE_END}`, "y");
const lineEnd = new RegExp(LINE_END, "y");
/** Blank and comment lines at the start of the text, and the indentation after them. */
const leadingLines = /(?: *(?:#[^\n\r]*)?\n)*(?: *#[^\n\r]*$)? */y;
/** `key: ` in a flow map; then, where it has one, a plain value with its comma, if any. Groups: key, blanks, value. */
const flowEntry = new RegExp(`(${FLOW_KEY}):( +)(?:(${FLOW_TEXT}) *(?:, *|(?=\\})))?`, "y");
/** A plain value in a flow collection with its comma, if any. Group: the value. */
const flowText = new RegExp(`(${FLOW_TEXT}) *(?:, *|(?=[}\\]]))`, "y");
/** A double-quoted scalar of one line without escapes. Group: its text. */
const doubleQuoted = /"([^"\\\0-\x08\n-\x1f]*)"/y;
/** A double-quoted scalar of one line with the escapes it shares with JSON. */
const doubleQuotedWithEscapes = /"(?:[^"\\\0-\x08\n-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y;
/** A single-quoted scalar of one line. Group: its text, quotes still doubled. */
const singleQuoted = /'([^'\0-\x08\n-\x1f]*(?:''[^'\0-\x08\n-\x1f]*)*)'/y;
// src/load/yaml/plain-scanner.ts
const DOUBLE_QUOTE$2 = 34;
/** Thrown inside the plain reader, and caught by it, for a text outside its subset. */
const NOT_PLAIN = /* @__PURE__ */ new Error("This text needs the full reader");
/** Leaves a map to the full reader when fewer keys are in it than were read. Once for each map, as that is cheaper than for each key. */
function refuseDuplicates(map, read) {
	if (Object.keys(map).length !== read) throw NOT_PLAIN;
}
/** Where the plain reader stands; every method leaves `at` after what it read, or throws `NOT_PLAIN`. */
var PlainScanner = class {
	source;
	entries;
	at = 0;
	/** The column of the current line's first character, or -1 at the end of the text. */
	indent = -1;
	/** Where the value read last begins and ends. */
	valueStart = 0;
	valueEnd = 0;
	constructor(source) {
		this.source = source;
		this.entries = new EntryTable();
		this.skipToContent(0);
	}
	/** From the start of a line, goes to the next content. */
	skipToContent(lineStart) {
		leadingLines.lastIndex = lineStart;
		leadingLines.test(this.source);
		this.atContent(leadingLines.lastIndex);
	}
	/** Notes that the next content begins at an offset, which only blanks separate from the start of its line. */
	atContent(at) {
		this.at = at;
		this.indent = at === this.source.length ? -1 : at === 0 ? 0 : at - 1 - this.source.lastIndexOf("\n", at - 1);
	}
	/** After a value: only blanks and a comment may follow on its line; then goes to the next content. */
	endLine() {
		lineEnd.lastIndex = this.at;
		if (!lineEnd.test(this.source)) throw NOT_PLAIN;
		this.atContent(lineEnd.lastIndex);
	}
	/** Steps over blanks and gives the code of the character after them (NaN at the end of the text). */
	skipSpaces() {
		let code = this.source.charCodeAt(this.at);
		while (code === 32) code = this.source.charCodeAt(++this.at);
		return code;
	}
	/** Reads the one-line single- or double-quoted scalar that begins here and notes where it stands. */
	quoted() {
		const { source, at } = this;
		this.valueStart = at;
		const pattern = source.charCodeAt(at) === DOUBLE_QUOTE$2 ? doubleQuoted : singleQuoted;
		pattern.lastIndex = at;
		const match = pattern.exec(source);
		if (match === null) {
			if (pattern === singleQuoted) throw NOT_PLAIN;
			return this.quotedWithEscapes();
		}
		this.at = pattern.lastIndex;
		this.valueEnd = this.at;
		const text = match[1];
		return pattern === singleQuoted && text.includes("'") ? text.replaceAll("''", "'") : text;
	}
	quotedWithEscapes() {
		doubleQuotedWithEscapes.lastIndex = this.at;
		if (!doubleQuotedWithEscapes.test(this.source)) throw NOT_PLAIN;
		const start = this.at;
		this.at = doubleQuotedWithEscapes.lastIndex;
		this.valueEnd = this.at;
		return JSON.parse(this.source.slice(start, this.at).replaceAll("	", "\\t"));
	}
};
// src/load/yaml/plain-block-scalar.ts
const TAB = 9;
const NEWLINE$1 = 10;
const CARRIAGE_RETURN = 13;
const SPACE$1 = 32;
const PLUS = 43;
const MINUS = 45;
const GREATER$1 = 62;
/**
* Reads the literal or folded block scalar whose header begins at the scanner; its lines are indented deeper than
* `parentIndent`. Left to the full reader: indentation digits, header comments, texts without content, tabs that
* begin a line, blank lines with more blanks than the indentation, deeper lines in folded texts.
*/
function readBlockScalar(scanner, parentIndent) {
	const { source, at: start } = scanner;
	const folded = source.charCodeAt(start) === GREATER$1;
	let at = start + 1;
	const sign = source.charCodeAt(at);
	if (sign === PLUS || sign === MINUS) at += 1;
	if (source.charCodeAt(at) !== NEWLINE$1) throw NOT_PLAIN;
	at += 1;
	let indent = -1;
	let longestBlank = 0;
	let emptyLines = 0;
	let contentEnd = -1;
	let text = "";
	while (at < source.length) {
		const lineAt = at;
		let code = source.charCodeAt(at);
		while (code === SPACE$1) code = source.charCodeAt(++at);
		const width = at - lineAt;
		if (code === NEWLINE$1) {
			if (width > longestBlank) longestBlank = width;
			emptyLines += 1;
			at += 1;
			continue;
		}
		if (at >= source.length || code === TAB || code === CARRIAGE_RETURN) throw NOT_PLAIN;
		if (indent === -1) {
			if (width <= parentIndent || width === 0) throw NOT_PLAIN;
			indent = width;
		}
		if (width < indent) {
			at = lineAt;
			break;
		}
		if (folded && width > indent) throw NOT_PLAIN;
		let end = source.indexOf("\n", at);
		if (end === -1) end = source.length;
		if (source.charCodeAt(end - 1) === CARRIAGE_RETURN) throw NOT_PLAIN;
		if (contentEnd === -1) text = "\n".repeat(emptyLines);
		else if (folded) text += emptyLines === 0 ? " " : "\n".repeat(emptyLines);
		else text += "\n".repeat(emptyLines + 1);
		text += source.slice(lineAt + indent, end);
		emptyLines = 0;
		contentEnd = end;
		at = end === source.length ? end : end + 1;
	}
	if (contentEnd === -1 || longestBlank > indent) throw NOT_PLAIN;
	if (sign === PLUS) text += "\n".repeat(emptyLines + 1);
	else if (sign !== MINUS) text += "\n";
	scanner.valueStart = start;
	scanner.valueEnd = start + source.slice(start, contentEnd).trimEnd().length;
	scanner.skipToContent(at);
	return text;
}
// src/load/yaml/plain-flow.ts
const DOUBLE_QUOTE$1 = 34;
const SINGLE_QUOTE$1 = 39;
const COMMA = 44;
const COLON$1 = 58;
const OPEN_LIST$1 = 91;
const CLOSE_LIST = 93;
const OPEN_MAP$1 = 123;
const CLOSE_MAP = 125;
/** Reads the one-line flow map or list that begins at the scanner, `depth` levels deep. */
function readFlow(scanner, depth) {
	if (depth > 64) throw NOT_PLAIN;
	return (scanner.source.charCodeAt(scanner.at) === OPEN_MAP$1 ? readFlowMap : readFlowList)(scanner, depth);
}
function readFlowMap(scanner, depth) {
	const { source, entries } = scanner;
	const start = scanner.at++;
	const map = {};
	const owner = entries.open(map);
	let count = 0;
	scanner.skipSpaces();
	while (source.charCodeAt(scanner.at) !== CLOSE_MAP) {
		let key;
		let value;
		const keyStart = scanner.at;
		let keyEnd;
		flowEntry.lastIndex = keyStart;
		const match = flowEntry.exec(source);
		if (match === null) {
			key = readQuotedKey$1(scanner);
			keyEnd = scanner.valueEnd;
			value = readFlowValue(scanner, depth);
		} else {
			key = match[1];
			keyEnd = keyStart + key.length;
			scanner.at = flowEntry.lastIndex;
			const text = match[3];
			if (text === void 0) value = readStructured(scanner, depth);
			else {
				scanner.valueStart = keyEnd + 1 + match[2].length;
				scanner.valueEnd = scanner.valueStart + text.length;
				value = resolvePlain(text);
			}
		}
		setEntry(map, key, value);
		count += 1;
		entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, scanner.valueEnd);
	}
	refuseDuplicates(map, count);
	scanner.valueStart = start;
	scanner.valueEnd = ++scanner.at;
	return map;
}
function readFlowList(scanner, depth) {
	const { source, entries } = scanner;
	const start = scanner.at++;
	const list = [];
	const owner = entries.open(list);
	scanner.skipSpaces();
	while (source.charCodeAt(scanner.at) !== CLOSE_LIST) {
		const value = readFlowValue(scanner, depth);
		const { valueStart, valueEnd } = scanner;
		entries.add(owner, list.length, valueStart, valueEnd, valueStart, valueEnd);
		list.push(value);
	}
	scanner.valueStart = start;
	scanner.valueEnd = ++scanner.at;
	return list;
}
/** Reads a value and the comma after it, if any; so do the functions it calls. */
function readFlowValue(scanner, depth) {
	flowText.lastIndex = scanner.at;
	const match = flowText.exec(scanner.source);
	if (match === null) return readStructured(scanner, depth);
	const text = match[1];
	scanner.valueStart = scanner.at;
	scanner.valueEnd = scanner.at + text.length;
	scanner.at = flowText.lastIndex;
	return resolvePlain(text);
}
function readStructured(scanner, depth) {
	const code = scanner.source.charCodeAt(scanner.at);
	let value;
	if (code === DOUBLE_QUOTE$1 || code === SINGLE_QUOTE$1) value = scanner.quoted();
	else if (code === OPEN_MAP$1 || code === OPEN_LIST$1) value = readFlow(scanner, depth + 1);
	else throw NOT_PLAIN;
	const next = scanner.skipSpaces();
	if (next === COMMA) {
		scanner.at += 1;
		scanner.skipSpaces();
	} else if (next !== CLOSE_MAP && next !== CLOSE_LIST) throw NOT_PLAIN;
	return value;
}
/** Reads a quoted key, its colon and the blanks after it. */
function readQuotedKey$1(scanner) {
	const code = scanner.source.charCodeAt(scanner.at);
	if (code !== DOUBLE_QUOTE$1 && code !== SINGLE_QUOTE$1) throw NOT_PLAIN;
	const key = scanner.quoted();
	if (scanner.source.charCodeAt(scanner.at) !== COLON$1) throw NOT_PLAIN;
	scanner.at += 1;
	scanner.skipSpaces();
	return key;
}
// src/load/yaml/plain-block.ts
const NEWLINE = 10;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const OPEN_LIST = 91;
const OPEN_MAP = 123;
const PIPE = 124;
/** YAML allows 1024 characters before the colon; near that the full reader decides. */
const LONGEST_KEY = 1e3;
/** Reads the block map or list that begins at the first character of a line. */
function readCollection(scanner, depth) {
	return (isItem(scanner, scanner.at) ? readList : readMap)(scanner, scanner.indent, depth);
}
/** Reads the block map whose keys stand at a column; leaves the scanner at the content after it. */
function readMap(scanner, column, depth) {
	if (depth > 64) throw NOT_PLAIN;
	const { source, entries } = scanner;
	const start = scanner.at;
	const map = {};
	const owner = entries.open(map);
	let count = 0;
	let end;
	do {
		const keyStart = scanner.at;
		let keyEnd;
		let key;
		let value;
		blockEntry.lastIndex = keyStart;
		const match = blockEntry.exec(source);
		if (match !== null) {
			key = match[1];
			keyEnd = keyStart + key.length;
			if (key.length > LONGEST_KEY) throw NOT_PLAIN;
			const text = match[3];
			if (text === void 0) {
				scanner.at = keyEnd + 1;
				value = readEntry(scanner, column, depth);
			} else {
				value = resolvePlain(text);
				scanner.atContent(blockEntry.lastIndex);
				if (scanner.indent > column) throw NOT_PLAIN;
				scanner.valueStart = keyEnd + 1 + match[2].length;
				scanner.valueEnd = scanner.valueStart + text.length;
			}
		} else {
			key = readQuotedKey(scanner);
			keyEnd = scanner.valueEnd;
			value = readAfterQuotedKey(scanner, column, depth);
		}
		setEntry(map, key, value);
		count += 1;
		end = scanner.valueEnd;
		entries.add(owner, key, keyStart, keyEnd, scanner.valueStart, end);
	} while (scanner.indent === column && !isItem(scanner, scanner.at));
	refuseDuplicates(map, count);
	scanner.valueStart = start;
	scanner.valueEnd = end;
	return map;
}
/** Reads the block list whose dashes stand at a column; leaves the scanner at the content after it. */
function readList(scanner, column, depth) {
	if (depth > 64) throw NOT_PLAIN;
	const { entries } = scanner;
	const start = scanner.at;
	const list = [];
	const owner = entries.open(list);
	let end;
	do {
		const dash = scanner.at;
		scanner.at += 1;
		scanner.skipSpaces();
		const value = readItem(scanner, column, column + scanner.at - dash, depth);
		if (scanner.indent > column) throw NOT_PLAIN;
		const { valueStart } = scanner;
		end = scanner.valueEnd;
		entries.add(owner, list.length, valueStart, end, valueStart, end);
		list.push(value);
	} while (scanner.indent === column && isItem(scanner, scanner.at));
	scanner.valueStart = start;
	scanner.valueEnd = end;
	return list;
}
/** Reads what follows a dash at a column; it begins at another column, which matters when it is a collection. */
function readItem(scanner, column, itemColumn, depth) {
	const isList = isItem(scanner, scanner.at);
	if (!isList) {
		const text = readPlainText(scanner);
		if (text !== void 0) return resolvePlain(text);
		const code = scanner.source.charCodeAt(scanner.at);
		if (isValueOnLine(scanner, code)) return readOnLine(scanner, code, column, depth);
	}
	return (isList ? readList : readMap)(scanner, itemColumn, depth + 1);
}
/** Whether what begins here, and isn't plain, is a value rather than a key. */
function isValueOnLine(scanner, code) {
	if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return code === OPEN_MAP || code === OPEN_LIST || code === PIPE || code === GREATER;
	const start = scanner.at;
	scanner.quoted();
	const isKey = scanner.source.charCodeAt(scanner.at) === COLON;
	scanner.at = start;
	return !isKey;
}
function readAfterQuotedKey(scanner, column, depth) {
	const afterColon = scanner.at;
	scanner.skipSpaces();
	const text = readPlainText(scanner);
	if (text === void 0) {
		scanner.at = afterColon;
		return readEntry(scanner, column, depth);
	}
	if (scanner.indent > column) throw NOT_PLAIN;
	return resolvePlain(text);
}
/** Reads a plain value with its line end, and notes where it stands; undefined, and nothing read, when none begins here. */
function readPlainText(scanner) {
	blockText.lastIndex = scanner.at;
	const match = blockText.exec(scanner.source);
	if (match === null) return void 0;
	const text = match[1];
	scanner.valueStart = scanner.at;
	scanner.valueEnd = scanner.at + text.length;
	scanner.atContent(blockText.lastIndex);
	return text;
}
/** Reads what follows the colon of a key at a column, when it isn't plain. */
function readEntry(scanner, column, depth) {
	const { source } = scanner;
	const afterColon = scanner.at;
	const code = scanner.skipSpaces();
	if (code === NEWLINE || code === HASH || scanner.at === source.length) {
		if (code === HASH && source.charCodeAt(scanner.at + 1) !== SPACE) throw NOT_PLAIN;
		scanner.at = afterColon;
		scanner.endLine();
		if (!(scanner.indent > column || scanner.indent === column && isItem(scanner, scanner.at))) {
			scanner.valueStart = afterColon;
			scanner.valueEnd = afterColon;
			return null;
		}
		const value = readCollection(scanner, depth + 1);
		if (scanner.indent > column) throw NOT_PLAIN;
		return value;
	}
	const value = readOnLine(scanner, code, column, depth);
	if (scanner.indent > column) throw NOT_PLAIN;
	return value;
}
/** Reads a value that isn't plain and begins on the line of its key or dash, whose column is given. */
function readOnLine(scanner, code, column, depth) {
	if (code === PIPE || code === GREATER) return readBlockScalar(scanner, column);
	let value;
	if (code === OPEN_MAP || code === OPEN_LIST) value = readFlow(scanner, depth + 1);
	else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) value = scanner.quoted();
	else throw NOT_PLAIN;
	scanner.endLine();
	return value;
}
function readQuotedKey(scanner) {
	const { source } = scanner;
	const start = scanner.at;
	const code = source.charCodeAt(start);
	if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw NOT_PLAIN;
	const key = scanner.quoted();
	if (source.charCodeAt(scanner.at) !== COLON || source.charCodeAt(scanner.at + 1) > SPACE) throw NOT_PLAIN;
	if (scanner.at - start > LONGEST_KEY) throw NOT_PLAIN;
	scanner.at += 1;
	return key;
}
function isItem(scanner, at) {
	return scanner.source.charCodeAt(at) === DASH && !(scanner.source.charCodeAt(at + 1) > SPACE);
}
// src/load/yaml/plain-reader.ts
/**
* Reads the part of YAML that people write, many times as fast as the full reader: block maps and lists, one-line
* scalars, one-line flow collections, block scalars, comments.
*
* Undefined for everything else, valid or not: the full reader then gives the value or says what is wrong. Where this
* reader answers, both give the same value and the same offsets.
*/
function readPlainly(source) {
	try {
		const scanner = new PlainScanner(source);
		if (scanner.indent !== 0) return void 0;
		const value = readCollection(scanner, 1);
		return scanner.at === source.length ? {
			value,
			entries: scanner.entries
		} : void 0;
	} catch (error) {
		if (error === NOT_PLAIN || error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/load/yaml/parse-plainly.ts
/** Parses a file that the plain reader understands, which is most of them; undefined for every other. */
function parsePlainly(file, source) {
	const text = withoutMark(source);
	if (text.length > 5242880) return { diagnostics: [tooLarge(file, text.length)] };
	const read = readPlainly(text);
	return read && {
		document: createDocument(file, text, read),
		diagnostics: []
	};
}
/** A text without its byte order mark. */
function withoutMark(source) {
	return source.startsWith("﻿") ? source.slice(1) : source;
}
export { setEntry as a, MAXIMUM_ALIASED_VALUES as c, createDocument as i, withoutMark as n, LineTable as o, EntryTable as r, decodeSource as s, parsePlainly as t };
