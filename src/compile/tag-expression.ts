/** Decides by its tags whether a case is meant. */
export type TagMatcher = (tags: readonly string[]) => boolean;

/** Parses `smoke and not (slow or flaky)`; `not` binds tighter than `and`, `and` tighter than `or`. A list by commas means or. */
export function parseTagExpression(
  text: string,
): TagMatcher | { readonly problem: string; readonly offset: number } {
  const tokens = [...text.matchAll(/[(),]|[^\s(),]+/g)].map((match) => ({
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
    let left = both();
    while (peek() === "or" || peek() === ",") {
      position++;
      const [first, second] = [left, both()];
      left = (tags) => first(tags) || second(tags);
    }
    return left;
  };
  const both = (): TagMatcher => {
    let left = negated();
    while (peek() === "and") {
      position++;
      const [first, second] = [left, negated()];
      left = (tags) => first(tags) && second(tags);
    }
    return left;
  };
  const negated = (): TagMatcher => {
    if (peek() !== "not") return single();
    position++;
    const inner = negated();
    return (tags) => !inner(tags);
  };
  const single = (): TagMatcher => {
    const token = peek() ?? fail("a tag is missing at the end");
    if (token === "(") {
      position++;
      const inner = either();
      if (peek() !== ")") fail("a bracket is not closed");
      position++;
      return inner;
    }
    if ([")", "and", "or", ","].includes(token)) fail(`a tag is missing before ${token}`);
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(token)) fail(`${token} is not a tag`);
    position++;
    return (tags) => tags.includes(token);
  };

  try {
    const matcher = either();
    if (position < tokens.length) fail(`and, or or a comma is missing before ${peek()}`);
    return matcher;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: error.message, offset: tokens[position]?.offset ?? text.length };
  }
}
