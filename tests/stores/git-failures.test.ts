import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { append, BRANCH, DAY, open, refusal } from "./git-support.ts";

describe("what GitHub refuses", () => {
  test.each([
    ["a token that only reads", { contents: "read" }, "ledger-permission", /permissions: contents: write/],
    ["a token without contents", { issues: "write" }, "ledger-permission", /permissions: contents: write/],
    ["a repository that is hidden", "blind", "ledger-not-found", /permissions: contents: write/],
  ] as const)("%s", async (_name, permissions, code, hint) => {
    const github = await githubForTest();
    const token = github.tokenWith(permissions);
    const error = await refusal(open(github, { token }).store.write("checkout", DAY, "x\n", undefined, "x"));
    expect(error).toMatchObject({ code, exitCode: 3, hint: expect.stringMatching(hint) });
    expect(error.message).toContain("acme/shop");
    expect(await github.repository.head(BRANCH)).toBeUndefined();
  });

  test("a hidden repository does not pass for an empty ledger", async () => {
    const github = await githubForTest();
    const { store } = open(github, { token: github.tokenWith("blind") });
    expect(await refusal(store.pages("checkout"))).toMatchObject({ code: "ledger-not-found" });
    expect(await refusal(store.read("checkout", DAY))).toMatchObject({ code: "ledger-not-found" });
    expect(await refusal(store.books())).toMatchObject({ code: "ledger-not-found" });
  });

  test("a token that may no longer write, of a branch that is there", async () => {
    const github = await githubForTest();
    await append(open(github).store, "checkout", "a");
    const { store } = open(github, { token: github.forkToken });
    const page = await store.read("checkout", DAY);
    const error = await refusal(store.write("checkout", DAY, "b\n", page?.version, "x"));
    expect(error).toMatchObject({ code: "ledger-permission" });
    expect(error.message).toContain("Resource not accessible by integration");
  });

  test("a 404 of a branch that is there is asked again once: another may have made it just now", async () => {
    const github = await githubForTest();
    const { store } = open(github);
    await append(store, "checkout", "a");
    github.fault({ kind: "not-found", on: "repos/create-or-update-file-contents" });
    await append(store, "checkout", "b");
    github.fault({ kind: "not-found", on: "repos/create-or-update-file-contents", times: 2 });
    expect(await refusal(append(store, "checkout", "c"))).toMatchObject({ code: "ledger-not-found" });
  });

  test("a wrong token, which is in no part of the error", async () => {
    const github = await githubForTest();
    const token = "ghp_wrongWRONGwrongWRONGwrongWRONG0000000";
    const error = await refusal(open(github, { token }).store.pages("checkout"));
    expect(error).toMatchObject({ code: "github-token" });
    expect(inspect(error, { depth: 10, showHidden: true }) + error.stack).not.toContain(token);
  });

  test("the token is hidden in GitHub's own words, and they stay on one line", async () => {
    const github = await githubForTest();
    const message = `${github.token}\n::error::${Buffer.from(github.token).toString("base64")}`;
    github.fault({ kind: "forbidden", message });
    const error = await refusal(open(github).store.pages("checkout"));
    expect(error.message).toMatch(/: \*\*\* ::error::\*\*\*$/);
  });

  test.each(["ruleset", "protection"] as const)(
    "a %s, for the new branch and for one that is there",
    async (rule) => {
      const github = await githubForTest();
      github.state.protections.set(BRANCH, rule);
      const { store } = open(github);
      const expected = { code: "ledger-protected", hint: expect.stringContaining("leave rota-state out of") };
      expect(await refusal(store.write("checkout", DAY, "x\n", undefined, "x"))).toMatchObject(expected);
      github.state.protections.clear();
      await append(store, "checkout", "a");
      github.state.protections.set(BRANCH, rule);
      const page = await store.read("checkout", DAY);
      expect(await refusal(store.write("checkout", DAY, "b\n", page?.version, "x"))).toMatchObject(expected);
      expect(await refusal(store.prune("checkout", "9999-12-31"))).toMatchObject(expected);
    },
  );

  test("an empty repository", async () => {
    const github = await githubForTest({ empty: true });
    const { store } = open(github);
    const expected = { code: "ledger-repository-empty", hint: "push a first commit to it" };
    expect(await refusal(store.pages("checkout"))).toMatchObject(expected);
    expect(await refusal(store.read("checkout", DAY))).toMatchObject(expected);
  });

  test.each([
    [409, "conflict"],
    [422, "unprocessable"],
  ] as const)("%d for a reason that we don't know is no lost race", async (status, kind) => {
    const github = await githubForTest();
    const { store } = open(github);
    await append(store, "checkout", "a");
    const page = await store.read("checkout", DAY);
    github.fault({ kind, on: "repos/create-or-update-file-contents", message: "The moon is full" });
    const error = await refusal(store.write("checkout", DAY, "b\n", page?.version, "x"));
    expect(error).toMatchObject({ code: "ledger-refused" });
    expect(error.message).toContain(`${status}, The moon is full`);
    // The same where somebody was faster indeed.
    await append(open(github).store, "checkout", "b");
    github.fault({ kind, on: "repos/create-or-update-file-contents", message: "The moon is full" });
    expect(await store.write("checkout", DAY, "b\n", page?.version, "x")).toBe(false);
  });

  test("answers that are none of GitHub's", async () => {
    const github = await githubForTest();
    await github.repository.commit(BRANCH, { checkout: "a file where the folder should be" });
    const { store } = open(github);
    expect(await refusal(store.pages("checkout"))).toMatchObject({ code: "github-answer" });
  });
});

