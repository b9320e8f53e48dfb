/** Decides by its tags whether a case is meant. */
export type TagMatcher = (tags: readonly string[]) => boolean;

/** Why a text is no tag expression; `offset` and `length` count characters of the text. */
export interface TagProblem {
  readonly problem: string;
  readonly offset: number;
  readonly length: number;
  readonly hint: string;
}

const MAXIMUM_DEPTH = 99;

/** Signs of other languages, and what stands for them here. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["&&", "and"],
  ["&", "and"],
  ["||", "or"],
  ["|", "or"],
  ["!", "not"],
]);

/** Parses `smoke and not (slow or flaky)`; `not` binds tighter than `and`, `and` tighter than `or`. A list by commas means or. */
export function parseTagExpression(text: string): TagMatcher | TagProblem {
  const tokens = [...text.matchAll(/[(),]|[&|]+|!|[^\s(),&|!]+/g)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
  let position = 0;
  const peek = () => tokens[position]?.text;
  class Problem extends Error {}
  const fail = (message: string): never => {
    throw new Problem(message);
  };

  const either = (): TagMatcher => {
    const parts = [both()];
    while (peek() === "or" || peek() === ",") {
      position++;
      parts.push(both());
    }
    return parts.length === 1 ? (parts[0] as TagMatcher) : (tags) => parts.some((matches) => matches(tags));
  };
  const both = (): TagMatcher => {
    const parts = [negated()];
    while (peek() === "and") {
      position++;
      parts.push(negated());
    }
    return parts.length === 1 ? (parts[0] as TagMatcher) : (tags) => parts.every((matches) => matches(tags));
  };
  let depth = 0;
  const negated = (): TagMatcher => {
    if (depth > MAXIMUM_DEPTH) fail("brackets and nots are nested too deeply");
    if (peek() !== "not") return single();
    position++;
    depth++;
    const inner = negated();
    depth--;
    return (tags) => !inner(tags);
  };
  const single = (): TagMatcher => {
    const token = peek() ?? fail("a tag is missing at the end");
    if (token === "(") {
      position++;
      depth++;
      const inner = either();
      depth--;
      if (peek() !== ")") fail("a bracket is not closed");
      position++;
      return inner;
    }
    if ([")", "and", "or", ","].includes(token)) fail(`a tag is missing before ${token}`);
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(token))
      fail(!SIGNS.has(token) ? `${token} is not a tag` : `${token} is no operator here`);
    position++;
    return (tags) => tags.includes(token);
  };

  try {
    const matcher = either();
    if (position < tokens.length)
      fail(
        !SIGNS.has(peek() ?? "")
          ? `"and" or "or" is missing before ${peek()}`
          : `${peek()} is no operator here`,
      );
    return matcher;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const token = tokens[position];
    const sign = SIGNS.get(token?.text ?? "");
    return {
      problem: error.message,
      // What is missing at the end is missing behind the last word.
      offset: token?.offset ?? Math.max(0, text.trimEnd().length - 1),
      length: token?.text.length ?? 1,
      hint:
        sign === undefined
          ? "write tags with and, or, not and brackets: smoke and not (slow or flaky)"
          : `write ${sign}`,
    };
  }
}
