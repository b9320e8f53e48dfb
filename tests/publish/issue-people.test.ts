import { describe, expect, test } from "vitest";
import type { RunsBefore } from "../../src/ledger/runs-before.ts";
import { checkMarkdown } from "../../src/report/testdata/markdown-checker.ts";
import { attempt, failure, result, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { ACME, ended, keep, onlyIssue, PLAN, posting, runOf, writesSince } from "./issue-runs.ts";

describe("suspects", () => {
  test("the commits after the last passed run up to the first failed one, hostile as they are", async () => {
    const github = await githubForTest();
    const { repository } = github;
    const passed = await repository.commit("main", { "a.txt": "0" });
    for (let index = 1; index < 24; index++)
      await repository.commit("main", { "a.txt": String(index) }, undefined, undefined, `Change ${index}`);
    const hostile = "@team breaks #1 --> <!-- <b>`x` **hunter2**\n\nmore";
    const first = await repository.commit("main", { "a.txt": "z" }, undefined, undefined, hostile);
    const before = async (): Promise<RunsBefore> => ({
      lastPassed: { sha: passed, url: null, at: "2026-11-01T08:00:00Z" },
      failed: [],
    });
    const run = runOf({ id: "4702", occurrence: "2026-11-02T08:00:00Z", sha: first });
    await keep(github, ended(2, ["order"], { before, run }));
    const { body } = await onlyIssue(github);
    expect(body).toContain(
      `The [24 commits](https://github.com/acme/shop/compare/${passed}...${first}) between`,
    );
    expect(body.match(/^- \[`[0-9a-f]{7}`\]\(\S+\) Change \d+, by /gm)).toHaveLength(20);
    expect(body).toContain("- and 4 more");

    // With fewer, the last one is shown as well.
    const late: RunsBefore = {
      failed: [],
      lastPassed: { sha: await parentOf(github, first), url: null, at: "x" },
    };
    await repository.editIssue(1, { state: "closed" });
    await keep(github, ended(2, ["order"], { before: async () => late, run }));
    const text = (await repository.issues())[1]?.body ?? "";
    expect(text).toContain("@\u200bteam breaks #\u200b1 --&#62; &#60;!--");
    expect(text).not.toContain("hunter2");
    expect(text).not.toContain("more, by");
  });

  test("commits that are gone are a warning", async () => {
    const github = await githubForTest();
    const before = async (): Promise<RunsBefore> => ({
      lastPassed: { sha: "b".repeat(40), url: null, at: "2026-11-01T08:00:00Z" },
      failed: [],
    });
    const run = ended(2, ["order"], { before });
    await keep(github, run);
    expect(run.warnings).toEqual([
      expect.stringMatching(/^the commits since the last passed run could not be listed: Not Found/),
    ]);
    expect((await onlyIssue(github)).body).not.toContain("Suspects");
  });
});

async function parentOf({ repository }: LocalGithub, sha: string): Promise<string> {
  const commits = await repository.commits("main");
  return commits.find((commit) => commit.sha === sha)?.parents[0] as string;
}

describe("who is told", () => {
  test("persons who can be are assigned, teams are mentioned, the others are warned of", async () => {
    const github = await githubForTest();
    github.state.assignable.add("ada").add("bob");
    const run = ended(1, ["order"], { owners: async () => ["@Ada", "@acme/checkout", "@gone", "@bob"] });
    await keep(github, run);
    expect([...(github.state.assignees.get(1) ?? [])]).toEqual(["Ada", "bob"]);
    const { body } = await onlyIssue(github);
    expect(body).toContain("- owners: Ada, @acme/checkout, gone, bob");
    expect(run.warnings).toEqual([
      "gone cannot be assigned to issues; only who may write to the repository can",
    ]);
    const operations = github.requests.map(({ operation }) => operation);
    expect(operations.indexOf("issues/create")).toBeLessThan(operations.indexOf("issues/add-assignees"));
    expect(github.requests.find(({ operation }) => operation === "issues/create")?.body).not.toHaveProperty(
      "assignees",
    );
  });

  test("at most ten", async () => {
    const github = await githubForTest();
    const persons = Array.from({ length: 12 }, (_, index) => `p${index}`);
    for (const person of persons) github.state.assignable.add(person);
    const run = ended(1, ["order"], { owners: async () => persons.map((person) => `@${person}`) });
    await keep(github, run);
    expect([...(github.state.assignees.get(1) ?? [])]).toEqual(persons.slice(0, 10));
    expect(run.warnings).toEqual(["p10, p11 not assigned: an issue takes 10 persons"]);
  });

  test("assigning that fails is a warning, and the issue is there", async () => {
    const github = await githubForTest();
    github.state.assignable.add("ada");
    github.fault({ kind: "forbidden", on: "issues/add-assignees" });
    const run = ended(1, ["order"], { owners: async () => ["@ada"] });
    expect(await keep(github, run)).toEqual([expect.stringMatching(/^opened issue #1 /)]);
    expect(run.warnings).toEqual([expect.stringMatching(/^the owners could not be assigned to issue 1: /)]);
  });

  test("a label that cannot be made is a warning, and the issue is there with the others", async () => {
    const github = await githubForTest();
    github.fault({ kind: "unprocessable", on: "issues/create-label", after: 1 });
    const run = ended(1, ["order"]);
    await keep(github, run);
    expect((await onlyIssue(github)).labels.map(({ name }) => name)).toEqual(["rota"]);
    expect(run.warnings).toEqual([
      expect.stringMatching(/^the label api could not be made: Validation Failed/),
    ]);
  });

  test("labels that are there are left as they are", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]), ended(2, []));
    const before = github.requests.length;
    await keep(github, ended(3, ["order"]));
    expect(writesSince(github, before)).toEqual(["issues/create"]);
  });
});

