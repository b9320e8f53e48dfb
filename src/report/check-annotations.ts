import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { cut, cutBytes, plainLine, plainText } from "./plain-text.ts";
import { type Remark, remarksOf } from "./remarks.ts";

/** A remark at lines of a file, as a check run takes it. */
export interface CheckAnnotation {
  /** Relative to the project's root. */
  readonly path: string;
  /** Counted from 1. */
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** What was sent and what came back. */
  readonly rawDetails?: string;
}

/** Remarks for a check run, and how many there are in all. */
export interface CheckAnnotations {
  readonly shown: readonly CheckAnnotation[];
  readonly total: number;
}

/** Every failed expectation and error, then what was flaky, then the remarks about the files: as many as are worth their requests. */
export function checkAnnotations(result: ResultDocument): CheckAnnotations {
  const remarks = remarksOf([result], result.diagnostics);
  return { shown: remarks.slice(0, BUDGETS.checkAnnotations).map(annotation), total: remarks.length };
}

function annotation({ level, place, title, message, details }: Remark): CheckAnnotation {
  const line = Math.max(1, place.line);
  const text = details === null ? "" : fitting(details(), BUDGETS.annotationDetails);
  return {
    path: spelledOut(plainLine(place.file)),
    startLine: line,
    endLine: line,
    level: level === "error" ? "failure" : level,
    title: cut(spelledOut(plainLine(title)) || "Rota", BUDGETS.annotationTitle),
    message: fitting(message, BUDGETS.annotationMessage) || "did not pass",
    ...(text !== "" && { rawDetails: text }),
  };
}

function fitting(text: string, budget: number): string {
  return cutBytes(spelledOut(plainText(text)), budget);
}

/** GitHub refuses annotations with characters above U+FFFF (EnricoMi/publish-unit-test-result-action, `restrict_unicode`): they become
 * `\u{1f600}`. */
function spelledOut(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}
