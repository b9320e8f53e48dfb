import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTagExpression } from "./tag-expression.ts";

const matches = (text: string, tags: string): boolean => {
  const outcome = parseTagExpression(text);
  if (typeof outcome !== "function") throw new Error(outcome.problem);
  return outcome(tags.split(" "));
};

describe("which tags are meant", () => {
  test.each([
    ["smoke", "smoke", true],
    ["smoke", "slow", false],
    ["smoke", "smoke slow", true],
    ["not smoke", "slow", true],
    ["not not smoke", "smoke", true],
    ["smoke and slow", "smoke", false],
    ["smoke and slow", "slow smoke", true],
    ["smoke or slow", "slow", true],
    ["smoke, slow", "slow", true],
    ["smoke,slow", "fast", false],
    ["a and b or c", "c", true],
    ["a or b and c", "a", true],
    ["a or b and c", "b", false],
    ["(a or b) and c", "a", false],
    ["(a or b) and c", "b c", true],
    ["not a and b", "b", true],
    ["not (a and b)", "a", true],
    ["not (a or b)", "b", false],
    ["smoke and not (slow or flaky)", "smoke", true],
    ["smoke and not (slow or flaky)", "smoke flaky", false],
    ["  smoke  ", "smoke", true],
    ["((smoke))", "smoke", true],
    ["area:orders.v2-beta_1", "area:orders.v2-beta_1", true],
    ["order", "and or not order", true],
    ["Smoke", "smoke", false],
    ["android", "android", true],
    ["constructor", "x", false],
  ])("%s of a case with %s: %s", (text, tags, expected) => {
    expect(matches(text, tags)).toBe(expected);
  });
});

describe("what is told of one that cannot be read", () => {
  test.each([
    ["", "a tag is missing at the end", 0, 1],
    ["smoke and", "a tag is missing at the end", 8, 1],
    ["and smoke", "a tag is missing before and", 0, 3],
    ["smoke slow", '"and" or "or" is missing before slow', 6, 4],
    ["smoke constructor", '"and" or "or" is missing before constructor', 6, 11],
    ["(smoke", "a bracket is not closed", 5, 1],
    ["smoke)", '"and" or "or" is missing before )', 5, 1],
    ["()", "a tag is missing before )", 1, 1],
    ["smoke,", "a tag is missing at the end", 5, 1],
    ["not", "a tag is missing at the end", 2, 1],
    ["@smoke", "@smoke is not a tag", 0, 6],
    ["smoke && slow", "&& is no operator here", 6, 2],
    ["a||b", "|| is no operator here", 1, 2],
    ["!smoke", "! is no operator here", 0, 1],
    ["(".repeat(20_000), "brackets and nots are nested too deeply", 100, 1],
    [`${"not ".repeat(20_000)}a`, "brackets and nots are nested too deeply", 400, 3],
  ])("%s", (text, problem, offset, length) => {
    expect(parseTagExpression(text)).toMatchObject({ problem, offset, length });
  });
});

test("never throws, and points inside the text", () => {
  const word = fc.constantFrom("a", "and", "or", "not", "(", ")", ",", "&&", "!", "@x", " ", "é");
  const text = fc.oneof(
    fc.string(),
    fc.array(word).map((words) => words.join(" ")),
    fc.array(word).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(text, fc.array(fc.constantFrom("a", "x")), (expression, tags) => {
      const outcome = parseTagExpression(expression);
      if (typeof outcome === "function") expect(typeof outcome(tags)).toBe("boolean");
      else {
        expect(outcome.offset).toBeGreaterThanOrEqual(0);
        expect(outcome.offset + outcome.length).toBeLessThanOrEqual(Math.max(1, expression.length));
      }
    }),
    { numRuns: 2000 },
  );
});
