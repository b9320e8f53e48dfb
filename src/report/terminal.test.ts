import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colourPaint } from "./paint.ts";
import { terminalText } from "./terminal.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";
import { hostileResult } from "./testdata/hostile-text.ts";
import { attempt, failure, result, step, suite, testCase } from "./testdata/sample.ts";

const CODES = /\x1b\[\d+m/g;

/** What GitHub's runner would take for a command: it trims the line, and finds ##[ anywhere. */
const COMMAND = /^\s*::|##\[/m;

function failing(cases: number, failures: number) {
  const bad = step({ outcome: "failed", failures: Array.from({ length: failures }, () => failure()) });
  return result([
    suite({
      outcome: "failed",
      cases: Array.from({ length: cases }, (_, index) =>
        testCase(`case-${index}`, "failed", { reason: "why", attempts: [attempt("failed", [bad])] }),
      ),
    }),
  ]);
}

describe("terminalText", () => {
  test.each(FIXTURES)("%s: colours change nothing but colours", (name) => {
    const document = readFixture(name);
    expect(terminalText(document, { paint: colourPaint }).replaceAll(CODES, "")).toBe(terminalText(document));
  });

  test("nothing an answer says reaches the terminal or the runner as a command", () => {
    fc.assert(
      fc.property(hostileResult, fc.boolean(), (hostile, colours) => {
        const text = terminalText(hostile, { onGithub: true, ...(colours && { paint: colourPaint }) });
        const plain = text.replaceAll(CODES, "");
        expect(plain).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u);
        expect(plain).not.toMatch(COMMAND);
        expect(text).not.toMatch(COMMAND);
      }),
      { numRuns: 200 },
    );
  });

  test("an error is not called a failure", () => {
    const text = terminalText(readFixture("errors"));
    expect(text).toContain(
      "error[connection-refused]\n      nothing listens at 127.0.0.1:8080\n      hint: start",
    );
    expect(text.replace(/^FAILED {2}/m, "")).not.toMatch(/failed/i);
  });

  test("the verdict is the last line", () => {
    expect(terminalText(readFixture("failures"))).toMatch(
      /\nFAILED {2}4 of 8 cases failed \(2 skipped\) in 1\.2 s · due 08:00 UTC, on time\n$/,
    );
    expect(terminalText(result([]))).toBe("PASSED  no case was selected in 1.2 s · due 08:00 UTC, on time\n");
  });

  test("of very many cases only the first are told in full", () => {
    const text = terminalText(failing(3_000, 1));
    expect(text.match(/^ {6}expected {2}201$/gm)).toHaveLength(50);
    expect(text).toContain("✗ Orders › case-2999  orders.suite.yaml:12:3  why\n");
  });

  test("of very many failures of one step only the first are told", () => {
    expect(terminalText(failing(1, 500))).toContain("\n    … and 470 more failures\n");
  });

  test("where the rest is, is told where it is known", () => {
    const whole = "rota-report/result.json";
    expect(terminalText(failing(1, 500), { whole })).toContain(
      "\n    … and 470 more failures, in rota-report/result.json\n",
    );
    expect(terminalText(failing(51, 1), { whole })).toContain(
      "  why\n… more of these is in rota-report/result.json\n",
    );
    expect(terminalText(failing(50, 1), { whole })).not.toContain(whole);
  });
});
