import type { Diagnostic } from "../../model/diagnostic.ts";
import { FILE_START } from "../../model/position.ts";
import { MAXIMUM_FILE_SIZE } from "./limits.ts";

/** A file's text, or why its bytes aren't text. */
export interface DecodedSource {
  readonly source?: string;
  readonly diagnostics: Diagnostic[];
}

/**
 * Decodes the bytes of a file as UTF-8 and strips a byte order mark.
 *
 * A file that is too large, UTF-16, binary (it has NUL bytes) or not valid UTF-8 gives no `source` and one
 * diagnostic at 1:1 (`yaml-size` or `yaml-encoding`).
 */
export function decodeSource(file: string, bytes: Uint8Array): DecodedSource {
  if (bytes.length > MAXIMUM_FILE_SIZE) return { diagnostics: [tooLarge(file, bytes.length)] };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return undecodable(file, "this file is UTF-16, expected UTF-8", "save the file as UTF-8");
  }
  if (bytes.includes(0)) {
    return undecodable(
      file,
      "this file has NUL bytes, so it is binary or UTF-16, expected UTF-8 text",
      "save the file as UTF-8 text",
    );
  }
  try {
    return { source: new TextDecoder("utf-8", { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return undecodable(file, "this file is not valid UTF-8", "save the file as UTF-8");
  }
}

/** The diagnostic for a file over the size limit; `size` in bytes. */
export function tooLarge(file: string, size: number): Diagnostic {
  const mebibytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
  return {
    code: "yaml-size",
    severity: "error",
    message: `this file has ${mebibytes(size)}, the limit is ${mebibytes(MAXIMUM_FILE_SIZE)}`,
    hint: "split it into several files, or move the data to a CSV or JSON file",
    file,
    range: FILE_START,
  };
}

function undecodable(file: string, message: string, hint: string): DecodedSource {
  return {
    diagnostics: [{ code: "yaml-encoding", severity: "error", message, hint, file, range: FILE_START }],
  };
}
