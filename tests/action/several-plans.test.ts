import { describe, expect, test } from "vitest";
import { startAnswering } from "./api.ts";
import { runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

describe.each(NODES)("several plans, on Node $version", ({ node }) => {
  test("sums, the worst verdict, one folder for each", async () => {
    const { url } = await startAnswering({ state: "open" });
    const suite = (state: string) => ({
      name: state,
      cases: {
        a: { steps: [{ http: `GET ${url}/`, expect: { json: { "$.state": state } } }] },
        b: { if: false, steps: [{ http: `GET ${url}/` }] },
      },
    });
    const step = await runStep({
      node,
      files: {
        "open.suite.yaml": suite("open"),
        "paid.suite.yaml": suite("paid"),
        "a.plan.yaml": { name: "A", suites: ["open.suite.yaml"] },
        "b.plan.yaml": { name: "B", suites: ["paid.suite.yaml"] },
        "c.plan.yaml": { name: "C", suites: ["open.suite.yaml", "paid.suite.yaml"] },
      },
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({
      verdict: "failed",
      passed: "2",
      failed: "2",
      errors: "0",
      flaky: "0",
      skipped: "4",
      report: `${step.workspace}/rota-report`,
      result: ["a", "b", "c"].map((id) => `${step.workspace}/rota-report/${id}/result.json`).join("\n"),
    });
    expect(step.summary.match(/^## .*$/gm)).toEqual([
      "## ❌ B: failed",
      "## ❌ C: failed",
      "## ✅ A: passed",
    ]);
    expect(step.commands.at(-1)?.data).toMatch(
      /^B failed: 1 of 2 cases failed.*\nC failed: 1 of 4 cases failed/,
    );
  });

  test("a summary and annotations over the limits: what matters most stays, and it is said what is missing", async () => {
    const { url } = await startAnswering({ state: "x".repeat(9_000) });
    const plans = [300, 600, 900].map((count) => ({
      name: `P${count}`,
      matrix: { number: Array.from({ length: count }, (_, index) => index) },
    }));
    const files = Object.fromEntries(
      plans.flatMap(({ name, matrix }) => [
        [`${name}.plan.yaml`, { name, suites: [`${name}.suite.yaml`] }],
        [
          `${name}.suite.yaml`,
          {
            name,
            cases: { a: { matrix, steps: [{ http: `GET ${url}/`, expect: { status: 201, body: "" } }] } },
          },
        ],
      ]),
    );
    const step = await runStep({ node, files });
    expect(step.outputs).toMatchObject({ verdict: "failed", failed: "1800" });
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(800_000);
    expect(step.summary.match(/^## .*$/gm)).toHaveLength(3);
    expect(step.summary).toContain("Left out to stay within");
    expect(step.commands).toHaveLength(10);
    expect(step.commands.at(8)?.data).toMatch(/and [\d,]+ more errors, in the job summary$/);
    expect(step.commands.at(9)?.data).toMatch(/^P300 failed/);
  });
});
