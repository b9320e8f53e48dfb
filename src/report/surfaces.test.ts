import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { mergeResults } from "../model/merge-results.ts";
import { BUDGETS } from "./budgets.ts";
import { type CheckContent, checkContent } from "./check.ts";
import { commentMarkdown } from "./comment.ts";
import { issueBody, issueNote, issueTitle } from "./issue.ts";
import { failingEntries, NO_STATE } from "./issue-state.ts";
import { stayedMarkdown } from "./start-summary.ts";
import { statusDescription } from "./status-text.ts";
import { summariesMarkdown } from "./summaries.ts";
import { summaryMarkdown } from "./summary.ts";
import { checkMarkdown } from "./testdata/markdown-checker.ts";
import { attempt, body, exchange, failure, result, step, suite, testCase } from "./testdata/sample.ts";

const FAILURES = 500;
const ARTIFACTS = "[artifacts of the run](https://github.com/acme/shop/actions/runs/1234#artifacts)";

/** Bytes that are many for each character, in long lines and in short ones. */
const BODY = "漢字😀 @team `x` <b>\n".repeat(4_100);
const LONG = BODY.slice(0, 5_000);

/** 500 failures with answers of 100 KB, in ten suites, and as many cases that passed. */
function enormous(environment = "staging"): ResultDocument {
  const answer = { status: 500, headers: [], body: body(BODY), duration: 3 };
  const suites = Array.from({ length: 10 }, (_, index) => {
    const failing = Array.from({ length: FAILURES / 10 }, (_unused, number) => {
      const bad = step({
        outcome: "failed",
        failures: [failure({ matcher: "matches", diff: `- ${LONG}\n+ ${LONG}x` }), failure()],
        exchange: exchange({ response: answer, curl: `curl --data '${BODY}'` }),
      });
      const attempts = [attempt("failed", [bad])];
      return testCase(`case-${number} ${"漢".repeat(90)}`, "failed", { attempts, reason: LONG });
    });
    const passed = Array.from({ length: FAILURES / 10 }, (_unused, number) =>
      testCase(`good-${number}`, "passed"),
    );
    const name = `Suite ${index}`;
    return suite({ id: `suite-${index}`, name, outcome: "failed", cases: [...failing, ...passed] });
  });
  return result(suites, { environment });
}

const ONE = enormous();
const JOINED = mergeResults([ONE, enormous("production")]);

const bytes = (text: string) => Buffer.byteLength(text);

describe("500 failures with bodies of 100 KB", { timeout: 120_000 }, () => {
  test("the bodies are that long", () => expect(bytes(BODY)).toBeGreaterThan(100_000));

  const run = ONE.run;
  const issue = {
    ...{ plan: { id: "checkout", name: "Checkout", file: "checkout.plan.yaml" }, environment: "staging" },
    ...{ run, result: ONE, reason: BODY },
  };
  const state = { ...NO_STATE, count: 2, since: "2026-11-20T08:00:00Z" };
  const comment = {
    run,
    commit: null,
    missing: [],
    notPassed: [],
    fork: false,
    schedules: [],
    schedulesBefore: null,
  };
  const [check, checkJoined] = [ONE, JOINED].map((document) =>
    checkContent(document, { background: null, annotate: true }),
  ) as [CheckContent, CheckContent];

  const texts: Readonly<Record<string, readonly [budget: number, text: () => string]>> = {
    summary: [BUDGETS.summary, () => summaryMarkdown(ONE)],
    "summary of two environments": [BUDGETS.summary, () => summaryMarkdown(JOINED)],
    "summary of three runs": [
      BUDGETS.summary,
      () => summariesMarkdown([ONE, ONE, ONE].map((document) => ({ result: document, background: null }))),
    ],
    "summary of a job that stays": [
      BUDGETS.summary,
      () =>
        stayedMarkdown({
          tally: { passed: 0, failed: 2, cancelled: 0, broken: 0 },
          unrun: 1,
          results: [ONE, ONE],
        }),
    ],
    comment: [BUDGETS.comment, () => commentMarkdown({ ...comment, results: [ONE, JOINED] })],
    "text of a check run": [BUDGETS.checkText, () => check.text],
    "text of a check run for two environments": [BUDGETS.checkText, () => checkJoined.text],
  };

  test.each(Object.keys(texts))("%s: within its budget, whole, and says what was left out", (name) => {
    const [budget, render] = texts[name] as (typeof texts)[string];
    const text = render();
    expect(bytes(text)).toBeLessThanOrEqual(budget);
    expect(bytes(text)).toBeGreaterThan(budget * 0.9);
    expect(text).toMatch(
      /> Left out to stay within [\d,]+ bytes: ([\d,]+ passed cases|the exchanges|the details)/,
    );
    expect(text).toContain(ARTIFACTS);
    expect(text).not.toContain("\ufffd");
    checkMarkdown(text);
  });

  test("a text that holds only some suites names those that are gone", () => {
    const text = summaryMarkdown(ONE, { budget: 40_000 });
    expect(text).toMatch(
      /failed cases; nothing is left here of the failures in Suite 1, Suite 2, Suite 3 and 6 more\. /,
    );
    expect(text).toContain("Suite 0 ›");
    expect(text).not.toContain("**Suite 9 ›");
    checkMarkdown(text);
  });

  test("the summary of a check run is short", () => {
    const { summary, title } = checkJoined;
    expect(bytes(summary)).toBeLessThan(2_000);
    expect(summary).toContain("The first 1,000 of 2,000 remarks are at the lines of the files");
    expect(summary).toContain(ARTIFACTS);
    expect(title.length).toBeLessThanOrEqual(BUDGETS.checkTitle);
  });

  test("annotations are within their budgets", () => {
    const { annotations } = checkJoined;
    expect(annotations).toHaveLength(BUDGETS.checkAnnotations);
    for (const { title, message, rawDetails = "", startLine } of annotations) {
      expect(title.length).toBeLessThanOrEqual(BUDGETS.annotationTitle);
      expect(bytes(message)).toBeLessThanOrEqual(BUDGETS.annotationMessage);
      expect(bytes(rawDetails)).toBeLessThanOrEqual(BUDGETS.annotationDetails);
      expect(`${title}${message}${rawDetails}`).not.toMatch(/\ufffd|[\u{10000}-\u{10ffff}]/u);
      expect(startLine).toBeGreaterThan(0);
    }
  });

  test("an issue, its notes and its title are within their budgets", () => {
    const text = issueBody({ ...issue, state, suspects: null, owners: [] });
    expect(bytes(text)).toBeLessThanOrEqual(BUDGETS.issue);
    expect(text).toContain("… and 490 more cases");
    checkMarkdown(text);
    const note = issueNote(issue, state, failingEntries(ONE));
    expect(bytes(note)).toBeLessThanOrEqual(BUDGETS.issue);
    checkMarkdown(note);
    const plan = { ...issue.plan, name: BODY };
    expect(issueTitle({ plan, environment: BODY }).length).toBeLessThanOrEqual(BUDGETS.issueTitle);
  });

  test("a description is within its budget", () => {
    const legs = (JOINED.legs ?? []).map((leg, index) => ({
      ...leg,
      environment: `${"x".repeat(200)}${index}`,
    }));
    const description = statusDescription({ ...JOINED, legs });
    expect(description.length).toBeLessThanOrEqual(BUDGETS.statusDescription);
    expect(description).toMatch(/…$/);
  });
});
