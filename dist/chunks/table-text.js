import { wi as textWidth } from "./base.js";
// src/report/table-text.ts
/** Rows as columns that stand below each other, two blanks apart; nothing hangs over at the end of a line. */
function tableText(rows, indent = "") {
	const widths = [];
	for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, textWidth(cell));
	const padded = (cell, index) => cell + " ".repeat(widths[index] - textWidth(cell));
	return rows.map((row) => `${indent}${row.map(padded).join("  ").trimEnd()}\n`).join("");
}
export { tableText as t };
