import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { annotationsOf } from "./annotations.ts";
import { hostileResult } from "./testdata/hostile-text.ts";
import { attempt, diagnostic, failure, result, step, suite, testCase } from "./testdata/sample.ts";

function failing(count: number, message = "expected 201, found 409") {
  const bad = step({
    outcome: "failed",
    failures: Array.from({ length: count }, () => failure({ message, matcher: "x" })),
  });
  const cases = [testCase("a", "failed", { attempts: [attempt("failed", [bad])] })];
  return result([suite({ outcome: "failed", cases })], { diagnostics: [diagnostic()] });
}

const annotate = (one: ResultDocument) => annotationsOf([one], one.diagnostics);

describe("annotationsOf", () => {
  test("ten errors need no note, of more the last says how many", () => {
    expect(annotate(failing(10)).at(9)?.message).not.toContain("more");
    const annotations = annotate(failing(13));
    expect(annotations.map(({ level }) => level)).toEqual([...Array(10).fill("error"), "warning"]);
    expect(annotations.at(9)?.message).toMatch(/\n\nand 3 more errors, in the job summary$/);
  });

  test("long messages are cut, and the note still fits", () => {
    const annotations = annotate(failing(13, "x".repeat(9_000)));
    expect(Math.max(...annotations.map(({ message }) => message.length))).toBe(4_000);
    expect(annotations.at(9)?.message).toContain("and 3 more errors");
  });

  test("the limit holds over several results and the remarks about their files", () => {
    const two = annotationsOf(
      [failing(4), failing(9)],
      [diagnostic(), { ...diagnostic(), severity: "error" }],
      9,
    );
    expect(two.map(({ level }) => level)).toEqual([...Array(9).fill("error"), "warning"]);
    expect(two.at(8)?.message).toMatch(/\n\nand 5 more errors, in the job summary$/);
  });

  test("limits and places hold whatever the texts are", () => {
    fc.assert(
      fc.property(hostileResult, (hostile) => {
        for (const { title, message, line, column } of annotate(hostile)) {
          expect(title.length).toBeLessThanOrEqual(255);
          expect(title).not.toContain("\n");
          expect(message.length).toBeLessThanOrEqual(4_000);
          expect(`${title}${message}`).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