describe("rate limits", () => {
  test.each([
    ["secondary-limit", 30, 30_000],
    ["secondary-limit", undefined, 60_000],
    ["too-many", 5, 5_000],
    ["too-many", undefined, 60_000],
  ] as const)("%s with %s s is waited for", async (kind, retryAfter, wait) => {
    const github = await githubForTest();
    await append(open(github).store, "checkout", "a");
    for (const on of ["repos/get-content", "repos/create-or-update-file-contents"])
      github.fault({ kind, on, ...(retryAfter === undefined ? {} : { retryAfter }) });
    const { store, waits } = open(github);
    await append(store, "checkout", "b");
    expect(waits).toEqual([wait, wait]);
    expect(await github.repository.commits(BRANCH)).toHaveLength(2);
  });

  test("the hourly limit is waited for when it is over soon, and reported when it is not", async () => {
    const github = await githubForTest();
    github.fault({ kind: "primary-limit", retryAfter: 20 });
    const { store, waits } = open(github);
    await store.pages("checkout");
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(15_000);
    expect(waits[0]).toBeLessThan(25_000);
    github.fault({ kind: "primary-limit", retryAfter: 1_800 });
    const error = await refusal(store.pages("checkout"));
    expect(error).toMatchObject({ code: "github-limit" });
    expect(error.message).toMatch(/asks to wait 1[78]\d\d s/);
    expect(waits).toHaveLength(1);
  });

  test("one that never ends is given up after two minutes", async () => {
    const github = await githubForTest();
    github.fault({ kind: "secondary-limit", retryAfter: 50, times: 99 });
    const { store, waits } = open(github);
    expect(await refusal(store.pages("checkout"))).toMatchObject({ code: "github-limit" });
    expect(waits).toEqual([50_000, 50_000]);
  });
});

const FAULTS = ["error", "bad-gateway", "reset", "cut", "silence"] as const;

describe.each(FAULTS)("%s", (kind) => {
  const put = "repos/create-or-update-file-contents";
  const hasty = kind === "silence" ? { patience: 600 } : {};

  test("while reading is tried again", async () => {
    const github = await githubForTest();
    await append(open(github).store, "checkout", "a");
    github.fault({ kind, times: 3, on: "repos/get-content" });
    const { store, waits } = open(github, hasty);
    expect((await store.read("checkout", DAY))?.text).toBe("a\n");
    expect(waits).toHaveLength(3);
    github.fault({ kind, times: 4, on: "repos/get-content" });
    expect(await refusal(store.read("checkout", DAY))).toMatchObject({ code: "github-unreachable" });
  });

  test.each([
    ["before a write", false, 1],
    ["after a write", true, 1],
    ["before each of three writes", false, 3],
    ["after each of three writes", true, 3],
  ])("%s: it is written once", async (_name, done, times) => {
    const github = await githubForTest();
    await append(open(github).store, "checkout", "a");
    github.fault({ kind, on: put, done, times });
    const { store } = open(github, hasty);
    const page = await store.read("checkout", DAY);
    expect(await store.write("checkout", DAY, "a\nb\n", page?.version, "b")).toBe(true);
    expect((await github.repository.files(BRANCH)).get(`checkout/${DAY}.jsonl`)).toBe("a\nb\n");
    expect(await github.repository.commits(BRANCH)).toHaveLength(2);
    github.clearFaults();
  });

  test("after a write that others wrote upon: nothing is lost or written twice", async () => {
    const github = await githubForTest();
    await append(open(github).store, "checkout", "a");
    github.fault({ kind, on: put, done: true });
    // Makes the store wait before it can see what became of its write.
    github.fault({ kind: "error", on: "repos/get-content", after: 1 });
    const sleep = () => append(open(github).store, "checkout", "c");
    const { store } = open(github, { ...hasty, sleep });
    const page = await store.read("checkout", DAY);
    expect(await store.write("checkout", DAY, "a\nb\n", page?.version, "b")).toBe(false);
    await append(store, "checkout", "b");
    const text = (await github.repository.files(BRANCH)).get(`checkout/${DAY}.jsonl`);
    expect(text).toBe("a\nb\nc\n");
  });

  // What is cut off was carried out.
  if (kind !== "cut")
    test("of all writes: an error is reported", async () => {
      const github = await githubForTest();
      await append(open(github).store, "checkout", "a");
      github.fault({ kind, on: put, times: 99 });
      const { store } = open(github, hasty);
      const page = await store.read("checkout", DAY);
      const error = await refusal(store.write("checkout", DAY, "b\n", page?.version, "b"));
      expect(error).toMatchObject({ code: "github-unreachable", exitCode: 3 });
      expect((await github.repository.files(BRANCH)).get(`checkout/${DAY}.jsonl`)).toBe("a\n");
    });

  test.each(["git/create-tree", "git/create-commit", "git/create-ref"])(
    "at %s while the branch is made",
    async (on) => {
      for (const done of [false, true]) {
        const github = await githubForTest();
        github.fault({ kind, on, done });
        expect(await open(github, hasty).store.write("checkout", DAY, "a\n", undefined, "a")).toBe(true);
        expect((await github.repository.files(BRANCH)).get(`checkout/${DAY}.jsonl`)).toBe("a\n");
        expect(await github.repository.commits(BRANCH)).toHaveLength(1);
        expect(github.pendingFaults).toEqual([]);
      }
    },
  );

  test.each([false, true])("while old pages are removed (done: %s)", async (done) => {
    const github = await githubForTest();
    await github.repository.commit(BRANCH, { "a/2026-01-01.jsonl": "x\n", "a/2026-01-02.jsonl": "y\n" });
    github.fault({ kind, on: "git/update-ref", done });
    const { store } = open(github, hasty);
    await store.prune("a", "2026-01-02");
    expect(await store.pages("a")).toEqual(["2026-01-02"]);
    expect(await github.repository.commits(BRANCH)).toHaveLength(2);
  });
});
