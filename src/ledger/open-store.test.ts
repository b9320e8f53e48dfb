import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { nodeHost } from "../host/node-host.ts";
import { openStore } from "./open-store.ts";

const host = nodeHost();

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rota-open-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([
  ["file:ledger", "ledger"],
  ["./some/ledger", "some"],
  ["file:./ledger", "ledger"],
])("%s is a folder in the one that is told", async (text, expected) => {
  const folder = temporaryFolder();
  const store = await openStore(text, { host, folder });
  expect(await store.write("checkout", "2026-11-22", "x\n", undefined, "x")).toBe(true);
  expect(readdirSync(folder)).toEqual([expected]);
});

test("a folder by its whole path, or as a URL", async () => {
  const folder = temporaryFolder();
  const store = await openStore(folder, { host });
  await store.write("checkout", "2026-11-22", "x\n", undefined, "x");
  const same = await openStore(pathToFileURL(folder).href, { host });
  expect((await same.read("checkout", "2026-11-22"))?.text).toBe("x\n");
});

test("memory forgets", async () => {
  const store = await openStore("memory", { host });
  await store.write("checkout", "2026-11-22", "x\n", undefined, "x");
  expect((await store.read("checkout", "2026-11-22"))?.text).toBe("x\n");
  expect(await (await openStore("memory", { host })).books()).toEqual([]);
});

test.each([
  [
    "postgre://u:s3cret@h/d",
    "there is no store for addresses that begin with postgre://",
    "did you mean postgres://?",
  ],
  [
    "http://u:s3cret@h/d",
    "there is no store for addresses that begin with http://",
    "stores are git, memory, a folder",
  ],
  [
    "constructor://u:s3cret@h/d",
    "there is no store for addresses that begin with constructor://",
    "stores are",
  ],
  [
    "ledger",
    "the ledger's store is neither a folder nor the address of a database",
    "stores are git, memory, a folder",
  ],
])("%s", async (text, message, hint) => {
  await expect(openStore(text, { host })).rejects.toMatchObject({
    code: "store-unknown",
    exitCode: 2,
    message,
    hint: expect.stringContaining(hint),
  });
});

test.each([
  ["gti", "did you mean git?"],
  ["mem0ry", "did you mean memory?"],
])("%s is a typo", async (text, hint) => {
  await expect(openStore(text, { host })).rejects.toMatchObject({ code: "store-unknown", hint });
});

test.each(["file://host/ledger", "FILE:///%2f", "file:///a%00b", "file:///%zz", "./a\0b", "file:a\0b"])(
  "%j is no folder",
  async (text) => {
    await expect(openStore(text, { host })).rejects.toMatchObject({
      ...{ code: "store-folder-unknown", exitCode: 2 },
      hint: expect.stringContaining("write its path"),
    });
  },
);

test.each(["Rota", "a-b", "", "1a", 'a"b', "x".repeat(49)])("ledger=%s is no name", async (name) => {
  const address = `postgres://u:s3cret@h/d?ledger=${encodeURIComponent(name)}`;
  await expect(openStore(address, { host })).rejects.toMatchObject({ code: "database-address", exitCode: 2 });
});

test("git without a repository or a token", async () => {
  await expect(openStore("git", { host })).rejects.toMatchObject({ code: "store-git", exitCode: 2 });
});

test.each(["main", "master", "gh-pages", "refs/heads/rota-state"])(
  "git never writes to the branch %s",
  async (branch) => {
    const git = { repository: "acme/shop", branch, token: "s3cret", baseUrl: "http://127.0.0.1:9" };
    const opening = openStore("git", { host, git });
    await expect(opening).rejects.toMatchObject({ code: "state-branch", exitCode: 2 });
  },
);

test("git with both asks nothing before the first use", async () => {
  const git = {
    repository: "acme/shop",
    branch: "rota-state",
    token: "s3cret",
    baseUrl: "http://127.0.0.1:9",
  };
  await (await openStore("git", { host, git })).close();
});
