import { Lexer, Parser } from "@actions/expressions";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "./parse.ts";
import { plainPathOf } from "./plain-path.ts";
import { collectReferences } from "./references.ts";

function byLibrary(source: string) {
  const { tokens } = new Lexer(source).lex();
  const words = tokens.map((token) => token.lexeme).filter((word) => /^[A-Za-z_]/.test(word));
  return collectReferences(new Parser(tokens, words, []).parse(), source);
}

describe("a plain path", () => {
  it.each([
    "vars.a",
    " vars.base-url ",
    "steps.place.outputs.order",
    "\ta._b.C-1\n",
    "needs.true-story.outputs.x",
  ])("%j is read as the library reads it", (source) => {
    const own = plainPathOf(source);
    if (own !== undefined) expect(own).toEqual(byLibrary(source));
    expect(parseExpression(source)).toMatchObject({ references: byLibrary(source) });
  });

  it.each([
    "vars",
    "vars.",
    ".a",
    "a..b",
    "a.1",
    "a[0]",
    "a.*",
    "a . b",
    "true.a",
    "a.null",
    "NaN.b",
    "a.b == 1",
    "f(a.b)",
    "!a.b",
    "",
  ])("%j is none", (source) => expect(plainPathOf(source)).toBeUndefined());

  it("of any names is read as the library reads it", () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,8}$/);
    const blanks = fc.stringMatching(/^[ \t\n]{0,3}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 5 }), blanks, blanks, (names, before, after) => {
        const source = `${before}${names.join(".")}${after}`;
        const own = plainPathOf(source);
        if (own !== undefined) expect(own).toEqual(byLibrary(source));
      }),
      { numRuns: 2000 },
    );
  });
});
