import { parseFully } from "./parse-fully.ts";
import { type ParsedYaml, parsePlainly } from "./parse-plainly.ts";

/**
 * Parses a YAML 1.2 file (core schema).
 *
 * `file` is the path for diagnostics, relative to the repository root; `source` its text, from which a byte order
 * mark is stripped. Never throws for what a user wrote. Warnings come together with a document.
 */
export function parseYaml(file: string, source: string): ParsedYaml {
  return parsePlainly(file, source) ?? parseFully(file, source);
}
