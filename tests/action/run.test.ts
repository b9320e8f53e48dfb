import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { startAnswering, startApi } from "./api.ts";
import { checkout } from "./checkout.ts";
import { metadata, runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

describe.each(NODES)("run, on Node $version", ({ node }) => {
  test("a plan that passes", async () => {
    const { url } = await startAnswering({ state: "open" });
    const step = await runStep({ node, files: checkout(url), inputs: { plan: "api/checkout.plan.yaml" } });
    expect(step.stderr).toContain("PASSED");
    expect(step.exitCode).toBe(0);
    expect(step.commands).toEqual([]);
    expect(step.stdout).toBe("");
    expect(step.outputs).toEqual({
      verdict: "passed",
      passed: "2",
      failed: "0",
      errors: "0",
      flaky: "0",
      skipped: "0",
      report: `${step.workspace}/rota-report`,
      result: `${step.workspace}/rota-report/result.json`,
    });
    expect(Object.keys(metadata.outputs)).toEqual(expect.arrayContaining(Object.keys(step.outputs)));
    expect(step.summary).toMatch(/^## ✅ Checkout: passed\n/);
    expect(step.summary).toContain("[run 4711](https://github.test/acme/shop/actions/runs/4711)");
    expect(JSON.parse(step.read("rota-report/result.json"))).toMatchObject({
      verdict: "passed",
      run: { id: "4711", attempt: 2, event: "push", ref: "refs/heads/main" },
    });
    for (const file of ["junit.xml", "ctrf.json", "summary.md"])
      expect(step.read(`rota-report/${file}`)).not.toBe("");
  });

  test("debug logging shows each exchange", async () => {
    const { url } = await startAnswering({ state: "open" });
    const run = { node, files: checkout(url), inputs: { plan: "api/checkout.plan.yaml" } };
    const debugged = await runStep({ ...run, env: { RUNNER_DEBUG: "1" } });
    expect(debugged.exitCode).toBe(0);
    const shown = stripVTControlCharacters(debugged.stderr);
    expect(shown).toMatch(/^ {2}> POST http:.*\/orders$/m);
    expect(shown).toMatch(/^ {2}< 200 in /m);
    expect(stripVTControlCharacters((await runStep(run)).stderr)).not.toMatch(/^ {2}[<>] /m);
  });

  test("a plan that fails: where, why, and the step fails", async () => {
    const { url } = await startAnswering({ state: "closed" });
    const step = await runStep({ node, files: checkout(url), inputs: { out: "reports/here" } });
    expect(step.exitCode).toBe(1);
    expect(step.commands).toEqual([
      {
        command: "error",
        properties: {
          title: "Orders › An order can be placed",
          file: "api/orders.suite.yaml",
          line: "17",
          col: "13",
        },
        data: expect.stringContaining('"closed"'),
      },
      { command: "error", properties: {}, data: "Checkout failed: 1 of 2 cases failed" },
    ]);
    expect(step.outputs).toMatchObject({
      verdict: "failed",
      passed: "1",
      failed: "1",
      report: `${step.workspace}/reports/here`,
    });
    expect(step.summary).toMatch(/^## ❌ Checkout: failed\n/);
    expect(step.summary).toContain(
      "https://github.test/acme/shop/blob/0123456789abcdef0123456789abcdef01234567/api/orders.suite.yaml#L9",
    );
  });

  test("a server that is not there: errors, not failures", async () => {
    const step = await runStep({ node, files: checkout("http://127.0.0.1:9") });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", failed: "0", errors: "2" });
    expect(step.commands.map(({ properties }) => properties["line"])).toEqual(["7", "13", undefined]);
  });

  test("a repository checked out into a folder: places are those of the workspace", async () => {
    const { url } = await startAnswering({ state: "closed" });
    const files = Object.fromEntries(
      Object.entries(checkout(url)).map(([path, text]) => [`shop/${path}`, text]),
    );
    const step = await runStep({
      node,
      files: { ...files, "shop/rota.yaml": "environments: { staging: {} }\n" },
      inputs: { plan: "shop/api/checkout.plan.yaml", environment: "staging" },
    });
    expect(step.commands[0]?.properties["file"]).toBe("shop/api/orders.suite.yaml");
    expect(step.commands.at(-1)?.data).toBe("Checkout on staging failed: 1 of 2 cases failed");
  });

  test("suites, tags, variables: what is chosen", async () => {
    const api = await startAnswering({ state: "open" });
    const step = await runStep({
      node,
      files: checkout("http://127.0.0.1:9"),
      inputs: { suites: "api/**", tags: "pr", vars: `base-url=${api.url}\n\n` },
    });
    expect(step.exitCode).toBe(0);
    expect(api.requests).toEqual(["POST /orders"]);
  });

  test("variables as one JSON object, and an empty one of the environment counts as not given", async () => {
    const api = await startAnswering({ state: "open" });
    const files = {
      "a.suite.yaml": {
        name: "A",
        vars: { "base-url": null, sku: null, size: "small" },
        cases: { a: { steps: [{ http: "GET ${{ vars.base-url }}/${{ vars.sku }}/${{ vars.size }}" }] } },
      },
    };
    const vars = JSON.stringify({ "base-url": api.url, size: 4, unused: undefined });
    const given = await runStep({ node, files, inputs: { vars }, env: { ROTA_VAR_SKU: "A=1" } });
    expect(given.exitCode).toBe(0);
    expect(api.requests).toEqual(["GET /A=1/4"]);
    const missing = await runStep({ node, files, inputs: { vars }, env: { ROTA_VAR_SKU: "" } });
    expect(missing.exitCode).toBe(2);
    expect(missing.commands[0]?.data).toContain("sku");
  });

  test("cancelled: `after` runs, the reports and the summary are written", async () => {
    const api = await startApi((request, response) => {
      setTimeout(() => response.end("{}"), request.method === "DELETE" ? 900 : 0);
    });
    const suite = `name: Slow
cases:
  first: { steps: [{ http: "GET ${api.url}/first" }, { wait: 60s }] }
  second: { needs: [first], steps: [{ http: "GET ${api.url}/second" }] }
after: [{ http: "DELETE ${api.url}/all" }]
`;
    let interrupted = false;
    const step = await runStep({
      node,
      files: { "slow.suite.yaml": suite },
      watch: (_said, interrupt) => {
        if (interrupted) return;
        interrupted = true;
        const wait = setInterval(() => {
          if (api.requests.length === 0) return;
          clearInterval(wait);
          interrupt();
        }, 20);
      },
    });
    expect(step.exitCode).toBe(130);
    expect(api.requests).toEqual(["GET /first", "DELETE /all"]);
    expect(step.outputs["verdict"]).toBe("cancelled");
    expect(step.summary).toContain("cancelled");
    expect(step.commands.at(-1)).toMatchObject({
      command: "error",
      data: expect.stringContaining("cancelled"),
    });
  });
});
