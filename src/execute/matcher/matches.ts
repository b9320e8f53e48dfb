import { broken, type Match, mismatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

const CACHE_SIZE = 1000;
const compiled = new Map<string, RegExp>();

/** A text matches a regular expression (ECMAScript, flag u) somewhere. */
export const matchMatches: Match = (matcher, value, scope) => {
  const pattern = scope.argument(matcher);
  if (typeof pattern !== "string") {
    return broken(
      matcher,
      value,
      `matches needs a regular expression, but it was given ${scope.show(pattern)}`,
    );
  }
  let expression: RegExp;
  try {
    expression = compile(pattern);
  } catch (error) {
    return broken(matcher, value, scope.mask(`not a regular expression: ${(error as Error).message}`));
  }
  if (typeof value === "string" && expression.test(value)) return null;
  const found = typeof value === "string" ? `found ${scope.show(value)}` : foundOfType(value, scope);
  const message = `expected a text that matches /${scope.mask(pattern)}/, ${found}`;
  return mismatch(matcher, value, message, { expected: pattern });
};

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const expression = new RegExp(pattern, "u");
  if (compiled.size >= CACHE_SIZE) compiled.delete(compiled.keys().next().value as string);
  compiled.set(pattern, expression);
  return expression;
}
