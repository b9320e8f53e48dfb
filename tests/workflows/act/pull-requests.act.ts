import { describe, expect, test } from "vitest";
import { startExampleApi } from "../../../src/example-api/start-example-api.ts";
import { githubForTest } from "../../github/github-for-test.ts";
import { RUN_ID } from "./act.ts";
import { BRANCH } from "./ledger.ts";
import type { Files } from "./repository.ts";
import { expectRun, run } from "./runs.ts";

describe("a pull request", () => {
  const CHECKED = { files: "success", "plan-pull-requests": "success", report: "success" };

  /** A GitHub with a pull request that changes files, and what starts the checks of it. `fork`: it is from there. */
  async function pullRequest(changed: readonly string[], fork?: string) {
    const github = await githubForTest();
    const main = await github.repository.head("main");
    const files = Object.fromEntries(changed.map((path) => [path, "changed"]));
    const sha = await github.repository.commit("change", files, main);
    const number = await github.repository.openPull("change");
    if (fork !== undefined) github.state.forkBranches.set(`${fork}:change`, "change");
    const repo = { full_name: `${fork ?? "acme"}/shop` };
    const payload = {
      pull_request: {
        number,
        head: { ref: "change", sha, repo },
        base: { ref: "main", sha: main, repo: { full_name: "acme/shop" } },
      },
    };
    const trigger = { workflow: "rota-checks.yml", event: "pull_request", payload } as const;
    return { github, trigger, sha, comments: () => github.repository.comments(number) };
  }

  const BROKEN: Files = {
    "server/server.js": (text) => text.replace(`{ status: "ok" }`, `{ status: "broken" }`),
  };

  test("that changes the server is checked against its own code", async () => {
    const { github, trigger, sha, comments } = await pullRequest(["server/server.js"]);
    const outcome = await run(trigger, { files: await onFreePort(), github });
    expectRun(outcome, { exitCode: 0, jobs: CHECKED });
    const { outputs, archives } = outcome;
    expect(outputs).toMatchObject({
      "plan-pull-requests.verdict": "passed",
      "plan-pull-requests.passed": "1",
    });
    expect([...archives.keys()]).toEqual(["rota-pull-requests-1"]);
    expect(github.state.checkRuns).toMatchObject([
      { name: "Rota: pull-requests", head_sha: sha, conclusion: "success" },
    ]);
    // On change: nothing was wrong before.
    expect(await comments()).toEqual([]);
    // Nothing that a pull request does is for the schedule.
    expect(await github.repository.head(BRANCH)).toBeUndefined();
  });

  test("that changes nothing of it passes without running anything", async () => {
    const { github, trigger, sha } = await pullRequest(["server/README.md", "docs/a.txt"]);
    // act tells the local GitHub nothing of its jobs.
    const job = {
      run_id: RUN_ID,
      name: "pull-requests",
      status: "completed",
      conclusion: "success",
    } as const;
    github.state.addJob(job);
    const outcome = await run(trigger, { files: await onFreePort(), github });
    expectRun(outcome, { exitCode: 0, jobs: CHECKED });
    expect(outcome.summaries["plan-pull-requests"]).toMatch(/not affected/i);
    expect(outcome.archives.size).toBe(0);
    // What may be required is there all the same.
    expect(github.state.checkRuns).toMatchObject([
      { name: "Rota: pull-requests", head_sha: sha, conclusion: "neutral" },
    ]);
  });

  test("that breaks the server is red, and told so", async () => {
    const { github, trigger, comments } = await pullRequest(["server/server.js"]);
    const files = { ...(await onFreePort()), ...BROKEN };
    const outcome = await run(trigger, { files, github });
    expectRun(outcome, {
      exitCode: 1,
      jobs: { files: "success", "plan-pull-requests": "failure", report: "success" },
    });
    expect(outcome.outputs).toMatchObject({ "plan-pull-requests.verdict": "failed" });
    expect(await comments()).toEqual([expect.stringMatching(/health\.suite\.yaml/)]);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(github.state.checkRuns[0]?.annotations).toMatchObject([{ path: "api/health.suite.yaml" }]);
  });

  test("from a fork is told by the workflow that runs after it", async () => {
    const { github, trigger, sha, comments } = await pullRequest(["server/server.js"], "stranger");
    const files = { ...(await onFreePort()), ...BROKEN };
    const first = await run({ ...trigger, token: github.forkToken, secrets: {} }, { files, github });
    expectRun(first, { exitCode: 1, jobs: { "plan-pull-requests": "failure" } });
    expect(first.summaries["plan-pull-requests"]).toMatch(/a token that may only read/);
    expect(github.state.checkRuns).toEqual([]);
    expect(first.jobs).not.toHaveProperty("report");
    expect(await comments()).toEqual([]);
    const workflowRun = {
      ...{ id: RUN_ID, run_attempt: 1, event: "pull_request", head_branch: "change", head_sha: sha },
      head_repository: { full_name: "stranger/shop", owner: { login: "stranger" } },
    };
    const payload = { workflow_run: workflowRun };
    const second = await run(
      { workflow: "rota-report.yml", event: "workflow_run", payload, runId: RUN_ID + 1 },
      { github },
    );
    expectRun(second, { exitCode: 0, jobs: { report: "success" } });
    expect(github.state.checkRuns).toMatchObject([{ head_sha: sha, conclusion: "failure", annotations: [] }]);
    expect(await comments()).toEqual([expect.stringMatching(/health\.suite\.yaml/)]);
  });

  test("with a plan that was changed without its workflow is red", async () => {
    const { github, trigger } = await pullRequest(["docs/a.txt"]);
    const edits: Files = { "api/health.plan.yaml": (text) => text.replace("every: 30m", "every: 45m") };
    const outcome = await run(trigger, { files: await onFreePort(), edits, github });
    expectRun(outcome, { exitCode: 1, jobs: { files: "failure", "plan-pull-requests": "success" } });
    expect(outcome.log).toContain("rota-health.yml");
  });
});

/** The server of the example repository at a port that is free here. */
async function onFreePort(): Promise<Files> {
  const other = await startExampleApi();
  await other.stop();
  const moved = (text: string) => text.replaceAll("8080", String(other.port));
  return { "api/pull-requests.plan.yaml": moved, "rota.yaml": moved };
}
