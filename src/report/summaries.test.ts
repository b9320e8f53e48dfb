import { describe, expect, test } from "vitest";
import { summariesMarkdown } from "./summaries.ts";
import { summaryMarkdown } from "./summary.ts";
import { result, suite, testCase } from "./testdata/sample.ts";

function plan(name: string, cases: number, verdict: "passed" | "failed" = "passed") {
  const list = Array.from({ length: cases }, (_, index) => testCase(`case-${index}`, verdict));
  return result([suite({ outcome: verdict, cases: list })], {
    verdict,
    plan: { id: name, name, file: null },
  });
}

const titles = (markdown: string) => markdown.match(/(?<=^## \S+ )\w+/gm);

describe("summariesMarkdown", () => {
  test("one result has all the room", () => {
    const one = plan("A", 3);
    expect(summariesMarkdown([one])).toBe(summaryMarkdown(one));
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
    expect(markdown).toContain(summaryMarkdown(short));
    expect(titles(markdown)).toEqual(["B", "C", "A"]);
  });
});
