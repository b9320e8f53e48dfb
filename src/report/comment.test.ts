import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { commentMarkdown, stateOf } from "./comment.ts";
import type { CommentContent } from "./comment-content.ts";
import { COMMENT_MARKER, type CommentState, commentState, readCommentState } from "./comment-state.ts";
import type { ScheduleChange, ToldSchedule } from "./schedule-change.ts";
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
  const nothing = { missing: [], notPassed: [], fork: false, schedules: [], schedulesBefore: null };
  return { run, commit, results, ...nothing, ...special };
}

/** The part of a comment that a reader sees. */
function shown(comment: string): string {
  return comment.split("\n").slice(3).join("\n");
}

function schedule(special: Partial<ToldSchedule> = {}): ToldSchedule {
  return {
    words: ["at 08:00 on Monday to Friday (Europe/Berlin)"],
    next: ["Mon 2026-11-23 08:00 +01:00 Europe/Berlin, Mon 2026-11-23 07:00 UTC"],
    minutesAMonth: 22,
    paused: false,
    identity: "a",
    ...special,
  };
}

const often = schedule({
  words: ["every 15 minutes (UTC)", "at 08:00 on Sunday (UTC)"],
  next: ["Sun 2026-11-22 18:45 UTC", "Sun 2026-11-22 19:00 UTC"],
  ...{ minutesAMonth: 2_884, identity: "b" },
});

function changeOf(name: string, special: Partial<ScheduleChange> = {}): ScheduleChange {
  return { plan: name, name, before: schedule(), after: often, ...special };
}

const CHANGES: readonly ScheduleChange[] = [
  changeOf("Checkout"),
  changeOf("Orders @team | <b>", { before: null }),
  changeOf("Nightly", { after: null }),
  changeOf("Paused", { after: schedule({ paused: true, next: [], minutesAMonth: 0 }) }),
  changeOf("Broken", { after: { problem: "broken.plan.yaml: #12 is not a time | `x" } }),
];

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
  schedules: content([readFixture("all-passed"), readFixture("joined")], { schedules: CHANGES }),
  "only-schedules": content([], { schedules: CHANGES.slice(0, 1) }),
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
          const hostile = schedule({ words: [name, why, name], next: [why, name] });
          const schedules = [
            changeOf(name, { before: hostile }),
            changeOf(why, { before: null, after: { problem: why } }),
          ];
          const missing = [{ name, why }];
          const text = commentMarkdown(content(results, { missing, fork: true, schedules }), budget);
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
      /> Left out to stay within [\d,]+ bytes: 300 passed cases\. The \[artifacts of the run\]/,
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
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(BUDGETS.comment);
    const left = Number(/: .*?, ([1-9]\d+) plans[.;]/.exec(text)?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(text.match(/^- ❌ \*\*plan-\d+\*\*/gm)).toHaveLength(1_500 - left);
    checkMarkdown(shown(text));
  });
});

test("schedules shrink to a line before they go, and that is said", () => {
  const words = Array.from(
    { length: 400 },
    (_, index) => `at minute ${index} of every hour of every day (UTC)`,
  );
  const many = Array.from({ length: 300 }, (_, index) =>
    changeOf(`plan-${index}`, { after: schedule({ words, identity: `${index}` }) }),
  );
  const all = content([plan("a", "failed", 1)], { schedules: many });
  const lines = commentMarkdown(all);
  expect(lines).toMatch(/> Left out to stay within 65,000 bytes: the next runs of \d+ changed schedules\./);
  expect(lines).toContain("and 390 more entries");
  expect(
    lines.match(/^- 🗓️ \*\*plan-\d+\*\*: at 08:00 .* → at minute 0 .* and 399 more \(22 job/gm),
  ).not.toBeNull();
  const short = commentMarkdown(all, 10_000);
  expect(short).toMatch(/, \d+ changed schedules\./);
  expect(short).toContain("- **Orders › a-0** ");
  for (const text of [lines, short]) checkMarkdown(shown(text));
});

describe("the fingerprint of a comment", () => {
  const usual = content([plan("a", "failed", 3), plan("b", "passed", 2)], { schedules: CHANGES });
  const told = ({ told }: { readonly told: string | null }) => told;
  const [first, second] = usual.results as [ResultDocument, ResultDocument];
  const withFirst = (special: Partial<ResultDocument>) => ({
    ...usual,
    results: [{ ...first, ...special }, second],
  });

  test.each<[string, CommentContent]>([
    ["another run", { ...usual, run: { ...run, id: "4712", url: null, attempt: 2 } }],
    ["how long it took", withFirst({ duration: 1, start: "2026-11-23T08:00:00.000Z" })],
    [
      "when schedules run next",
      {
        ...usual,
        schedules: CHANGES.map((one) => ({ ...one, before: one.before && { ...one.before, next: [] } })),
      },
    ],
  ])("%s is no change", (_name, changed) => {
    expect(told(stateOf(changed))).toBe(told(stateOf(usual)));
  });

  const suites = (special: Parameters<typeof failure>[0]) => {
    const steps = [step({ outcome: "failed", failures: [failure(special)] })];
    return [suite({ cases: [testCase("a-0", "failed", { attempts: [attempt("failed", steps)] })] })];
  };
  const wrong = withFirst({ suites: suites({}) });
  test.each<[string, CommentContent, CommentContent]>([
    ["a commit", usual, { ...usual, commit: "b".repeat(40) }],
    ["a verdict", usual, withFirst({ verdict: "cancelled" })],
    ["a count", usual, withFirst({ counts: { ...first.counts, skipped: 1 } })],
    ["a message", wrong, withFirst({ suites: suites({ message: "expected 201, found 500" }) })],
    ["an expectation", wrong, withFirst({ suites: suites({ query: "headers" }) })],
    ["a missing plan", usual, { ...usual, missing: [{ name: "c", why: "the run has none" }] }],
    ["what is open", usual, { ...usual, notPassed: ["a"] }],
    ["a schedule", usual, { ...usual, schedules: CHANGES.slice(1) }],
  ])("%s is one", (_name, before, after) => {
    expect(told(stateOf(after))).not.toBe(told(stateOf(before)));
  });
});

describe("the state of a comment", () => {
  const [told, schedules] = ["0123456789abcdef".repeat(2), "fedcba9876543210".repeat(2)];
  test.each<[CommentState]>([
    [{ notPassed: [], told: null, schedules: null }],
    [{ notPassed: ["checkout"], told, schedules: null }],
    [{ notPassed: ["a", "b-c", "d_e--"], told, schedules }],
  ])("%j is read back", (state) => {
    const comment = `${commentState(state)}\n\ntext\n<!-- rota:not-passed other -->`;
    expect(comment.startsWith(COMMENT_MARKER)).toBe(true);
    expect(readCommentState(comment)).toEqual(state);
    expect(readCommentState(comment.replaceAll("\n", "\r\n"))).toEqual(state);
  });

  test("only the second line is one, and only the third a fingerprint", () => {
    const open = "<!-- rota:not-passed a -->";
    expect(readCommentState(`${COMMENT_MARKER}\ntext\n${open}`)).toBeNull();
    expect(readCommentState(open)).toBeNull();
    for (const text of [`text\n<!-- rota:told ${told} -->`, "<!-- rota:told x -->"])
      expect(readCommentState(`${COMMENT_MARKER}\n${open}\n${text}`)?.told).toBeNull();
  });
});
