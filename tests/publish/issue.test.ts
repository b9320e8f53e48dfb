import { describe, expect, test } from "vitest";
import type { RunsBefore } from "../../src/ledger/runs-before.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { ended, keep, onlyIssue, runOf, writesSince } from "./issue-runs.ts";

describe("from the first failure to the recovery", () => {
  test("three failures and a passed run: one issue, two notes, a closing comment, closed", async () => {
    const github = await githubForTest();
    const said = await keep(
      github,
      ended(1, []),
      ended(2, ["order"]),
      ended(3, ["order"]),
      ended(4, ["order"]),
      ended(5, []),
    );
    const address = `(${github.url}/acme/shop/issues/1)`;
    expect(said).toEqual([
      "no issue: the run passed, and none is open",
      `opened issue #1 ${address}`,
      `issue #1 ${address} is up to date`,
      `issue #1 ${address} is up to date`,
      `closed issue #1 ${address}`,
    ]);
    const issue = await onlyIssue(github);
    expect(issue).toMatchObject({
      title: "Checkout smoke on staging fails",
      state: "closed",
      state_reason: "completed",
      labels: [{ name: "rota" }, { name: "api" }],
    });
    expect(issue.body.split("\n")[0]).toBe("<!-- rota:issue checkout@staging -->");
    expect(issue.body).toContain("3 failed runs in a row since 2026-11-02 08:00 UTC");
    expect(issue.body).toContain("Orders › order");
    expect(issue.body).toContain("- expected  201\n+ actual    409");
    expect(issue.body).toContain(
      "[2026-11-04 08:00 UTC](https://github.com/acme/shop/actions/runs/4704), [2026-11-03 08:00 UTC]",
    );
    const comments = await github.repository.comments(1);
    expect(comments).toHaveLength(3);
    expect(comments[0]).toMatch(/\*\*2 failed runs in a row\*\* since 2026-11-02 08:00 UTC: 1 of 2 cases/);
    expect(comments[1]).toContain("**3 failed runs in a row**");
    expect(comments[2]).toMatch(
      /Passed again\*\* in \[run 4705\]\(\S+\) at commit \[`0123456`\]\(\S+\) \(2 of 2 cases passed\)\. It had failed in 3 runs in a row since 2026-11-02 08:00 UTC, for 3 days\./,
    );
    for (const text of [issue.body, ...comments]) expect(text).not.toContain("undefined");
  });

  test("a passed run with no open issue asks once, and once who it is", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, []));
    expect(github.requests.map(({ path }) => path.replace(/\?.*/, ""))).toEqual([
      "/graphql",
      "/repos/acme/shop/issues",
    ]);
  });

  test("notes only for the second, third, fifth, tenth failure, and when a case fails that did not before", async () => {
    const github = await githubForTest();
    for (let day = 1; day <= 12; day++)
      await keep(github, ended(day, day >= 8 ? ["order", "refund"] : ["order"]));
    const comments = await github.repository.comments(1);
    expect(comments.map((text) => /\*\*(\d+) failed runs/.exec(text)?.[1])).toEqual([
      ...["2", "3", "5", "8", "10"],
    ]);
    expect(comments[3]).toContain("- **Orders › refund** ");
    expect(comments[3]).not.toContain("- **Orders › order** ");
    expect(comments[4]).not.toContain("Failing now");
    expect((await onlyIssue(github)).body).toContain("12 failed runs in a row");
  });

  test("a case that comes and goes is new once", async () => {
    const github = await githubForTest();
    const days = [["order"], ["order"], ["order"], ["refund"], ["order"], ["refund"], ["order", "refund"]];
    for (const [index, failing] of days.entries()) await keep(github, ended(index + 1, failing));
    const counts = (await github.repository.comments(1)).map((text) => /\*\*(\d+) failed/.exec(text)?.[1]);
    expect(counts).toEqual(["2", "3", "4", "5"]);
  });

  test("a re-run of a run that was counted is not counted again, and nothing is said twice", async () => {
    const github = await githubForTest();
    const again = (day: number, failing: readonly string[]) =>
      ended(day, failing, {
        run: runOf({ id: String(4700 + day), attempt: 2, occurrence: `2026-11-0${day}T08:00:00Z` }),
      });
    await keep(github, ended(1, ["order"]), again(1, ["order"]), ended(2, ["order"]));
    const before = github.requests.length;
    await keep(github, again(2, ["order"]), again(1, ["order", "refund"]));
    expect((await onlyIssue(github)).body).toContain("2 failed runs in a row");
    expect(await github.repository.comments(1)).toHaveLength(1);
    expect(writesSince(github, before)).not.toContain("issues/create-comment");
  });

  test("occurrences that one run made up for are counted each", async () => {
    const github = await githubForTest();
    const made = (day: number) =>
      ended(day, ["order"], { run: runOf({ id: "4711", occurrence: `2026-11-0${day}T08:00:00Z` }) });
    await keep(github, made(1), made(2), made(3));
    expect((await onlyIssue(github)).body).toContain("3 failed runs in a row since 2026-11-01 08:00 UTC");
  });

  test("a run that could not be run counts as a failure", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, null), ended(2, null));
    const { body } = await onlyIssue(github);
    expect(body).toContain("could not be run: the plan is broken, [run 4702](");
    expect(body).toContain("2 failed runs in a row");
    expect(await github.repository.comments(1)).toHaveLength(1);
  });

  test("two environments, and none, have an issue each", async () => {
    const github = await githubForTest();
    for (const environment of ["staging", "production", null])
      await keep(github, ended(1, ["order"], { environment }));
    await keep(github, ended(2, [], { environment: "production" }));
    const issues = await github.repository.issues();
    expect(issues.map(({ title, state }) => `${title}: ${state}`)).toEqual([
      "Checkout smoke on staging fails: open",
      "Checkout smoke on production fails: closed",
      "Checkout smoke fails: open",
    ]);
  });

  test("one that was closed by hand stays closed, and the next failure opens another, which knows since when", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]));
    await github.repository.editIssue(1, { state: "closed" });
    await keep(github, ended(2, ["order"], { before: async () => history(1) }));
    const issues = await github.repository.issues();
    expect(issues.map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(issues[1]?.body).toContain("2 failed runs in a row since 2026-11-01 08:00 UTC");
  });
});

