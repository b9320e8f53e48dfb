import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RunEvent } from "../model/run-event.ts";
import { RunView } from "./run-view.ts";
import { hostileText } from "./testdata/hostile-text.ts";
import { attempt, failure, hook, step, testCase } from "./testdata/sample.ts";
import { textWidth } from "./text-width.ts";

const suite = { id: "orders", name: "Orders" };

function started(cases: number, plan = "Checkout smoke"): RunEvent {
  const moments = { occurrence: "2026-11-22T08:00:00Z", start: "2026-11-22T08:37:10.000Z" };
  return { kind: "run-started", plan, environment: "staging", suites: 2, cases, seed: 7, ...moments };
}

describe("RunView", () => {
  test("a line for the start and for each finished case", () => {
    const view = new RunView();
    expect(view.take(started(5), 0)).toBe(
      "Checkout smoke on staging: 5 cases in 2 suites, due 08:00 UTC, 37 min late, seed 7",
    );
    const bad = [step({ outcome: "failed", failures: [failure()] })];
    const lines = [
      testCase("place-order (sku: A-1)", "passed", { name: "An order can be placed", duration: 12 }),
      testCase("b", "failed", { reason: "POST /orders: status: expected 201, found 409" }),
      testCase("c", "error", { reason: "nothing listens" }),
      testCase("d", "skipped", { reason: "needs b, which failed" }),
      testCase("e", "passed", { flaky: true, attempts: [attempt("failed", bad), attempt("passed", [])] }),
    ].map((result) => view.take({ kind: "case-finished", suite, result }, 1));
    expect(lines).toEqual([
      "✓ An order can be placed (sku: A-1) (Orders) 12 ms",
      "✗ b (Orders) 48 ms: POST /orders: status: expected 201, found 409",
      "! c (Orders) 48 ms: nothing listens",
      "– d (Orders) skipped: needs b, which failed",
      "~ e (Orders) 48 ms: passed at attempt 2",
    ]);
    expect(view.take({ kind: "hook-finished", suite, hook: "before", result: hook("passed", []) }, 1)).toBe(
      null,
    );
    expect(view.take({ kind: "hook-finished", suite, hook: "before", result: hook("failed", bad) }, 1)).toBe(
      "✗ before (Orders) 20 ms: POST /orders: status: expected 201, found 409",
    );
    expect(view.status(3_440, 80)).toEqual(["5 of 5  ✓ 2  ✗ 1  ! 1  – 1  ~ 1  3.4 s"]);
  });

  test("running cases stand below, the longest first", () => {
    const view = new RunView();
    view.take(started(1_200), 1_000);
    for (let index = 1; index <= 8; index++) {
      view.take(
        { kind: "case-started", suite, id: `case-${index}`, attempt: index === 2 ? 2 : 1 },
        1_000 + index * 500,
      );
    }
    expect(view.status(5_600, 80)).toEqual([
      "0 of 1,200  4.6 s",
      "  … case-1 (Orders)  4 s",
      "  … case-2 (Orders) (attempt 2)  3 s",
      "  … case-3 (Orders)  3 s",
      "  … case-4 (Orders)  2 s",
      "  … case-5 (Orders)  2 s",
      "  … case-6 (Orders)  1 s",
      "  … and 2 more",
    ]);
  });

  test("no status line is wider than the terminal, whatever the names are", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (name, columns) => {
        const view = new RunView({ onGithub: true });
        expect(view.take(started(3, name), 0)).not.toMatch(/^\s*::|##\[|\n/);
        view.take({ kind: "case-started", suite: { id: name, name }, id: name, attempt: 1 }, 0);
        for (const line of view.status(90_000, columns)) {
          expect(textWidth(line)).toBeLessThan(Math.max(1, columns));
          expect(line).not.toContain("\n");
        }
      }),
    );
  });
});
