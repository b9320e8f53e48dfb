import { describe, expect, test } from "vitest";
import type { ZipFile } from "../../src/load/testing/zip-of.ts";
import { zipEntry } from "../../src/load/zip-entry.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { type Api, startApi } from "./api.ts";
import { type ArtifactService, startArtifacts } from "./artifact-service.ts";
import { planResult } from "./commenting.ts";
import { runStep, type StepOptions, type StepResult } from "./harness.ts";
import { NODES } from "./nodes.ts";

/** The two legs, of which that on staging may be run for a moment of the schedule. */
const legsFor = (occurrence = "") =>
  JSON.stringify({
    shop: {
      bound: [{ environment: "staging", "github-environment": "staging", occurrence, claim: "" }],
      free: [{ environment: "local" }],
    },
  });
const LEGS = legsFor();
const RUN = "https://github.com/acme/shop/actions/runs/4711";
const SOMETHING_ELSE = "it is the result of something else";
const DIGEST = "its digest is not that of what was uploaded";

/** A repository with a plan of two environments; what the API says in them decides the verdict. */
function repository(url: string, special: object = {}): Record<string, unknown> {
  return {
    "rota.yaml": {
      environments: {
        staging: { vars: { "base-url": `${url}/staging` } },
        local: { "github-environment": false, vars: { "base-url": `${url}/local` } },
      },
      state: { store: "memory" },
    },
    "shop.plan.yaml": {
      name: "Shop",
      suites: ["shop.suite.yaml"],
      environments: ["staging", "local"],
      ...special,
    },
    "shop.suite.yaml": {
      name: "Orders",
      vars: { "base-url": null },
      cases: {
        open: {
          steps: [{ http: "GET ${{ vars.base-url }}/order", expect: { json: { "$.state": "open" } } }],
        },
        told: { steps: [{ http: "GET ${{ vars.base-url }}/run?at=${{ run.occurrence }}" }] },
      },
    },
  };
}

/** An API whose answer depends on the environment. */
function startShop(states: { staging: string; local: string }): Promise<Api> {
  return startApi((request, response) => {
    const state = request.url?.startsWith("/staging/") ? states.staging : states.local;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ state }));
  });
}

/** A job of the workflow. */
interface Job extends Pick<StepOptions, "inputs" | "env"> {
  readonly node: string;
  readonly service: ArtifactService;
  readonly files: Record<string, unknown>;
  readonly attempt?: number;
}

function job({ service, attempt = 1, env, ...options }: Job): Promise<StepResult> {
  return runStep({ ...options, env: { ...service.env, GITHUB_RUN_ATTEMPT: String(attempt), ...env } });
}

/** A leg as generated workflows run it. */
function runLeg(options: Job, environment: string): Promise<StepResult> {
  const inputs = { plan: "shop.plan.yaml", environment, upload: "true", publish: "false", ...options.inputs };
  return job({ ...options, inputs });
}

function report(options: Job, legs = LEGS): Promise<StepResult> {
  return job({ ...options, inputs: { command: "report", plan: "shop.plan.yaml", legs, ...options.inputs } });
}

/** A file of an artifact. */
async function stored(service: ArtifactService, name: string, file = "result.json"): Promise<string> {
  const bytes = await zipEntry(service.archives.get(name) as Buffer, file, 10_000_000);
  return new TextDecoder().decode(bytes as Uint8Array);
}

/** What the step told GitHub but for the words of the library that uploads. */
const told = (step: StepResult) =>
  step.commands.filter(({ command }) => command !== "debug" && command !== "add-mask");

