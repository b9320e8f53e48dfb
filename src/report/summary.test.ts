import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { markdownText } from "./markdown-text.ts";
import { summaryMarkdown } from "./summary.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";
import { hostileResult } from "./testdata/hostile-text.ts";
import { checkMarkdown } from "./testdata/markdown-checker.ts";
import { attempt, body, exchange, failure, result, step, suite, testCase } from "./testdata/sample.ts";

function large(outcome: "passed" | "failed"): ResultDocument {
  const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => ({ index, state: "open" })));
  const answer = {
    status: 409,
    headers: [{ name: "content-type", value: "application/json" }],
    body: body(text),
    duration: 3,
  };
  const cases = Array.from({ length: 3_000 }, (_, index) => {
    const bad = outcome === "failed" || index % 30 === 0;
    const failing = step({
      outcome: "failed",
      failures: [failure()],
      exchange: exchange({ response: answer }),
    });
    return bad
      ? testCase(`case-${index}`, "failed", {
          reason: "expected 201, found 409",
          attempts: [attempt("failed", [failing])],
        })
      : testCase(`case-${index}`, "passed");
  });
  return result([suite({ outcome: "failed", cases })]);
}

describe("summaryMarkdown", () => {
  test.each(FIXTURES)("%s keeps its structure", (name) => checkMarkdown(summaryMarkdown(readFixture(name))));

  test("keeps its structure and its budget whatever the texts are", () => {
    fc.assert(
      fc.property(hostileResult, fc.integer({ min: 2_500, max: 40_000 }), (hostile, budget) => {
        const text = summaryMarkdown(hostile, budget);
        checkMarkdown(text);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps any budget", () => {
    const failures = readFixture("failures");
    for (let budget = 0; budget < 12_000; budget += 97) {
      expect(Buffer.byteLength(summaryMarkdown(failures, budget))).toBeLessThanOrEqual(budget);
    }
  });

  test("leaves out passed cases first, then exchanges, then details, and says so", () => {
    const some = large("passed");
    const full = summaryMarkdown(some);
    expect(full).not.toContain("Left out");
    expect(full).toContain("2,900 passed cases");

    const noPassed = summaryMarkdown(some, Buffer.byteLength(full) - 1);
    expect(noPassed).toMatch(/> Left out to stay within [\d,]+ bytes: 2,900 passed cases\./);
    expect(noPassed).toContain("#### Orders › case-2970");

    const noBodies = summaryMarkdown(some, 60_000);
    expect(noBodies).toMatch(/2,900 passed cases, the exchanges of \d+ cases/);
    expect(noBodies).toContain("#### Orders › case-2970");

    const short = summaryMarkdown(some, 25_000);
    expect(short).toMatch(/the details of \d+ cases/);
    expect(short).toContain("#### Orders › case-0");
    expect(short).toContain("- **Orders › case-2970** ");

    for (const text of [full, noPassed, noBodies, short]) checkMarkdown(text);
  });

  test("3,000 failed cases fit", () => {
    const all = large("failed");
    const text = summaryMarkdown(all, 65_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/\d+ failed cases\./);
    checkMarkdown(text);
  });
});

describe("markdownText", () => {
  test.each([
    ["a *b* _c_", "a \\*b\\* \\_c\\_"],
    ["@team #12", "@\u200bteam #\u200b12"],
    ["a | b", "a &#124; b"],
    ["<b>&amp;", "&#60;b&#62;&#38;amp;"],
    ["1. one", "1\\. one"],
    ["- one", "\\- one"],
    ["# one", "\\# one"],
    ["https://x.test", "https&#58;//x.test"],
  ])("%s", (text, expected) => expect(markdownText(text)).toBe(expected));
});
