import { describe, expect, test } from "vitest";
import { at, DAILY, HOURLY, NOON, plan } from "./changed-schedules.ts";
import {
  artifactOf,
  comment,
  ofFork,
  openPull,
  type PullOnGithub,
  planResult,
  workflowRun,
} from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

describe.each(NEWEST_NODE)("schedules that a fork changes, as data, on Node $version", ({ node }) => {
  const known = { "shop.plan.yaml": plan(DAILY) };
  /** The default branch is checked out. */
  const report = (pull: PullOnGithub) =>
    comment({ node, pull: { ...pull, files: known }, event: workflowRun(pull), env: at(NOON) });
  const shown = async (pull: PullOnGithub) => (await pull.comments())[0] ?? "";

  test("shows what it does, under the names that this checkout has", async () => {
    const pull = await openPull(known, {
      change: { "shop.plan.yaml": plan(HOURLY, { name: "@team approved <b>" }), "rota.yaml": "[" },
    });
    expect((await report(pull)).said).toBe("the comment on the pull request is created");
    const text = await shown(pull);
    expect(text).toContain("> The pull request comes from a fork");
    expect(text).toMatch(/^\| Runs \| at 08:00 .* \| every hour \(UTC\) \|$/m);
    expect(text).toMatch(/^### The shop$/m);
    expect(text).not.toContain("approved");
  });

  test("a new plan is no reason for a comment, and is shown beside one", async () => {
    const name = "@team #12 <img src=x> | [x](https://evil.test)\n# x";
    const change = { "evil.plan.yaml": plan(HOURLY, { id: "evil", name }) };
    const pull = await openPull({ "shop.plan.yaml": plan(DAILY, { "pull-request": {} }) }, { change });
    expect((await report(pull)).said).toBe("no comment: nothing happened that the plans want one for");
    pull.keep(ofFork(artifactOf(planResult("shop", "failed"))));
    await report(pull);
    const text = await shown(pull);
    expect(text.match(/^### .* is new$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/@team|[^&]#12|<img|:\/\/evil|^# x/m);
  });

  test("what is broken or too large is told as such, and no more than twenty files are read", async () => {
    const many = Array.from({ length: 30 }, (_, index) => [
      `z${index}.plan.yaml`,
      plan(HOURLY, { id: `z${index}` }),
    ]);
    const change = {
      "a.plan.yaml": "\u0000",
      "b.plan.yaml": `# ${"x".repeat(200_000)}`,
      "shop.plan.yaml": plan([{ ...HOURLY[0], except: ["days.ics"] }]),
      "days.ics": `${"x".repeat(100_001)}`,
      ...Object.fromEntries(many),
    };
    const pull = await openPull(known, { change });
    const { warnings, requests, said } = await report(pull);
    expect(said).toBe("the comment on the pull request is created");
    expect(warnings).toEqual(["What the pull request does to 14 more plans and calendars was not looked at"]);
    // The plan that is there already is read on both sides.
    expect(requests.filter((request) => request.includes("/contents/"))).toHaveLength(21);
    const text = await shown(pull);
    expect(text).toMatch(
      /^### b\.plan\.yaml is new\n[^#]*\| Runs \| not known: b\.plan\.yaml: it has more than 100 KB/m,
    );
    expect(text).toMatch(/^### a\.plan\.yaml is new\n[^#]*\| Runs \| not known: a\.plan\.yaml: /m);
    expect(text).toMatch(/^\| Runs \| at 08:00 .* \| not known: days\.ics: it has more than 100 KB/m);
  });
});
