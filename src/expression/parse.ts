import { type Expr, ExpressionError, Lexer, Parser } from "@actions/expressions";
import { wellKnownFunctions } from "@actions/expressions/funcs";
import { nearest } from "../model/nearest.ts";
import { FUNCTIONS_ELSEWHERE } from "../model/other-tools.ts";
import { functions, GITHUB_FUNCTIONS, STATUS_FUNCTIONS } from "./functions/all.ts";
import { offsetOf } from "./offset.ts";
import { plainPathOf } from "./plain-path.ts";
import { collectReferences, type References } from "./references.ts";

/** A parsed expression with what it refers to. */
export interface ParsedExpression {
  /** null when the expression is a plain path, which is looked up as it is. */
  readonly tree: Expr | null;
  readonly references: References;
}

/** Why a text is not an expression; `offset` counts characters of the text. */
export interface ExpressionProblem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
  readonly length: number;
}

/** Every word is taken as a context here, since which ones exist depends on the place; `references` are checked later. */
const parserFunctions = [
  ...[...functions.values()].map(({ name, minimum, maximum }) => ({
    name,
    minArgs: minimum,
    maxArgs: maximum,
  })),
  ...[...STATUS_FUNCTIONS].map((name) => ({ name, minArgs: 0, maxArgs: 0 })),
];

/** Parses the text between `${{` and `}}`. Bounded by the library: 21,000 characters, 50 levels. */
export function parseExpression(source: string): ParsedExpression | ExpressionProblem {
  if (source.trim() === "") {
    const hint = "write an expression into it, or take it away";
    return problem("expression-syntax", "the expression is empty", 0, Math.max(1, source.length), hint);
  }
  const plain = plainPathOf(source);
  if (plain !== undefined) return { tree: null, references: plain };
  try {
    const { tokens } = new Lexer(source).lex();
    const words = tokens
      .filter((token) => /^[A-Za-z_][\w-]*$/.test(token.lexeme))
      .map((token) => token.lexeme);
    const tree = new Parser(tokens, words, parserFunctions).parse();
    return { tree, references: collectReferences(tree, source) };
  } catch (error) {
    if (error instanceof ExpressionError) return describe(error, source);
    const offset = offsetOfSymbol(error, source);
    if (offset === undefined) throw error;
    return unexpected(source, offset);
  }
}

/** The lexer throws a bare error whose message ends with the position (from 1) and the expression. */
function offsetOfSymbol(error: unknown, source: string): number | undefined {
  const tail = ` within expression: ${source}`;
  const { message } = error as Error;
  if (typeof message !== "string" || !message.endsWith(tail)) return undefined;
  const position = /Located at position (\d+)$/.exec(message.slice(0, -tail.length))?.[1];
  return position === undefined ? undefined : Math.min(Number(position) - 1, source.length - 1);
}

function describe(error: ExpressionError, source: string): ExpressionProblem {
  const offset = Math.min(offsetOf(source, error.pos), source.length - 1);
  const word = wordAt(source, offset);
  if (error.message.startsWith("Unrecognized function")) return unknownFunction(word, offset);
  if (/^(Too (few|many)|Even number of) parameters/.test(error.message)) {
    const few = error.message.startsWith("Too few");
    const message = error.message.startsWith("Even")
      ? `${word}() was given an even number of arguments`
      : `${word}() was given too ${few ? "few" : "many"} arguments`;
    return problem("expression-arguments", message, offset, word.length, argumentsOf(word));
  }
  if (error.message.startsWith("Exceeded")) {
    const message = "the expression is too long or nested too deeply";
    const hint = "split it: put a part of it into a variable";
    return problem("expression-syntax", message, 0, source.length, hint);
  }
  if (error.message.startsWith("Unexpected end")) {
    const end = source.trimEnd().length;
    const message = "the expression ends too early";
    return problem("expression-syntax", message, Math.max(0, end - 1), 1, hintAtEnd(source));
  }
  return unexpected(source, offset);
}

