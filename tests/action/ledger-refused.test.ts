import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { BRANCH, gate, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const FILES = shop("http://127.0.0.1:9");

/** The words of an error, and its hint. */
type Refused = readonly [name: string, message: RegExp, hint: RegExp];

describe.each(NODES)("a gate that cannot use its ledger, on Node $version", ({ node }) => {
  const run = { node, files: FILES, at: "2026-11-22T08:01:00Z", run: 9001 };

  async function refused(
    step: Awaited<ReturnType<typeof gate>>,
    exitCode: number,
    [, message, hint]: Refused,
  ) {
    expect(step.exitCode).toBe(exitCode);
    const [error = "", ...others] = told(step);
    expect(others).toEqual([]);
    const [first = "", second = ""] = error.split("\n");
    expect(first).toMatch(message);
    expect(second).toMatch(hint);
    expect(step.outputs["due"]).toBeUndefined();
    expect(step.outputs["verdict"]).toBe(exitCode === 2 ? "invalid" : "broken");
    expect(step.summary).toContain(exitCode === 2 ? "asks for something impossible" : "Rota itself failed");
  }

  test.each<readonly ["protection" | "ruleset", ...Refused]>([
    [
      "ruleset",
      "creation",
      /^error: rules of acme\/shop keep Rota from the branch rota-state: /,
      /^hint: leave rota-state out of/,
    ],
    [
      "protection",
      "creation",
      /^error: rules of acme\/shop keep Rota from the branch rota-state: /,
      /^hint: leave rota-state out of/,
    ],
  ])("a branch behind a %s", async (rule, ...words) => {
    const github = await githubForTest();
    github.state.protections.set(BRANCH, rule);
    await refused(await gate({ ...run, github }), 3, words);
  });

  test("a branch that a rule keeps us from later", async () => {
    const github = await githubForTest();
    await gate({ ...run, github, at: "2026-11-21T08:01:00Z", run: 9000 });
    github.state.protections.set(BRANCH, "ruleset");
    const message = /^error: rules of acme\/shop keep Rota from the branch rota-state: .*pull request/;
    await refused(await gate({ ...run, github }), 3, ["", message, /^hint: leave rota-state out of/]);
  });

  test.each<Refused>([
    [
      "read only",
      /^error: the token may not read and write the contents of acme\/shop, /,
      /^hint: give the job `permissions: contents: write`/,
    ],
  ])("a token that is %s", async (...words) => {
    const github = await githubForTest();
    const token = github.tokenWith({ contents: "read", actions: "read" });
    await refused(await gate({ ...run, github, token }), 3, words);
  });

  test("a token that GitHub hides the repository from, and one that it does not know", async () => {
    const github = await githubForTest();
    const blind = await gate({ ...run, github, token: github.tokenWith("blind") });
    await refused(blind, 3, ["", /^error: GitHub shows no acme\/shop to this token/, /^hint: /]);
    const unknown = await gate({ ...run, github, token: "ghs_nobody" });
    await refused(unknown, 3, ["", /^error: GitHub does not accept the token/, /^hint: /]);
  });

  test("no token", async () => {
    const github = await githubForTest();
    const step = await gate({ ...run, github, token: "" });
    await refused(step, 2, ["", /^error: the ledger's store is git, but /, /^hint: give /]);
    expect(github.requests).toEqual([]);
  });

  test("an empty repository", async () => {
    const github = await githubForTest({ empty: true });
    const step = await gate({ ...run, github });
    await refused(step, 3, ["", /^error: acme\/shop has no commit yet/, /^hint: push a first commit to it$/]);
  });

  test("GitHub does not answer", async () => {
    const github = await githubForTest();
    github.fault({ kind: "bad-gateway", times: 100 });
    const step = await gate({ ...run, github });
    await refused(step, 3, ["", /^error: GitHub could not be asked: it answered 502/, /^hint: see /]);
  });

  test("a page of a newer version, and one that is no page", async () => {
    const github = await githubForTest();
    await github.repository.commit(BRANCH, { "shop/2026-11-22.jsonl": '{"v":2,"page":"2026-11-22"}\n' });
    const step = await gate({ ...run, github });
    await refused(step, 3, [
      "",
      /^error: the ledger was written by a newer Rota \(format 2\)/,
      /^hint: use the newest/,
    ]);
  });
});