/** So many days that failed, after one that passed. */
function history(days: number, sha = "a".repeat(40)): RunsBefore {
  const failed = Array.from({ length: days }, (_, index) => ({
    ...{ sha, url: `https://github.com/acme/shop/actions/runs/${4701 + index}` },
    at: `2026-11-0${index + 1}T08:01:00Z`,
    occurrence: `2026-11-0${index + 1}T08:00:00Z`,
    cases: ["orders#order"],
  }));
  return { lastPassed: { sha, url: null, at: "2026-10-31T08:00:00Z" }, failed };
}

describe("what the issue remembers", () => {
  test("history says it when the issue is new or was edited", async () => {
    const github = await githubForTest();
    const before = async () => history(3);
    await keep(github, ended(4, ["order", "refund"], { before }));
    const { body } = await onlyIssue(github);
    expect(body).toContain("4 failed runs in a row since 2026-11-01 08:00 UTC");
    expect(body).toContain(`[\`aaaaaaa\`](https://github.com/acme/shop/commit/${"a".repeat(40)})`);
    expect(body).toContain("No commit: the first failed run was of the same code");

    const mangled = body.replace(/rota:state \{.*?"count":4/, 'rota:state {"count":"many');
    expect(mangled).not.toBe(body);
    await github.repository.editIssue(1, { body: mangled });
    await keep(github, ended(5, ["order"], { before: async () => history(4) }));
    expect((await onlyIssue(github)).body).toContain("5 failed runs in a row since 2026-11-01 08:00 UTC");
    expect(await github.repository.comments(1)).toHaveLength(1);
  });

  test("history is not asked while the issue says it", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]));
    const before = async () => {
      throw new Error("must not be asked");
    };
    await keep(github, ended(2, ["order"], { before }), ended(3, [], { before }));
    expect((await onlyIssue(github)).state).toBe("closed");
  });

  test("line ends that an editor changed do not hide it", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]));
    const { body } = await onlyIssue(github);
    await github.repository.editIssue(1, { body: body.replaceAll("\n", "\r\n") });
    await keep(github, ended(2, ["order"]));
    expect((await onlyIssue(github)).body).toContain("2 failed runs in a row");
  });
});