/** What an expression that ends too early most likely lacks. */
function hintAtEnd(source: string): string {
  if (countOf(source, "(") > countOf(source, ")")) return "close the bracket with )";
  if (countOf(source, "[") > countOf(source, "]")) return "close the bracket with ]";
  return "write what comes behind the last sign";
}

function unexpected(source: string, at: number): ExpressionProblem {
  // A blank is no mistake: what stands before it lacks something.
  const offset = /^\s/.test(source.slice(at)) ? Math.max(0, source.slice(0, at).trimEnd().length - 1) : at;
  const code = "expression-syntax";
  const word = wordAt(source, offset);
  const before = source.slice(0, offset);
  if (word === "'" && countOf(source, "'") % 2 === 1)
    return problem(
      code,
      "the text is not closed",
      offset,
      1,
      "close it with '; a ' inside of text is written twice",
    );
  if (countOf(source, "[") > countOf(source, "]"))
    return problem(code, "the bracket is not closed", source.lastIndexOf("["), 1, "close it with ]");
  const hint = /\bnot\s*$/.test(before) ? "write !" : hintFor(word);
  return problem(code, `unexpected ${word} in the expression`, offset, word.length, hint);
}

function countOf(source: string, character: string): number {
  return source.split(character).length - 1;
}

/** The word or sign at an offset. */
function wordAt(source: string, offset: number): string {
  return /^(?:[\w-]+|[=!&|<>?+*/%-]+|.)/su.exec(source.slice(offset))?.[0] ?? " ";
}

function hintFor(word: string): string {
  if (word.startsWith('"')) return "text in an expression stands in single quotes: 'text'";
  if (/^([+\-*/%]|\d+[-+]\d)/.test(word))
    return "there are no arithmetic operators: use add(), sub(), mul(), div() or mod()";
  if (word === "=" || word === "===") return "to compare, write ==";
  if (word === "!==") return "to compare, write !=";
  if (word === ".") return "write a name behind the dot";
  if (word === "&" || word === "and") return "write &&";
  if (word === "|" || word === "or") return "write ||";
  if (word === "not") return "write !";
  if (word.startsWith("?"))
    return "there is no ? operator: write condition && value || other, or case(condition, value, other)";
  return "operators are == != < <= > >= && || ! and brackets; text stands in single quotes";
}

function unknownFunction(word: string, offset: number): ExpressionProblem {
  const names = [...functions.values()].map(({ name }) => name);
  const all = [...GITHUB_FUNCTIONS, ...names, ...STATUS_FUNCTIONS];
  const close = FUNCTIONS_ELSEWHERE.get(word) ?? nearest(word, all);
  return problem(
    "expression-unknown-function",
    `there is no function ${word}()`,
    offset,
    word.length,
    // There are too many to be listed here.
    close ? `did you mean ${close}()?` : "all functions are in docs/language.md, under Functions and filters",
  );
}

/** How many arguments a function takes, of ours or of GitHub's own. */
function argumentsOf(word: string): string {
  const name = word.toLowerCase();
  if (STATUS_FUNCTIONS.has(name)) return "it takes none";
  if (name === "case") return "it takes conditions with their values, and the value if none holds";
  const own = functions.get(name);
  const [minimum, maximum] =
    own === undefined
      ? [wellKnownFunctions[name]?.minArgs ?? 0, wellKnownFunctions[name]?.maxArgs ?? 0]
      : [own.minimum, own.maximum];
  return `it takes ${rangeOf(minimum, maximum)}`;
}

function rangeOf(minimum: number, maximum: number): string {
  if (maximum === 0) return "none";
  if (minimum === maximum) return String(minimum);
  return maximum >= 100 ? `${minimum} or more` : `${minimum} to ${maximum}`;
}

function problem(
  code: string,
  message: string,
  offset: number,
  length: number,
  hint?: string,
): ExpressionProblem {
  return hint === undefined ? { code, message, offset, length } : { code, message, hint, offset, length };
}
