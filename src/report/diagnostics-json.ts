import type { Diagnostic } from "../model/diagnostic.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

/** The diagnostics as JSON for other programs; every key is always there, `hint` is null when there is none. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  const written = sortDiagnostics(diagnostics).map(({ code, severity, message, hint, file, range }) => ({
    code,
    severity,
    message,
    hint: hint ?? null,
    file,
    range: {
      start: { line: range.start.line, column: range.start.column },
      end: { line: range.end.line, column: range.end.column },
    },
  }));
  return `${JSON.stringify({ diagnostics: written }, null, 2)}\n`;
}
