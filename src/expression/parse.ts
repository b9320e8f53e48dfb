import { type Expr, ExpressionError, Lexer, Parser } from "@actions/expressions";
import { nearest } from "../model/nearest.ts";
import { functions, GITHUB_FUNCTIONS, STATUS_FUNCTIONS } from "./functions/all.ts";
import { offsetOf } from "./offset.ts";
import { collectReferences, type References } from "./references.ts";

/** A parsed expression with what it refers to. */
export interface ParsedExpression {
  readonly tree: Expr;
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
  try {
    if (source.trim() === "") {
      return problem("expression-syntax", "the expression is empty", 0, Math.max(1, source.length));
    }
    const { tokens } = new Lexer(source).lex();
    const words = tokens
      .filter((token) => /^[A-Za-z_][\w-]*$/.test(token.lexeme))
      .map((token) => token.lexeme);
    const tree = new Parser(tokens, words, parserFunctions).parse();
    return { tree, references: collectReferences(tree, source) };
  } catch (error) {
    if (error instanceof ExpressionError) return describe(error, source);
    throw error;
  }
}

function describe(error: ExpressionError, source: string): ExpressionProblem {
  const offset = offsetOf(source, error.pos);
  const word = /^[\w-]+|^\S/.exec(source.slice(offset))?.[0] ?? "";
  const length = Math.max(1, word.length);
  if (error.message.startsWith("Unrecognized function")) {
    const names = [
      ...[...functions.values()].map(({ name }) => name),
      ...STATUS_FUNCTIONS,
      ...GITHUB_FUNCTIONS,
    ];
    const close = nearest(word, names);
    return problem(
      "expression-unknown-function",
      `there is no function ${word}()`,
      offset,
      length,
      close ? `did you mean ${close}()?` : `functions are ${names.join(", ")}`,
    );
  }
  if (/^Too (few|many) parameters/.test(error.message)) {
    const definition = functions.get(word.toLowerCase());
    const takes = definition === undefined ? undefined : countOf(definition.minimum, definition.maximum);
    return problem(
      "expression-arguments",
      `${word}() was given too ${error.message.includes("few") ? "few" : "many"} arguments`,
      offset,
      length,
      takes && `it takes ${takes}`,
    );
  }
  if (error.message.startsWith("Unexpected end")) {
    return problem("expression-syntax", "the expression ends too early", offset, length);
  }
  if (error.message.startsWith("Exceeded")) {
    return problem("expression-syntax", "the expression is too long or nested too deeply", 0, source.length);
  }
  const hint = word === '"' ? "text in an expression stands in single quotes: 'text'" : arithmeticHint(word);
  return problem(
    "expression-syntax",
    `unexpected ${word || "character"} in the expression`,
    offset,
    length,
    hint,
  );
}

function arithmeticHint(word: string): string | undefined {
  if (/^[+\-/*%]/.test(word))
    return "there are no arithmetic operators: use add(), sub(), mul(), div() or mod()";
  if (word === "=") return "to compare, write ==";
  return undefined;
}

function countOf(minimum: number, maximum: number): string {
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
