import type { ReadYaml } from "./document.ts";
import { readCollection } from "./plain-block.ts";
import { NOT_PLAIN, PlainScanner } from "./plain-scanner.ts";

/**
 * Reads the part of YAML that people write, many times as fast as the full reader: block maps and lists, one-line
 * scalars, one-line flow collections, block scalars, comments.
 *
 * Undefined for everything else, valid or not: the full reader then gives the value or says what is wrong. Where this
 * reader answers, both give the same value and the same offsets.
 */
export function readPlainly(source: string): ReadYaml | undefined {
  try {
    const scanner = new PlainScanner(source);
    if (scanner.indent !== 0) return undefined;
    const value = readCollection(scanner, 1);
    return scanner.at === source.length ? { value, entries: scanner.entries } : undefined;
  } catch (error) {
    // A RangeError: on a line of millions of words a pattern runs out of its stack.
    if (error === NOT_PLAIN || error instanceof RangeError) return undefined;
    throw error;
  }
}
