import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeSharedFolder } from "../../src/host/node-shared-folder.ts";
import { bookName } from "../../src/ledger/book-name.ts";
import { fileStore } from "../../src/ledger/file-store.ts";
import { describeStore } from "./store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "rota-file-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

describeStore("a folder", {
  open: async () => fileStore(nodeSharedFolder(folder)),
  untouched: () => join(folder, "untouched"),
  safeName: (name) => bookName(name),
});

describe("a process that falls asleep in the middle of a write", () => {
  const DAY = "2026-11-22";

  /** Lets others write so many times before, or after, one process makes its file. */
  const sleeper = (book: string, versions: number, when: "before" | "after") => {
    const real = nodeSharedFolder(folder);
    const others = async () => {
      const store = fileStore(real);
      for (let count = 0; count < versions; count++) {
        const page = await store.read(book, DAY);
        expect(await store.write(book, DAY, `others ${count}\n`, page?.version, "")).toBe(true);
      }
    };
    return fileStore({
      ...real,
      create: async (path, content) => {
        if (when === "before") await others();
        const made = await real.create(path, content);
        if (when === "after") await others();
        return made;
      },
    });
  };

  test.each([0, 1, 3])(
    "a number that was used and removed meanwhile does not win (%i versions before)",
    async (before) => {
      for (const versions of [1, 2, 9, 10, 11, 30]) {
        const book = `asleep-${before}-${versions}`;
        const awake = fileStore(nodeSharedFolder(folder));
        for (let count = 0; count < before; count++)
          await awake.write(book, DAY, "x\n", (await awake.read(book, DAY))?.version, "");
        const version = (await awake.read(book, DAY))?.version;
        expect(await sleeper(book, versions, "before").write(book, DAY, "sleeper\n", version, "")).toBe(
          false,
        );
        expect((await awake.read(book, DAY))?.text).toBe(`others ${versions - 1}\n`);
      }
    },
  );

  test.each([1, 2, 5])("who was first has won, though others wrote %i times since", async (versions) => {
    const book = `first-${versions}`;
    const store = sleeper(book, versions, "after");
    expect(await store.write(book, DAY, "sleeper\n", undefined, "")).toBe(true);
    const page = await store.read(book, DAY);
    expect(await store.write(book, DAY, "sleeper\n", page?.version, "")).toBe(true);
    expect((await store.read(book, DAY))?.text).toBe(`others ${versions - 1}\n`);
  });
});

test("old versions of a page don't pile up", async () => {
  const store = fileStore(nodeSharedFolder(folder));
  for (const page of ["2026-11-20", "2026-11-21"])
    for (let count = 0; count < 40; count++)
      await store.write("piles", page, `${count}\n`, (await store.read("piles", page))?.version, "");
  const names = readdirSync(join(folder, "piles"));
  expect(names.filter((name) => name.startsWith("2026-11-20"))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith("2026-11-21")).length).toBeLessThanOrEqual(10);
});

test("what dead writers left half done is swept away after an hour", async () => {
  const store = fileStore(nodeSharedFolder(folder));
  await store.write("swept", "2026-11-20", "x\n", undefined, "");
  const [old, young] = [".0123456789ab.tmp", ".0123456789ac.tmp"].map((name) =>
    join(folder, "swept", name),
  ) as [string, string];
  for (const path of [old, young]) writeFileSync(path, "half of a li");
  utimesSync(old, new Date(0), new Date(0));
  expect(await store.pages("swept")).toEqual(["2026-11-20"]);
  await store.write("swept", "2026-11-21", "x\n", undefined, "");
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});

test.runIf(process.getuid?.() !== 0)("a folder that is closed to us is told as such", async () => {
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o500 });
  const error = await fileStore(nodeSharedFolder(closed))
    .write("book", "2026-11-20", "x\n", undefined, "")
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "ledger-folder",
    exitCode: 3,
    hint: "give this user the right to, or choose another folder",
  });
});

test("a file in the place of the folder is told as such", async () => {
  const path = join(folder, "a-file");
  writeFileSync(path, "");
  const error = await fileStore(nodeSharedFolder(path))
    .pages("book")
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "ledger-folder",
    message: "the ledger's folder of book could not be used: a file is in its place",
  });
});
