import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { NEWEST_NODE } from "./nodes.ts";
import { postsSince, shopPlan, shopSuite, startChanging, tellingStep, warningsOf } from "./telling.ts";

describe.each(NEWEST_NODE)("a job that stays, on Node $version", ({ node }) => {
  test("opens the issue of its plan with the first failure and closes it with the first pass", async () => {
    const github = await githubForTest();
    const api = await startChanging();
    api.set({ state: "closed" });
    const sha = (await github.repository.head("main")) as string;
    const plan = shopPlan({ schedule: [{ every: "1s" }], resident: "5m", report: { issue: true } });
    const step = await tellingStep({
      ...{ node, github, sha, eventName: "schedule", event: { repository: { full_name: "acme/shop" } } },
      files: { "rota.yaml": {}, "shop.plan.yaml": plan, "shop.suite.yaml": shopSuite(api.url) },
      inputs: { command: "start", plan: "shop.plan.yaml", for: "6s" },
      watch: () => {
        // From then on it passes, again and again, of which nothing is told.
        if (github.requests.some(({ operation }) => operation === "issues/create"))
          api.set({ state: "open" });
      },
    });
    expect(warningsOf(step)).toEqual([]);
    const [issue, ...more] = await github.repository.issues();
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ title: "Shop fails", state: "closed" });
    expect(postsSince(github, 0).filter((post) => post === "issues/create")).toHaveLength(1);
    const lists = github.requests.filter(({ operation }) => operation === "issues/list-for-repo");
    expect(lists.length).toBeLessThan(8);
  });
});
