import { describe, expect, test } from "vitest";
import type { ZipFile } from "../../src/load/testing/zip-of.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { startArtifacts } from "./artifact-service.ts";
import { planResult } from "./commenting.ts";
import { runStep, type StepResult } from "./harness.ts";
import { NODES } from "./nodes.ts";

type Verdict = ResultDocument["verdict"];

const FILES = {
  "rota.yaml": {
    environments: { staging: {}, local: { "github-environment": false } },
    state: { store: "memory" },
  },
  "shop.plan.yaml": { name: "Shop", suites: ["shop.suite.yaml"], environments: ["staging", "local"] },
};
const LEGS = JSON.stringify({
  shop: {
    bound: [{ environment: "staging", "github-environment": "staging" }],
    free: [{ environment: "local" }],
  },
});
const SENTENCE = "the run was cancelled, or replaced by a newer one";

/** The report of legs that left these verdicts, or something that is no result, when GitHub says that their jobs ended so. */
async function report(
  node: string,
  result: string,
  left: Readonly<Record<string, Verdict | "unusable">>,
): Promise<StepResult> {
  const service = await startArtifacts();
  for (const [environment, verdict] of Object.entries(left)) {
    const { run, ...content } = planResult("shop", verdict === "failed" ? "failed" : "passed", {
      environment,
    });
    const url = "https://github.com/acme/shop/actions/runs/4711";
    const own = { ...run, id: "4711", attempt: 1, url, occurrence: null };
    const text = JSON.stringify({ ...content, run: own, verdict });
    const file: ZipFile = { name: "result.json", content: verdict === "unusable" ? "{" : text };
    service.put(`rota-shop@${environment}-1`, [file]);
  }
  return runStep({
    node,
    files: FILES,
    inputs: { command: "report", plan: "shop.plan.yaml", legs: LEGS, result },
    env: { ...service.env, GITHUB_RUN_ATTEMPT: "1" },
  });
}

const headings = ({ summary }: StepResult) => summary.match(/^## .*$/gm);
const told = ({ commands }: StepResult) =>
  commands.filter(({ command }) => command === "error" || command === "warning");

describe.each(NODES)("the report of a run that was cancelled or replaced, on Node $version", ({ node }) => {
  test("nothing is left: cancelled, and the step ends well", async () => {
    const step = await report(node, "cancelled", {});
    expect(step.stderr).toBe(
      `${SENTENCE}\n${["staging", "local"].map((name) => `shop on ${name} left no result: it was cancelled, replaced by a newer run, or out of its job's time; its log says which\n`).join("")}`,
    );
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: "cancelled", passed: "0", failed: "0" });
    expect(told(step)).toEqual([]);
    expect(step.summary).toContain(`Rota: ${SENTENCE}.\n`);
    expect(step.summary).not.toContain("Re-run all jobs");
    expect(headings(step)).toEqual(["## 🚫 shop on staging: cancelled", "## 🚫 shop on local: cancelled"]);
  });

  test.each<[Verdict, string]>([
    ["passed", "✅"],
    ["cancelled", "🚫"],
  ])("a result that is there is shown: %s", async (verdict, icon) => {
    const step = await report(node, "cancelled", { staging: verdict });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: "cancelled", passed: "1" });
    expect(headings(step)).toEqual([
      "## 🚫 shop on local: cancelled",
      `## ${icon} The plan shop on staging: ${verdict}`,
    ]);
    expect(step.outputs["result"]).toBe(`${step.workspace}/rota-report/shop@staging/result.json`);
  });

  test("a leg that failed before still fails it", async () => {
    const step = await report(node, "cancelled", { staging: "failed" });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", failed: "1" });
    expect(step.summary).toContain(`Rota: ${SENTENCE}.\n`);
    expect(told(step).at(-1)?.data).toMatch(
      /^The plan shop on staging failed: .*\nshop on local left no result: it was cancelled/,
    );
  });

  test("a result that cannot be used still fails it", async () => {
    const step = await report(node, "cancelled", { staging: "passed", local: "unusable" });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", passed: "1" });
    expect(headings(step)?.[0]).toBe("## ❌ shop on local: no result");
  });

  test.each(["failure", "success", "skipped", ""])(
    "not so when the jobs ended otherwise: %j",
    async (result) => {
      const step = await report(node, result, { staging: "passed" });
      expect(step.exitCode).toBe(1);
      expect(step.outputs["verdict"]).toBe("failed");
      expect(headings(step)?.[0]).toBe("## ❌ shop on local: no result");
    },
  );

  test("a leg that was interrupted while its job was not cancelled", async () => {
    const step = await report(node, "success", { staging: "passed", local: "cancelled" });
    expect(step.exitCode).toBe(130);
    expect(step.outputs["verdict"]).toBe("cancelled");
  });

  test("a word that GitHub does not say", async () => {
    const step = await report(node, "canceled", {});
    expect(step.exitCode).toBe(2);
    expect(told(step)[0]?.data).toBe("there is no result canceled\nhint: did you mean cancelled?");
  });
});
