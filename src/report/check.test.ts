import { describe, expect, test } from "vitest";
import type { Outcome, ResultDocument } from "../model/generated/result.ts";
import { mergeResults } from "../model/merge-results.ts";
import { checkContent, checkName, idleCheck } from "./check.ts";
import { statusContext, statusDescription } from "./status-text.ts";
import { checkMarkdown } from "./testdata/markdown-checker.ts";
import { attempt, diagnostic, failure, result, step, suite, testCase } from "./testdata/sample.ts";

type Verdict = ResultDocument["verdict"];

function plan(outcome: Outcome, verdict: Verdict, environment = "staging"): ResultDocument {
  const failures =
    outcome === "failed" ? [failure(), failure({ place: { file: "b.yaml", line: 0, column: 0 } })] : [];
  const cases = [testCase("a", outcome, { attempts: [attempt(outcome, [step({ outcome, failures })])] })];
  return result([suite({ outcome, cases })], { verdict, environment });
}

const check = (document: ResultDocument) => checkContent(document, { background: null, annotate: true });

describe("checkContent", () => {
  test.each([
    ["passed", "success"],
    ["failed", "failure"],
    ["cancelled", "cancelled"],
  ] as const)("%s is the conclusion %s", (verdict, conclusion) => {
    expect(check(plan("passed", verdict)).conclusion).toBe(conclusion);
  });

  test.each([
    [["passed", "failed", "cancelled"], "failure"],
    [["passed", "cancelled"], "cancelled"],
    [["passed", "passed"], "success"],
  ] as const)("%j together are the conclusion %s", (verdicts, conclusion) => {
    const legs = verdicts.map((verdict, index) => plan("passed", verdict, `place-${index}`));
    expect(check(mergeResults(legs)).conclusion).toBe(conclusion);
  });

  test("has a stable name, and the verdict as its title", () => {
    const { name, title } = check(plan("failed", "failed"));
    expect(name).toBe("Rota: checkout");
    expect(name).toBe(checkName("checkout"));
    expect(title).toBe("failed on staging: 1 of 1 case failed");
  });

  test("shows each failed expectation at its line, never at line 0, and then the remarks", () => {
    const { annotations } = check({ ...plan("failed", "failed"), diagnostics: [diagnostic()] });
    expect(
      annotations.map(({ path, startLine, endLine, level }) => [path, startLine, endLine, level]),
    ).toEqual([
      ["orders.suite.yaml", 22, 22, "failure"],
      ["b.yaml", 1, 1, "failure"],
      ["orders.suite.yaml", 31, 31, "warning"],
    ]);
  });

  test("shows none where none are wanted", () => {
    const { annotations, summary } = checkContent(plan("failed", "failed"), {
      background: null,
      annotate: false,
    });
    expect(annotations).toEqual([]);
    expect(summary).not.toContain("remark");
  });

  test("spells characters above U+FFFF out", () => {
    const [first] = check({
      ...plan("failed", "failed"),
      suites: [
        suite({
          name: "😀",
          outcome: "failed",
          cases: [testCase("a", "failed", { reason: "𝒳", attempts: [] })],
        }),
      ],
    }).annotations;
    expect(first).toMatchObject({ title: "\\u{1f600} › a", message: "\\u{1d4b3}" });
  });

  test("says that nothing was selected", () => {
    const { conclusion, title, text } = check(result([], { verdict: "passed" }));
    expect([conclusion, title, text]).toEqual(["success", "passed on staging: no case was selected", ""]);
  });
});

describe("idleCheck", () => {
  const named = { id: "checkout", name: "Checkout @team" };

  test("of a plan that a change does not concern is neutral", () => {
    const content = idleCheck(named, "unaffected", "none of the files it watches is changed");
    expect(content).toMatchObject({
      name: "Rota: checkout",
      conclusion: "neutral",
      title: "none of the files it watches is changed",
      annotations: [],
    });
    checkMarkdown(content.summary);
  });

  test("of one that could not run is a failure, within its budget", () => {
    const why = Array.from({ length: 300 }, (_, index) => `${index}: <b>${"@x ".repeat(400)}`).join("\n\n");
    const { conclusion, title, summary } = idleCheck(named, "broken", why);
    expect(conclusion).toBe("failure");
    expect(title).toMatch(/^could not run: 0: <b>@x /);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_000);
    expect(summary).toMatch(/> Left out to stay within 65,000 bytes: \d+ lines\. The log of the run/);
    checkMarkdown(summary);
  });
});

describe("a commit status", () => {
  test("is found by its context", () => expect(statusContext("checkout")).toBe("rota/checkout"));

  test("tells the verdict, and where it was not passed", () => {
    expect(statusDescription(plan("passed", "passed"))).toBe("passed on staging: 1 of 1 case passed");
    const joined = mergeResults([plan("passed", "passed", "qa"), plan("failed", "failed", "production")]);
    expect(statusDescription(joined)).toBe("failed on production: 1 of 2 cases failed");
    const good = mergeResults([plan("passed", "passed", "qa"), plan("passed", "passed", "production")]);
    expect(statusDescription(good)).toBe("passed on 2 environments: 2 of 2 cases passed");
  });
});
