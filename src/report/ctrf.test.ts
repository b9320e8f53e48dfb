import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ctrfDocument } from "./ctrf.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";
import { hostileResult } from "./testdata/hostile-text.ts";

const schemaFile = new URL("../../node_modules/ctrf/src/ctrf-schema-0.0.json", import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

function expectValid(document: unknown): void {
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
}

describe("ctrfDocument", () => {
  test.each(FIXTURES)("%s is valid and its summary agrees with its tests", (name) => {
    const document = ctrfDocument(readFixture(name));
    expectValid(document);
    const { summary, tests } = document.results;
    expect(summary.tests).toBe(tests.length);
    expect(summary.passed + summary.failed + summary.skipped).toBe(tests.length);
    expect(new Set(tests.map((item) => item.testId)).size).toBe(tests.length);
  });

  test("is valid whatever the texts are", () => {
    fc.assert(
      fc.property(hostileResult, (hostile) => expectValid(ctrfDocument(hostile))),
      { numRuns: 100 },
    );
  });

  test("flaky means passed after a failed attempt", () => {
    const tests = FIXTURES.flatMap((name) => ctrfDocument(readFixture(name)).results.tests);
    for (const item of tests) {
      const before = (item.retryAttempts ?? []).some((attempt) => attempt.status === "failed");
      expect(item.flaky).toBe(item.status === "passed" && before);
      expect(item.retries).toBe(item.retryAttempts?.length ?? 0);
    }
  });

  test("an error is failed, and its raw status says error", () => {
    const [first] = ctrfDocument(readFixture("errors")).results.tests;
    expect([first?.status, first?.rawStatus]).toEqual(["failed", "error"]);
  });

  test("a failed hook is a test", () => {
    const names = ctrfDocument(readFixture("hooks-failed")).results.tests.map((item) => item.name);
    expect(names.filter((name) => name === "before" || name === "after")).toEqual(["before", "after"]);
  });
});
