import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { annotationsOf } from "./annotations.ts";
import type { Background } from "./background.ts";
import { type CheckContent, checkContent } from "./check.ts";
import { REPORTS } from "./reports.ts";
import { summaryMarkdown } from "./summary.ts";
import { terminalText } from "./terminal.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";

const OUTPUTS: Readonly<Record<string, (result: ResultDocument) => string>> = {
  "junit.xml": REPORTS.junit.render,
  "ctrf.json": REPORTS.ctrf.render,
  "summary.md": REPORTS.markdown.render,
  "terminal.txt": (result) => terminalText(result, { onGithub: true }),
  "annotations.json": (result) => `${JSON.stringify(annotationsOf([result], result.diagnostics), null, 2)}\n`,
};

/** What was before the runs of the samples, and what comes after them. */
const BACKGROUND: Background = {
  next: "2026-11-23 08:00 UTC",
  failedBefore: new Map([
    [
      "staging",
      new Map([
        ["orders#place-order (sku: A-1)", { runs: 3, since: "2026-11-20T08:00:00Z" }],
        ["orders#before", { runs: 1, since: "2026-11-22T07:00:00Z" }],
      ]),
    ],
    ["production", undefined],
  ]),
};

/** What stands in the order in which GitHub shows it. */
function checkText({ name, conclusion, title, summary, text }: CheckContent): string {
  return [`${name}\n${conclusion}\n${title}`, summary, text].join("\n\n==========\n\n");
}

const KNOWN = {
  "background.summary.md": (result: ResultDocument) => summaryMarkdown(result, { background: BACKGROUND }),
};

const CHECKS = {
  "check.txt": (result: ResultDocument) =>
    checkText(checkContent(result, { background: BACKGROUND, annotate: true })),
  "check-annotations.json": (result: ResultDocument) =>
    `${JSON.stringify(checkContent(result, { background: null, annotate: true }).annotations, null, 2)}\n`,
};

type Fixture = (typeof FIXTURES)[number];

const SETS: readonly (readonly [
  readonly Fixture[],
  Readonly<Record<string, (result: ResultDocument) => string>>,
])[] = [
  [FIXTURES, OUTPUTS],
  [["failures", "joined"], KNOWN],
  [["all-passed", "failures", "joined"], CHECKS],
];

for (const [names, outputs] of SETS)
  describe.each(names)("%s", (name) => {
    test.each(Object.keys(outputs))("%s", (extension) => {
      const file = new URL(`./testdata/${name}.${extension}`, import.meta.url);
      const text = outputs[extension]?.(readFixture(name)) ?? "";
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, "utf8"));
    });
  });
