import { describe, expect, test } from "vitest";
import { startArtifacts } from "../../action/artifact-service.ts";
import { githubForTest } from "../../github/github-for-test.ts";
import { linesOf } from "./ledger.ts";
import { type Files, makeRepository } from "./repository.ts";
import { api, checkoutDue, expectRun, resultOf, run } from "./runs.ts";

/** An expectation that the API does not meet. */
const FAILING: Files = { "api/health.suite.yaml": (text) => text.replace("$.status: ok", "$.status: down") };
const FAILED = {
  state: "done",
  verdict: "failed",
  failing: [{ case: "api/health#up", place: expect.stringMatching(/^api\/health\.suite\.yaml:\d+$/) }],
  run: { id: "4711" },
};
const tick = { workflow: "rota-checkout.yml", event: "schedule" } as const;

describe("what does not pass", () => {
  test("makes the one job red, and is written down", async () => {
    const github = await githubForTest();
    const health = { workflow: "rota-health.yml", event: "schedule" } as const;
    const outcome = await run(health, { files: FAILING, github });
    expectRun(outcome, { exitCode: 1, jobs: { run: "failure" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "failed", "run.failed": "1" });
    expect(outcome.summaries["run"]).toContain("health.suite.yaml");
    expect(await resultOf(outcome, "rota-health@staging-1")).toMatchObject({ verdict: "failed" });
    expect(await linesOf(github, "health@staging")).toMatchObject([FAILED]);
    expect(await github.repository.issues()).toMatchObject([
      {
        title: "Health on staging fails",
        state: "open",
        body: expect.stringContaining("api/health.suite.yaml"),
      },
    ]);
  });

  test("for a push stands at its commit", async () => {
    const github = await githubForTest();
    const push = { workflow: "rota-checkout.yml", event: "push" } as const;
    const outcome = await run(push, { files: FAILING, github });
    expectRun(outcome, { exitCode: 1, jobs: { report: "failure" } });
    expect(github.state.checkRuns).toMatchObject([{ name: "Rota: checkout", conclusion: "failure" }]);
    expect(await github.repository.issues()).toEqual([]);
  });

  test("of several jobs makes the report alone red, which writes it down", async () => {
    const github = await githubForTest();
    const outcome = await run(tick, { files: { ...FAILING, ...checkoutDue() }, github });
    const ran = { gate: "success", "run (staging)": "success", "run (production)": "success" };
    expectRun(outcome, { exitCode: 1, jobs: { ...ran, report: "failure" } });
    expect(outcome.outputs).toMatchObject({ "report.verdict": "failed" });
    expect(await resultOf(outcome, "rota-checkout@staging-1")).toMatchObject({ verdict: "failed" });
    for (const environment of ["staging", "production"])
      expect((await linesOf(github, `checkout@${environment}`)).at(-1)).toMatchObject(FAILED);
    const issues = await github.repository.issues();
    expect(issues.map(({ title }) => title)).toEqual([
      "Checkout on staging fails",
      "Checkout on production fails",
    ]);
    expect(outcome.summaries["report"]?.match(/^## /gm)).toHaveLength(1);
  });

  test("and leaves no result makes the report name it, and the next tick run that once more", async () => {
    const place = { repository: makeRepository({ files: checkoutDue() }), github: await githubForTest() };
    const artifacts = await startArtifacts();
    const full = { status: 403, message: "the storage is full", name: "rota-checkout@production-1" };
    artifacts.fail({ route: "CreateArtifact", ...full });
    const outcome = await run({ ...tick, artifacts }, place);
    // act gives all legs of a matrix the result of the worst.
    expectRun(outcome, {
      exitCode: 1,
      jobs: { gate: "success", "run (production)": "failure", report: "failure" },
    });
    expect(outcome.summaries["report"]).toMatch(/production.*no result/);
    expect(await resultOf(outcome, "rota-checkout@staging-1")).toMatchObject({ verdict: "passed" });
    const occurrence = outcome.outputs["gate.occurrence"];
    const last = async (environment: string) =>
      (await linesOf(place.github, `checkout@${environment}`)).at(-1);
    expect(await last("staging")).toMatchObject({ occurrence, state: "done", verdict: "passed" });
    expect(await last("production")).toMatchObject({ occurrence, state: "claimed", attempt: 1 });

    const next = await run({ ...tick, runId: 4712 }, place);
    expectRun(next, {
      exitCode: 0,
      jobs: { gate: "success", "run (production)": "success", report: "success" },
    });
    expect(next.jobs).not.toHaveProperty("run (staging)");
    expect([...next.archives.keys()]).toEqual(["rota-checkout@production-1"]);
    expect(next.summaries["gate"]).toMatch(/4711.*never ended: it runs once more, as attempt 2/);
    expect(await last("staging")).toMatchObject({ run: { id: "4711" } });
    expect(await last("production")).toMatchObject({
      ...{ occurrence, state: "done", verdict: "passed", attempt: 2, run: { id: "4712" } },
      earlier: [{ attempt: 1, state: "crashed", run: { id: "4711" } }],
    });
  });

  test("because a secret is missing is red, and nothing is sent", async () => {
    const outcome = await run({ ...tick, secrets: {} }, { files: checkoutDue() });
    expectRun(outcome, { exitCode: 1, jobs: { gate: "success", report: "failure" } });
    expect(outcome.log).toContain("DEMO_PASSWORD");
    expect(api.requests).toBe(0);
  });

  test("because a plan is broken is red in the gate", async () => {
    const edits: Files = { "api/checkout.plan.yaml": (text) => text.replace("suites:", "suits:") };
    const github = await githubForTest();
    const outcome = await run(tick, { edits, github });
    expectRun(outcome, { exitCode: 1, jobs: { gate: "failure" } });
    expect(outcome.log).toContain("suits");
    expect(outcome.jobs).not.toHaveProperty("report", "success");
    expect(github.requests).toEqual([]);
  });

  test("because the token may only read is red in the gate, which says what to grant", async () => {
    const github = await githubForTest();
    const token = github.tokenWith({ contents: "read", actions: "read" });
    const outcome = await run({ ...tick, token }, { files: checkoutDue(), github });
    expectRun(outcome, { exitCode: 1, jobs: { gate: "failure" } });
    expect(outcome.summaries["gate"]).toMatch(/permissions.*contents.*write/);
    expect(outcome.log).toContain("give the job `permissions: contents: write`");
    expect(github.requests).toContainEqual(
      expect.objectContaining({ operation: "git/create-tree", status: 403 }),
    );
    expect(await github.repository.head("rota-state")).toBeUndefined();
    expect(api.requests).toBe(0);
  });
});
