import { error, notice, warning } from "@actions/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { annotationsOf } from "./annotations.ts";
import type { Background } from "./background.ts";
import { checkContent, idleCheck } from "./check.ts";
import { commentMarkdown } from "./comment.ts";
import { diagnosticsMarkdown } from "./diagnostics-summary.ts";
import { allEntries } from "./entries.ts";
import { issueBody, issueNote, issueRecovery, issueTitle } from "./issue.ts";
import { NO_STATE } from "./issue-state.ts";
import { cut, plainLine, plainText } from "./plain-text.ts";
import { statusDescription } from "./status-text.ts";
import { summaryMarkdown } from "./summary.ts";
import { HOSTILE_CORPUS, joinedResultOf, resultOf } from "./testdata/hostile-corpus.ts";
import { shownMarkdown } from "./testdata/markdown-checker.ts";
import { unaffectedMarkdown } from "./unaffected-text.ts";
import { unrunMarkdown } from "./unrun-text.ts";

const CORPUS = Object.entries(HOSTILE_CORPUS).flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind, text })),
);

/** A text that tries nothing, for comparison. */
const HARMLESS = "qwertz";
/** Longer texts are cut in some places. */
const LONGEST = 40;

const RUN = {
  ...{ id: "1", attempt: 1, url: "https://github.com/acme/shop/actions/runs/1", event: "schedule" },
  ...{ ref: null, sha: "0123456789012345678901234567890123456789", occurrence: null },
};

function backgroundOf(text: string): Background {
  return { next: text, failedBefore: new Map([[text, new Map()]]) };
}

function issueRun(text: string) {
  const result = resultOf(text, "linked");
  return {
    ...{ plan: { id: text, name: text, file: text }, environment: text, run: { ...RUN, id: text } },
    ...{ result, reason: text },
  };
}

/** Some surfaces take the lines of a text apart. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, " ");
}

/** Every surface that is Markdown, with a text wherever it takes one. */
const SURFACES: Readonly<Record<string, (text: string) => string>> = {
  summary: (text) => summaryMarkdown(resultOf(text, "linked"), { background: backgroundOf(text) }),
  "summary without links": (text) => summaryMarkdown(resultOf(text, "local")),
  "summary of several environments": (text) =>
    summaryMarkdown(joinedResultOf(text, "linked"), { background: backgroundOf(text) }),
  "check run": (text) => {
    const options = { background: backgroundOf(text), annotate: true };
    const content = checkContent(resultOf(text, "linked"), options);
    return `${content.summary}\n\n${content.text}`;
  },
  comment: (text) => {
    const schedule = { words: [text], next: [text], minutesAMonth: 1, paused: false };
    return commentMarkdown({
      run: { ...RUN, id: text },
      commit: "0123456",
      results: [resultOf(text, "linked"), joinedResultOf(text, "linked")],
      missing: [{ name: text, why: text }],
      notPassed: ["checkout"],
      fork: true,
      schedulesBefore: null,
      schedules: [
        {
          ...{ plan: text, name: text },
          before: { ...schedule, identity: "before" },
          after: { ...schedule, identity: "after" },
        },
        { plan: text, name: text, before: null, after: { problem: text } },
      ],
    });
  },
  "check run without a run": (text) =>
    idleCheck({ id: text, name: text }, "broken", `x ${oneLine(text)}`).summary,
  "body of an issue": (text) =>
    issueBody({
      ...issueRun(text),
      state: { ...NO_STATE, count: 3, since: "2026-11-20T08:00:00Z", first: RUN.sha },
      suspects: { commits: [{ sha: RUN.sha, author: text, message: `x ${oneLine(text)}` }], total: 1 },
      owners: [`x ${text}`],
    }),
  "notes of an issue": (text) => {
    const run = issueRun(text);
    const state = { ...NO_STATE, count: 3, since: "2026-11-20T08:00:00Z" };
    return `${issueNote(run, state, allEntries(run.result))}\n\n${issueRecovery(run, state)}`;
  },
  "a plan that is not affected": (text) =>
    unaffectedMarkdown({ name: text, file: text, paths: [text, `${text}/**`] }),
  "problems of files": (text) => {
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const found = { code: text, severity: "error" as const, message: text, hint: text, file: text, range };
    return diagnosticsMarkdown([found], () => `${text}\nx`, { run: { ...RUN, url: null } });
  },
  "runs that never ended": (text) => {
    const crashed = {
      occurrence: "2026-11-20T08:00:00Z",
      run: { id: text, url: RUN.url },
      again: 2,
      newer: false,
    };
    return unrunMarkdown({ missed: 1, coalesced: 0, skipped: 0, crashed: [crashed] });
  },
};

