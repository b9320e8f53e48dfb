import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookName } from "../../src/ledger/book-name.ts";
import { updatePage } from "../../src/ledger/ledger.ts";
import type { LedgerStore } from "../../src/ledger/store.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { type LocalGithub, startGithub } from "../github/start-github.ts";
import { append, BRANCH, DAY, hastyClock, open } from "./git-support.ts";
import { describeStore } from "./store-contract.ts";

describe("the git store", () => {
  let github: LocalGithub;
  beforeAll(async () => {
    github = await startGithub({ repository: "acme/shop" });
  });
  afterAll(() => github?.close());

  describeStore("as a store", {
    open: async () => open(github).store,
    safeName: bookName,
    versionsAreContents: true,
  });
});

describe("the branch", () => {
  test("is made with the first page, apart from the code, and says what it is", async () => {
    const github = await githubForTest();
    const { store } = open(github);
    expect(await store.write("checkout@staging", DAY, "one\n", undefined, "claim 08:00")).toBe(true);
    const files = await github.repository.files(BRANCH);
    expect([...files.keys()].sort()).toEqual([
      ".gitattributes",
      "README.md",
      `checkout@staging/${DAY}.jsonl`,
    ]);
    expect(files.get(`checkout@staging/${DAY}.jsonl`)).toBe("one\n");
    expect(files.get("README.md")).toMatch(/^# The ledger of Rota\n/);
    const commits = await github.repository.commits(BRANCH);
    expect(commits).toMatchObject([{ message: "claim 08:00 [skip ci]", parents: [] }]);
    expect(await github.repository.commits("main")).toHaveLength(1);
  });

  test("takes one commit a write, written by the bot but not signed as it", async () => {
    const github = await githubForTest();
    const { store } = open(github);
    for (const line of ["a", "b", "c"]) await append(store, "checkout", line);
    expect((await github.repository.commits(BRANCH)).map(({ message }) => message)).toEqual([
      "add a [skip ci]",
      "add b [skip ci]",
      "add c [skip ci]",
    ]);
    for (const { operation, body } of github.requests) {
      if (!/create-commit|file-contents/.test(operation ?? "")) continue;
      const name = "github-actions[bot]";
      expect(body).toMatchObject({ author: { name }, committer: { name } });
    }
  });

  test("of many who make it at once one does, and nobody's page is lost", async () => {
    const github = await githubForTest();
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => append(open(github).store, `plan-${index}`, "x")),
    );
    const files = await github.repository.files(BRANCH);
    expect([...files.keys()].filter((path) => path.startsWith("plan-"))).toHaveLength(10);
    expect(
      (await github.repository.commits(BRANCH)).filter(({ parents }) => parents.length === 0),
    ).toHaveLength(1);
  });

  test("that somebody deleted is made anew", async () => {
    const github = await githubForTest();
    const { store } = open(github);
    await append(store, "checkout", "a");
    const page = await store.read("checkout", DAY);
    await fetch(`${github.url}/repos/acme/shop/git/refs/heads/${BRANCH}`, {
      method: "DELETE",
      headers: { authorization: `token ${github.token}` },
    });
    expect(await store.write("checkout", DAY, "b\n", page?.version, "late")).toBe(false);
    await append(store, "checkout", "b");
    expect((await store.read("checkout", DAY))?.text).toBe("b\n");
  });
});

