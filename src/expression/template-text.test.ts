import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseExpression } from "./parse.ts";
import { splitTemplate } from "./template-text.ts";

describe("splitting a text at its expressions", () => {
  test.each<[string, unknown]>([
    ["", []],
    ["plain", ["plain"]],
    ["${{ a }}", [[" a ", 3]]],
    ["x${{a}}y", ["x", ["a", 4], "y"]],
    [
      "${{a}}${{b}}",
      [
        ["a", 3],
        ["b", 9],
      ],
    ],
    ["${{ '}}' }}", [[" '}}' ", 3]]],
    ["${{ 'it''s }}' }}", [[" 'it''s }}' ", 3]]],
    ["$ { { a } }", ["$ { { a } }"]],
    ["{{ a }}", ["{{ a }}"]],
    ["}} ${{ a }}", ["}} ", [" a ", 6]]],
    ["$${{ a }}", ["$", [" a ", 4]]],
    ["${{ a", 0],
    ["${{ a }} ${{ 'b }}", 9],
  ])("%s", (text, expected) => {
    const outcome = splitTemplate(text);
    expect(
      "unclosed" in outcome
        ? outcome.unclosed
        : outcome.parts.map((part) => (part.kind === "literal" ? part.text : [part.source, part.offset])),
    ).toEqual(expected);
  });
});

/** Texts with the signs that matter. */
const text = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        "${{",
        "}}",
        "'",
        "''",
        '"',
        " ",
        "a",
        ".",
        "vars",
        "(",
        ")",
        "[",
        "]",
        "*",
        "&&",
        "||",
        "==",
        "!",
        "1",
        "-",
        "+",
        ",",
        "\n",
        "é",
        "🚀",
      ),
    )
    .map((parts) => parts.join("")),
);

test("splitting never throws, loses nothing, and knows where each expression stands", () => {
  fc.assert(
    fc.property(text, (value) => {
      const outcome = splitTemplate(value);
      if ("unclosed" in outcome) {
        expect(value.slice(outcome.unclosed)).toMatch(/^\$\{\{/);
        return;
      }
      const whole = outcome.parts.map((part) =>
        part.kind === "literal" ? part.text : `\${{${part.source}}}`,
      );
      expect(whole.join("")).toBe(value);
      for (const part of outcome.parts)
        if (part.kind === "expression") expect(value.startsWith(part.source, part.offset)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("parsing never throws, and points inside the expression", () => {
  fc.assert(
    fc.property(text, (source) => {
      const outcome = parseExpression(source);
      if ("code" in outcome) {
        expect(outcome.offset).toBeGreaterThanOrEqual(0);
        expect(outcome.length).toBeGreaterThanOrEqual(1);
        expect(outcome.offset + outcome.length).toBeLessThanOrEqual(Math.max(1, source.length));
        expect(outcome.hint ?? "").not.toBe("");
        return;
      }
      for (const { path, offsets } of outcome.references.chains)
        for (const [index, offset] of offsets.entries()) {
          const name = path[index] as string;
          expect([name, `'${name.replaceAll("'", "''")}'`]).toContain(
            source.startsWith("'", offset)
              ? `'${name.replaceAll("'", "''")}'`
              : source.slice(offset, offset + name.length),
          );
        }
    }),
    { numRuns: 3000 },
  );
});
