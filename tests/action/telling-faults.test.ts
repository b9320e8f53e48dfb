import { describe, expect, test } from "vitest";
import type { Fault } from "../github/faults.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { onGithub } from "./ledger.ts";
import { NEWEST_NODE } from "./nodes.ts";
import { shopPlan, shopSuite, startChanging, tellingStep, warningsOf } from "./telling.ts";

const REPOSITORY = { full_name: "acme/shop", default_branch: "main" };

/** What goes wrong once, so that it is posted all the same. */
const ONCE: readonly Fault[] = [
  { kind: "error" },
  { kind: "bad-gateway" },
  { kind: "reset" },
  { kind: "cut" },
  { kind: "too-many", retryAfter: 1 },
  { kind: "secondary-limit", retryAfter: 1 },
  { kind: "error", done: true },
  { kind: "bad-gateway", done: true },
  { kind: "reset", done: true },
];
/** What goes on, so that it cannot be posted, and what is said of it. */
const FOR_EVER: readonly (readonly [Fault, RegExp])[] = [
  [{ kind: "forbidden" }, /add "(checks|statuses|issues): write" under permissions: of the job/],
  [{ kind: "not-found" }, /add "(checks|statuses|issues): write"/],
  [{ kind: "unprocessable" }, /GitHub answered 422 \(Validation Failed/],
  [{ kind: "conflict" }, /GitHub answered 409/],
  [{ kind: "error" }, /githubstatus\.com/],
];

const nameOf = ({ kind, done = false }: Fault) => (done ? `${kind}, although it was done` : kind);

describe.each(NEWEST_NODE)("GitHub fails, on Node $version", ({ node }) => {
  const push = async (fault: Fault, operations: readonly string[]) => {
    const github = await githubForTest();
    const api = await startChanging();
    api.set({ state: "closed" });
    const sha = await github.repository.commit("main", { "a.txt": "1" });
    for (const on of operations) github.fault({ ...fault, on });
    const plan = shopPlan({ push: { branches: ["main"] }, report: { check: true, status: true } });
    const step = await tellingStep({
      ...{ node, github, sha, eventName: "push", event: { repository: REPOSITORY } },
      files: { "shop.plan.yaml": plan, "shop.suite.yaml": shopSuite(api.url) },
      inputs: { plan: "shop.plan.yaml" },
    });
    expect(step.exitCode, step.stderr).toBe(1);
    expect(step.outputs["verdict"]).toBe("failed");
    return { github, step };
  };
  const schedule = async (fault: Fault, operations: readonly string[]) => {
    const github = await githubForTest();
    const api = await startChanging();
    api.set({ state: "closed" });
    for (const on of operations) github.fault({ ...fault, on });
    const plan = shopPlan({ schedule: [{ cron: "0 8 * * *" }], report: { issue: true } });
    const step = await onGithub({
      ...{ node, github, at: "2026-11-22T08:02:00Z", run: 9001 },
      files: { "rota.yaml": {}, "shop.plan.yaml": plan, "shop.suite.yaml": shopSuite(api.url) },
      inputs: { plan: "shop.plan.yaml", mode: "if-due", record: "true" },
    });
    expect(step.exitCode, step.stderr).toBe(1);
    expect(step.outputs["verdict"]).toBe("failed");
    return { github, step };
  };

  test.each(ONCE.map((fault) => [nameOf(fault), fault] as const))(
    "once: %s; all is posted, and once",
    async (_name, fault) => {
      const pushed = await push(fault, [
        "checks/list-for-ref",
        "checks/create",
        "repos/create-commit-status",
      ]);
      expect(warningsOf(pushed.step)).toEqual([]);
      expect(pushed.github.pendingFaults).toEqual([]);
      expect(pushed.github.state.checkRuns).toHaveLength(1);
      expect(pushed.github.state.checkRuns[0]?.annotations).toHaveLength(1);
      expect(pushed.github.state.statuses).toHaveLength(1);
      const scheduled = await schedule(fault, ["issues/list-for-repo", "issues/create"]);
      expect(warningsOf(scheduled.step)).toEqual([]);
      expect(await scheduled.github.repository.issues()).toHaveLength(1);
    },
  );

  test.each(FOR_EVER.map(([fault, words]) => [nameOf(fault), fault, words] as const))(
    "for ever: %s; the verdict stands, and it is told what to do",
    async (_name, fault, words) => {
      const all = { ...fault, times: 100 };
      const pushed = await push(all, ["checks/create", "repos/create-commit-status"]);
      expect(warningsOf(pushed.step)).toEqual([
        expect.stringMatching(/^Shop: the check run could not be posted: /),
        expect.stringMatching(/^Shop: the commit status could not be posted: /),
      ]);
      for (const warning of warningsOf(pushed.step)) expect(warning).toMatch(words);
      expect(pushed.step.summary).toContain("could not be posted");
      // What no check run shows stands at its line by a command.
      const errors = pushed.step.commands.filter(
        ({ command, properties }) => command === "error" && properties["file"],
      );
      expect(errors).toHaveLength(1);
      const scheduled = await schedule(all, ["issues/create"]);
      expect(warningsOf(scheduled.step)).toEqual([
        expect.stringMatching(/^Shop: the issue could not be posted: /),
      ]);
      expect(warningsOf(scheduled.step)[0]).toMatch(words);
    },
  );
});
