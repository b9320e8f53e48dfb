import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ResultDocument } from "../model/generated/result.ts";
import type { StartEvent } from "../model/start-event.ts";
import { plainPaint } from "./paint.ts";
import { stayedMarkdown } from "./start-summary.ts";
import { startLine, startStatus } from "./start-view.ts";
import { textWidth } from "./text-width.ts";

const NOW = Date.parse("2026-11-22T08:00:02.345Z");
const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
const place = { id: "checkout", name: "Checkout", environment: "staging" };
const sample = (name: string) =>
  JSON.parse(readFileSync(new URL(`./testdata/${name}.json`, import.meta.url), "utf8")) as ResultDocument;

const LINES: readonly (readonly [StartEvent, string])[] = [
  [
    { kind: "run-started", place, occurrence: at("08:00:00"), attempt: 1, lateness: 2 },
    "▸ Checkout on staging runs for 2026-11-22T08:00:00Z",
  ],
  [
    {
      ...{ kind: "run-started", place: { ...place, environment: null } },
      ...{ occurrence: at("08:00:00"), attempt: 2, lateness: 61_500 },
    },
    "▸ Checkout runs for 2026-11-22T08:00:00Z, attempt 2, 1 min 1 s late",
  ],
  [
    { kind: "run-ended", place, occurrence: at("08:00:00"), result: null, problem: "a\nb", reports: null },
    "! Checkout on staging: a b",
  ],
  [
    { kind: "not-run", place, why: "missed", count: 3 },
    "– Checkout on staging: 3 runs missed: too late by now",
  ],
  [
    { kind: "crashed", place, run: "9\n001", occurrence: at("08:00:00"), again: 2 },
    "! Checkout on staging: run 9 001 of 2026-11-22T08:00:00Z never ended; it runs once more as attempt 2",
  ],
  [
    { kind: "crashed", place, run: "9001", occurrence: at("08:00:00"), again: null },
    "! Checkout on staging: run 9001 of 2026-11-22T08:00:00Z never ended; it is not run again",
  ],
  [
    { kind: "waiting", place, occurrence: at("08:00:00") },
    "– Checkout on staging: 2026-11-22T08:00:00Z waits for the run before it",
  ],
  [
    { kind: "plan", id: "shop", file: "api/shop.plan.yaml", change: "removed" },
    "• shop (api/shop.plan.yaml) was removed: it runs no more",
  ],
  [{ kind: "trouble", place: null, message: "no room\x1b[31m" }, "! no room"],
  [
    { kind: "stopping", why: "signal", running: 1 },
    "• asked to stop: no new run begins; 1 run may still end",
  ],
];

describe("what happens, in a line", () => {
  test.each(LINES)("%j", (event, words) => {
    expect(startLine(event, NOW, plainPaint)).toBe(`08:00:02Z ${words}`);
  });

  test.each([
    ["all-passed", /^08:00:02Z ✓ Checkout on staging passed: /],
    ["failures", /^08:00:02Z ✗ Checkout on staging failed: .* of .* cases failed/],
  ])("a run that ended: %s", (name, line) => {
    const ended = { place, occurrence: at("08:00:00"), problem: null, reports: null };
    expect(startLine({ kind: "run-ended", ...ended, result: sample(name) }, NOW, plainPaint)).toMatch(line);
  });
});

describe("how it stands", () => {
  const tally = { passed: 3, failed: 1, cancelled: 0, broken: 0 };
  const state = (name: string, running?: number, next?: number) => ({
    ...{ place: { id: name, name, environment: null }, paused: false },
    ...{ running, next },
  });

  test("what runs, then what comes next, the soonest first", () => {
    const states = [
      state("Orders", undefined, at("08:01:00")),
      { ...state("Old"), paused: true },
      state("Checkout", at("07:59:50"), at("08:00:32.345")),
    ];
    expect(startStatus(states, tally, NOW, 80, plainPaint)).toEqual([
      "1 running, 2 to come, 1 paused, 3 passed, 1 failed",
      "  … Checkout  12 s",
      "  08:00:32Z  Checkout  in 30 s",
      "  08:01:00Z  Orders  in 57 s",
    ]);
  });

  test("no line is wider than the terminal, and of many plans there are few lines", () => {
    const states = Array.from({ length: 500 }, (_, index) =>
      state(`支付 ${"x".repeat(index)}`, NOW - index, NOW + index),
    );
    const lines = startStatus(states, tally, NOW, 40, plainPaint);
    expect(lines.length).toBeLessThan(24);
    expect(lines).toContain("  … and 492 more");
    expect(Math.max(...lines.map(textWidth))).toBeLessThan(40);
  });
});

describe("the job summary of a job that stayed", () => {
  const moment = (result: ResultDocument, occurrence: string) => ({
    ...result,
    run: { ...result.run, occurrence },
  });
  const results = [
    moment(sample("failures"), "2026-11-22T08:02:00Z"),
    moment(sample("all-passed"), "2026-11-22T08:03:00Z"),
  ];
  const tally = { passed: 50, failed: 3, cancelled: 0, broken: 1 };

  test("tells the whole, then runs by their moments", () => {
    const text = stayedMarkdown({ tally, unrun: 2, results });
    expect(text.split("\n\n").slice(0, 4)).toEqual([
      "## ❌ 4 of 54 runs did not pass",
      "| Passed | Failed | Cancelled | Could not run | Not run |\n| --: | --: | --: | --: | --: |\n| 50 | 3 | 0 | 1 | 2 |",
      "2 runs did not happen; the log tells which and why.",
      "Below are the newest ones. The other 51 are in the log and in the reports.",
    ]);
    const titles = [...text.matchAll(/^## .*2026-11-22T(\S+?)Z.*$/gm)].map(([, time]) => time);
    expect(titles).toEqual(["08:02:00", "08:03:00"]);
  });

  test("all passed", () => {
    const passed = { passed: 1, failed: 0, cancelled: 0, broken: 0 };
    const text = stayedMarkdown({ tally: passed, unrun: 0, results: results.slice(1) });
    expect(text).toMatch(/^## ✅ 1 run passed\n/);
    expect(text).not.toMatch(/did not happen|the newest ones/);
  });

  test("stays within its budget", () => {
    const many = Array.from({ length: 40 }, () => results).flat();
    expect(Buffer.byteLength(stayedMarkdown({ tally, unrun: 0, results: many }, 60_000))).toBeLessThan(
      60_000,
    );
  });
});