describe("requests", () => {
  /** Requests of some work, by GitHub's names. */
  async function counted(github: LocalGithub, work: () => Promise<unknown>): Promise<string[]> {
    const before = github.requests.length;
    await work();
    return github.requests.slice(before).map(({ operation }) => operation ?? "");
  }
  const look = async (store: LedgerStore) => {
    const newest = (await store.pages("checkout")).at(-1);
    return newest === undefined ? undefined : store.read("checkout", newest);
  };

  test("a run takes at most six, the very first one as well; a tick that is not due at most two", async () => {
    const github = await githubForTest();
    const claimAndFinish = async () => {
      const claiming = open(github).store;
      const page = await look(claiming);
      await claiming.write("checkout", DAY, `${page?.text ?? ""}claimed\n`, page?.version, "claim");
      const finishing = open(github).store;
      const claimed = await finishing.read("checkout", DAY);
      await finishing.write("checkout", DAY, `${claimed?.text}done\n`, claimed?.version, "finish");
    };
    expect(await counted(github, () => look(open(github).store))).toEqual(["repos/get-content"]);
    expect(await counted(github, claimAndFinish)).toEqual([
      "repos/get-content",
      "git/create-tree",
      "git/create-commit",
      "git/create-ref",
      "repos/get-content",
      "repos/create-or-update-file-contents",
    ]);
    expect(await counted(github, claimAndFinish)).toHaveLength(5);
    expect(await counted(github, () => look(open(github).store))).toHaveLength(2);
    // A plan whose first tick it is.
    const other = open(github).store;
    expect(await counted(github, () => other.pages("other"))).toEqual([
      "repos/get-content",
      "git/list-matching-refs",
    ]);
    expect(await counted(github, () => other.write("other", DAY, "x\n", undefined, "x"))).toHaveLength(1);
  });

  test("a listing of more than 1,000 pages is whole", async () => {
    const github = await githubForTest();
    const days = Array.from({ length: 1_100 }, (_, index) =>
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const files = Object.fromEntries(days.map((day) => [`checkout/${day}.jsonl`, "x\n"]));
    await github.repository.commit(BRANCH, { ...files, "checkout/notes.txt": "by hand", "README.md": "" });
    const { store } = open(github);
    expect(await store.pages("checkout")).toEqual(days);
    expect(await store.books()).toEqual(["checkout"]);
    expect(await counted(github, () => store.prune("checkout", days[1_099] as string))).toHaveLength(7);
    expect(await store.pages("checkout")).toEqual([days[1_099]]);
    expect((await github.repository.files(BRANCH)).get("checkout/notes.txt")).toBe("by hand");
  });

  test("reading many pages at once does not flood GitHub", async () => {
    const github = await githubForTest();
    const pages = Array.from({ length: 60 }, (_, index) => `page-${index}`);
    await github.repository.commit(
      BRANCH,
      Object.fromEntries(pages.map((page) => [`a/${page}.jsonl`, `${page}\n`])),
    );
    github.fault({ kind: "slow", delay: 100, times: 60 });
    const { store } = open(github);
    const read = await Promise.all(pages.map((page) => store.read("a", page)));
    expect(read.map((page) => page?.text)).toEqual(pages.map((page) => `${page}\n`));
    expect(github.mostAtOnce).toBe(20);
  });
});

test("twenty that write to one page at once lose nothing", { timeout: 120_000 }, async () => {
  const github = await githubForTest();
  const lines = Array.from({ length: 20 }, (_, index) => `writer-${index}`);
  await Promise.all(lines.map((line) => append(open(github).store, "checkout", line)));
  const files = await github.repository.files(BRANCH);
  const written = files.get(`checkout/${DAY}.jsonl`)?.trimEnd().split("\n") ?? [];
  expect(written.sort()).toEqual([...lines].sort());
  expect(await github.repository.commits(BRANCH)).toHaveLength(20);
});

test("lost races are told to the ledger above, which reads again", async () => {
  const github = await githubForTest();
  const line = { v: 1, occurrence: "2026-11-22T08:00:00Z", state: "claimed", at: "2026-11-22T08:00:00Z" };
  await github.repository.commit(BRANCH, { [`checkout/${DAY}.jsonl`]: `${JSON.stringify(line)}\n` });
  github.fault({
    kind: "conflict",
    on: "repos/create-or-update-file-contents",
    message: "is at a but expected b",
    times: 3,
  });
  const { store } = open(github);
  const ledger = { store, clock: hastyClock().clock, random: { number: () => 0.5 } };
  const done = await updatePage(ledger, "checkout", DAY, "finish", ({ record }) => ({
    ...record,
    state: "done",
  }));
  expect(done).toMatchObject([{ state: "done" }]);
  expect(github.pendingFaults).toEqual([]);
});

test("pages removed while others write: all that they write stays", { timeout: 120_000 }, async () => {
  const github = await githubForTest();
  await github.repository.commit(BRANCH, { "a/2026-01-01.jsonl": "x\n", [`a/${DAY}.jsonl`]: "" });
  const lines = Array.from({ length: 8 }, (_, index) => `writer-${index}`);
  await Promise.all([
    ...lines.map((line) => append(open(github).store, "a", line)),
    open(github)
      .store.prune("a", "2026-01-02")
      .catch((error: unknown) => expect(error).toMatchObject({ code: "ledger-busy" })),
  ]);
  const written = (await github.repository.files(BRANCH)).get(`a/${DAY}.jsonl`)?.trimEnd().split("\n") ?? [];
  expect(written.sort()).toEqual([...lines].sort());
});
