// src/commands/print-json.ts
/** Prints a value for machines. The escape is the same text to a JSON parser, and no command to GitHub's runner. */
function printJson(terminal, value) {
	terminal.print(`${JSON.stringify(value, null, 2)}\n`.replaceAll("##[", "##\\u005b"));
}
export { printJson as t };
