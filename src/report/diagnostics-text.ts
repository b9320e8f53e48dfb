import type { Diagnostic } from "../model/diagnostic.ts";
import { codeFrame } from "./code-frame.ts";
import { type Paint, plainPaint } from "./paint.ts";
import { plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { sortDiagnostics } from "./sort-diagnostics.ts";

/** Gives the text of a file by the name a diagnostic has for it; undefined when it cannot be had. */
export type SourceOf = (file: string) => string | undefined;

/** The diagnostics for a person: each with its place, the lines around it and what to do, and at the end how many. `mostAlike`: of more
 * warnings of one kind in one file, the rest are told together. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  sourceOf: SourceOf,
  paint: Paint = plainPaint,
  mostAlike = Number.POSITIVE_INFINITY,
): string {
  if (diagnostics.length === 0) return "";
  const alike = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const { code, severity, file } = diagnostic;
    const kind = `${paint("warn", `warning[${code}]`)}: ${plainLine(file)}`;
    const count = severity === "warning" ? (alike.get(kind) ?? 0) + 1 : 0;
    if (count > 0) alike.set(kind, count);
    if (count <= mostAlike) blocks.push(block(diagnostic, sourceOf, paint));
  }
  for (const [kind, count] of alike)
    if (count > mostAlike)
      blocks.push(`${kind} has ${count - mostAlike} more of these; rota validate tells where`);
  return `${[...blocks, countLine(diagnostics, paint)].join("\n\n")}\n`;
}

function block(diagnostic: Diagnostic, sourceOf: SourceOf, paint: Paint): string {
  const { code, severity, message, hint, file, range } = diagnostic;
  const style = severity === "error" ? "bad" : "warn";
  const place = `${plainLine(file)}:${range.start.line}:${range.start.column}`;
  const lines = [
    `${paint(style, `${severity}[${code}]`)}: ${paint("strong", plainLine(message))}`,
    `  ${paint("dim", "-->")} ${place}`,
  ];
  const frame = codeFrame(sourceOf(file) ?? "", range);
  for (const line of frame === "" ? [] : frame.split("\n")) {
    lines.push(`  ${line.startsWith(">") ? line : frameLine(line, style, paint)}`);
  }
  if (hint !== undefined) lines.push(`  ${paint("accent", "hint:")} ${plainLine(hint)}`);
  return lines.join("\n");
}

function frameLine(line: string, style: "bad" | "warn", paint: Paint): string {
  const carets = /^( +\| *)(\^+)$/.exec(line);
  if (carets === null) return paint("dim", line);
  return `${paint("dim", carets[1] as string)}${paint(style, carets[2] as string)}`;
}

/** `2 errors and 1 warning in 2 files`. */
export function countLine(diagnostics: readonly Diagnostic[], paint: Paint = plainPaint): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((diagnostic) => diagnostic.file)).size;
  const counts = [
    errors > 0 ? paint("bad", plural(errors, "error")) : "",
    warnings > 0 ? paint("warn", plural(warnings, "warning")) : "",
  ];
  return `${counts.filter((count) => count !== "").join(" and ")} in ${plural(files, "file")}`;
}
