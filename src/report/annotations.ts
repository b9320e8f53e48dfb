import type { Diagnostic } from "../model/diagnostic.ts";
import type { Place, ResultDocument } from "../model/generated/result.ts";
import { allEntries, type Entry } from "./entries.ts";
import { requestLine, responseLine } from "./exchange-text.ts";
import { failureLines, failureTitle } from "./failure-lines.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { firstWords, stepTitle, type Trouble, troublesOf } from "./troubles.ts";

/** A remark at a line of a file, as GitHub shows it beside the source. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

const TITLE = 255;
const MESSAGE = 4_000;

/**
 * The first failing expectations and errors, then warnings: flaky cases and remarks about the files. At most `limit` of
 * each level (GitHub shows ten of a step and drops the rest without a word, so the last one says how many there are).
 */
export function annotationsOf(
  results: readonly ResultDocument[],
  diagnostics: readonly Diagnostic[],
  limit = 10,
): Annotation[] {
  const entries = results.flatMap(allEntries);
  const bad = entries.filter((entry) => entry.outcome === "failed" || entry.outcome === "error");
  const flaky = entries.filter((entry) => entry.flaky);
  const all = [...bad.flatMap(entryErrors), ...flaky.map(flakyWarning), ...diagnostics.map(remark)];
  const ofLevel = (level: Annotation["level"]) => all.filter((item) => item.level === level);
  return [...first(ofLevel("error"), limit), ...first(ofLevel("warning"), limit)];
}

function remark({ severity, code, message, hint, file, range }: Diagnostic): Annotation {
  const words = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return annotation(severity, { file, ...range.start }, code, words);
}

function entryErrors(entry: Entry): Annotation[] {
  const title = `${entry.suite.name} › ${entry.title}`;
  const troubles = troublesOf(entry.attempts.at(-1)?.steps ?? []).filter((trouble) => !trouble.allowed);
  if (troubles.length === 0) return [annotation("error", entry.place, title, entry.reason ?? "did not pass")];
  return troubles.flatMap((trouble) => troubleErrors(trouble, title));
}

function troubleErrors(trouble: Trouble, title: string): Annotation[] {
  const { step } = trouble;
  const { exchange, error } = step;
  const where =
    exchange === null ? stepTitle(trouble) : `${requestLine(exchange)} (${responseLine(exchange)})`;
  const found = step.failures.map((failure) => {
    const lines = failureLines(failure).map((line) => line.text);
    return annotation("error", failure.place, title, [failureTitle(failure), ...lines, "", where].join("\n"));
  });
  if (error !== null) {
    const hint = error.hint === null ? [] : [`hint: ${error.hint}`];
    const words = [`could not run, ${error.code}: ${error.message}`, ...hint, "", where];
    found.push(annotation("error", error.place, title, words.join("\n")));
  }
  return found.length > 0 ? found : [annotation("error", step.place, title, step.reason ?? "did not pass")];
}

function flakyWarning(entry: Entry): Annotation {
  const bad = entry.attempts.find((attempt) => attempt.outcome !== "passed");
  const words = firstWords(bad?.steps ?? []) ?? "an earlier attempt did not pass";
  const message = `flaky: passed at attempt ${entry.attempts.length}; attempt ${bad?.attempt ?? 1}: ${words}`;
  return annotation("warning", entry.place, `${entry.suite.name} › ${entry.title}`, message);
}

function annotation(level: Annotation["level"], place: Place, title: string, message: string): Annotation {
  return {
    level,
    file: plainLine(place.file),
    line: Math.max(1, place.line),
    column: Math.max(1, place.column),
    title: cut(plainLine(title), TITLE),
    message: cut(plainText(message), MESSAGE),
  };
}

function first(annotations: readonly Annotation[], limit: number): Annotation[] {
  const shown = annotations.slice(0, limit);
  const last = shown.pop();
  if (last === undefined) return [];
  const more = annotations.length - limit;
  if (more <= 0) return [...shown, last];
  const note = `\n\nand ${plural(more, `more ${last.level}`)}, in the job summary`;
  return [...shown, { ...last, message: `${cut(last.message, MESSAGE - note.length)}${note}` }];
}
