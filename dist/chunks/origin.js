import { t as FILE_START } from "./position.js";
// src/model/origin.ts
/** The range of the entry's key (for list items: of the item), or of its value. */
function rangeOf(origin, part = "key") {
	const offsets = origin.document.offsets(origin.container, origin.key);
	if (offsets === void 0) return FILE_START;
	return part === "key" ? origin.document.range(offsets.keyStart, offsets.keyEnd) : origin.document.range(offsets.valueStart, offsets.valueEnd);
}
/** The file with the line and column at which the entry begins, as results name it. */
function placeOf(origin) {
	const { line, column } = rangeOf(origin).start;
	return {
		file: origin.document.file,
		line,
		column
	};
}
/** The entry's value exactly as it stands in the file. */
function sourceOf(origin) {
	const offsets = origin.document.offsets(origin.container, origin.key);
	return offsets && origin.document.source.slice(offsets.valueStart, offsets.valueEnd);
}
export { rangeOf as n, sourceOf as r, placeOf as t };
