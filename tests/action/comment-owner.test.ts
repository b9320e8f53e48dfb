import { describe, expect, test } from "vitest";
import { artifactOf, comment, MARKER, planResult, plans, writes } from "./commenting.ts";
import { type GithubState, startGithub } from "./github-comments.ts";
import { NODES } from "./nodes.ts";

const failed = artifactOf(planResult("checkout", "failed"));
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;

describe.each(NODES)("which comment is ours, on Node $version", ({ node }) => {
  test("finds its comment among 300, and looks no further", async () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        pull: 12,
        user: { login: "ann", type: "User" as const },
        body: `${index}`,
      }));
    const own = { pull: 12, user: BOT, body: `${MARKER}\nold` };
    const github = await startGithub({ artifacts: [failed], comments: [...others(240), own, ...others(60)] });
    const files = plans({ checkout: "on-change" });
    const { requests } = await comment({ node, github, files });
    expect(writes(requests)).toEqual(["PATCH /issues/comments/241"]);
    expect(requests.filter((request) => request.includes("/comments?"))).toHaveLength(3);

    const without = await startGithub({ artifacts: [failed], comments: others(300) });
    await comment({ node, github: without, files });
    expect(without.comments).toHaveLength(301);
  });

  test.each<[string, GithubState["viewer"], { login: string; type: "Bot" | "User" } | null]>([
    ["a person", undefined, { login: "eve", type: "User" }],
    ["a person named like the bot", undefined, { login: "github-actions", type: "User" }],
    ["another App", undefined, { login: "other[bot]", type: "Bot" }],
    ["the workflow, when the token is an App's", "rota[bot]", BOT],
    ["a deleted account", undefined, null],
  ])("a comment with our marker by %s is not touched", async (_name, viewer, user) => {
    const body = `${MARKER}\n<!-- rota:not-passed checkout -->\n\nforged`;
    const github = await startGithub({
      ...{ artifacts: [failed], comments: [{ pull: 12, user, body }] },
      ...(viewer !== undefined && { viewer }),
    });
    await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]?.body).toBe(body);
    const again = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(writes(again.requests)).toEqual([]);
  });

  test("a marker that is quoted makes no comment ours", async () => {
    const comments = [
      { pull: 12, user: BOT, body: `> ${MARKER}\n` },
      { pull: 12, user: BOT, body: `see\n${MARKER}` },
    ];
    const github = await startGithub({ artifacts: [failed], comments });
    await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(github.comments).toHaveLength(3);
  });

  test("a token of a person edits that person's comment", async () => {
    const own = { pull: 12, user: { login: "ann", type: "User" as const }, body: `${MARKER}\nold` };
    const github = await startGithub({ artifacts: [failed], comments: [own], viewer: "Ann" });
    const { requests } = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(writes(requests)).toEqual(["PATCH /issues/comments/1"]);
  });

  test("when GitHub does not say who the token is, it is the workflow's", async () => {
    const own = { pull: 12, user: BOT, body: `${MARKER}\nold` };
    const foreign = { pull: 12, user: { login: "other[bot]", type: "Bot" as const }, body: `${MARKER}\nold` };
    const github = await startGithub({
      ...{ artifacts: [failed], comments: [foreign, own] },
      fault: (request, response) => {
        if (request.url !== "/graphql") return false;
        response.writeHead(200, { "content-type": "application/json" });
        response.end(JSON.stringify({ errors: [{ message: "no" }] }));
        return true;
      },
    });
    const { requests } = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(writes(requests)).toEqual(["PATCH /issues/comments/2"]);
  });
});