/** Shows the lines of a file character by character, and not as text. */
const VERBATIM = "problems of files";

/** A text without blanks and ends of lines, and without what keeps it from being a reference. */
function bare(text: string): string {
  return text.replace(/[\s\u200b␍]/g, "");
}

describe("the hostile corpus", () => {
  test("has many texts", () => {
    expect(CORPUS.length).toBeGreaterThan(400);
    expect(Math.max(...CORPUS.map(({ text }) => text.length))).toBeLessThanOrEqual(60);
  });

  test.each(Object.keys(SURFACES))("is text in: %s", { timeout: 120_000 }, (name) => {
    const render = SURFACES[name] as (text: string) => string;
    const usual = shownMarkdown(render(HARMLESS));
    expect(usual.texts.some(({ text }) => text.includes(HARMLESS))).toBe(true);
    for (const { kind, text } of CORPUS) {
      const shown = tried(() => shownMarkdown(render(text)), `${kind}: ${JSON.stringify(text)}`);
      expect(shown.skeleton, `${kind}: ${JSON.stringify(text)}`).toBe(usual.skeleton);
      if (name === VERBATIM || text.length > LONGEST || plainLine(text).trim() === "") continue;
      const expected = usual.texts.map((one) =>
        bare(one.text.replaceAll(HARMLESS, () => plainText(text).trim())),
      );
      expect(
        shown.texts.map((one) => bare(one.text)),
        `${kind}: ${JSON.stringify(text)}`,
      ).toEqual(expected);
    }
  });
});

function tried<Value>(work: () => Value, what: string): Value {
  try {
    return work();
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`);
  }
}

describe("the hostile corpus in plain text", () => {
  afterEach(() => vi.restoreAllMocks());

  const COMMANDS = { error, warning, notice };
  const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

  test("an annotation by command is one command, whatever it says", () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
    for (const { text } of CORPUS) {
      const result = resultOf(text, "local");
      const annotations = annotationsOf([result], result.diagnostics);
      for (const { level, file, line, title, message } of annotations) {
        written.length = 0;
        COMMANDS[level](message, { file, startLine: line, title });
        const lines = written.join("").split(/\r\n|[\n\r]/);
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(new RegExp(`^::${level} title=[^:]*line=\\d+::`));
        expect(lines[1]).toBe("");
        expect(`${title}${message}`).not.toMatch(UNSAFE);
      }
    }
  });

  test("an annotation of a check run has nothing that GitHub refuses", () => {
    for (const { text } of CORPUS) {
      const { annotations, title } = checkContent(resultOf(text, "local"), {
        background: null,
        annotate: true,
      });
      expect(title).not.toMatch(UNSAFE);
      expect(annotations.length).toBeGreaterThan(3);
      for (const { path, title, message, rawDetails = "" } of annotations) {
        const all = `${path}${title}${message}${rawDetails}`;
        expect(all).not.toMatch(UNSAFE);
        expect(all).not.toMatch(/[\u{10000}-\u{10ffff}]/u);
        expect(`${path}${title}`).not.toMatch(/[\n\r]/);
        expect(Math.min(title.length, message.length)).toBeGreaterThan(0);
      }
    }
  });

  test("a title or a description is one line", () => {
    for (const { text } of CORPUS) {
      const result = joinedResultOf(text, "local");
      const title = issueTitle({ plan: { id: text, name: text, file: text }, environment: text });
      for (const line of [statusDescription(result), title]) {
        expect(line).not.toMatch(UNSAFE);
        expect(line).not.toMatch(/[\n\r]/);
      }
      expect(cut(statusDescription(result), 140)).toBe(statusDescription(result));
    }
  });
});