describe.each(NODES)("legs, on Node $version", ({ node }) => {
  test("one with failing tests leaves summary and verdict to the report, another passes", async () => {
    const service = await startArtifacts();
    const { url, requests } = await startShop({ staging: "closed", local: "open" });
    const options = { node, service, files: repository(url) };
    const inputs = { occurrence: "2026-11-22T09:00:00+01:00" };
    const staging = await runLeg({ ...options, inputs }, "staging");
    expect(staging.stderr).toContain("FAILED");
    expect(staging.exitCode).toBe(0);
    expect(told(staging)).toEqual([]);
    expect(staging.summary).toBe("");
    expect(staging.outputs).toMatchObject({ verdict: "failed", passed: "1", failed: "1" });
    const local = await runLeg(options, "local");
    expect(local.exitCode).toBe(0);
    expect([...service.archives.keys()].sort()).toEqual(["rota-shop@local-1", "rota-shop@staging-1"]);
    // The occurrence is known to the suites and to the result, in UTC.
    expect(requests).toContain("GET /staging/run?at=2026-11-22T08:00:00Z");
    expect(requests).toContain("GET /local/run?at=");
    expect(JSON.parse(await stored(service, "rota-shop@staging-1"))).toMatchObject({
      environment: "staging",
      run: { id: "4711", attempt: 1, occurrence: "2026-11-22T08:00:00Z" },
    });
    expect(JSON.parse(await stored(service, "rota-shop@local-1"))).toMatchObject({
      run: { occurrence: null },
    });
    for (const file of ["junit.xml", "ctrf.json", "summary.md"])
      expect(await stored(service, "rota-shop@staging-1", file)).not.toBe("");

    const step = await report(options, legsFor("2026-11-22T08:00:00Z"));
    expect(step.stderr).toBe(
      "shop on staging failed: 1 of 2 cases failed\nshop on local passed: 2 of 2 cases passed\n",
    );
    expect(step.exitCode).toBe(1);
    expect(step.summary.match(/^## .*$/gm)).toEqual([
      "## ❌ Shop on staging: failed",
      "## ✅ Shop on local: passed",
    ]);
    expect(told(step)).toEqual([
      {
        command: "error",
        properties: { title: "Orders › open", file: "shop.suite.yaml", line: "1", col: expect.any(String) },
        data: expect.stringContaining('"closed"'),
      },
      { command: "error", properties: {}, data: "Shop on staging failed: 1 of 2 cases failed" },
    ]);
    expect(step.outputs).toEqual({
      verdict: "failed",
      passed: "3",
      failed: "1",
      errors: "0",
      flaky: "0",
      skipped: "0",
      report: `${step.workspace}/rota-report`,
      result: ["staging", "local"]
        .map((name) => `${step.workspace}/rota-report/shop@${name}/result.json`)
        .join("\n"),
    });
    expect(step.read("rota-report/shop@staging/result.json")).toBe(
      await stored(service, "rota-shop@staging-1"),
    );
    expect(step.read("rota-report/shop@local/junit.xml")).toContain("<testsuites");
  });

  test("all passed", async () => {
    const service = await startArtifacts();
    const { url } = await startShop({ staging: "open", local: "open" });
    const options = { node, service, files: repository(url) };
    for (const environment of ["staging", "local"]) await runLeg(options, environment);
    const step = await report(options);
    expect(step.exitCode).toBe(0);
    expect(told(step)).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: "passed", passed: "4" });
  });

  test("one without a result: named, with what to do, beside those that have one", async () => {
    const service = await startArtifacts();
    const { url } = await startShop({ staging: "open", local: "open" });
    const options = { node, service, files: repository(url) };
    await runLeg(options, "staging");
    // Of another plan, of another environment, and of an attempt that was not yet.
    for (const name of [
      "rota-shop-1",
      "rota-shop@locals-1",
      "rota-shop@local-2",
      "rota-shop@local-1-1",
      "rota-other@local-1",
    ])
      service.put(name, [{ name: "result.json", content: await stored(service, "rota-shop@staging-1") }]);
    const step = await report(options);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", passed: "2", failed: "0" });
    expect(step.summary.match(/^## .*$/gm)).toEqual([
      "## ❌ shop on local: no result",
      "## ✅ Shop on staging: passed",
    ]);
    expect(step.summary).toContain("Re-run all jobs");
    expect(told(step).map(({ data }) => data)).toEqual([
      "shop on local left no result: its job ended before there was one; its log says why",
    ]);
  });

  test("a second attempt: each leg's latest counts, whichever attempt that was", async () => {
    const service = await startArtifacts();
    const { url } = await startShop({ staging: "open", local: "open" });
    const broken = await startShop({ staging: "closed", local: "open" });
    await runLeg({ node, service, files: repository(broken.url) }, "staging");
    const options = { node, service, files: repository(url) };
    await runLeg(options, "local");
    expect((await report(options)).exitCode).toBe(1);
    expect((await runLeg({ ...options, attempt: 2 }, "staging")).exitCode).toBe(0);
    const step = await report({ ...options, attempt: 2 });
    expect(step.exitCode).toBe(0);
    expect([...service.archives.keys()]).toContain("rota-shop@staging-2");
    expect(step.summary.match(/^## .*$/gm)).toEqual(["## ✅ Shop: passed"]);
  });

  test("artifacts that cannot be used are named and fail the report, beside one that can", async () => {
    const service = await startArtifacts();
    const wrong: readonly [content: readonly ZipFile[] | Buffer, why: string, claims?: object][] = [
      [Buffer.from("<html>"), "it is no ZIP archive"],
      [[{ name: "../../result.json", content: "{}" }], "it holds no result.json"],
      [[{ name: "result.json", content: "\n::error::pwned\n" }], "it is not JSON"],
      [json({ ...valid(2), extra: 1 }), "it is not as schemas/result.schema.json says"],
      [json({ ...valid(3), plan: { id: "other", name: "Shop", file: null } }), SOMETHING_ELSE],
      [json(valid(99)), SOMETHING_ELSE],
      [json({ ...valid(6), run: { ...valid(6).run, id: "1" } }), SOMETHING_ELSE],
      [json({ ...valid(7), run: { ...valid(7).run, attempt: 2 } }), SOMETHING_ELSE],
      [json({ ...valid(8), run: { ...valid(8).run, url: `${RUN}2/job/1` } }), SOMETHING_ELSE],
      [json({ ...valid(9), run: { ...valid(9).run, occurrence: "2026-11-22T08:00:00Z" } }), SOMETHING_ELSE],
      [[{ name: "result.json", content: "x", size: 2 ** 30 }], "result.json has more than 67108864 bytes"],
      [[{ name: "result.json", content: " ".repeat(1_000_000), size: 10 }], "result.json is damaged"],
      [[], "it has more than 67108864 bytes", { size: 2 ** 40 }],
      [json(valid(13)), DIGEST, { digest: `sha256:${"0".repeat(64)}` }],
      [[{ name: "result.json", content: "[".repeat(200_000) }], "it is nested too deep"],
    ];
    for (const [index, [content, , claims]] of wrong.entries())
      service.put(`rota-shop@e${index}-1`, content, claims);
    service.put("rota-shop@good-1", json({ ...valid(0), environment: "good" }));
    const free = [...wrong.keys(), "good"].map((name) => ({
      environment: name === "good" ? name : `e${name}`,
    }));
    const files = repository("http://127.0.0.1:9");
    const step = await report({ node, service, files }, JSON.stringify({ shop: { bound: [], free } }));
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", passed: "1", failed: "0" });
    expect(told(step)).toHaveLength(1);
    const lost = wrong.map(
      ([, why], index) =>
        `shop on e${index} left a result that cannot be used: the artifact rota-shop@e${index}-1: ${why}`,
    );
    expect(told(step)[0]?.data.split("\n")).toEqual(lost);
    expect(step.summary.match(/^## .*$/gm)).toHaveLength(wrong.length + 1);
  });

  test("hostile text in a result is obeyed nowhere", async () => {
    const service = await startArtifacts();
    const evil = "\n::error file=x::pwned\r##[error]pwned @team [x](javascript:alert(1)) <script>";
    const texts = ["name", "message", "reason", "actual", "text", "ref", "sha", "file"];
    const failed = planResult("shop", "failed", { environment: "local", run: run() });
    const hostile = JSON.parse(JSON.stringify(failed), (key, value) =>
      texts.includes(key) && typeof value === "string" ? `${value}${evil}` : value,
    ) as object;
    service.put("rota-shop@local-1", json(hostile));
    const legs = JSON.stringify({ shop: { free: [{ environment: "local" }] } });
    const step = await report({ node, service, files: repository("http://127.0.0.1:9") }, legs);
    expect(step.exitCode).toBe(1);
    // Ours have a title, or say why the step fails.
    const ours = told(step).filter(
      ({ command, data, properties }) =>
        command === "error" && (properties["title"] !== undefined || / cases? failed/.test(data)),
    );
    expect(told(step)).toEqual(ours);
    expect(step.summary).toMatch(
      /^## ❌ The plan shop ::error file=x::pwned␍##\\\[error\\\]pwned @\u200bteam .*&#60;script&#62; on local: failed$/m,
    );
  });

  test("the service fails: the report says so and is no verdict", async () => {
    const service = await startArtifacts();
    service.fail({ route: "ListArtifacts", status: 403, message: "not allowed" });
    const step = await report({ node, service, files: repository("http://127.0.0.1:9") });
    expect(step.exitCode).toBe(3);
    expect(told(step).at(-1)?.data).toMatch(
      /^the artifacts of this workflow run cannot be listed: .*not allowed/,
    );
    expect(step.outputs["verdict"]).toBe("broken");
  });
});

/** What the jobs of this workflow run say of it. */
function run(): ResultDocument["run"] {
  const { run: of } = planResult("shop", "passed");
  return { ...of, id: "4711", attempt: 1, url: `${RUN}/job/1`, occurrence: null };
}

/** The result of a leg in one of many environments. */
function valid(index: number): ResultDocument {
  return planResult("shop", "passed", { environment: `e${index}`, run: run() });
}

function json(result: object): readonly ZipFile[] {
  return [{ name: "result.json", content: JSON.stringify(result) }];
}
