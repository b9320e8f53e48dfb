import { FunctionError } from "./functions/definition.ts";

/** What the library's own functions say, and what a person is told. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^empty input$/, "fromJSON() was given empty text"],
  [/^Error parsing JSON/, "fromJSON() was given text that is not JSON"],
  [/^case predicate/, "case() needs true or false as a condition"],
  [/references more arguments/, "format() was given fewer values than its text names"],
  [/^The following format string is invalid/, "format() was given text with a single brace: write {{ or }}"],
];

/** The library's functions (fromJSON, format, case) throw bare errors, and an index wraps what is thrown inside it. */
export function asFunctionError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof FunctionError) return error;
  if (error.message.startsWith("could not evaluate index")) return asFunctionError(error.cause);
  // Lists are spread into arguments, which the stack bounds.
  if (error instanceof RangeError && error.message.includes("call stack"))
    return new FunctionError("a list in the expression is too long", { cause: error });
  const words = WORDS.find(([pattern]) => pattern.test(error.message))?.[1];
  return words === undefined ? error : new FunctionError(words, { cause: error });
}
