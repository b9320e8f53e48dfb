import type { Diagnostic } from "../../model/diagnostic.ts";
import type { YamlDocument } from "../../model/yaml-document.ts";
import { tooLarge } from "./decode-source.ts";
import { createDocument } from "./document.ts";
import { MAXIMUM_FILE_SIZE } from "./limits.ts";
import { readPlainly } from "./plain-reader.ts";

/** A parsed file, or what is wrong with it; `document` is absent exactly when a diagnostic is an error. */
export interface ParsedYaml {
  readonly document?: YamlDocument;
  readonly diagnostics: Diagnostic[];
}

/** Parses a file that the plain reader understands, which is most of them; undefined for every other. */
export function parsePlainly(file: string, source: string): ParsedYaml | undefined {
  const text = withoutMark(source);
  if (text.length > MAXIMUM_FILE_SIZE) return { diagnostics: [tooLarge(file, text.length)] };
  const read = readPlainly(text);
  return read && { document: createDocument(file, text, read), diagnostics: [] };
}

/** A text without its byte order mark. */
export function withoutMark(source: string): string {
  return source.startsWith("\ufeff") ? source.slice(1) : source;
}
