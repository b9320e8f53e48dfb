import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { BRANCH, gate, type Job, legOf, linesOf, onGithub, recordsOf, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const FILES = shop("http://127.0.0.1:9");
const EIGHT = "2026-11-22T08:00:00Z";

describe.each(NODES)("a gate over the ledger, on Node $version", ({ node }) => {
  test("a tick takes the occurrence; the same tick in another run finds it taken", async () => {
    const github = await githubForTest();
    const tick: Omit<Job, "run"> = { node, github, files: FILES, at: "2026-11-22T08:37:10Z" };
    const first = await gate({ ...tick, run: 9001 });
    expect(first.stderr).toBe(`Shop is due: ${EIGHT}, 37 min 10 s late\n`);
    expect(told(first)).toEqual([]);
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toMatchObject({
      ...{ due: "true", plans: '["shop"]', occurrence: EIGHT },
      occurrences: JSON.stringify({ shop: EIGHT }),
      legs: JSON.stringify({
        shop: { bound: [], free: [{ environment: "", occurrence: EIGHT, claim: "1970-01-01" }] },
      }),
    });
    expect(await recordsOf(github)).toMatchObject([
      {
        ...{ occurrence: EIGHT, state: "claimed", attempt: 1, environment: null, lateness: 2230 },
        run: { id: "9001", attempt: 1, event: "schedule", ref: "refs/heads/main" },
        // The plan's 15 minutes and ten more.
        claim: { at: "2026-11-22T08:37:10Z", until: "2026-11-22T09:02:10Z" },
      },
    ]);

    github.state.addRun({ id: 9001, status: "in_progress" });
    const second = await gate({ ...tick, run: 9002 });
    expect(second.exitCode).toBe(0);
    expect(second.outputs).toMatchObject({ due: "false", plans: "[]", legs: "{}", occurrence: "" });
    const words = `Shop is not due: nothing came due after ${EIGHT}; it is next at Mon 2026-11-23 08:00 UTC`;
    expect(second.stderr).toBe(`${words}\n`);
    expect(second.summary.trim()).toBe(words);
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} claimed`]);
  });

  test("of ticks that come at the same moment, one takes the occurrence", async () => {
    const github = await githubForTest();
    const tick = { node, github, files: FILES };
    // The branch is there, so that they meet on its page.
    await gate({ ...tick, at: "2026-11-21T08:01:00Z", run: 9000 });
    const runs = [9001, 9002, 9003];
    for (const id of [9000, ...runs]) github.state.addRun({ id, status: "in_progress" });
    const steps = await Promise.all(runs.map((run) => gate({ ...tick, at: "2026-11-22T08:01:00Z", run })));
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(steps.map(({ outputs }) => outputs["due"]).sort()).toEqual(["false", "false", "true"]);
    expect(linesOf(await recordsOf(github))).toEqual(["2026-11-21T08:00:00Z claimed", `${EIGHT} claimed`]);
  });

  test("a run that never ended is run once more, and told; not a second time", async () => {
    const github = await githubForTest();
    const tick = { node, github, files: FILES };
    await gate({ ...tick, at: "2026-11-22T08:01:00Z", run: 9001 });
    github.state.addRun({ id: 9001, conclusion: "failure" });
    const again = await gate({ ...tick, at: "2026-11-22T08:31:00Z", run: 9002 });
    expect(again.outputs).toMatchObject({ due: "true", occurrence: EIGHT });
    const truth = "it runs once more, as attempt 2";
    expect(again.stderr).toBe(
      `Shop is due: ${EIGHT}, 31 min late, once more as its run 9001 never ended\nShop: run 9001 of 2026-11-22 08:00 UTC never ended: ${truth}\n`,
    );
    const link = "[9001](https://github.test/acme/shop/actions/runs/9001)";
    expect(again.summary).toBe(`- run ${link} of 2026-11-22 08:00 UTC never ended: ${truth}\n\n`);
    expect(await recordsOf(github)).toMatchObject([
      { state: "claimed", attempt: 2, run: { id: "9002" }, earlier: [{ attempt: 1, state: "crashed" }] },
    ]);
    github.state.addRun({ id: 9002, conclusion: "failure" });
    const third = await gate({ ...tick, at: "2026-11-22T09:01:00Z", run: 9003 });
    expect(third.outputs["due"]).toBe("false");
    expect(third.stderr).toContain(`run 9002 of ${EIGHT} never ended`);
  });

  test("what nobody ran is written down and told with the next run", async () => {
    const github = await githubForTest();
    const tick = { node, github, files: FILES };
    await gate({ ...tick, at: "2026-11-18T08:01:00Z", run: 9001 });
    github.state.addRun({ id: 9001, conclusion: "cancelled" });
    const due = await gate({ ...tick, at: "2026-11-22T08:01:00Z", run: 9002 });
    expect(due.summary).toContain("- since the last run: 3 missed\n");
    expect(due.summary).toContain(
      "of 2026-11-18 08:00 UTC never ended: it is not run again: a newer one is due",
    );
    expect(linesOf(await recordsOf(github))).toEqual([
      "2026-11-18T08:00:00Z crashed",
      ...["19", "20", "21"].map((day) => `2026-11-${day}T08:00:00Z missed`),
      `${EIGHT} claimed`,
    ]);
  });

  test("a schedule begins at the commit that brought it", async () => {
    const github = await githubForTest();
    const content = JSON.stringify(FILES["shop.plan.yaml"]);
    await github.repository.commit("main", { "shop.plan.yaml": content }, undefined, "2026-11-22T08:02:00Z");
    const tick = { node, github, files: FILES };
    const before = await gate({ ...tick, at: "2026-11-22T08:05:00Z", run: 9001 });
    expect(before.outputs["due"]).toBe("false");
    expect(await github.repository.head(BRANCH)).toBeUndefined();
    const after = await gate({ ...tick, at: "2026-11-23T08:05:00Z", run: 9002 });
    expect(after.outputs["occurrence"]).toBe("2026-11-23T08:00:00Z");
  });

  test("the same run once more gets its occurrence again, though it ended", async () => {
    const github = await githubForTest();
    const tick = { node, github, files: FILES };
    await gate({ ...tick, at: "2026-11-22T08:01:00Z", run: 9001 });
    const again = await gate({ ...tick, at: "2026-11-24T15:00:00Z", run: 9001, attempt: 2 });
    expect(legOf(again)).toMatchObject({ occurrence: EIGHT, claim: "1970-01-01" });
    expect(again.stderr).toContain(`run 9001 has ${EIGHT}, and takes it once more at its attempt 2`);
    expect(await recordsOf(github)).toMatchObject([
      { occurrence: EIGHT, state: "claimed", attempt: 2, run: { id: "9001", attempt: 2 } },
    ]);
  });

  test.each([
    ["queue", "true", `claimed`],
    ["skip", "false", undefined],
    ["cancel", "true", `claimed`],
  ])("while a run goes on, with overlap: %s", async (overlap, due, state) => {
    const github = await githubForTest();
    const tick = { node, github, files: shop("http://127.0.0.1:9", { overlap }) };
    await gate({ ...tick, at: "2026-11-21T08:01:00Z", run: 9001 });
    github.state.addRun({ id: 9001, status: "in_progress" });
    const second = await gate({ ...tick, at: "2026-11-22T08:01:00Z", run: 9002 });
    expect(second.outputs["due"]).toBe(due);
    if (overlap === "skip")
      expect(second.summary).toContain(
        `${EIGHT} is skipped: run 9001 of 2026-11-21T08:00:00Z may still go on`,
      );
    expect((await recordsOf(github)).map((record) => record.state)).toEqual([
      "claimed",
      ...(state === undefined ? [] : [state]),
    ]);
  });

  test("of several environments, those that are due", async () => {
    const github = await githubForTest();
    const environments = { staging: null, local: { "github-environment": false } };
    const files = shop("http://127.0.0.1:9", { environments: ["staging", "local"] }, { environments });
    const tick = { node, github, files, at: "2026-11-22T08:01:00Z" };
    await gate({ ...tick, run: 9001, inputs: { environment: "staging" } });
    github.state.addRun({ id: 9001, status: "in_progress" });
    const both = await gate({ ...tick, run: 9002 });
    expect(JSON.parse(both.outputs["legs"] as string)).toEqual({
      shop: { bound: [], free: [{ environment: "local", occurrence: EIGHT, claim: "1970-01-01" }] },
    });
    expect(both.stderr.split("\n").map((line) => line.replace(/:.*/, ""))).toEqual([
      "Shop on staging is not due",
      "Shop on local is due",
      "",
    ]);
    expect(await recordsOf(github, "shop@local")).toMatchObject([
      { environment: "local", run: { id: "9002" } },
    ]);
    const none = await gate({ ...tick, run: 9003 });
    expect(none.summary).toBe(
      "Shop is due in none of 2 environments; next is Shop on staging at Mon 2026-11-23 08:00 UTC\n\n",
    );
  });

  test("of several that are due, all: oldest first", async () => {
    const github = await githubForTest();
    const plan = {
      schedule: [{ cron: "0 * * * *" }],
      misfire: { grace: "1d", coalesce: "all", max: 3 },
    };
    const tick = { node, github, files: shop("http://127.0.0.1:9", plan) };
    await gate({ ...tick, at: "2026-11-22T03:01:00Z", run: 9001 });
    const due = await gate({ ...tick, at: "2026-11-22T08:01:00Z", run: 9002 });
    const hours = ["06", "07", "08"].map((hour) => `2026-11-22T${hour}:00:00Z`);
    expect(legOf(due)).toMatchObject({
      occurrence: hours.join(" "),
      claim: hours.map(() => "2026-11-22").join(" "),
    });
    expect(due.outputs["occurrence"]).toBe(hours.at(-1));
    expect(due.summary).toContain("2 coalesced");
  });

  test("by hand: nothing is asked and nothing taken", async () => {
    const github = await githubForTest();
    const run = { node, github, files: FILES, at: "2026-11-22T08:01:00Z", run: 9001 };
    const step = await gate({ ...run, inputs: { mode: "run-now" } });
    expect(legOf(step)).toEqual({ environment: "", occurrence: "", claim: "" });
    expect(github.requests).toEqual([]);
  });

  test("on another branch than the default one nothing is due", async () => {
    const github = await githubForTest();
    const run = { node, github, files: FILES, at: "2026-11-22T08:01:00Z", run: 9001 };
    const step = await gate({
      ...run,
      env: { GITHUB_REF: "refs/heads/topic", GITHUB_EVENT_NAME: "workflow_dispatch" },
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs["due"]).toBe("false");
    expect(step.summary).toContain("Shop is not due: only runs on the branch main count for the schedule");
    expect(github.requests).toEqual([]);
  });

  test("all plans in one workflow: only those that a tick is of are looked up", async () => {
    const github = await githubForTest();
    const plan = (name: string, cron: string) => ({ name, suites: ["x.suite.yaml"], schedule: [{ cron }] });
    const files = {
      "rota.yaml": { pack: "single" },
      "a.plan.yaml": plan("A", "0 8 * * *"),
      "b.plan.yaml": plan("B", "30 * * * *"),
    };
    const tick = { node, github, files, at: "2026-11-22T08:01:00Z", run: 9001 };
    const step = await onGithub({ ...tick, inputs: { command: "gate", mode: "if-due" } });
    expect(step.outputs).toMatchObject({ due: "true", plans: '["a"]' });
    expect(step.stderr).toContain(
      "B is not due: nothing of its schedule lies after the tick of 2026-11-22T07:30:00Z",
    );
    const books = github.requests.flatMap(({ path }) => /\/contents\/(\w+)/.exec(path)?.[1] ?? []);
    expect(new Set(books)).toEqual(new Set(["a"]));
  });

  test("a job that stays is begun, and takes nothing yet", async () => {
    const github = await githubForTest();
    const plan = { schedule: [{ cron: "*/10 8 * * *" }], misfire: { grace: "5m" }, resident: "55m" };
    const run = { node, github, files: shop("http://127.0.0.1:9", plan) };
    const step = await gate({ ...run, at: "2026-11-22T07:30:00Z", run: 9001 });
    expect(step.stderr).toBe(`Shop is due: its schedule names ${EIGHT}, and its job stays until then\n`);
    expect(legOf(step)).toMatchObject({ occurrence: "", claim: "" });
    const idle = await gate({ ...run, at: "2026-11-22T12:00:00Z", run: 9002 });
    expect(idle.outputs["due"]).toBe("false");
    expect(await github.repository.head(BRANCH)).toBeUndefined();
  });
});
