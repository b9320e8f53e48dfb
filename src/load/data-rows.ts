import type { Diagnostic } from "../model/diagnostic.ts";
import { FILE_START, type Range } from "../model/position.ts";
import type { DataFile } from "../model/project.ts";
import type { ValueMap } from "../model/value.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** Rows of a data file, or why there are none. */
export type DataOutcome = DataFile | { readonly diagnostics: readonly Diagnostic[] };

/** Reads the rows of a CSV file (RFC 4180, first line names the columns, every value is text), or of a JSON or YAML list of maps. */
export async function readRows(file: string, source: string): Promise<DataOutcome> {
  if (/\.csv$/i.test(file)) return readCsv(file, source);
  // JSON is YAML, and its problems are told with positions.
  const { document, diagnostics } = await readYaml(file, source);
  if (document === undefined) return { diagnostics };
  const rows = document.value;
  if (!Array.isArray(rows)) {
    const hint = /\.json$/i.test(file) ? "write [ … ] around the rows" : "begin each row with -";
    return problem(
      file,
      "data-form",
      "a data file holds a list of rows, this one holds something else",
      hint,
    );
  }
  const wrong = rows.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
  if (wrong !== -1) {
    const offsets = document.offsets(rows, wrong);
    const range = offsets ? document.range(offsets.valueStart, offsets.valueEnd) : FILE_START;
    return problem(
      file,
      "data-form",
      `row ${wrong + 1} is not a map`,
      "write it as name: value pairs",
      range,
    );
  }
  if (rows.length === 0) return problem(file, "data-empty", "the data file has no rows", "add a row");
  return { rows: rows as ValueMap[], document };
}

async function readCsv(file: string, source: string): Promise<DataOutcome> {
  const { parse } = await import("csv-parse/sync");
  let columns: readonly string[] = [];
  const header = (names: string[]): string[] => {
    columns = names;
    return names;
  };
  try {
    const rows = parse(source, { bom: true, columns: header, skip_empty_lines: true }) as ValueMap[];
    const twin = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twin !== undefined)
      return problem(
        file,
        "data-csv",
        `two columns are called ${twin}`,
        "give each column a name of its own",
      );
    if (rows.length > 0) return { rows, document: null };
  } catch (error) {
    const { code = "", lines = 1, record } = error as { code?: string; lines?: number; record?: unknown[] };
    const [message, hint] = csvProblem(code, columns.length, record?.length ?? 0);
    const place = { line: lines, column: 1 };
    return problem(file, "data-csv", message, hint, { start: place, end: place });
  }
  const hint = "write the columns' names in the first line, and a row in the next";
  return problem(file, "data-empty", "the data file has no rows", hint);
}

/** What is wrong with a CSV file, by the parser's code. */
function csvProblem(code: string, columns: number, values: number): [message: string, hint: string] {
  switch (code) {
    case "CSV_RECORD_INCONSISTENT_COLUMNS":
      return [
        `this row has ${values} values, the first line names ${columns} columns`,
        'put a value that holds a comma in quotes: "a, b"',
      ];
    case "CSV_QUOTE_NOT_CLOSED":
      return ["a value that begins with a quote is never closed", 'close it with "'];
    default:
      return [
        "this line is not CSV (RFC 4180)",
        'put a value that holds a quote in quotes, and write the quote twice: "a ""b"" c"',
      ];
  }
}

function problem(
  file: string,
  code: string,
  message: string,
  hint: string,
  range: Range = FILE_START,
): { diagnostics: readonly Diagnostic[] } {
  return { diagnostics: [{ code, severity: "error", message, hint, file, range }] };
}
