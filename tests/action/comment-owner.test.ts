import { describe, expect, test } from "vitest";
import { artifactOf, BOT, comment, MARKER, openPull, planResult, plans, writeAs } from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

const failed = artifactOf(planResult("checkout", "failed"));
const ANN = { login: "ann", type: "User" } as const;

describe.each(NEWEST_NODE)("which comment is ours, on Node $version", ({ node }) => {
  const open = (policy = "always") => openPull(plans({ checkout: policy }), { artifacts: [failed] });

  test("finds its comment among 300, page by page", async () => {
    const pull = await open("on-change");
    for (let index = 0; index < 300; index++) await writeAs(pull, index === 240 ? BOT : ANN, "a word");
    const ids = await pull.github.repository.commentIds(pull.number);
    await pull.github.repository.editComment(ids[240] as number, `${MARKER}\nold`);
    const { writes, requests } = await comment({ node, pull });
    expect(writes).toEqual(["update-comment"]);
    const pages = requests.filter((request) => request.includes("/comments?"));
    expect(pages.map((request) => /[?&]page=(\d+)/.exec(request)?.[1])).toEqual(["1", "2", "3", "4"]);
    expect((await pull.comments())[240]).toContain("## ❌ The plan checkout");
  });

  test("makes one where 300 are not ours", async () => {
    const pull = await open("on-change");
    for (let index = 0; index < 300; index++) await writeAs(pull, ANN, "a word");
    await comment({ node, pull });
    expect(await pull.comments()).toHaveLength(301);
  });

  test.each<[string, string, { login: string; type: "Bot" | "User" } | null]>([
    ["a person", "github-actions[bot]", { login: "eve", type: "User" }],
    ["a person named like the bot", "github-actions[bot]", { login: "github-actions", type: "User" }],
    ["another App", "github-actions[bot]", { login: "other[bot]", type: "Bot" }],
    ["the workflow, when the token is an App's", "rota[bot]", BOT],
    ["a deleted account", "github-actions[bot]", null],
  ])("a comment with our marker by %s is not touched", async (_name, viewer, user) => {
    const pull = await open();
    pull.github.state.viewer = viewer;
    const forged = `${MARKER}\n<!-- rota:not-passed checkout -->\n\nforged`;
    await writeAs(pull, user, forged);
    expect((await comment({ node, pull })).writes).toEqual(["create-comment"]);
    const [first, ...others] = await pull.comments();
    expect([first, others.length]).toEqual([forged, 1]);
    const [, own] = await pull.github.repository.commentIds(pull.number);
    pull.github.state.commentAuthors.set(own as number, { login: viewer, type: "Bot" });
    expect((await comment({ node, pull })).writes).toEqual([]);
  });

  test("a marker that is quoted makes no comment ours", async () => {
    const pull = await open();
    await writeAs(pull, BOT, `> ${MARKER}\n`);
    await writeAs(pull, BOT, `see\n${MARKER}`);
    await comment({ node, pull });
    expect(await pull.comments()).toHaveLength(3);
  });

  test("a token of a person edits that person's comment", async () => {
    const pull = await open();
    pull.github.state.viewer = "Ann";
    await writeAs(pull, ANN, `${MARKER}\nold`);
    expect((await comment({ node, pull })).writes).toEqual(["update-comment"]);
  });

  test("when GitHub does not say who the token is, it is the workflow's", async () => {
    const pull = await open();
    pull.github.state.viewer = null;
    await writeAs(pull, { login: "other[bot]", type: "Bot" }, `${MARKER}\nold`);
    await writeAs(pull, BOT, `${MARKER}\nold`);
    expect((await comment({ node, pull })).writes).toEqual(["update-comment"]);
    expect(await pull.comments()).toEqual([`${MARKER}\nold`, expect.stringContaining("## ❌")]);
  });

  test("of several of ours the oldest is kept and the others go, foreign ones stay", async () => {
    const pull = await open();
    for (const author of [ANN, BOT, BOT, ANN, BOT]) await writeAs(pull, author, `${MARKER}\nold`);
    const [, kept] = await pull.github.repository.commentIds(pull.number);
    const { said, writes, warnings } = await comment({ node, pull });
    expect([said, warnings]).toEqual(["the comment on the pull request is updated", []]);
    expect(writes).toEqual(["update-comment", "delete-comment", "delete-comment"]);
    expect(await pull.comments()).toEqual([
      `${MARKER}\nold`,
      expect.stringContaining("## ❌"),
      `${MARKER}\nold`,
    ]);
    expect((await pull.github.repository.commentIds(pull.number))[1]).toBe(kept);
  });

  test("two runs at the same moment end with one comment, which tells of what the later one wrote", async () => {
    const pull = await open();
    // Both look before either writes: the other run's comment comes between.
    let written = false;
    pull.github.onRequest = () => {
      const asked = pull.github.requests.at(-1);
      if (asked?.operation !== "issues/create-comment" || written) return;
      written = true;
      void writeAs(pull, BOT, `${MARKER}\n<!-- rota:not-passed -->\n\nthe other run's`);
    };
    const { said, warnings } = await comment({ node, pull });
    expect([said, warnings]).toEqual(["the comment on the pull request is created", []]);
    expect(await pull.comments()).toEqual([expect.stringContaining("## ❌ The plan checkout: failed")]);
  });
});
