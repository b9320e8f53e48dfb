import { describe, expect, test } from "vitest";
import { startExampleApi } from "../../../src/example-api/start-example-api.ts";
import { startArtifacts } from "../../action/artifact-service.ts";
import { startGithub } from "../../action/github-comments.ts";
import { RUN_ID } from "./act.ts";
import type { Files } from "./repository.ts";
import { expectRun, run } from "./runs.ts";

describe("a pull request", () => {
  const payload = {
    pull_request: {
      number: 7,
      head: { ref: "change", sha: "a".repeat(40), repo: { full_name: "acme/shop" } },
      base: { ref: "main", sha: "b".repeat(40), repo: { full_name: "acme/shop" } },
    },
  };
  const trigger = { workflow: "rota-checks.yml", event: "pull_request", payload } as const;
  const CHECKED = { files: "success", "plan-pull-requests": "success", comment: "success" };

  /** A GitHub that knows what the pull request changes, and the artifacts of the run as soon as they are there. */
  async function githubWith(...changed: string[]) {
    let locked = false;
    const artifacts = await startArtifacts();
    const github = await startGithub({
      pulls: [{ number: 7, head: "stranger:change", sha: "a".repeat(40) }],
      fault: (request, response) => {
        github.keep([...artifacts.archives].map(([name, zip]) => ({ name, zip })));
        const answer = (status: number, body: unknown) =>
          response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
        if (locked && request.method !== "GET")
          answer(403, { message: "Resource not accessible by integration" });
        else if (request.url?.startsWith("/repos/acme/shop/pulls/7/files"))
          answer(
            200,
            changed.map((filename) => ({ filename, status: "modified" })),
          );
        else return false;
        return true;
      },
    });
    /** Whether the token of the run may only read. */
    const lock = (lockedNow: boolean) => {
      locked = lockedNow;
    };
    return { ...github, artifacts, lock };
  }

  const BROKEN: Files = {
    "server/server.js": (text) => text.replace(`{ status: "ok" }`, `{ status: "broken" }`),
  };

  test("that changes the server is checked against its own code", async () => {
    const github = await githubWith("server/server.js");
    const { artifacts } = github;
    const outcome = await run({ ...trigger, artifacts }, { files: await onFreePort() }, github.url);
    expectRun(outcome, { exitCode: 0, jobs: CHECKED });
    const { outputs, archives } = outcome;
    expect(outputs).toMatchObject({
      "plan-pull-requests.verdict": "passed",
      "plan-pull-requests.passed": "1",
    });
    expect([...archives.keys()]).toEqual(["rota-pull-requests-1"]);
    expect(github.requests.filter((request) => request.includes("/pulls/7/files"))).toHaveLength(1);
    // On change: nothing was wrong before.
    expect(github.comments).toEqual([]);
  });

  test("that changes nothing of it passes without running anything", async () => {
    const { url } = await githubWith("server/README.md", "docs/a.txt");
    const outcome = await run(trigger, { files: await onFreePort() }, url);
    expectRun(outcome, { exitCode: 0, jobs: CHECKED });
    expect(outcome.summaries["plan-pull-requests"]).toMatch(/not affected/i);
    expect(outcome.archives.size).toBe(0);
  });

  test("that breaks the server is red, and told so", async () => {
    const { url, comments, artifacts } = await githubWith("server/server.js");
    const files = { ...(await onFreePort()), ...BROKEN };
    const outcome = await run({ ...trigger, artifacts }, { files }, url);
    expectRun(outcome, {
      exitCode: 1,
      jobs: { files: "success", "plan-pull-requests": "failure", comment: "success" },
    });
    expect(outcome.outputs).toMatchObject({ "plan-pull-requests.verdict": "failed" });
    expect(comments).toMatchObject([{ pull: 7, body: expect.stringMatching(/health\.suite\.yaml/) }]);
  });

  test("from a fork is told by the workflow that runs after it", async () => {
    const { url, comments, artifacts, lock } = await githubWith("server/server.js");
    const files = { ...(await onFreePort()), ...BROKEN };
    const head = { ...payload.pull_request.head, repo: { full_name: "stranger/shop" } };
    const fork = { pull_request: { ...payload.pull_request, head } };
    lock(true);
    const first = await run({ ...trigger, payload: fork, artifacts, secrets: {} }, { files }, url);
    expectRun(first, { exitCode: 1, jobs: { "plan-pull-requests": "failure" } });
    expect(first.jobs).not.toHaveProperty("comment");
    expect(comments).toEqual([]);
    lock(false);
    const workflowRun = {
      ...{ id: Number(RUN_ID), run_attempt: 1, event: "pull_request", head_branch: "change" },
      head_sha: head.sha,
      head_repository: { full_name: "stranger/shop", owner: { login: "stranger" } },
    };
    const second = await run(
      {
        ...{ workflow: "rota-report.yml", event: "workflow_run", payload: { workflow_run: workflowRun } },
        env: { GITHUB_RUN_ID: "4712" },
      },
      {},
      url,
    );
    expectRun(second, { exitCode: 0, jobs: { comment: "success" } });
    expect(comments).toMatchObject([{ pull: 7, body: expect.stringMatching(/health\.suite\.yaml/) }]);
  });

  test("with a plan that was changed without its workflow is red", async () => {
    const { url } = await githubWith("docs/a.txt");
    const edits: Files = { "api/health.plan.yaml": (text) => text.replace("every: 30m", "every: 45m") };
    const outcome = await run(trigger, { files: await onFreePort(), edits }, url);
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
