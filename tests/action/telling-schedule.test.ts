import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { linesOf, onGithub, recordsOf } from "./ledger.ts";
import { NEWEST_NODE } from "./nodes.ts";
import { shopPlan, shopSuite, startChanging, warningsOf } from "./telling.ts";

const SCHEDULE = [{ cron: "0 8 * * *" }];

describe.each(NEWEST_NODE)("a schedule that fails, on Node $version", ({ node }) => {
  test("three times and recovers: one issue, two further notes, closed", async () => {
    const github = await githubForTest();
    github.state.assignable.add("octocat");
    const api = await startChanging();
    const plan = shopPlan({
      schedule: SCHEDULE,
      report: { issue: { labels: ["api"] } },
      owners: ["@octocat", "@acme/shop", "@nobody"],
    });
    const files = { "rota.yaml": {}, "shop.plan.yaml": plan, "shop.suite.yaml": shopSuite(api.url) };
    let sha = (await github.repository.head("main")) as string;
    const tick = async (day: number, attempt = 1) => {
      const at = `2026-11-${day}T08:02:00Z`;
      const inputs = { plan: "shop.plan.yaml", mode: "if-due", record: "true" };
      const env = { GITHUB_SHA: sha };
      return onGithub({ node, files, github, at, run: 9000 + day, attempt, inputs, env });
    };
    const passed = await tick(20);
    expect(passed.exitCode, passed.stderr).toBe(0);
    expect(await github.repository.issues()).toEqual([]);
    expect(passed.summary).toContain("next run Sat 2026-11-21 08:00 UTC");

    api.set({ state: "closed" });
    const good = sha;
    sha = await github.repository.commit(
      "main",
      { "a.txt": "1" },
      undefined,
      undefined,
      "Break it @acme/all",
    );
    const first = await tick(21);
    expect(first.exitCode).toBe(1);
    expect(warningsOf(first)).toEqual([
      "Shop: nobody cannot be assigned to issues; only who may write to the repository can",
    ]);
    expect(first.summary).toMatch(/1 new failure/);
    const second = await tick(22);
    expect(second.summary).toMatch(/1 known failure, none new/);
    const again = await tick(22, 2);
    expect(again.exitCode).toBe(1);
    await tick(23);
    const issues = await github.repository.issues();
    expect(issues).toHaveLength(1);
    const [issue] = issues;
    expect(issue).toMatchObject({ title: "Shop fails", state: "open" });
    expect(issue?.labels.map(({ name }) => name).sort()).toEqual(["api", "rota"]);
    expect([...(github.state.assignees.get(issue?.number as number) ?? [])]).toEqual(["octocat"]);
    expect(issue?.body).toMatch(/^<!-- rota:issue shop -->/);
    expect(issue?.body).toContain("@acme/shop");
    expect(issue?.body).not.toContain("@acme/all");
    expect(issue?.body).toContain(sha.slice(0, 7));
    expect(issue?.body).toContain(good.slice(0, 7));
    expect(await github.repository.comments(issue?.number as number)).toHaveLength(2);

    api.set({ state: "open" });
    const recovered = await tick(24);
    expect(recovered.exitCode).toBe(0);
    const [closed, ...others] = await github.repository.issues();
    expect(others).toEqual([]);
    expect(closed).toMatchObject({ state: "closed", state_reason: "completed" });
    const notes = await github.repository.comments(closed?.number as number);
    expect(notes).toHaveLength(3);
    expect(linesOf(await recordsOf(github))).toEqual([
      "2026-11-20T08:00:00Z done passed",
      "2026-11-21T08:00:00Z done failed",
      "2026-11-22T08:00:00Z done failed",
      "2026-11-23T08:00:00Z done failed",
      "2026-11-24T08:00:00Z done passed",
    ]);
    // A pass with nothing open writes nothing.
    const before = github.requests.length;
    await tick(25);
    expect(
      github.requests.slice(before).filter(({ operation }) => operation?.startsWith("issues/")),
    ).toHaveLength(1);
  });

  test("because its files are wrong opens an issue, too", async () => {
    const github = await githubForTest();
    const api = await startChanging();
    const plan = shopPlan({ schedule: SCHEDULE, report: { issue: true } });
    const sha = (await github.repository.head("main")) as string;
    const run = (day: number, suite: unknown) =>
      onGithub({
        ...{ node, github, at: `2026-11-${day}T08:02:00Z`, run: 9000 + day, env: { GITHUB_SHA: sha } },
        files: { "rota.yaml": {}, "shop.plan.yaml": plan, "shop.suite.yaml": suite },
        inputs: { plan: "shop.plan.yaml", mode: "if-due", record: "true" },
      });
    const broken = await run(20, "cases: []");
    expect(broken.exitCode).toBe(2);
    const [issue] = await github.repository.issues();
    expect(issue).toMatchObject({ title: "Shop fails", state: "open" });
    expect(issue?.body).toContain("could not be run");
    await run(21, shopSuite(api.url));
    expect(await github.repository.issues()).toMatchObject([{ state: "closed" }]);
  });
});
