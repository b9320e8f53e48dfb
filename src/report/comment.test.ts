import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { COMMENT_BUDGET, type CommentContent, commentMarkdown } from "./comment.ts";
import { COMMENT_MARKER, commentState, readCommentState } from "./comment-state.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";
import { hostileResult, hostileText } from "./testdata/hostile-text.ts";
import { checkMarkdown } from "./testdata/markdown-checker.ts";
import { attempt, failure, result, step, suite, testCase } from "./testdata/sample.ts";

const run = {
  ...{ id: "4711", attempt: 1, url: "https://github.com/acme/shop/actions/runs/4711", event: "pull_request" },
  ...{ ref: "refs/pull/12/merge", sha: "0123456789012345678901234567890123456789", occurrence: null },
};

function content(results: readonly ResultDocument[], special: Partial<CommentContent> = {}): CommentContent {
  const commit = "89abcdef0123456789abcdef0123456789abcdef";
  return { run, commit, results, missing: [], notPassed: [], fork: false, ...special };
}

/** The part of a comment that a reader sees. */
function shown(comment: string): string {
  return comment.split("\n").slice(2).join("\n");
}

function plan(id: string, verdict: "passed" | "failed", cases: number): ResultDocument {
  const list = Array.from({ length: cases }, (_, index) => {
    const steps = [step({ outcome: verdict, failures: verdict === "failed" ? [failure()] : [] })];
    return testCase(`${id}-${index}`, verdict, { attempts: [attempt(verdict, steps)] });
  });
  return result([suite({ outcome: verdict, cases: list })], { plan: { id, name: id, file: null } });
}

const GOLDENS: Readonly<Record<string, CommentContent>> = {
  ...Object.fromEntries(FIXTURES.map((name) => [name, content([readFixture(name)])])),
  "several-plans": content([readFixture("all-passed"), readFixture("failures"), readFixture("errors")], {
    missing: [{ name: "Nightly @team", why: "the run has none" }],
    notPassed: ["checkout", "nightly"],
    fork: true,
  }),
};

describe("commentMarkdown", () => {
  test.each(Object.keys(GOLDENS))("%s", (name) => {
    const file = new URL(`./testdata/${name}.comment.md`, import.meta.url);
    const text = commentMarkdown(GOLDENS[name] as CommentContent);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
    checkMarkdown(shown(text));
  });

  test("keeps its structure and its budget whatever the texts are", () => {
    fc.assert(
      fc.property(
        ...([fc.array(hostileResult, { minLength: 1, maxLength: 3 }), hostileText, hostileText] as const),
        fc.integer({ min: 3_000, max: 40_000 }),
        (results, name, why, budget) => {
          const text = commentMarkdown(content(results, { missing: [{ name, why }], fork: true }), budget);
          checkMarkdown(shown(text));
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("leaves out passed cases first, then details, and says so", () => {
    const all = content([plan("a", "passed", 300), plan("b", "failed", 40), plan("c", "failed", 40)]);
    const full = commentMarkdown(all);
    expect(full).not.toContain("Left out");
    const size = Buffer.byteLength(full);

    const noPassed = commentMarkdown(all, size - 1);
    expect(noPassed).toMatch(
      /> Left out to stay within [\d,]+ bytes: 300 passed cases\. The artifacts of the run/,
    );
    expect(noPassed.match(/^#### /gm)).toHaveLength(80);

    const short = commentMarkdown(all, 25_000);
    expect(short).toMatch(/: 300 passed cases, the details of \d+ cases\./);
    for (const id of ["b", "c"]) {
      expect(short).toContain(`#### Orders › ${id}-0`);
      expect(short).toContain(`- **Orders › ${id}-39** `);
    }
    for (const text of [full, noPassed, short]) checkMarkdown(shown(text));
  });

  test("what is left out is counted to the last plan", () => {
    const many = content(Array.from({ length: 1_500 }, (_, index) => plan(`plan-${index}`, "failed", 1)));
    const text = commentMarkdown(many);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BUDGET);
    const left = Number(/: .*?, ([1-9]\d+) plans\. The artifacts/.exec(text)?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(text.match(/^- ❌ \*\*plan-\d+\*\*/gm)).toHaveLength(1_500 - left);
    checkMarkdown(shown(text));
  });
});

describe("the state of a comment", () => {
  test.each([[[]], [["checkout"]], [["a", "b-c", "d_e--"]]])("%j is read back", (ids) => {
    const comment = `${commentState(ids)}\n\ntext\n<!-- rota:not-passed other -->`;
    expect(comment.startsWith(COMMENT_MARKER)).toBe(true);
    expect(readCommentState(comment)).toEqual(ids);
    expect(readCommentState(comment.replaceAll("\n", "\r\n"))).toEqual(ids);
  });

  test("only the second line is one", () => {
    expect(readCommentState(`${COMMENT_MARKER}\ntext\n<!-- rota:not-passed a -->`)).toBeNull();
    expect(readCommentState("<!-- rota:not-passed a -->")).toBeNull();
  });
});
