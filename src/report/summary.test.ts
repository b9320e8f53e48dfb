import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { mergeResults } from "../model/merge-results.ts";
import type { Background } from "./background.ts";
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
        const text = summaryMarkdown(hostile, { budget });
        checkMarkdown(text);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps any budget", () => {
    const failures = readFixture("failures");
    for (let budget = 0; budget < 12_000; budget += 97) {
      expect(Buffer.byteLength(summaryMarkdown(failures, { budget }))).toBeLessThanOrEqual(budget);
    }
  });

  test("leaves out passed cases first, then exchanges, then details, and says so", () => {
    const some = large("passed");
    const full = summaryMarkdown(some);
    expect(full).not.toContain("Left out");
    expect(full).toContain("2,900 passed cases");

    const noPassed = summaryMarkdown(some, { budget: Buffer.byteLength(full) - 1 });
    expect(noPassed).toMatch(/> Left out to stay within [\d,]+ bytes: 2,900 passed cases\./);
    expect(noPassed).toContain("#### Orders › case-2970");

    const noBodies = summaryMarkdown(some, { budget: 60_000 });
    expect(noBodies).toMatch(/2,900 passed cases, the exchanges of \d+ cases/);
    expect(noBodies).toContain("#### Orders › case-2970");

    const short = summaryMarkdown(some, { budget: 25_000 });
    expect(short).toMatch(/the details of \d+ cases/);
    expect(short).toContain("#### Orders › case-0");
    expect(short).toContain("- **Orders › case-2970** ");

    for (const text of [full, noPassed, noBodies, short]) checkMarkdown(text);
  });

  test("3,000 failed cases fit", () => {
    const all = large("failed");
    const text = summaryMarkdown(all, { budget: 65_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/\d+ failed cases\./);
    checkMarkdown(text);
  });
});

describe("several environments", () => {
  const place = (environment: string, outcome: "passed" | "failed", job: number) => {
    const cases = [testCase(`case-${job}`, outcome, { reason: "expected 201, found 409" })];
    const document = result([suite({ outcome, cases })], { environment });
    return { ...document, run: { ...document.run, url: `${document.run.url}/job/${job}` } };
  };
  const joined = mergeResults([
    place("production", "passed", 1),
    place("qa", "failed", 2),
    place("staging", "failed", 3),
  ]);

  test("those that did not pass come first, each with its job", () => {
    const text = summaryMarkdown(joined);
    expect(text.match(/(?<=^\| \[)\w+\]\(\S+\/job\/\d/gm)).toEqual([
      "qa](https://github.com/acme/shop/actions/runs/1234/job/2",
      "staging](https://github.com/acme/shop/actions/runs/1234/job/3",
      "production](https://github.com/acme/shop/actions/runs/1234/job/1",
    ]);
    expect(text.match(/(?<=^#### ).*$/gm)).toEqual(["Orders › case-2 on qa", "Orders › case-3 on staging"]);
    checkMarkdown(text);
  });

  test("what is known of one says nothing of the other", () => {
    const failedBefore = new Map([["qa", new Map()]]);
    const text = summaryMarkdown(joined, { background: { next: null, failedBefore } });
    expect(text).toContain(" · 1 new failure · ");
    expect(text.match(/^\*\*new\*\*/gm)).toHaveLength(1);
  });
});

describe("what was before the run", () => {
  const cases = ["a", "b", "c"].map((id) => testCase(id, "failed"));
  const failed = result([suite({ outcome: "failed", cases })]);
  const since = "2026-11-20T08:00:00Z";
  const background = (known: Readonly<Record<string, number>>): Background => ({
    next: "2026-11-23 08:00 UTC",
    failedBefore: new Map([
      ["staging", new Map(Object.entries(known).map(([key, runs]) => [key, { runs, since }]))],
    ]),
  });

  test("new failures come before known ones, and the head counts both", () => {
    const text = summaryMarkdown(failed, { background: background({ "orders#a": 3 }) });
    expect(text).toContain(
      " · 2 new failures, 1 known · due 08:00 UTC, on time · next run 2026-11-23 08:00 UTC · ",
    );
    expect(text.match(/(?<=^#### Orders › ).*$/gm)).toEqual(["b", "c", "a"]);
    expect(text.match(/^\*\*new\*\* · /gm)).toHaveLength(2);
    expect(text).toContain("**known: failed in the 3 runs before, since 2026-11-20 08:00 UTC** · ");
  });

  test("when all are known, that is said", () => {
    const text = summaryMarkdown(failed, {
      background: background({ "orders#a": 1, "orders#b": 1, "orders#c": 1 }),
    });
    expect(text).toContain(" · 3 known failures, none new · ");
    expect(text).toContain("known: failed in the run before, since");
  });

  test("when nothing is known, nothing is said", () => {
    for (const nothing of [null, { next: null, failedBefore: new Map([["staging", undefined]]) }]) {
      expect(summaryMarkdown(failed, { background: nothing })).toBe(summaryMarkdown(failed));
    }
    expect(summaryMarkdown(failed)).not.toMatch(/new|known/);
  });
});

describe("links to what was expected", () => {
  const failing = (files: readonly (readonly [file: string, line: number])[], url: string | null) => {
    const failures = files.map(([file, line]) => failure({ place: { file, line, column: 3 } }));
    const bad = testCase("a", "failed", {
      attempts: [attempt("failed", [step({ outcome: "failed", failures })])],
    });
    const document = result([suite({ outcome: "failed", cases: [bad] })]);
    return summaryMarkdown({ ...document, run: { ...document.run, url } });
  };
  const url = "https://github.com/acme/shop/actions/runs/1234";
  const blob = "https://github.com/acme/shop/blob/0123456789012345678901234567890123456789";

  test("each line once, the file where it changes", () => {
    const places = [
      ["a.yaml", 3],
      ["a.yaml", 5],
      ["a.yaml", 5],
      ["b.yaml", 5],
    ] as const;
    expect(failing(places, url)).toContain(
      `Expected at [\`a.yaml:3\`](${blob}/a.yaml#L3) · [\`:5\`](${blob}/a.yaml#L5) · [\`b.yaml:5\`](${blob}/b.yaml#L5)\n`,
    );
  });

  test("none where there can be none", () => {
    expect(failing([["a.yaml", 3]], null)).not.toContain("Expected at");
    expect(failing([["../a.yaml", 3]], url)).not.toContain("Expected at");
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
    ["GHSA-ab CVE-20", "GHSA-\u200bab CVE-\u200b20"],
    [":tada: :a_b:", ":<span>tada</span>: :<span>a\\_b</span>:"],
    ["a: b:1:2, 08:00:30Z", "a: b:1:2, 08:00:30Z"],
    ["at deadbeef", "at deadbe<span>ef</span>"],
    ["12345678901234", "123456<span>789012</span>34"],
    ["   ", "(empty)"],
  ])("%s", (text, expected) => expect(markdownText(text)).toBe(expected));
});
