import { i as visibleCharacters, n as plainLine } from "./plain-text.js";
// src/model/duration.ts
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Reads `500ms`, `10s`, `1m30s`, `1.5h` as milliseconds; undefined when the text is not a length of time. */
function parseDuration(text) {
	if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return void 0;
	let total = 0;
	for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)) total += Number(amount) * UNITS[unit];
	return total;
}
/** Writes milliseconds the way a person says them: `12 ms`, `1.4 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(milliseconds) {
	if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 59950) return `${Number((milliseconds / 1e3).toFixed(1))} s`;
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min${seconds % 60 ? ` ${seconds % 60} s` : ""}`;
	const minutes = Math.round(seconds / 60);
	return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ""}`;
}
// src/report/plural.ts
/** `1 case`, `3 cases`, `1,200 cases`. */
function plural(count, one, many = `${one}s`) {
	return `${groupDigits(count)} ${count === 1 ? one : many}`;
}
/** `1000000` as `1,000,000`. */
function groupDigits(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/report/paint.ts
const CODES = {
	good: [32, 39],
	bad: [31, 39],
	warn: [33, 39],
	accent: [36, 39],
	dim: [2, 22],
	strong: [1, 22]
};
/** Text as it is. */
const plainPaint = (_style, text) => text;
/** Colours for a terminal; each line carries its own codes, so that a log viewer may cut anywhere. */
const colourPaint = (style, text) => {
	const [on, off] = CODES[style];
	return text.replace(/[^\n]+/g, (line) => `\x1b[${on}m${line}\x1b[${off}m`);
};
/** The paint for a terminal that shows colours, or does not. */
function paintFor(colours) {
	return colours ? colourPaint : plainPaint;
}
// src/report/text-width.ts
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
let segmenter;
/** The characters of a text as a person sees them: an emoji with its modifiers, a letter with its accents. */
function glyphsOf(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(segmenter.segment(text), ({ segment, index }) => ({
		text: segment,
		start: index,
		width: glyphWidth(segment)
	}));
}
/** How many columns a terminal needs for a text on one line. */
function textWidth(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	return glyphsOf(text).reduce((sum, glyph) => sum + glyph.width, 0);
}
/** Cuts a text on one line so that it needs no more than so many columns; an ellipsis says that it was cut. */
function cutToWidth(text, columns) {
	if (textWidth(text) <= columns) return text;
	let width = 0;
	for (const glyph of glyphsOf(text)) {
		width += glyph.width;
		if (width > columns - 1) return columns > 0 ? `${text.slice(0, glyph.start)}…` : "";
	}
	return text;
}
function glyphWidth(glyph) {
	if (INVISIBLE.test(glyph)) return 0;
	return WIDE.test(glyph) || /\p{Emoji_Presentation}|\ufe0f/u.test(glyph) ? 2 : 1;
}
// src/report/code-frame.ts
const LINES_BEFORE = 2;
const LINES_AFTER = 1;
const TAB = 4;
/** Units of a line that are looked at on each side of the range, so that a file of one endless line costs nothing. */
const REACH = 400;
/** The lines around a range with their numbers, `>` before its first line and carets under it; empty for a place outside the source. */
function codeFrame(source, range, columns = 100) {
	const lines = source.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
	const marked = range.start.line;
	if (source === "" || marked > lines.length) return "";
	const first = Math.max(1, marked - LINES_BEFORE);
	let last = Math.min(lines.length, marked + LINES_AFTER);
	if (last > marked && last === lines.length && lines[last - 1] === "") last--;
	const numberWidth = String(last).length;
	const output = [];
	for (let number = first; number <= last; number++) {
		const line = lines[number - 1];
		const gutter = `${number === marked ? ">" : " "} ${String(number).padStart(numberWidth)} |`;
		if (number !== marked) {
			output.push(`${gutter} ${around(line, 0, 0, columns).text}`.trimEnd());
			continue;
		}
		const { text, before, under } = around(line, range.start.column - 1, range.end.line === marked ? range.end.column - 1 : line.length, columns);
		output.push(`${gutter} ${text}`.trimEnd());
		output.push(`  ${" ".repeat(numberWidth)} | ${" ".repeat(before)}${"^".repeat(under)}`);
	}
	return output.join("\n");
}
/** The part of a line around a stretch of it, with the columns before the stretch and under it. */
function around(line, start, end, columns) {
	const from = Math.max(0, Math.min(start, line.length) - REACH);
	const part = line.slice(from, Math.min(line.length, start + 2 * REACH));
	const cells = cellsOf(glyphsOf(part), from);
	let first = cells.findLastIndex((cell) => cell.start <= start);
	if (first === -1 || start >= from + part.length) first = cells.length;
	const after = cells.findIndex((cell, index) => index > first && cell.start >= end);
	const stop = Math.max(Math.min(first + 1, cells.length), after === -1 ? cells.length : after);
	const total = width(cells);
	let left = 0;
	if (total > columns) {
		const wanted = Math.max(Math.floor(columns / 3), columns - width(cells.slice(first))) - 1;
		left = first;
		for (let room = wanted; left > 0 && room >= widthAt(cells, left - 1); left--) room -= widthAt(cells, left - 1);
	}
	const cutLeft = left > 0 || from > 0;
	let right = left;
	let room = columns - (cutLeft ? 1 : 0);
	const fits = width(cells.slice(left)) <= room && from + part.length === line.length;
	if (!fits) room--;
	for (; right < cells.length && room >= widthAt(cells, right); right++) room -= widthAt(cells, right);
	const text = cells.slice(left, right).map((cell) => cell.text);
	return {
		text: `${cutLeft ? "…" : ""}${text.join("")}${fits ? "" : "…"}`,
		before: width(cells.slice(left, first)) + (cutLeft ? 1 : 0),
		under: Math.max(1, width(cells.slice(first, Math.min(stop, right))))
	};
}
function cellsOf(glyphs, from) {
	let column = 0;
	return glyphs.map((glyph) => {
		const text = glyph.text === "	" ? " ".repeat(TAB - column % TAB) : visibleCharacters(glyph.text);
		const cell = {
			text,
			width: textWidth(text),
			start: from + glyph.start
		};
		column += cell.width;
		return cell;
	});
}
function widthAt(cells, index) {
	return cells[index].width;
}
function width(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
// src/report/sort-diagnostics.ts
/** By file, then by place in it; errors before warnings at the same place. */
function sortDiagnostics(diagnostics) {
	return diagnostics.toSorted((a, b) => compare(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compare(a.severity, b.severity) || compare(a.code, b.code));
}
/** By code unit: the order must not depend on the machine's language. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/report/diagnostics-text.ts
/** The diagnostics for a person: each with its place, the lines around it and what to do, and at the end how many. */
function diagnosticsText(diagnostics, sourceOf, paint = plainPaint) {
	if (diagnostics.length === 0) return "";
	return `${[...sortDiagnostics(diagnostics).map((diagnostic) => block(diagnostic, sourceOf, paint)), countLine(diagnostics, paint)].join("\n\n")}\n`;
}
function block(diagnostic, sourceOf, paint) {
	const { code, severity, message, hint, file, range } = diagnostic;
	const style = severity === "error" ? "bad" : "warn";
	const place = `${plainLine(file)}:${range.start.line}:${range.start.column}`;
	const lines = [`${paint(style, `${severity}[${code}]`)}: ${paint("strong", plainLine(message))}`, `  ${paint("dim", "-->")} ${place}`];
	const frame = codeFrame(sourceOf(file) ?? "", range);
	for (const line of frame === "" ? [] : frame.split("\n")) lines.push(`  ${line.startsWith(">") ? line : frameLine(line, style, paint)}`);
	if (hint !== void 0) lines.push(`  ${paint("accent", "hint:")} ${plainLine(hint)}`);
	return lines.join("\n");
}
function frameLine(line, style, paint) {
	const carets = /^( +\| *)(\^+)$/.exec(line);
	if (carets === null) return paint("dim", line);
	return `${paint("dim", carets[1])}${paint(style, carets[2])}`;
}
/** `2 errors and 1 warning in 2 files`. */
function countLine(diagnostics, paint = plainPaint) {
	const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
	const warnings = diagnostics.length - errors;
	const files = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
	return `${[errors > 0 ? paint("bad", plural(errors, "error")) : "", warnings > 0 ? paint("warn", plural(warnings, "warning")) : ""].filter((count) => count !== "").join(" and ")} in ${plural(files, "file")}`;
}
export { cutToWidth as a, plainPaint as c, formatDuration as d, parseDuration as f, codeFrame as i, groupDigits as l, diagnosticsText as n, textWidth as o, sortDiagnostics as r, paintFor as s, countLine as t, plural as u };
