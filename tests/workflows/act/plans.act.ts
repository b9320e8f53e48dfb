import { describe, expect, test } from "vitest";
import { startArtifacts } from "../../action/artifact-service.ts";
import { type Files, makeRepository } from "./repository.ts";
import { api, expectRun, NOWHERE, reportsIn, resultOf, run, tick } from "./runs.ts";

const GREEN = {
  gate: "success",
  "run (staging)": "success",
  "run (production)": "success",
  report: "success",
};
/** An expectation that the API does not meet. */
const FAILING: Files = { "api/health.suite.yaml": (text) => text.replace("$.status: ok", "$.status: down") };

describe("the schedule", () => {
  test("of a plan with one environment and exact ticks runs one job", async () => {
    const outcome = await run({ workflow: "rota-health.yml", ...tick("rota-health.yml") });
    expectRun(outcome, { exitCode: 0, jobs: { run: "success" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "passed", "run.passed": "1", "run.due": "true" });
    expect(Object.keys(outcome.summaries)).toEqual(["run"]);
    expect(outcome.summaries["run"]).toMatch(/Health[\s\S]*passed/);
    expect([...outcome.archives.keys()]).toEqual(["rota-health@staging-1"]);
    expect(await reportsIn(outcome, "rota-health@staging-1")).toEqual([
      "result.json",
      "junit.xml",
      "ctrf.json",
      "summary.md",
    ]);
    const result = await resultOf(outcome, "rota-health@staging-1");
    expect(result).toMatchObject({
      verdict: "passed",
      environment: "staging",
      run: { id: "4711", event: "schedule" },
    });
    expect(result.run.occurrence).toBe(outcome.outputs["run.occurrence"]);
    expect(api.requests).toBe(1);
  });

  test("of a plan with two environments runs gate, legs and a report that tells once", async () => {
    const outcome = await run({ workflow: "rota-checkout.yml", ...tick("rota-checkout.yml") });
    expectRun(outcome, { exitCode: 0, jobs: GREEN });
    expect([...outcome.archives.keys()].sort()).toEqual([
      "rota-checkout@production-1",
      "rota-checkout@staging-1",
    ]);
    for (const environment of ["staging", "production"]) {
      const name = `rota-checkout@${environment}-1`;
      expect(await reportsIn(outcome, name)).toEqual(["result.json", "junit.xml", "summary.md"]);
      const result = await resultOf(outcome, name);
      expect(result).toMatchObject({ verdict: "passed", environment, counts: { passed: 3 } });
      expect(result.run.occurrence).toBe(outcome.outputs["gate.occurrence"]);
    }
    expect(Object.keys(outcome.summaries)).toEqual(["report"]);
    expect(outcome.summaries["report"]).toMatch(/staging[\s\S]*production/);
    expect(outcome.outputs).toMatchObject({ "report.verdict": "passed", "report.passed": "6" });
  });

  test("that has nothing due ends with the gate", async () => {
    const files: Files = {
      "api/health.plan.yaml": (text) => text.replace("every: 30m", "at: 2199-12-24T20:00:00Z"),
    };
    const workflow = "rota-health.yml";
    const outcome = await run({ workflow, ...tick(workflow, makeRepository({ files })) }, { files });
    expectRun(outcome, { exitCode: 0, jobs: { gate: "success" } });
    expect(outcome.outputs).toMatchObject({ "gate.due": "false", "gate.plans": "[]" });
    expect(outcome.jobs).not.toHaveProperty("run", "success");
    expect(outcome.summaries["gate"]).toContain("2199-12-24");
    expect(outcome.archives.size).toBe(0);
    expect(api.requests).toBe(0);
  });

  test("of all plans in one workflow runs those that are due", async () => {
    const files: Files = {
      "rota.yaml": (text) => `${text}pack: single\n`,
      "api/checkout.plan.yaml": (text) =>
        text.replace(/schedule:\n[\s\S]*?\npush: .*/, "schedule: [{ every: 30m }]"),
      "api/later.plan.yaml": "suites: [health.suite.yaml]\nschedule: [{ at: 2199-12-24T20:00:00Z }]\n",
    };
    const workflow = "rota-plans.yml";
    const outcome = await run({ workflow, ...tick(workflow, makeRepository({ files })) }, { files });
    expectRun(outcome, {
      exitCode: 0,
      jobs: {
        gate: "success",
        "run-health": "success",
        "run-checkout (staging)": "success",
        "run-checkout (production)": "success",
        "report-checkout": "success",
      },
    });
    expect(JSON.parse(outcome.outputs["gate.plans"] as string).sort()).toEqual(["checkout", "health"]);
    expect(outcome.archives.size).toBe(3);
    expect(Object.keys(outcome.summaries).sort()).toEqual(["report-checkout", "run-health"]);
  });
});

describe("a run by hand", () => {
  const event = "workflow_dispatch";

  test("takes environment, tags and variables from its form", async () => {
    const inputs = {
      mode: "run-now",
      environment: "production",
      tags: "security",
      vars: JSON.stringify({ "base-url": api.url }),
    };
    const workflow = "rota-checkout.yml";
    const outcome = await run({ workflow, event, payload: { inputs }, vars: { BASE_URL: NOWHERE } });
    const { "run (staging)": _, ...jobs } = GREEN;
    expectRun(outcome, { exitCode: 0, jobs });
    expect(outcome.jobs).not.toHaveProperty("run (staging)");
    expect([...outcome.archives.keys()]).toEqual(["rota-checkout@production-1"]);
    const result = await resultOf(outcome, "rota-checkout@production-1");
    expect(result).toMatchObject({ verdict: "passed", counts: { passed: 1 }, run: { occurrence: null } });
  });

  test("of one job takes a variable as NAME=VALUE", async () => {
    const inputs = { mode: "run-now", environment: "staging", tags: "", vars: `base-url=${api.url}` };
    const workflow = "rota-health.yml";
    const outcome = await run({ workflow, event, payload: { inputs }, vars: { BASE_URL: NOWHERE } });
    expectRun(outcome, { exitCode: 0, jobs: { run: "success" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "passed" });
  });

  test("of one plan of all in one workflow runs that one", async () => {
    const files: Files = { "rota.yaml": (text) => `${text}pack: single\n` };
    const payload = { inputs: { mode: "run-now", plan: "api/health.plan.yaml", environment: "(all)" } };
    const outcome = await run({ workflow: "rota-plans.yml", event, payload }, { files });
    expectRun(outcome, { exitCode: 0, jobs: { gate: "success", "run-health": "success" } });
    expect([...outcome.archives.keys()]).toEqual(["rota-health@staging-1"]);
  });

  test("with the mode if-due asks the schedule", async () => {
    const files: Files = {
      "api/health.plan.yaml": (text) => text.replace("every: 30m", "at: 2199-12-24T20:00:00Z"),
    };
    const payload = { inputs: { mode: "if-due" } };
    const outcome = await run({ workflow: "rota-health.yml", event, payload }, { files });
    expectRun(outcome, { exitCode: 0 });
    expect(outcome.outputs).toMatchObject({ "gate.due": "false" });
    expect(api.requests).toBe(0);
  });

  test("of an environment that the plan does not have is red, and says which there are", async () => {
    const payload = { inputs: { mode: "run-now", environment: "prod" } };
    const outcome = await run({ workflow: "rota-checkout.yml", event, payload });
    expectRun(outcome, { exitCode: 1, jobs: { gate: "failure" } });
    expect(outcome.log).toMatch(/staging, production|did you mean/);
    expect(api.requests).toBe(0);
  });
});

describe("a call from another workflow", () => {
  const deploy = (secrets: string): Files => ({
    ".github/workflows/deploy.yml": `on: workflow_dispatch
jobs:
  smoke:
    permissions: { contents: read, actions: read }
    uses: ./.github/workflows/rota-checkout.yml
    with:
      environment: staging
      vars: |
        base-url=${api.url}
        UNUSED=x
${secrets}
`.replace("        UNUSED=x\n", ""),
  });
  const called = {
    exitCode: 0,
    jobs: { gate: "success", "run (staging)": "success", report: "success" },
  };

  test.each([
    ["that hands all secrets on", "    secrets: inherit"],
    ["that names each secret", '    secrets: { DEMO_PASSWORD: "${{ secrets.DEMO_PASSWORD }}" }'],
  ])("%s runs the plan", async (_how, secrets) => {
    const trigger = { workflow: "deploy.yml", event: "workflow_dispatch", calls: true } as const;
    const outcome = await run({ ...trigger, vars: { BASE_URL: NOWHERE } }, { edits: deploy(secrets) });
    expectRun(outcome, called);
    expect(await resultOf(outcome, "rota-checkout@staging-1")).toMatchObject({ verdict: "passed" });
  });
});

describe("what does not pass", () => {
  test("makes the one job red", async () => {
    const workflow = "rota-health.yml";
    const outcome = await run({ workflow, ...tick(workflow) }, { files: FAILING });
    expectRun(outcome, { exitCode: 1, jobs: { run: "failure" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "failed", "run.failed": "1" });
    expect(outcome.summaries["run"]).toContain("health.suite.yaml");
    expect(await resultOf(outcome, "rota-health@staging-1")).toMatchObject({ verdict: "failed" });
  });

  test("of several jobs makes the report alone red", async () => {
    const workflow = "rota-checkout.yml";
    const outcome = await run({ workflow, ...tick(workflow) }, { files: FAILING });
    expectRun(outcome, { exitCode: 1, jobs: { ...GREEN, report: "failure" } });
    expect(outcome.outputs).toMatchObject({ "report.verdict": "failed" });
    expect(await resultOf(outcome, "rota-checkout@staging-1")).toMatchObject({ verdict: "failed" });
  });

  test("and leaves no result makes the report name it", async () => {
    const workflow = "rota-checkout.yml";
    const artifacts = await startArtifacts();
    const full = { status: 403, message: "the storage is full", name: "rota-checkout@production-1" };
    artifacts.fail({ route: "CreateArtifact", ...full });
    const outcome = await run({ workflow, ...tick(workflow), artifacts });
    // act gives all legs of a matrix the result of the worst.
    expectRun(outcome, {
      exitCode: 1,
      jobs: { gate: "success", "run (production)": "failure", report: "failure" },
    });
    expect(outcome.summaries["report"]).toMatch(/production.*no result/);
    expect(await resultOf(outcome, "rota-checkout@staging-1")).toMatchObject({ verdict: "passed" });
  });

  test("because a secret is missing is red, and nothing is sent", async () => {
    const workflow = "rota-checkout.yml";
    const outcome = await run({ workflow, ...tick(workflow), secrets: {} });
    expectRun(outcome, { exitCode: 1, jobs: { gate: "success", report: "failure" } });
    expect(outcome.log).toContain("DEMO_PASSWORD");
    expect(api.requests).toBe(0);
  });

  test("because a plan is broken is red in the gate", async () => {
    const edits: Files = { "api/checkout.plan.yaml": (text) => text.replace("suites:", "suits:") };
    const workflow = "rota-checkout.yml";
    const outcome = await run({ workflow, ...tick(workflow) }, { edits });
    expectRun(outcome, { exitCode: 1, jobs: { gate: "failure" } });
    expect(outcome.log).toContain("suits");
    expect(outcome.jobs).not.toHaveProperty("report", "success");
  });
});
