import { describe, expect, test } from "vitest";
import { postStatus, type WantedStatus } from "../../src/publish/github/status.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { postingOn, refusalOf, UNCLEAR, writes } from "./posting.ts";

const URL = "https://github.test/acme/shop/actions/runs/1";

async function prepared() {
  const github = await githubForTest();
  const sha = (await github.repository.head("main")) as string;
  const posting = await postingOn(github);
  const post = (more: Partial<WantedStatus> = {}) =>
    postStatus(posting, {
      ...{ sha, context: "rota/checkout", state: "failure", description: "1 of 2 failed", url: URL },
      ...more,
    });
  return { github, sha, post };
}

describe("a commit status", () => {
  test("is posted once, and again when it says something else", async () => {
    const { github, post, sha } = await prepared();
    expect(await post()).toBe("created");
    expect(await post()).toBe("unchanged");
    expect(await post({ url: `${URL}2` })).toBe("updated");
    expect(await post({ url: null })).toBe("updated");
    expect(await post({ url: null })).toBe("unchanged");
    expect(await post({ description: "2 of 2 failed" })).toBe("updated");
    expect(await post({ state: "success", description: "passed" })).toBe("updated");
    // It stood there once, but not as the newest.
    expect(await post()).toBe("updated");
    expect(github.state.statuses).toHaveLength(6);
    expect(github.state.statuses[0]).toMatchObject({
      ...{ sha, context: "rota/checkout", state: "failure", description: "1 of 2 failed", target_url: URL },
    });
  });

  test("is looked for behind hundreds of others", async () => {
    const { github, post, sha } = await prepared();
    for (let index = 0; index < 250; index++)
      github.state.addStatus({
        sha,
        state: "success",
        context: `c${index}`,
        description: null,
        target_url: null,
      });
    await post();
    expect(await post()).toBe("unchanged");
    expect(await post({ context: "rota/other" })).toBe("created");
  });

  test("has no secrets, and no more than GitHub takes", async () => {
    const { github, post } = await prepared();
    const description = `hunter2 ${"😀".repeat(80)}`;
    await post({ description });
    expect(github.state.statuses[0]?.description).toBe(`*** ${"😀".repeat(67)}…`);
    expect(await post({ description })).toBe("unchanged");
  });

  test.each(UNCLEAR)("%s, and GitHub did it: %s", async (kind, done) => {
    const { github, post } = await prepared();
    await post({ state: "success" });
    github.fault({ kind, on: "repos/create-commit-status", done });
    expect(await post()).toBe("updated");
    expect(github.state.statuses.map(({ state }) => state)).toEqual(["success", "failure"]);
  });

  test.each([
    ["forbidden", 403],
    ["not-found", 404],
    ["conflict", 409],
    ["unprocessable", 422],
  ] as const)("%s is an error at once", async (kind, status) => {
    const { github, post } = await prepared();
    github.fault({ kind, on: "repos/create-commit-status" });
    expect(await refusalOf(post())).toMatchObject({ status, permission: "statuses: write" });
    expect(writes(github)).toHaveLength(1);
  });

  test("of a commit that GitHub does not know", async () => {
    const { post } = await prepared();
    expect((await refusalOf(post({ sha: "d".repeat(40) }))).message).toMatch(
      /^acme\/shop has no commit d{40}/,
    );
  });
});
