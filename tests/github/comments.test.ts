import { expect, test } from "vitest";
import { githubClient } from "../../src/host/github/client.ts";
import { githubForTest } from "./github-for-test.ts";

const REPO = { owner: "acme", repo: "shop" };

test("the storage of artifacts must not get a token", async () => {
  const github = await githubForTest();
  github.state.addRun({ id: 7 });
  const { id } = github.state.addArtifact({ run_id: 7, name: "rota-a-1", archive: Buffer.from("zip") });
  const { rest } = await githubClient({ GITHUB_API_URL: github.url }, github.token);
  const { url, data } = await rest.actions.downloadArtifact({
    ...REPO,
    artifact_id: id,
    archive_format: "zip",
  });
  expect(Buffer.from(data as ArrayBuffer).toString()).toBe("zip");
  expect(new URL(url).origin).not.toBe(github.url);
  await fetch(url, { headers: { authorization: `token ${github.token}` } });
  expect(github.takeProblems()).toEqual([`GET /${id}: the storage got a token`]);
});

test("comments are by whom a test says, page by page; the token is who it says", async () => {
  const github = await githubForTest();
  const { repository, state } = github;
  await repository.commit("change", { "a.txt": "a" }, await repository.head("main"));
  const issue_number = await repository.openPull("change");
  const ids = [];
  for (let index = 0; index < 3; index++) ids.push(await repository.addComment(issue_number, `${index}`));
  state.commentAuthors.set(ids[0] as number, { login: "other[bot]", type: "Bot" });
  state.commentAuthors.set(ids[1] as number, null);
  const { rest, graphql } = await githubClient({ GITHUB_API_URL: github.url }, github.token);
  const own = await rest.issues.createComment({ ...REPO, issue_number, body: "own" });
  const { data } = await rest.issues.listComments({ ...REPO, issue_number, per_page: 3, page: 2 });
  expect(data.map(({ id, user }) => [id, user?.login, user?.type])).toEqual([
    [own.data.id, "github-actions[bot]", "Bot"],
  ]);
  const first = await rest.issues.listComments({ ...REPO, issue_number, per_page: 3 });
  expect(first.data.map(({ user }) => user?.login)).toEqual(["other[bot]", undefined, "acme"]);
  await rest.issues.deleteComment({ ...REPO, comment_id: own.data.id });
  expect(await repository.comments(issue_number)).toEqual(["0", "1", "2"]);
  expect(await repository.commentIds(issue_number)).toEqual(ids);
  state.viewer = "ann";
  expect(await graphql("{ viewer { login } }")).toEqual({ viewer: { login: "ann" } });
  state.viewer = null;
  await expect(graphql("{ viewer { login } }")).rejects.toThrow("Resource not accessible");
});
