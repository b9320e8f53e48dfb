import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import { annotationsOf } from "./annotations.ts";
import { REPORTS } from "./reports.ts";
import { terminalText } from "./terminal.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";

const OUTPUTS: Readonly<Record<string, (result: ResultDocument) => string>> = {
  "junit.xml": REPORTS.junit.render,
  "ctrf.json": REPORTS.ctrf.render,
  "summary.md": REPORTS.markdown.render,
  "terminal.txt": (result) => terminalText(result, { onGithub: true }),
  "annotations.json": (result) => `${JSON.stringify(annotationsOf([result], result.diagnostics), null, 2)}\n`,
};

describe.each(FIXTURES)("%s", (name) => {
  test.each(Object.keys(OUTPUTS))("%s", (extension) => {
    const file = new URL(`./testdata/${name}.${extension}`, import.meta.url);
    const text = OUTPUTS[extension]?.(readFixture(name)) ?? "";
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });
});
