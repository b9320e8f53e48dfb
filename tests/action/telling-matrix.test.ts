import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { startApi } from "./api.ts";
import { startArtifacts } from "./artifact-service.ts";
import { gate, type Job, legOf, onGithub } from "./ledger.ts";
import { NEWEST_NODE } from "./nodes.ts";
import { postsSince, shopPlan, shopSuite, warningsOf } from "./telling.ts";

const ENVIRONMENTS = ["staging", "production"];

describe.each(NEWEST_NODE)("a matrix of environments, on Node $version", ({ node }) => {
  test("is told as one run: one summary, one check run; an issue for the environment that fails", async () => {
    const github = await githubForTest();
    const service = await startArtifacts();
    const { url } = await startApi((request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ state: request.url?.startsWith("/production") ? "closed" : "open" }));
    });
    const at = (environment: string) => ({ vars: { "base-url": `${url}/${environment}` } });
    const plan = shopPlan({
      environments: ENVIRONMENTS,
      schedule: [{ cron: "0 8 * * *" }],
      report: { check: "always", issue: true },
    });
    const files = {
      "rota.yaml": { environments: { staging: at("staging"), production: at("production") } },
      "shop.plan.yaml": plan,
      "shop.suite.yaml": shopSuite(url),
    };
    const sha = (await github.repository.head("main")) as string;
    const job: Job = {
      ...{ node, github, files, at: "2026-11-22T08:02:00Z", run: 9001 },
      env: { ...service.env, GITHUB_SHA: sha },
    };
    const gated = await gate(job);
    const before = github.requests.length;
    for (const environment of ENVIRONMENTS) {
      const { occurrence } = legOf(gated, environment);
      const inputs = { plan: "shop.plan.yaml", upload: "true", publish: "false", environment, occurrence };
      const leg = await onGithub({ ...job, inputs });
      expect(leg.exitCode).toBe(0);
      expect(leg.summary).toBe("");
    }
    // A leg posts nothing: its job may not.
    expect(postsSince(github, before)).toEqual([]);
    const legs = gated.outputs["legs"] as string;
    const step = await onGithub({
      ...job,
      inputs: { command: "report", plan: "shop.plan.yaml", legs, result: "success" },
    });
    expect(step.exitCode, step.stderr).toBe(1);
    expect(warningsOf(step)).toEqual([]);
    expect(step.summary.match(/^## /gm)).toHaveLength(1);
    expect(step.summary).toMatch(/^## ❌ Shop: failed/m);
    expect(step.summary).toMatch(/\| production \| ❌ failed \|/);
    expect(step.summary).toMatch(/\| staging \| ✅ passed \|/);
    expect(step.outputs).toMatchObject({ verdict: "failed", passed: "3", failed: "1" });
    expect(github.state.checkRuns).toMatchObject([
      { name: "Rota: shop", conclusion: "failure", title: "failed on production: 1 of 4 cases failed" },
    ]);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(1);
    expect(await github.repository.issues()).toMatchObject([{ title: "Shop on production fails" }]);
  });
});
