import type { Finding, Problem, Span, Surroundings } from "./problem.ts";
import { lineEnd, lineStart } from "./source-text.ts";
import { explainSyntax } from "./syntax-message.ts";
import { findTrap } from "./traps.ts";

/** Problems that are told only when a trap explains them: by themselves they are valid YAML. */
const SILENT_UNLESS_TRAP = new Set([
  "NON_SPECIFIC_TAG",
  "FLOW_KEY_ALONE",
  "COMMENT_AS_VALUE",
  "TEXT_AS_DOCUMENT",
]);

/**
 * Puts the problems of a file into a user's words, one finding per mistake: what a trap explains is told by the
 * trap alone, and of the other errors only the first of a line, since the library reports what follows from it too.
 *
 * `known` are findings told already; what they explain is left out.
 */
export function explainProblems(around: Surroundings, known: readonly Finding[]): Finding[] {
  const traps: Finding[] = [];
  for (const problem of around.problems) {
    if ([...known, ...traps].some((finding) => holds(ownSpan(finding), problem.start))) continue;
    traps.push(...(findTrap(problem, around) ?? []));
  }
  const others: Finding[] = [];
  const explained = [...known, ...traps].flatMap((finding) => [
    finding.covers ?? finding,
    wholeLines(around.source, finding),
  ]);
  let streamBroken = false;
  for (const problem of around.problems) {
    if (SILENT_UNLESS_TRAP.has(problem.code)) continue;
    const inStream = problem.message.includes("token in YAML stream");
    // Once the library has left the document it calls every further token an error.
    if (inStream && streamBroken) continue;
    streamBroken ||= inStream;
    if (explained.some((span) => holds(span, problem.start))) continue;
    const finding = explainOne(problem, around);
    others.push(finding);
    explained.push(wholeLines(around.source, problem), wholeLines(around.source, finding));
  }
  const tabs = [...known, ...traps].filter(({ code }) => code === "yaml-trap-tab");
  const told = traps.filter((trap) => !isIndentationOfTab(trap, tabs, around.source));
  return [...told, ...others].sort((left, right) => left.start - right.start);
}

function explainOne(problem: Problem, around: Surroundings): Finding {
  const text = around.source.slice(problem.start, problem.end);
  const { start, end } = problem;
  switch (problem.code) {
    case "UNRESOLVED_ALIAS":
      return {
        code: "yaml-alias",
        severity: "error",
        message: problem.message,
        hint: problem.message.includes("inside")
          ? "write the value out; a value cannot contain itself"
          : `define the anchor &${text.slice(1)} above this line; or, if ${text} is meant as text, quote it: "${text}"`,
        start,
        end,
      };
    case "TAG_RESOLVE_FAILED":
      return {
        code: "yaml-tag",
        severity: "error",
        message: `YAML tags such as ${text} are not supported`,
        hint: "remove the tag; or quote the value when it begins with !",
        start,
        end,
      };
    case "COLLECTION_AS_KEY":
    case "EMPTY_KEY":
      return {
        code: "yaml-key",
        severity: "error",
        message: problem.message,
        hint: "write a text as the key; quote it when it begins with a bracket, *, ~ or null",
        start,
        end,
      };
    default:
      return explainSyntax(problem, around);
  }
}

// A tab explains every syntax error below it, but not the next tab or another trap.
function ownSpan(finding: Finding): Span {
  return finding.code === "yaml-trap-tab" ? finding : (finding.covers ?? finding);
}

// How far a line with a tab is indented can't be said, so nothing is said about its indentation.
function isIndentationOfTab(finding: Finding, tabs: readonly Finding[], source: string): boolean {
  return (
    finding.code === "yaml-trap-indentation" &&
    tabs.some((tab) => holds(wholeLines(source, tab), finding.start))
  );
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && (offset < span.end || span.start === offset);
}

function wholeLines(source: string, span: Span): Span {
  return {
    start: lineStart(source, span.start),
    end: lineEnd(source, Math.max(span.start, span.end - 1)) + 1,
  };
}
