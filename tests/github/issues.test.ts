import { describe, expect, test } from "vitest";
import { githubClient } from "../../src/host/github/client.ts";
import { githubForTest } from "./github-for-test.ts";

const ACME = { owner: "acme", repo: "shop" };

async function started() {
  const github = await githubForTest();
  const client = await githubClient({ GITHUB_API_URL: github.url }, github.token);
  return { github, client, issues: client.rest.issues };
}

describe("issues of the local GitHub", () => {
  test("share their numbers, and their list, with pull requests", async () => {
    const { github, client, issues } = await started();
    await issues.create({ ...ACME, title: "one" });
    await github.repository.commit("topic", { a: "a" }, await github.repository.head("main"));
    await client.rest.pulls.create({ ...ACME, head: "topic", base: "main", title: "two" });
    const { data } = await issues.listForRepo({ ...ACME, creator: "github-actions[bot]" });
    expect(
      data.map(({ number, pull_request: pull, user }) => [number, pull !== undefined, user?.type]),
    ).toEqual([
      [2, true, "Bot"],
      [1, false, "Bot"],
    ]);
  });

  test("are listed by who made them, by state, and page by page", async () => {
    const { github, issues } = await started();
    await github.repository.openIssue("of a person", "");
    for (const title of ["a", "b", "c"]) await issues.create({ ...ACME, title });
    await issues.update({ ...ACME, issue_number: 3, state: "closed" });
    const list = async (options: object) =>
      (await issues.listForRepo({ ...ACME, direction: "asc", ...options })).data.map(({ number }) => number);
    expect(await list({})).toEqual([1, 2, 4]);
    expect(await list({ creator: "ACME" })).toEqual([1]);
    expect(await list({ creator: "github-actions[bot]", state: "all" })).toEqual([2, 3, 4]);
    expect(await list({ per_page: 2, page: 2 })).toEqual([4]);
    expect(await list({ creator: "nobody" })).toEqual([]);
  });

  test("make labels that are missing, and leave out in silence who cannot be assigned", async () => {
    const { github, issues } = await started();
    github.state.assignable.add("ada");
    const made = await issues.create({ ...ACME, title: "x", labels: ["new"], assignees: ["Ada", "gone"] });
    expect(made.data.assignees?.map(({ login }) => login)).toEqual(["Ada"]);
    expect((await issues.getLabel({ ...ACME, name: "new" })).data.color).toBe("ededed");
    const added = await issues.addAssignees({ ...ACME, issue_number: 1, assignees: ["gone"] });
    expect([added.status, added.data.assignees?.length]).toEqual([201, 1]);
    expect((await issues.checkUserCanBeAssigned({ ...ACME, assignee: "ADA" })).status).toBe(204);
    await expect(issues.checkUserCanBeAssigned({ ...ACME, assignee: "gone" })).rejects.toMatchObject({
      status: 404,
    });
    const eleven = Array.from({ length: 11 }, (_, index) => `p${index}`);
    const all = issues.addAssignees({ ...ACME, issue_number: 1, assignees: eleven });
    await expect(all).rejects.toMatchObject({ status: 422 });
  });

  test("are closed as completed, as not planned, or as duplicates, and opened again", async () => {
    const { issues } = await started();
    await issues.create({ ...ACME, title: "x" });
    const reasons: unknown[] = [];
    for (const change of [
      { state: "closed" },
      { state: "open" },
      { state: "closed", state_reason: "duplicate" },
      { state: "open" },
      { state: "closed", state_reason: "not_planned" },
    ] as const) {
      await issues.update({ ...ACME, issue_number: 1, ...change });
      reasons.push((await issues.get({ ...ACME, issue_number: 1 })).data.state_reason);
    }
    expect(reasons).toEqual(["completed", "reopened", "duplicate", "reopened", "not_planned"]);
  });

  test("a token says who it acts as", async () => {
    const { github, client } = await started();
    expect(await client.graphql("{ viewer { login } }")).toEqual({
      viewer: { login: "github-actions[bot]" },
    });
    await expect(client.graphql("{ viewer { name } }")).rejects.toThrow(/does not know/);
    const stranger = await githubClient({ GITHUB_API_URL: github.url }, "ghs_x");
    await expect(stranger.graphql("{ viewer { login } }")).rejects.toMatchObject({ status: 401 });
  });
});
