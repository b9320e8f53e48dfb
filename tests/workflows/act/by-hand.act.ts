import { describe, expect, test } from "vitest";
import { githubForTest } from "../../github/github-for-test.ts";
import { linesOf } from "./ledger.ts";
import { type Files, makeRepository } from "./repository.ts";
import { api, expectRun, healthDaily, NOWHERE, resultOf, run } from "./runs.ts";

describe("a run by hand", () => {
  const event = "workflow_dispatch";
  const BY_HAND = { occurrence: null, state: "done", verdict: "passed", run: { id: "4711", event } };

  test("takes environment, tags and variables from its form", async () => {
    const inputs = {
      mode: "run-now",
      environment: "production",
      tags: "security",
      vars: JSON.stringify({ "base-url": api.url }),
    };
    const github = await githubForTest();
    const trigger = { workflow: "rota-checkout.yml", event, payload: { inputs } } as const;
    const outcome = await run({ ...trigger, vars: { BASE_URL: NOWHERE } }, { github });
    const jobs = { gate: "success", "run (production)": "success", report: "success" };
    expectRun(outcome, { exitCode: 0, jobs });
    expect(outcome.jobs).not.toHaveProperty("run (staging)");
    expect([...outcome.archives.keys()]).toEqual(["rota-checkout@production-1"]);
    const result = await resultOf(outcome, "rota-checkout@production-1");
    expect(result).toMatchObject({ verdict: "passed", counts: { passed: 1 }, run: { occurrence: null } });
    expect(await linesOf(github, "checkout@staging")).toEqual([]);
    expect(await linesOf(github, "checkout@production")).toMatchObject([BY_HAND]);
  });

  test("of one job takes a variable as NAME=VALUE", async () => {
    const inputs = { mode: "run-now", environment: "staging", tags: "", vars: `base-url=${api.url}` };
    const github = await githubForTest();
    const trigger = { workflow: "rota-health.yml", event, payload: { inputs } } as const;
    const outcome = await run({ ...trigger, vars: { BASE_URL: NOWHERE } }, { github });
    expectRun(outcome, { exitCode: 0, jobs: { run: "success" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "passed" });
    expect(await linesOf(github, "health@staging")).toMatchObject([BY_HAND]);
  });

  test("of one plan of all in one workflow runs that one", async () => {
    const files: Files = { "rota.yaml": (text) => `${text}pack: single\n` };
    const payload = { inputs: { mode: "run-now", plan: "api/health.plan.yaml", environment: "(all)" } };
    const outcome = await run({ workflow: "rota-plans.yml", event, payload }, { files });
    expectRun(outcome, { exitCode: 0, jobs: { gate: "success", "run-health": "success" } });
    expect([...outcome.archives.keys()]).toEqual(["rota-health@staging-1"]);
  });

  test("with the mode if-due asks the schedule, and takes what is due", async () => {
    const place = { repository: makeRepository({ files: healthDaily() }), github: await githubForTest() };
    const payload = { inputs: { mode: "if-due" } };
    const outcome = await run({ workflow: "rota-health.yml", event, payload }, place);
    expectRun(outcome, { exitCode: 0, jobs: { run: "success" } });
    const occurrence = outcome.outputs["run.occurrence"];
    expect(await linesOf(place.github, "health@staging")).toMatchObject([
      { occurrence, state: "done", run: { id: "4711", event } },
    ]);
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
    permissions: { contents: write, actions: read, pull-requests: read }
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
    const github = await githubForTest();
    const place = { edits: deploy(secrets), github };
    const outcome = await run({ ...trigger, vars: { BASE_URL: NOWHERE } }, place);
    expectRun(outcome, called);
    expect(await linesOf(github, "checkout@staging")).toMatchObject([
      { occurrence: null, verdict: "passed" },
    ]);
    expect(await resultOf(outcome, "rota-checkout@staging-1")).toMatchObject({ verdict: "passed" });
  });
});
