import { io as RotaError, ti as readYaml } from "./base.js";
import { isDeepStrictEqual } from "node:util";
// src/load/edit-entry.ts
/** The text of a file with one more entry in its top-level map; all that was there stays as it was. A file without any content counts as
* an empty map.
* @throws RotaError (exit code 3) when there is no place for it that leaves the other values alone. */
function withEntry(document, entry, place = {}) {
	return firstProven(document, entry, [...additions(document, textOf(entry), place)]);
}
/** The text of a file with another value of an entry that is there.
* @throws RotaError (exit code 3) when that would change other values, too. */
function withValue(document, entry) {
	return firstProven(document, entry, replacements(document, entry));
}
/** The text of a file without an entry, if it stands there exactly as `withEntry` would have written it without a comment; else with
* `instead` as its value.
* @throws RotaError (exit code 3) when that would change other values, too. */
async function withoutEntry(document, entry, instead) {
	return await proven(document, entry.key, void 0, removals(document, entry)) ?? withValue(document, {
		key: entry.key,
		value: instead
	});
}
async function firstProven(document, entry, texts) {
	const { key, value } = entry;
	const text = await proven(document, key, value, texts);
	if (text !== void 0) return text;
	throw new RotaError("edit-failed", `${key} cannot be changed in ${document.file} without changing something else, so nothing was written`, { hint: `write ${textOf(entry)} at the top level of the file by hand` });
}
/** The first of the texts that reads as the document with this value (or without the entry), and nothing else changed. */
async function proven(document, key, value, texts) {
	const { [key]: _old, ...others } = document.value;
	const wanted = value === void 0 ? others : {
		...others,
		[key]: value
	};
	for (const text of texts) {
		const { document: read } = await readYaml(document.file, text);
		if (read !== void 0 && isDeepStrictEqual(read.value, wanted)) return text;
	}
}
/** What the text could be with a new entry, the best first; not all of them read as what is meant. */
function* additions(document, text, place) {
	const { source } = document;
	const { after, comment } = place;
	const commented = `${text}${comment === void 0 ? "" : ` # ${comment}`}`;
	const entries = entriesOf(document);
	const [first] = entries;
	if (first === void 0) {
		for (const { index } of source.matchAll(/\{/g)) yield inserted(source, index + 1, text);
		yield `${source}${source === "" || source.endsWith("\n") ? "" : lineBreak(source)}${commented}${lineBreak(source)}`;
		return;
	}
	const start = lineStart(source, first.keyStart);
	const indent = /^ */.exec(source.slice(start))?.[0] ?? "";
	const line = `${indent}${commented}`;
	if (place.first) yield inserted(source, headEnd(source, start), `${line}${lineBreak(source)}`);
	const last = Math.max(...entries.map(({ valueEnd }) => valueEnd));
	const ends = [...after === void 0 ? [] : offsetsOf(document, after).map((one) => one.valueEnd), last];
	for (const end of ends) yield afterBlock(source, end, indent, line);
	yield inserted(source, start, `${line}${lineBreak(source)}`);
	for (const end of ends) yield inserted(source, end, `, ${text}`);
}
/** Where the comments that a file begins with end; those right above its first entry belong to that, if there are others before an empty
* line. */
function headEnd(source, firstEntry) {
	const head = source.slice(0, firstEntry);
	return /(?<=\S[^\n]*\n)(?:[ \t]*\r?\n)+(?:[ \t]*#[^\n]*\n)*$/.exec(head)?.index ?? firstEntry;
}
/** The text with a line behind the block that ends at an offset; comments that stand deeper than the block's key belong to it. */
function afterBlock(source, offset, indent, line) {
	const comment = new RegExp(`\\n(?:[ \\t]*\\r?\\n)*${indent} +#[^\\n]*`, "y");
	let end = lineFeed(source, offset);
	for (comment.lastIndex = end; comment.test(source); comment.lastIndex = end) end = comment.lastIndex;
	if (end === source.length) return `${source}${lineBreak(source)}${line}`;
	return inserted(source, end + 1, `${line}${source[end - 1] === "\r" ? "\r\n" : "\n"}`);
}
function replacements(document, { key, value }) {
	return offsetsOf(document, key).map(({ valueStart, valueEnd }) => cutOut(document.source, valueStart, valueEnd, String(value)));
}
/** What the text could be without an entry: without its line, or without it and the comma before it. */
function removals(document, entry) {
	const { source } = document;
	const text = textOf(entry);
	return offsetsOf(document, entry.key).flatMap(({ keyStart, valueEnd }) => {
		const start = lineStart(source, keyStart);
		const end = lineFeed(source, valueEnd);
		if (source.slice(start, end).replace(/\r$/, "").trimStart() === text) {
			if (end < source.length) return [cutOut(source, start, end + 1)];
			return [cutOut(source, source[start - 2] === "\r" ? start - 2 : start - 1, end)];
		}
		return source.slice(keyStart - 2, valueEnd) === `, ${text}` ? [cutOut(source, keyStart - 2, valueEnd)] : [];
	});
}
function entriesOf(document) {
	return Object.keys(document.value).flatMap((key) => offsetsOf(document, key)).sort((left, right) => left.keyStart - right.keyStart);
}
/** One, or none when the map has no such entry. */
function offsetsOf(document, key) {
	const offsets = document.offsets(document.value, key);
	return offsets === void 0 ? [] : [offsets];
}
function textOf({ key, value }) {
	return `${key}: ${value}`;
}
function inserted(source, offset, text) {
	return cutOut(source, offset, offset, text);
}
function cutOut(source, start, end, instead = "") {
	return source.slice(0, start) + instead + source.slice(end);
}
function lineStart(source, offset) {
	return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}
/** The line feed that ends the line of an offset, or the end of the text. */
function lineFeed(source, offset) {
	const found = source.indexOf("\n", offset);
	return found === -1 ? source.length : found;
}
/** How the lines of a text end: as its first one. */
function lineBreak(source) {
	return /\r?\n/.exec(source)?.[0] ?? "\n";
}
// src/load/write-edited.ts
/** Writes a file anew after an edit of its document. What the document leaves out of the file, a byte order mark, stays.
* @throws RotaError when the file is not what was read any more (exit code 3) or cannot be written (2). */
async function writeEdited(files, root, { file, source }, edited) {
	const path = `${root}/${file}`;
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await files.read(path));
	if (!/^\ufeff*$/.test(text.slice(0, text.length - source.length)) || !text.endsWith(source)) throw new RotaError("edit-outrun", `${file} was changed by someone else meanwhile`, { hint: "nothing was written: do it again" });
	try {
		await files.write(path, text.slice(0, text.length - source.length) + edited);
	} catch (cause) {
		throw new RotaError("edit-write", `${file} could not be written: ${cause.message}`, {
			cause,
			exitCode: 2,
			hint: "check that you may write there"
		});
	}
}
export { withoutEntry as i, withEntry as n, withValue as r, writeEdited as t };
