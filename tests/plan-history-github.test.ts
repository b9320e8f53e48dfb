import { expect, test } from "vitest";
import { planHistory } from "../src/commands/ledger/plan-history.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { githubForTest } from "./github/github-for-test.ts";
import type { LocalGithub } from "./github/start-github.ts";

const PLAN = "plans/checkout.plan.yaml";
const at = (text: string) => Date.parse(text);
const plan = (rest: string) => `suites: [a.suite.yaml]\n${rest}`;

/** One for all: each listens for signals. */
const machine = nodeHost();

interface Given {
  readonly files?: readonly [string, ...string[]];
  readonly token?: string;
  readonly branch?: string;
  readonly root?: string;
}

function historyAt(github: LocalGithub, given: Given = {}) {
  const { files = [PLAN], token = github.token, branch = "main", root = "/work" } = given;
  const host = {
    ...machine,
    clock: { ...machine.clock, sleep: async () => {} },
    environment: {
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: github.url,
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_WORKSPACE: "/work",
    },
  };
  return planHistory(host, { root, files, token, repository: "acme/shop", mask: { mask: (text) => text } });
}

const operations = (github: LocalGithub) => github.requests.map(({ operation }) => operation);

test("an edit counts from its commit, asked for once", async () => {
  const github = await githubForTest();
  await github.repository.commit("main", { [PLAN]: plan("") }, undefined, "2026-11-20T10:00:00Z");
  await github.repository.commit("main", { [PLAN]: plan("x: 1") }, undefined, "2026-11-21T16:30:00Z");
  await github.repository.commit("main", { "other.txt": "x" }, undefined, "2026-11-22T09:00:00Z");
  const history = historyAt(github);
  expect([await history.edited(), await history.edited()]).toEqual([
    at("2026-11-21T16:30:00Z"),
    at("2026-11-21T16:30:00Z"),
  ]);
  expect(operations(github)).toEqual([
    "repos/list-commits",
    "repos/list-pull-requests-associated-with-commit",
  ]);
});

test("what waited in a pull request counts from its merge", async () => {
  const github = await githubForTest();
  const base = await github.repository.commit(
    "main",
    { [PLAN]: plan("") },
    undefined,
    "2026-11-01T10:00:00Z",
  );
  await github.repository.commit("edit", { [PLAN]: plan("x: 1") }, base, "2026-11-02T10:00:00Z");
  const merged = await github.repository.mergePull(await github.repository.openPull("edit"));
  expect(await historyAt(github).edited()).toBe(at(merged));
  // It came to no other branch.
  expect(await historyAt(github, { branch: "edit" }).edited()).toBe(at("2026-11-02T10:00:00Z"));
});

test("without the permission for pull requests the commit counts", async () => {
  const github = await githubForTest();
  const base = await github.repository.commit(
    "main",
    { [PLAN]: plan("") },
    undefined,
    "2026-11-01T10:00:00Z",
  );
  await github.repository.commit("edit", { [PLAN]: plan("x: 1") }, base, "2026-11-02T10:00:00Z");
  await github.repository.mergePull(await github.repository.openPull("edit"));
  const token = github.tokenWith({ contents: "read" });
  expect(await historyAt(github, { token }).edited()).toBe(at("2026-11-02T10:00:00Z"));
});

test("a calendar that changed is an edit, too", async () => {
  const github = await githubForTest();
  const commit = (files: Record<string, string>, date: string) =>
    github.repository.commit("main", files, undefined, date);
  await commit({ [PLAN]: plan(""), "days.ics": "1" }, "2026-11-01T10:00:00Z");
  await commit({ "days.ics": "2" }, "2026-11-05T10:00:00Z");
  const files = [PLAN, "days.ics"] as const;
  expect(await historyAt(github, { files }).edited()).toBe(at("2026-11-05T10:00:00Z"));
  expect(await historyAt(github, { files: [PLAN, "none.ics"] }).edited()).toBe(at("2026-11-01T10:00:00Z"));
});

test("a project in a folder of its repository is found there", async () => {
  const github = await githubForTest();
  await github.repository.commit("main", { [`api/${PLAN}`]: plan("") }, undefined, "2026-11-01T10:00:00Z");
  expect(await historyAt(github, { root: "/work/api" }).edited()).toBe(at("2026-11-01T10:00:00Z"));
  expect(await historyAt(github).edited()).toBeUndefined();
});

test("resumed is the first version after the pause, whatever was edited since", async () => {
  const github = await githubForTest();
  const commit = (rest: string, day: string) =>
    github.repository.commit("main", { [PLAN]: plan(rest) }, undefined, `2026-11-${day}T10:00:00Z`);
  await commit("", "01");
  await commit("paused: true\n", "02");
  await commit("paused: [\n", "03");
  await commit("paused: false\n", "04");
  await commit("paused: false\nname: X\n", "05");
  const resumed = at("2026-11-04T10:00:00Z");
  expect(await historyAt(github).resumed(at("2026-11-01T12:00:00Z"))).toBe(resumed);
  expect(github.requests).toHaveLength(7);
  expect(await historyAt(github).resumed(resumed)).toBeUndefined();
  expect(await historyAt(github).resumed(at("2026-11-06T00:00:00Z"))).toBeUndefined();
});

test("a plan that was never paused was never resumed, and not all of its past is read", async () => {
  const github = await githubForTest();
  for (let day = 1; day < 10; day++)
    await github.repository.commit(
      "main",
      { [PLAN]: plan(`name: N${day}`) },
      undefined,
      `2026-11-0${day}T10:00:00Z`,
    );
  expect(await historyAt(github).resumed(0)).toBeUndefined();
  expect(operations(github).filter((one) => one === "repos/get-content")).toHaveLength(4);
});

test("what GitHub refuses or cannot say is unknown", async () => {
  const github = await githubForTest();
  await github.repository.commit("main", { [PLAN]: plan("") });
  for (const token of [github.tokenWith("blind"), github.tokenWith({ issues: "read" }), "wrong"]) {
    const history = historyAt(github, { token });
    expect([await history.edited(), await history.resumed(0)]).toEqual([undefined, undefined]);
  }
  github.fault({ kind: "error", times: 100 });
  expect(await historyAt(github).edited()).toBeUndefined();
});
