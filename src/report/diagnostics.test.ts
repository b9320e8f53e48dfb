import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { diagnosticsJson } from "./diagnostics-json.ts";
import { diagnosticsText } from "./diagnostics-text.ts";
import { colourPaint } from "./paint.ts";

const source = "name: Checkout\nschedule:\n  - cron: */5 * * * *\n";
const trap: Diagnostic = {
  code: "yaml-trap-cron",
  severity: "error",
  message: "a plain value cannot begin with *",
  hint: 'put it in quotes: "*/5 * * * *"',
  file: "checkout.plan.yaml",
  range: { start: { line: 3, column: 11 }, end: { line: 3, column: 22 } },
};
const late: Diagnostic = {
  code: "schedule-ended",
  severity: "warning",
  message: "the schedule has ended",
  file: "checkout.plan.yaml",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
};
const gone: Diagnostic = {
  code: "file-missing",
  severity: "error",
  message: "\x1b[31mno such file\nat all",
  file: "b.suite.yaml",
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
};

const sourceOf = (file: string) => (file === "checkout.plan.yaml" ? source : undefined);

describe("diagnosticsText", () => {
  test("sorted, each with its place, its lines and its hint", () => {
    expect(diagnosticsText([gone, trap, late], sourceOf)).toBe(
      `error[file-missing]: no such file at all
  --> b.suite.yaml:1:1

warning[schedule-ended]: the schedule has ended
  --> checkout.plan.yaml:1:1
  > 1 | name: Checkout
      | ^^^^
    2 | schedule:

error[yaml-trap-cron]: a plain value cannot begin with *
  --> checkout.plan.yaml:3:11
    1 | name: Checkout
    2 | schedule:
  > 3 |   - cron: */5 * * * *
      |           ^^^^^^^^^^^
  hint: put it in quotes: "*/5 * * * *"

2 errors and 1 warning in 2 files
`,
    );
  });

  test("one of a kind", () => {
    expect(diagnosticsText([trap], () => undefined)).toMatch(/\n\n1 error in 1 file\n$/);
    expect(diagnosticsText([late], () => undefined)).toMatch(/\n\n1 warning in 1 file\n$/);
    expect(diagnosticsText([], () => undefined)).toBe("");
  });

  test("many warnings of a kind in one file fold, errors never", () => {
    const many = (one: Diagnostic) =>
      Array.from({ length: 7 }, (_, line): Diagnostic => {
        const place = { line: line + 1, column: 1 };
        return { ...one, range: { start: place, end: place } };
      });
    const text = diagnosticsText([...many(late), ...many(trap)], sourceOf, undefined, 5);
    expect(text.match(/^warning\[schedule-ended\]: the schedule/gm)).toHaveLength(5);
    expect(text.match(/^error\[/gm)).toHaveLength(7);
    expect(text).toContain(
      "\n\nwarning[schedule-ended]: checkout.plan.yaml has 2 more of these; rota validate tells where\n\n7 errors and 7 warnings",
    );
    expect(diagnosticsText(many(late).slice(2), sourceOf, undefined, 5)).not.toContain("more of these");
  });

  test("colours change nothing but colours", () => {
    const coloured = diagnosticsText([gone, trap, late], sourceOf, colourPaint);
    expect(coloured).toContain("\x1b[31m^^^^^^^^^^^\x1b[39m");
    expect(coloured.replaceAll(/\x1b\[\d+m/g, "")).toBe(diagnosticsText([gone, trap, late], sourceOf));
  });
});

describe("diagnosticsJson", () => {
  test("every key is there, in order", () => {
    expect(diagnosticsJson([trap, late])).toBe(
      `${JSON.stringify({ diagnostics: [{ code: late.code, severity: late.severity, message: late.message, hint: null, file: late.file, range: late.range }, trap] }, null, 2)}\n`,
    );
    expect(JSON.parse(diagnosticsJson([]))).toEqual({ diagnostics: [] });
  });
});
