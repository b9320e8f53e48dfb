import { describe, expect, test } from "vitest";
import { keepPlanIssue } from "../../src/commands/publish/plan-issue.ts";
import { GithubError } from "../../src/host/github/github-error.ts";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { ACME, ended, keep, onlyIssue, posting } from "./issue-runs.ts";

describe("what goes wrong", () => {
  test.each(["cut", "silence", "error", "bad-gateway"] as const)(
    "an issue that was made, though the answer was %s, is not made twice",
    async (kind) => {
      const github = await githubForTest();
      github.fault({ kind, on: "issues/create", done: true });
      expect(await keep(github, ended(1, ["order"]))).toEqual([expect.stringMatching(/^opened issue #1 /)]);
      await onlyIssue(github);
    },
  );

  test.each(["silence", "error", "reset"] as const)("one that was not made (%s) is made", async (kind) => {
    const github = await githubForTest();
    github.fault({ kind, on: "issues/create" });
    expect(await keep(github, ended(1, ["order"]))).toEqual([expect.stringMatching(/^opened issue #1 /)]);
    await onlyIssue(github);
  });

  test.each(["cut", "silence", "error"] as const)(
    "a note that was made (%s) is not made twice",
    async (kind) => {
      const github = await githubForTest();
      await keep(github, ended(1, ["order"]));
      github.fault({ kind, on: "issues/create-comment", done: true });
      await keep(github, ended(2, ["order"]));
      expect(await github.repository.comments(1)).toHaveLength(1);
    },
  );

  test("a label that was made, though the answer was cut, is used", async () => {
    const github = await githubForTest();
    github.fault({ kind: "cut", on: "issues/create-label", done: true, times: 2 });
    const run = ended(1, ["order"]);
    await keep(github, run);
    expect((await onlyIssue(github)).labels.map(({ name }) => name)).toEqual(["rota", "api"]);
    expect(run.warnings).toEqual([]);
  });

  test("a recovery that broke off is ended by the next passed run, with one comment", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]));
    github.fault({ kind: "forbidden", on: "issues/update" });
    await expect(keep(github, ended(2, []))).rejects.toThrow(GithubError);
    await keep(github, ended(3, []));
    expect(await github.repository.comments(1)).toHaveLength(1);
    expect((await onlyIssue(github)).state).toBe("closed");
  });

  test("a token that may not write names the permission", async () => {
    const github = await githubForTest();
    const reader = github.tokenWith({ contents: "read", issues: "read" });
    const refused = keepPlanIssue(await posting(github, reader), ended(1, ["order"]));
    await expect(refused).rejects.toMatchObject({
      name: "GithubError",
      status: 403,
      permission: "issues: write",
      forbidden: true,
    });
    const blind = keepPlanIssue(await posting(github, github.tokenWith({})), ended(1, []));
    await expect(blind).rejects.toMatchObject({ name: "GithubError", permission: "issues: write" });
    expect(await github.repository.issues()).toEqual([]);
  });
});

describe("two at once", () => {
  test.each([1, 2, 3, 4, 5])("end with one open issue that counts both (%i)", async () => {
    const github = await githubForTest();
    const said = await Promise.all([
      keepPlanIssue(await posting(github), ended(1, ["order"])),
      keepPlanIssue(await posting(github), ended(2, ["refund"])),
    ]);
    expect(said.filter((text) => text.startsWith("opened issue"))).toHaveLength(1);
    await expectOne(github, 2);
  });

  test.each([1, 2, 3])("of one run as well, which is counted once (%i)", async () => {
    const github = await githubForTest();
    await Promise.all([
      keepPlanIssue(await posting(github), ended(1, ["order"])),
      keepPlanIssue(await posting(github), ended(1, ["order"])),
      keepPlanIssue(await posting(github), ended(1, ["order"])),
    ]);
    await expectOne(github, 1);
  });

  test("one that was opened because GitHub did not say who writes is closed again", async () => {
    const github = await githubForTest();
    await keep(github, ended(1, ["order"]));
    github.state.viewer = "another-app[bot]";
    await keep(github, ended(2, ["order"]));
    github.state.viewer = "github-actions[bot]";
    await expectOne(github, 2);
    await keep(github, ended(3, []));
    expect((await github.repository.issues()).every(({ state }) => state === "closed")).toBe(true);
  });

  test("of several that are open, a later run leaves the lowest", async () => {
    const github = await githubForTest();
    const { client } = await posting(github);
    await keep(github, ended(1, ["order"]));
    const { body } = await onlyIssue(github);
    await client.rest.issues.create({ ...ACME, title: "Left by a run that was killed", body });
    await keep(github, ended(2, ["order"]));
    await expectOne(github, 2);
    expect(await github.repository.comments(2)).toEqual([expect.stringContaining("It goes on in #1.")]);
  });
});

async function expectOne(github: LocalGithub, count: number): Promise<void> {
  const issues = await github.repository.issues();
  const open = issues.filter(({ state }) => state === "open");
  expect(open.map(({ number }) => number)).toEqual([1]);
  expect(open[0]?.body).toContain(count === 1 ? "- 1 failed run " : `- ${count} failed runs in a row`);
  for (const { number } of issues.slice(1)) {
    expect(github.state.duplicates).toContain(number);
    expect(await github.repository.comments(number)).toHaveLength(1);
  }
}
