import { describe, expect, test } from "vitest";
import { type KnownResult, summariesMarkdown } from "./summaries.ts";
import { summaryMarkdown } from "./summary.ts";
import { result, suite, testCase } from "./testdata/sample.ts";

function plan(name: string, cases: number, verdict: "passed" | "failed" = "passed"): KnownResult {
  const list = Array.from({ length: cases }, (_, index) => testCase(`case-${index}`, verdict));
  const document = result([suite({ outcome: verdict, cases: list })], {
    verdict,
    plan: { id: name, name, file: null },
  });
  return { result: document, background: null };
}

const titles = (markdown: string) => markdown.match(/(?<=^## \S+ )\w+/gm);

describe("summariesMarkdown", () => {
  test("one result has all the room", () => {
    const one = plan("A", 3);
    expect(summariesMarkdown([one])).toBe(summaryMarkdown(one.result));
  });

  test("what did not pass comes first", () => {
    expect(titles(summariesMarkdown([plan("A", 1), plan("B", 1, "failed"), plan("C", 1)]))).toEqual([
      "B",
      "A",
      "C",
    ]);
  });

  test("a short one leaves its room to the long ones, and all have a place", () => {
    const [short, long, longer] = [plan("A", 2), plan("B", 4_000, "failed"), plan("C", 9_000, "failed")];
    const markdown = summariesMarkdown([short, long, longer], 100_000);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(100_000);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(95_000);
    expect(markdown).toContain(summaryMarkdown(short.result));
    expect(titles(markdown)).toEqual(["B", "C", "A"]);
  });
});
