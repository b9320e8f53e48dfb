import { Composer, type CST, type Document, isAlias, isMap, isSeq, Lexer, Parser } from "yaml";
import type { ReadYaml } from "./document.ts";
import { explainProblems } from "./explain.ts";
import { NestingGuard } from "./nesting.ts";
import type { Finding, Problem, Span, Surroundings } from "./problem.ts";
import { flowCollection, harmless, lineEnd, lineStart } from "./source-text.ts";
import { EXPRESSION_IN_FLOW } from "./traps.ts";
import { type TreeNode, TreeWalk, tooDeepAt } from "./tree-walk.ts";

/** What the full reader makes of a text; `read` is absent when a finding is an error. */
export interface FullRead {
  readonly read?: ReadYaml;
  readonly findings: Finding[];
}

/** A text is read again for further diagnostics at most this often, and for at most so many characters: a few seconds. */
const MAXIMUM_ROUNDS = 20;
const MAXIMUM_EFFORT = 1_500_000;
/** So many errors of one file are explained; a file with more isn't YAML. */
const MAXIMUM_PROBLEMS = 1000;

const BREAKS_STRUCTURE = new Set([
  "yaml-syntax",
  "yaml-trap-tab",
  "yaml-trap-indentation",
  "yaml-trap-missing-space",
]);

/**
 * Reads any YAML 1.2 text (core schema) with the `yaml` package, and says everything that is wrong with it.
 *
 * It never throws: syntax errors, traps, refused features (directives, merge keys, tags, several documents) and
 * limits (depth, aliases) are findings in source order.
 */
export function readFully(source: string): FullRead {
  try {
    return readRepairing(source);
  } catch (error) {
    // Only a stack overflow inside the library can come here; the nesting guard should have seen it.
    if (error instanceof RangeError) return { findings: [tooDeepAt({ start: 0, end: 0 })] };
    throw error;
  }
}

// One unquoted expression in a flow map makes the library misread the rest of the file. So a trap that was found is
// repaired, at the same length, and the text is read again for what else is wrong.
function readRepairing(source: string): FullRead {
  const known: Finding[] = [];
  let text = source;
  for (let round = 1; ; round++) {
    const { read, explained, findings } = attempt(source, text, known);
    const firstUnexplained =
      explained.find(({ code }) => code === "yaml-syntax")?.start ?? Number.POSITIVE_INFINITY;
    const repairable = explained.filter(
      ({ repair, start }) => repair !== undefined && start < firstUnexplained,
    );
    const expressionsBreak = repairable.some(({ code }) => code === EXPRESSION_IN_FLOW);
    const repaired = expressionsBreak ? withoutExpressions(text) : repair(text, repairable);
    const exhausted =
      round === MAXIMUM_ROUNDS || round * source.length > MAXIMUM_EFFORT || known.length >= MAXIMUM_PROBLEMS;
    if (repaired === text || exhausted) {
      const all = [...known, ...findings].sort((left, right) => left.start - right.start);
      const failed =
        read === undefined || text !== source || all.some(({ severity }) => severity === "error");
      return failed ? { findings: all } : { read, findings: all };
    }
    // The next round sees the expressions in a tree that is right, and then all of them.
    if (!expressionsBreak) known.push(...repairable);
    text = repaired;
  }
}

function repair(text: string, findings: readonly Finding[]): string {
  let repaired = text;
  for (const finding of findings) {
    if (finding.repair === undefined) continue;
    const { start, text: replacement } = finding.repair;
    repaired = repaired.slice(0, start) + replacement + repaired.slice(start + replacement.length);
  }
  return repaired;
}

function withoutExpressions(text: string): string {
  return text.replaceAll(
    /\$\{\{[^\n]*?\}\}/g,
    (expression) => harmless(expression, { start: 0, end: expression.length }).text,
  );
}

// The unquoted expressions of flow collections, in a text that was freed of them and so is read rightly.
function expressionsInFlow(source: string, text: string, flowTexts: readonly Span[]): Problem[] {
  return flowTexts.flatMap(({ start, end }) => {
    const dollar = source.indexOf("${{", start);
    if (dollar === -1 || dollar >= end || text.startsWith("${{", dollar)) return [];
    return [{ code: "EXPRESSION", message: "an unquoted expression", start: dollar + 1, end }];
  });
}

function lex(source: string): string[] | Span {
  const guard = new NestingGuard();
  const lexemes: string[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(source)) {
    if (guard.exceeds(lexeme)) return { start: offset, end: Math.min(offset + 1, source.length) };
    lexemes.push(lexeme);
    if (lexeme !== "\x02" && lexeme !== "\x1f" && lexeme !== "\x18") offset += lexeme.length;
  }
  return lexemes;
}

interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly structure: readonly Finding[];
}

function compose(source: string, lexemes: readonly string[]): Composed {
  const structure: Finding[] = [];
  let documents = 0;
  const parser = new Parser();
  function* watch(tokens: Generator<CST.Token>): Generator<CST.Token> {
    for (const token of tokens) {
      if (token.type === "directive") structure.push(directive(source, token.offset));
      if (token.type === "document" && ++documents === 2) structure.push(secondDocument(token));
      yield token;
    }
  }
  function* tokens(): Generator<CST.Token> {
    for (const lexeme of lexemes) yield* watch(parser.next(lexeme));
    yield* watch(parser.end());
  }
  const composer = new Composer({
    intAsBigInt: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    schema: "core",
    version: "1.2",
  });
  let document: Document.Parsed | undefined;
  for (const next of composer.compose(tokens(), true, source.length)) document ??= next as Document.Parsed;
  return { document, structure };
}

interface Attempt {
  readonly read: ReadYaml | undefined;
  readonly explained: readonly Finding[];
  readonly findings: readonly Finding[];
}

/** Reads `text`, which is `source` with the mistakes in `known` repaired; findings quote `source`. */
function attempt(source: string, text: string, known: readonly Finding[]): Attempt {
  const lexed = lex(text);
  if ("start" in lexed) return { read: undefined, explained: [], findings: [tooDeepAt(lexed)] };
  const { document, structure } = compose(text, lexed);
  const library: Problem[] = [...(document?.errors ?? []), ...(document?.warnings ?? [])]
    .filter((error) => !(error.code === "BAD_DIRECTIVE" || /^Missing directives-end/.test(error.message)))
    .map((error) => ({ code: error.code, message: error.message, start: error.pos[0], end: error.pos[1] }));
  if (library.some(({ code }) => code === "RESOURCE_EXHAUSTION")) {
    return { read: undefined, explained: [], findings: [tooDeepAt({ start: 0, end: 0 })] };
  }
  const walk = new TreeWalk(text, kindOf);
  const read = walk.read(document?.contents ?? null);
  if (read === undefined && library.length === 0 && structure.length === 0) {
    return { read, explained: [], findings: [emptyFile()] };
  }
  const problems = [...library, ...walk.problems, ...expressionsInFlow(source, text, walk.flowTexts)]
    .sort((left, right) => left.start - right.start)
    .slice(0, MAXIMUM_PROBLEMS);
  const explained = problems.length === 0 ? [] : explainProblems(surroundings(source, problems, walk), known);
  // After a mistake of structure the library's tree is a guess, so what the walk finds there may not be true.
  const guessedFrom =
    explained.find(({ code }) => BREAKS_STRUCTURE.has(code))?.start ?? Number.POSITIVE_INFINITY;
  const trusted = walk.findings.filter(({ start }) => start < guessedFrom);
  return { read, explained, findings: [...structure, ...explained, ...trusted] };
}

function surroundings(source: string, problems: readonly Problem[], walk: TreeWalk): Surroundings {
  return {
    source,
    problems,
    flows: walk.flows.map((flow) => flowCollection(source, flow.start) ?? flow),
    quotedAt: (offset) => {
      const scalar = walk.quotes.findLast(({ start }) => start <= offset);
      if (scalar === undefined) return undefined;
      return offset < scalar.end || source.slice(scalar.end, offset).trim() === "" ? scalar : undefined;
    },
  };
}

function directive(source: string, offset: number): Finding {
  const start = lineStart(source, offset);
  const text = source.slice(start, lineEnd(source, start)).trimEnd();
  return {
    code: "yaml-directive",
    severity: "error",
    message: `directives such as ${text} are not supported, every file is YAML 1.2`,
    hint: "remove the line; a value that begins with % must be quoted",
    start,
    end: start + text.length,
  };
}

function secondDocument(token: CST.Document): Finding {
  const marker = token.start.find(({ type }) => type === "doc-start");
  const start = marker?.offset ?? token.offset;
  return {
    code: "yaml-several-documents",
    severity: "error",
    message: "a second YAML document begins here, a file holds one",
    hint: "remove this line, or move what follows to a file of its own",
    start,
    end: start + (marker === undefined ? 1 : 3),
  };
}

function emptyFile(): Finding {
  return {
    code: "yaml-empty",
    severity: "error",
    message: "this file is empty",
    hint: "write its content, or delete it",
    start: 0,
    end: 0,
  };
}

function kindOf(node: TreeNode): "map" | "list" | "scalar" | "alias" {
  if (isAlias(node)) return "alias";
  if (isMap(node)) return "map";
  return isSeq(node) ? "list" : "scalar";
}
