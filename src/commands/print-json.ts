import type { Terminal } from "../host/host.ts";

/** Prints a value for machines. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.print(withoutCommands(`${JSON.stringify(value, null, 2)}\n`));
}

/** A value for machines on one line. */
export function jsonLine(value: unknown): string {
  return withoutCommands(`${JSON.stringify(value)}\n`);
}

/** JSON in which nothing is a command to GitHub's runner; the escape is the same text to a JSON parser. */
export function withoutCommands(json: string): string {
  return json.replaceAll("##[", "##\\u005b");
}
