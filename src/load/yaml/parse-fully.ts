import type { Diagnostic } from "../../model/diagnostic.ts";
import { createDocument } from "./document.ts";
import { readFully } from "./full-reader.ts";
import { LineTable } from "./line-table.ts";
import { type ParsedYaml, withoutMark } from "./parse-plainly.ts";

/** Parses a file that the plain reader left, with all of the language and every problem told. */
export function parseFully(file: string, source: string): ParsedYaml {
  const text = withoutMark(source);
  const { read, findings } = readFully(text);
  const lines = new LineTable(text);
  const diagnostics = findings.map(({ code, severity, message, hint, start, end }): Diagnostic => {
    const range = lines.range(start, end);
    return { code, severity, message, ...(hint === undefined ? {} : { hint }), file, range };
  });
  return read === undefined ? { diagnostics } : { document: createDocument(file, text, read), diagnostics };
}
