import type { Diagnostic } from "../model/diagnostic.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { type Remark, remarksOf } from "./remarks.ts";

/** A remark at a line of a file, as a workflow command makes it. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/**
 * The first failing expectations and errors, then warnings: flaky cases and remarks about the files. At most `limit` of
 * each level (GitHub shows ten of a step and drops the rest without a word, so the last one says how many there are).
 */
export function annotationsOf(
  results: readonly ResultDocument[],
  diagnostics: readonly Diagnostic[],
  limit = 10,
): Annotation[] {
  const all = remarksOf(results, diagnostics);
  return [...first("error", all, limit), ...first("warning", all, limit)];
}

function first(level: Remark["level"], remarks: readonly Remark[], limit: number): Annotation[] {
  const all = remarks.filter((remark) => remark.level === level);
  const shown = all.slice(0, limit).map(annotation);
  const last = shown.pop();
  if (last === undefined) return [];
  const more = all.length - limit;
  if (more <= 0) return [...shown, last];
  const note = `\n\nand ${plural(more, `more ${level}`)}, in the job summary`;
  return [
    ...shown,
    { ...last, message: `${cut(last.message, BUDGETS.commandMessage - note.length)}${note}` },
  ];
}

function annotation({ level, place, title, message }: Remark): Annotation {
  return {
    level,
    file: plainLine(place.file),
    line: Math.max(1, place.line),
    column: Math.max(1, place.column),
    title: cut(plainLine(title), BUDGETS.annotationTitle),
    message: cut(plainText(message), BUDGETS.commandMessage),
  };
}
