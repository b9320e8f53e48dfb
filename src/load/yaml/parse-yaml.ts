import type { Diagnostic } from "../../model/diagnostic.ts";
import type { YamlDocument } from "../../model/yaml-document.ts";
import { tooLarge } from "./decode-source.ts";
import { createDocument } from "./document.ts";
import { readFully } from "./full-reader.ts";
import { MAXIMUM_FILE_SIZE } from "./limits.ts";
import { LineTable } from "./line-table.ts";
import { readPlainly } from "./plain-reader.ts";

/** A parsed file, or what is wrong with it; `document` is absent exactly when a diagnostic is an error. */
export interface ParsedYaml {
  readonly document?: YamlDocument;
  readonly diagnostics: Diagnostic[];
}

/**
 * Parses a YAML 1.2 file (core schema).
 *
 * `file` is the path for diagnostics, relative to the repository root; `source` its text, from which a byte order
 * mark is stripped. Never throws for what a user wrote. Warnings come together with a document.
 */
export function parseYaml(file: string, source: string): ParsedYaml {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  if (text.length > MAXIMUM_FILE_SIZE) return { diagnostics: [tooLarge(file, text.length)] };
  const plain = readPlainly(text);
  if (plain !== undefined) return { document: createDocument(file, text, plain), diagnostics: [] };
  const { read, findings } = readFully(text);
  const lines = new LineTable(text);
  const diagnostics = findings.map(({ code, severity, message, hint, start, end }): Diagnostic => {
    const range = lines.range(start, end);
    return { code, severity, message, ...(hint === undefined ? {} : { hint }), file, range };
  });
  return read === undefined ? { diagnostics } : { document: createDocument(file, text, read), diagnostics };
}
