import { describe, expect, test } from "vitest";
import { artifactOf, comment, openPull, planResult, plans } from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

const failed = artifactOf(planResult("checkout", "failed"));

describe.each(NEWEST_NODE)("a comment that is there, on Node $version", ({ node }) => {
  test("does not go on telling of a plan that asks for none any more", async () => {
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [failed] });
    await comment({ node, pull });
    const { writes } = await comment({ node, pull, files: plans({ checkout: "never" }) });
    expect(writes).toEqual(["update-comment"]);
    const [text = ""] = await pull.comments();
    expect(text).toContain("nothing to tell any more");
    expect(text).not.toContain("failed");
    const again = await comment({ node, pull, files: plans({ checkout: "never" }) });
    expect(again.writes).toEqual([]);
  });

  test("names the file of a plan that cannot be read", async () => {
    const pull = await openPull(plans({ checkout: "on-failure" }), { artifacts: [failed] });
    await comment({ node, pull });
    const files = { "checkout.plan.yaml": "name: Checkout\nsuits: [x]\n" };
    const { writes, step } = await comment({ node, pull, files });
    expect([step.exitCode, writes]).toEqual([0, ["update-comment"]]);
    const [text = ""] = await pull.comments();
    expect(text).toMatch(/checkout\.plan\.yaml\*\*: no result, the file has mistakes/);
  });

  test("keeps saying that schedules change when that cannot be read once", async () => {
    const plan = (cron: string) => ({
      "shop.plan.yaml": {
        name: "Shop",
        id: "shop",
        suites: ["s.suite.yaml"],
        "pull-request": {},
        schedule: [{ cron }],
        report: { comment: "always" },
      },
    });
    const artifacts = [artifactOf(planResult("shop", "failed"))];
    const pull = await openPull(plan("0 8 * * *"), { change: plan("0 9 * * *"), artifacts });
    await comment({ node, pull });
    expect((await pull.comments())[0]).toContain("a schedule changes");
    pull.github.fault({ kind: "forbidden", on: "pulls/list-files", times: 1 });
    const { warnings } = await comment({ node, pull });
    expect(warnings).toEqual([
      expect.stringMatching(/^What the pull request does to schedules is not known: /),
    ]);
    expect((await pull.comments())[0]).toContain("could not be read this time");
    await comment({ node, pull });
    expect((await pull.comments())[0]).toContain("a schedule changes");
  });
});