describe("what others wrote", () => {
  test("an issue with a copied marker is left alone", async () => {
    const github = await githubForTest();
    const copied = "<!-- rota:issue checkout@staging -->\nmine";
    await github.repository.openIssue("Copied", copied);
    await keep(github, ended(1, ["order"]), ended(2, ["order"]), ended(3, []));
    const issues = await github.repository.issues();
    expect(issues.map(({ state }) => state)).toEqual(["open", "closed"]);
    expect(issues[0]?.body).toBe(copied);
    expect(await github.repository.comments(1)).toEqual([]);
  });

  test("a comment with a copied marker does not stand in for ours", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]));
    await github.repository.comment(1, "<!-- rota:issue-note 2 -->\nmine");
    await github.repository.comment(1, "<!-- rota:issue-recovered 2 -->\nmine");
    await keep(github, ended(2, ["order"]), ended(3, []));
    expect(await github.repository.comments(1)).toHaveLength(4);
  });

  test("it is found among hundreds of other issues and pull requests", async () => {
    const github = await githubForTest();
    const { client } = await posting(github);
    await github.repository.commit("topic", { "a.txt": "a" }, await github.repository.head("main"));
    await client.rest.pulls.create({
      ...ACME,
      head: "topic",
      base: "main",
      title: "A change",
      body: "<!-- rota:issue checkout@staging -->",
    });
    const others = Array.from({ length: 210 }, (_, index) => `Other ${index}`);
    const body = "<!-- rota:issue other -->";
    await Promise.all(others.map((title) => client.rest.issues.create({ ...ACME, title, body })));
    await keep(github, ended(1, ["order"]));
    const { number } = (await github.repository.issues()).at(-1) as { number: number };
    await keep(github, ended(2, ["order"]), ended(3, []));
    const issues = await github.repository.issues();
    expect(issues).toHaveLength(211);
    expect(issues.filter(({ state }) => state === "closed").map((issue) => issue.number)).toEqual([number]);
    const pages = github.requests.filter(({ operation }) => operation === "issues/list-for-repo");
    expect(pages.at(-1)?.path).toContain("page=3");
  });

  test("hostile texts stay text, and no secret gets out", async () => {
    const github = await githubForTest();
    const hostile = "@team #1 GH-2 --> <!-- `x` **b** hunter2 https://evil.test";
    const plan = { ...PLAN, name: `${hostile}${"x".repeat(300)}` };
    const bad = failure({ message: hostile, query: hostile, expected: hostile, actual: hostile });
    const cases = Array.from({ length: 400 }, (_, index) =>
      testCase(`${hostile} ${index}`, "failed", {
        reason: hostile,
        attempts: [attempt("failed", [step({ name: hostile, outcome: "failed", failures: [bad] })])],
      }),
    );
    const run = runOf({ id: "4701", occurrence: "2026-11-01T08:00:00Z" });
    const broken = result([suite({ name: hostile, outcome: "failed", cases })], { run });
    await keep(
      github,
      ended(1, ["order"], { plan, result: broken }),
      ended(2, ["order"], { plan, result: broken }),
    );
    const { title, body } = await onlyIssue(github);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/ on staging fails$/);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
    const comments = await github.repository.comments(1);
    for (const text of [title, body, ...comments]) expect(text).not.toContain("hunter2");
    expect(title).not.toMatch(/@\w|#\d|GH-\d/);
    for (const text of [body, ...comments]) {
      const [hidden, shown] = apart(text);
      for (const line of hidden) expect(line.replace(/^<!--|-->$/g, "")).not.toMatch(/--|>/);
      checkMarkdown(shown);
    }
    expect(body).toContain("… and 390 more cases");
  });
});

/** The hidden lines of a text that we wrote, and what a reader sees. */
function apart(text: string): [hidden: string[], shown: string] {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => !line.startsWith("<!-- rota:"));
  return [lines.slice(0, first), lines.slice(first).join("\n")];
}
