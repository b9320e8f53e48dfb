import { nn as textWidth } from "./base.js";
// src/commands/print-json.ts
/** Prints a value for machines. The escape is the same text to a JSON parser, and no command to GitHub's runner. */
function printJson(terminal, value) {
	terminal.print(`${JSON.stringify(value, null, 2)}\n`.replaceAll("##[", "##\\u005b"));
}
// src/report/table-text.ts
/** Rows as columns that stand below each other, two blanks apart; nothing hangs over at the end of a line. */
function tableText(rows, indent = "") {
	const widths = [];
	for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, textWidth(cell));
	const padded = (cell, index) => cell + " ".repeat(widths[index] - textWidth(cell));
	return rows.map((row) => `${indent}${row.map(padded).join("  ").trimEnd()}\n`).join("");
}
export { printJson as n, tableText as t };
