import type { Diagnostic } from "../model/diagnostic.ts";
import { FILE_START } from "../model/position.ts";
import type { ValueMap } from "../model/value.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";

/** Rows of a data file, or why there are none. */
export type RowsOutcome = { readonly rows: ValueMap[] } | { readonly diagnostics: readonly Diagnostic[] };

/** Reads the rows of a CSV file (RFC 4180, first line names the columns, every value is text), or of a JSON or YAML list of maps. */
export async function readRows(file: string, source: string): Promise<RowsOutcome> {
  if (/\.csv$/i.test(file)) return readCsv(file, source);
  // JSON is YAML, and its problems are told with positions.
  const { document, diagnostics } = parseYaml(file, source);
  if (document === undefined) return { diagnostics };
  const rows = document.value;
  if (!Array.isArray(rows)) {
    return {
      diagnostics: [problem(file, "data-form", "a data file holds a list of maps", "begin each row with - ")],
    };
  }
  const wrong = rows.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
  if (wrong !== -1) {
    const offsets = document.offsets(rows, wrong);
    const range = offsets ? document.range(offsets.valueStart, offsets.valueEnd) : FILE_START;
    return {
      diagnostics: [
        { ...problem(file, "data-form", `row ${wrong + 1} is not a map`, "write name: value pairs"), range },
      ],
    };
  }
  if (rows.length === 0)
    return { diagnostics: [problem(file, "data-empty", "the data file has no rows", "add a row")] };
  return { rows: rows as ValueMap[] };
}

async function readCsv(file: string, source: string): Promise<RowsOutcome> {
  const { parse } = await import("csv-parse/sync");
  try {
    const rows = parse(source, { bom: true, columns: true, skip_empty_lines: true }) as Record<
      string,
      string
    >[];
    if (rows.length === 0)
      return {
        diagnostics: [
          problem(
            file,
            "data-empty",
            "the data file has no rows",
            "write the columns' names in the first line, and a row in the next",
          ),
        ],
      };
    return { rows };
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    const line = lines ?? 1;
    return {
      diagnostics: [
        {
          ...problem(
            file,
            "data-csv",
            message.replace(/\.?\s*$/, ""),
            "check quotes and the number of columns (RFC 4180)",
          ),
          range: { start: { line, column: 1 }, end: { line, column: 1 } },
        },
      ],
    };
  }
}

function problem(file: string, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: "error", message, hint, file, range: FILE_START };
}
