import type { Terminal } from "../host/host.ts";

/** Prints a value for machines. The escape is the same text to a JSON parser, and no command to GitHub's runner. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.print(`${JSON.stringify(value, null, 2)}\n`.replaceAll("##[", "##\\u005b"));
}
