import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { junitXml } from "./junit.ts";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";
import { hostileResult, hostileText } from "./testdata/hostile-text.ts";
import { attempt, result, step, suite, testCase } from "./testdata/sample.ts";
import { elementsOf, parseXml } from "./testdata/xml-checker.ts";
import { xmlDocument } from "./xml-element.ts";

const PYTHON = "import sys,xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())";

describe("junitXml", () => {
  test.each(FIXTURES)("%s is well-formed and its totals agree with its elements", (name) => {
    const root = parseXml(junitXml(readFixture(name)));
    for (const item of [root, ...elementsOf(root, "testsuite")]) {
      expect(item.attributes.get("tests")).toBe(String(elementsOf(item, "testcase").length));
      expect(item.attributes.get("failures")).toBe(String(elementsOf(item, "failure").length));
      expect(item.attributes.get("errors")).toBe(String(elementsOf(item, "error").length));
      expect(item.attributes.get("skipped")).toBe(String(elementsOf(item, "skipped").length));
    }
  });

  test("is well-formed whatever the texts are", () => {
    fc.assert(
      fc.property(hostileResult, (hostile) => {
        parseXml(junitXml(hostile));
      }),
      { numRuns: 200 },
    );
  });

  test("what can be written survives reading back", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const root = parseXml(xmlDocument({ name: "a", attributes: { b: text }, content: text }));
        expect(root.text).toBe(root.attributes.get("b"));
        if (/^[\t\n\x20-\x7e]*$/.test(text)) expect(root.text).toBe(text);
      }),
    );
  });

  test.runIf(spawnSync("python3", ["-c", "import xml.dom.minidom"]).status === 0)(
    "another parser takes it, too",
    () => {
      for (const name of FIXTURES) {
        const run = spawnSync("python3", ["-c", PYTHON], { input: junitXml(readFixture(name)) });
        expect(run.stderr.toString()).toBe("");
      }
    },
  );

  test("a case retried in vain tells its last attempt first and the earlier ones as reruns", () => {
    const bad = testCase("a", "error", {
      attempts: [
        attempt("failed", [step({ outcome: "failed", reason: "one" })]),
        attempt("error", [step({ outcome: "error", reason: "two" })], { attempt: 2 }),
      ],
    });
    const [item] = elementsOf(parseXml(junitXml(result([suite({ cases: [bad] })]))), "testcase");
    expect(item?.children.map(({ name, attributes }) => [name, attributes.get("message")])).toEqual([
      ["error", "POST /orders: two"],
      ["rerunFailure", "POST /orders: one"],
    ]);
  });
});
