import { expect, test } from "vitest";
import { REPORTS, type ReportName } from "./reports.ts";
import { attempt, exchange, failure, result, step, suite, testCase } from "./testdata/sample.ts";
import { elementsOf, parseXml } from "./testdata/xml-checker.ts";

const bad = step({ outcome: "failed", failures: [failure(), failure()], exchange: exchange() });
const many = result(
  Array.from({ length: 10 }, (_, index) =>
    suite({
      id: `suite-${index}`,
      outcome: "failed",
      cases: Array.from({ length: 300 }, (_, number) =>
        number % 3 === 0
          ? testCase(`case-${number}`, "failed", { attempts: [attempt("failed", [bad])] })
          : testCase(`case-${number}`, "passed"),
      ),
    }),
  ),
);

test.each(Object.keys(REPORTS) as ReportName[])("%s holds 3,000 cases", (name) => {
  const text = REPORTS[name].render(many);
  expect(text.endsWith("\n")).toBe(true);
});

test("3,000 cases are 3,000 testcases", () => {
  expect(elementsOf(parseXml(REPORTS.junit.render(many)), "testcase")).toHaveLength(3_000);
});

test("every report has a file of its own", () => {
  const files = Object.values(REPORTS).map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});
