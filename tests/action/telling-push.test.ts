import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { NEWEST_NODE } from "./nodes.ts";
import {
  postsSince,
  shopPlan,
  shopSuite,
  startChanging,
  type TellingJob,
  tellingStep,
  warningsOf,
} from "./telling.ts";

const REPORT = { check: true, status: true, deployment: true };
const REPOSITORY = { full_name: "acme/shop", default_branch: "main" };

async function pushed(node: string, special: object = {}) {
  const github = await githubForTest();
  const api = await startChanging();
  const sha = await github.repository.commit("main", { "shop.plan.yaml": "# as checked out" });
  const plan = shopPlan({
    push: { branches: ["main"] },
    environments: ["staging"],
    report: REPORT,
    ...special,
  });
  const files = {
    "rota.yaml": { environments: { staging: {} } },
    "shop.plan.yaml": plan,
    "shop.suite.yaml": shopSuite(api.url),
  };
  const job: TellingJob = {
    ...{ node, github, files, sha, eventName: "push", event: { repository: REPOSITORY, after: sha } },
    inputs: { plan: "shop.plan.yaml" },
  };
  return { github, api, sha, job };
}

describe.each(NEWEST_NODE)("the results of a push, on Node $version", ({ node }) => {
  test("stand at its commit: check run, status, deployment; a re-run brings them up to date", async () => {
    const { github, api, sha, job } = await pushed(node);
    github.state.deployments.push({ id: 7, sha, ref: "main", task: "deploy", environment: "staging" });
    api.set({ state: "closed" });
    const failed = await tellingStep(job);
    expect(failed.exitCode, failed.stderr).toBe(1);
    expect(warningsOf(failed)).toEqual([]);
    expect(failed.stderr).toContain("the check run Rota: shop is created");
    // What stands in the check run does not stand at its line twice.
    expect(
      failed.commands.filter(({ command, properties }) => command === "error" && properties["file"]),
    ).toEqual([]);
    const [check, ...more] = github.state.checkRuns;
    expect(more).toEqual([]);
    expect(check).toMatchObject({
      name: "Rota: shop",
      head_sha: sha,
      conclusion: "failure",
      status: "completed",
    });
    expect(check?.annotations).toMatchObject([
      { path: "shop.suite.yaml", annotation_level: "failure", start_line: 1 },
    ]);
    expect(github.state.statuses).toMatchObject([
      { sha, context: "rota/shop", state: "failure", description: "failed on staging: 1 of 2 cases failed" },
    ]);
    expect(github.state.deploymentStatuses).toMatchObject([
      { deployment: 7, state: "failure", description: "Rota: Shop failed: 1 of 2 cases failed" },
    ]);

    const before = github.requests.length;
    const again = await tellingStep({ ...job, attempt: 2 });
    expect(again.exitCode).toBe(1);
    expect(github.state.checkRuns).toHaveLength(1);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(1);
    // The duration is another one, which the check run says; the rest is as it was.
    expect(postsSince(github, before)).toEqual(["checks/update"]);

    api.set({ state: "open" });
    const passed = await tellingStep({ ...job, attempt: 3 });
    expect(passed.exitCode).toBe(0);
    expect(github.state.checkRuns.at(-1)).toMatchObject({
      name: "Rota: shop",
      conclusion: "success",
      annotations: [],
    });
    expect(github.state.statuses.at(-1)).toMatchObject({ state: "success" });
    expect(github.state.deploymentStatuses.at(-1)).toMatchObject({ deployment: 7, state: "success" });
  });

  test("are not posted where the plan does not ask for it, or for runs that it does not mean", async () => {
    const silent = await pushed(node, { report: { artifacts: ["json"] } });
    await tellingStep(silent.job);
    expect(postsSince(silent.github, 0)).toEqual([]);
    const byHand = await pushed(node, { report: { check: true, issue: true } });
    await tellingStep({ ...byHand.job, eventName: "workflow_dispatch" });
    expect(postsSince(byHand.github, 0)).toEqual([]);
    const always = await pushed(node, { report: { check: "always" } });
    await tellingStep({ ...always.job, eventName: "workflow_dispatch" });
    expect(postsSince(always.github, 0)).toEqual(["checks/create"]);
  });

  test("go without what the token may not post, and say which line is missing; strict fails for it", async () => {
    const { github, job } = await pushed(node);
    const token = github.tokenWith({
      contents: "read",
      checks: "write",
      deployments: "read",
      statuses: "read",
    });
    const step = await tellingStep({ ...job, token });
    expect(step.exitCode).toBe(0);
    expect(step.outputs["verdict"]).toBe("passed");
    expect(warningsOf(step)).toEqual([
      'Shop: the commit status could not be posted: add "statuses: write" under permissions: of the job. GitHub answered 403 (Resource not accessible by integration)',
    ]);
    expect(step.summary).toContain("statuses: write");
    expect(github.state.checkRuns).toHaveLength(1);

    const strict = await pushed(node, { report: { ...REPORT, strict: true } });
    const failing = await tellingStep({
      ...strict.job,
      token: strict.github.tokenWith({ contents: "read" }),
    });
    expect(failing.exitCode).toBe(3);
    expect(failing.outputs["verdict"]).toBe("broken");
    expect(
      failing.commands.find(({ command, properties }) => command === "error" && !properties["file"])?.data,
    ).toMatch(/^The tests passed, but not everything could be told on GitHub/);
  });

  test("of a part of the plan stand there by a name of their own", async () => {
    const { github, job } = await pushed(node, { environments: ["staging", "production"] });
    const files = { ...job.files, "rota.yaml": { environments: { staging: {}, production: {} } } };
    const suite = { ...(job.files?.["shop.suite.yaml"] as object) } as { cases: Record<string, object> };
    suite.cases = {
      order: { ...suite.cases["order"], tags: ["smoke"] },
      answers: suite.cases["answers"] as object,
    };
    const inputs = { plan: "shop.plan.yaml", environment: "staging", tags: "smoke" };
    const step = await tellingStep({ ...job, files: { ...files, "shop.suite.yaml": suite }, inputs });
    expect(step.exitCode, step.stderr).toBe(0);
    expect(github.state.checkRuns.map(({ name }) => name)).toEqual(["Rota: shop (staging, smoke)"]);
    expect(github.state.statuses.map(({ context }) => context)).toEqual(["rota/shop (staging, smoke)"]);
  });

  test("are there when the files are wrong", async () => {
    const { github, job } = await pushed(node);
    const step = await tellingStep({ ...job, files: { ...job.files, "shop.suite.yaml": "cases: []" } });
    expect(step.exitCode).toBe(2);
    expect(github.state.checkRuns).toMatchObject([{ name: "Rota: shop", conclusion: "failure" }]);
    expect(github.state.statuses).toMatchObject([{ state: "error" }]);
  });

  test("of a project in a folder have the repository's paths", async () => {
    const { github, api, job } = await pushed(node);
    api.set({ state: "closed" });
    const files = Object.fromEntries(
      Object.entries(job.files ?? {}).map(([path, one]) => [`api/${path}`, one]),
    );
    const step = await tellingStep({ ...job, files, inputs: { plan: "api/shop.plan.yaml" } });
    expect(step.exitCode, step.stderr).toBe(1);
    expect(github.state.checkRuns[0]?.annotations).toMatchObject([{ path: "api/shop.suite.yaml" }]);
    expect(step.summary).toContain(`/blob/${job.sha}/api/shop.suite.yaml#L1`);
  });

  test("from a fork are told by commands and summary, with one line on why", async () => {
    const { github, api, sha, job } = await pushed(node, { report: { check: true, status: true } });
    api.set({ state: "closed" });
    const fork = { repo: { full_name: "eve/shop", fork: true }, sha };
    const event = {
      repository: REPOSITORY,
      pull_request: { number: 3, head: fork, base: { repo: REPOSITORY } },
    };
    const step = await tellingStep({ ...job, event, eventName: "pull_request", token: github.forkToken });
    expect(step.exitCode).toBe(1);
    expect(step.outputs["verdict"]).toBe("failed");
    expect(postsSince(github, 0)).toEqual([]);
    expect(warningsOf(step)).toEqual([]);
    expect(step.summary.match(/a token that may only read/g)).toHaveLength(1);
    expect(
      step.commands.filter(({ command, properties }) => command === "error" && properties["file"]),
    ).toHaveLength(1);
  });
});
