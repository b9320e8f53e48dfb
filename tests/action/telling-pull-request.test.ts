import { describe, expect, test } from "vitest";
import {
  artifactOf,
  comment,
  openPull,
  type PullOnGithub,
  planResult,
  pullRequest,
  workflowRun,
} from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

const PLAN = { name: "Shop", id: "shop", suites: ["s.suite.yaml"], "pull-request": {} };
const report = { check: true, status: true };

const filesOf = (special: object = {}) => ({ "shop.plan.yaml": { ...PLAN, report, ...special } });
const failed = artifactOf(planResult("shop", "failed"));
const passed = artifactOf(planResult("shop", "passed"));

function checksOf({ github }: PullOnGithub) {
  return github.state.checkRuns.map(({ name, head_sha, conclusion, annotations }) => {
    return { name, head_sha, conclusion, annotations: annotations.length };
  });
}

describe.each(NEWEST_NODE)("check runs and statuses of pull requests, on Node $version", ({ node }) => {
  test("stand at the newest commit; a re-run brings them up to date", async () => {
    const pull = await openPull(filesOf(), { artifacts: [failed] });
    const { step, warnings } = await comment({ node, pull });
    expect([step.exitCode, warnings]).toEqual([0, []]);
    expect(checksOf(pull)).toEqual([
      { name: "Rota: shop", head_sha: pull.sha, conclusion: "failure", annotations: 1 },
    ]);
    expect(pull.github.state.statuses).toMatchObject([
      { sha: pull.sha, context: "rota/shop", state: "failure" },
    ]);
    expect(await pull.comments()).toEqual([]);
    const again = await comment({ node, pull });
    expect(again.writes).toEqual([]);
    pull.keep(passed);
    await comment({ node, pull });
    expect(checksOf(pull).at(-1)).toMatchObject({ conclusion: "success", annotations: 0 });
    expect(pull.github.state.statuses.at(-1)).toMatchObject({ state: "success" });
  });

  test("are there when nothing was selected, and when a job left nothing", async () => {
    const idle = await openPull(filesOf());
    idle.github.state.addJob({ run_id: 4711, name: "shop", status: "completed", conclusion: "success" });
    await comment({ node, pull: idle });
    expect(checksOf(idle)).toMatchObject([{ name: "Rota: shop", conclusion: "neutral" }]);
    expect(idle.github.state.statuses).toMatchObject([{ state: "success" }]);

    const broken = await openPull(filesOf());
    broken.github.state.addJob({ run_id: 4711, name: "shop", status: "completed", conclusion: "failure" });
    await comment({ node, pull: broken });
    expect(checksOf(broken)).toMatchObject([{ name: "Rota: shop", conclusion: "failure" }]);
    expect(broken.github.state.statuses).toMatchObject([{ state: "error" }]);

    const cancelled = await openPull(filesOf());
    cancelled.github.state.addJob({
      run_id: 4711,
      name: "shop",
      status: "completed",
      conclusion: "cancelled",
    });
    await comment({ node, pull: cancelled });
    expect(checksOf(cancelled)).toEqual([]);
  });

  test("are there for a merge group, without a comment", async () => {
    const pull = await openPull(filesOf({ report: { ...report, comment: "always" } }), {
      artifacts: [failed],
    });
    const event = { merge_group: { head_sha: pull.sha, base_sha: pull.sha } };
    const env = { GITHUB_EVENT_NAME: "merge_group", GITHUB_SHA: pull.sha };
    const { step } = await comment({ node, pull, event, env });
    expect(step.exitCode).toBe(0);
    expect(checksOf(pull)).toMatchObject([{ head_sha: pull.sha, conclusion: "failure" }]);
    expect(await pull.comments()).toEqual([]);
  });

  test("of a fork are posted afterwards, without annotations: its own run has put them there", async () => {
    const pull = await openPull(filesOf(), { artifacts: [{ ...failed, run: 815 }] });
    const { step } = await comment({ node, pull, event: workflowRun(pull) });
    expect(step.exitCode).toBe(0);
    expect(checksOf(pull)).toEqual([
      { name: "Rota: shop", head_sha: pull.sha, conclusion: "failure", annotations: 0 },
    ]);
    expect(step.commands.filter(({ command }) => command === "error")).toEqual([]);
  });

  test("that cannot be posted are warnings, and the failures stand at their lines all the same; strict fails", async () => {
    const pull = await openPull(filesOf({ report: { check: true } }), { artifacts: [failed] });
    const token = pull.github.tokenWith({ actions: "read", contents: "read", "pull-requests": "read" });
    const { step, warnings } = await comment({ node, pull, token });
    expect(step.exitCode).toBe(0);
    expect(warnings).toEqual([
      expect.stringMatching(/^Shop: the check run could not be posted: add "checks: write"/),
    ]);
    const errors = step.commands.filter(({ command }) => command === "error");
    expect(errors).toMatchObject([{ properties: { file: "orders.suite.yaml", line: "22" } }]);

    const strict = await openPull(filesOf({ report: { check: true, strict: true } }), {
      artifacts: [failed],
    });
    const weak = strict.github.tokenWith({ actions: "read", contents: "read", "pull-requests": "read" });
    expect((await comment({ node, pull: strict, token: weak })).step.exitCode).toBe(3);
  });

  test("and the comment do not keep one another away", async () => {
    const both = await openPull(filesOf({ report: { check: true, comment: "always" } }), {
      artifacts: [failed],
    });
    const { step } = await comment({ node, pull: both, event: pullRequest(both) });
    expect(step.exitCode).toBe(0);
    expect(checksOf(both)).toHaveLength(1);
    expect(await both.comments()).toHaveLength(1);
    const half = await openPull(filesOf({ report: { check: true, comment: "always" } }), {
      artifacts: [failed],
    });
    half.github.fault({ kind: "forbidden", on: "checks/create", times: 9 });
    await comment({ node, pull: half });
    expect(await half.comments()).toHaveLength(1);
  });
});
