import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { nodeHost } from "../../src/host/node-host.ts";
import { openStore } from "../../src/ledger/open-store.ts";
import type { LedgerStore } from "../../src/ledger/store.ts";
import { Racers } from "./race.ts";

/** A store to hold to the contract of src/ledger/store.ts. */
export interface StoreUnderTest {
  /** Opens the same books anew, as another process would. */
  open(): Promise<LedgerStore>;
  /** Books that nobody has opened yet, as text for `openStore`, for other processes; without it none race. */
  untouched?(): string;
  /** What becomes of a name before it gets to the store; nothing unless told. */
  safeName?(name: string): string;
  /** Its versions are hashes of the text, so a page that has its old text again is that page again. */
  readonly versionsAreContents?: boolean;
}

/** Names that a careless store would mix up, or take for something else. */
const ODD_NAMES = [
  "checkout",
  "Checkout",
  "CHECKOUT",
  "checkout@staging",
  "checkout@Staging",
  "checkout%40staging",
  "check_out",
  "check-out",
  "a",
  "ab",
  "a.b",
  "a}b{c",
  "{",
  "a*",
  "a?b",
  "a'b\"c`d",
  "a\\b",
  "$a",
  "%",
  "_",
  "é",
  "e\u0301",
  "注文",
  "🛒",
  "null",
  "__proto__",
  "constructor",
  "x".repeat(200),
];

const RACERS = 20;

/** Declares the tests that every store has to pass. Those of one store may share their storage: each has books of its own. */
export function describeStore(name: string, subject: StoreUnderTest): void {
  describe(`${name}: the contract of a store`, () => {
    const book = () => `book-${randomUUID()}`;
    const opened = async () => {
      const store = await subject.open();
      onTestFinished(() => store.close());
      return store;
    };
    const DAY = "2026-11-22";

    test("what was never written is not there", async () => {
      const store = await opened();
      const name = book();
      expect(await store.read(name, DAY)).toBeUndefined();
      expect(await store.pages(name)).toEqual([]);
      expect(await store.books()).not.toContain(name);
      await store.prune(name, DAY);
    });

    test("a page is made once, and changed by who has read it last", async () => {
      const [store, other] = [await opened(), await opened()];
      const name = book();
      expect(await store.write(name, DAY, "one\n", undefined, "first")).toBe(true);
      expect(await other.write(name, DAY, "other\n", undefined, "too late")).toBe(false);
      const one = await other.read(name, DAY);
      expect(one?.text).toBe("one\n");

      expect(await other.write(name, DAY, "two\n", one?.version, "second")).toBe(true);
      expect(await store.write(name, DAY, "three\n", one?.version, "too late")).toBe(false);
      const two = await store.read(name, DAY);
      expect(two?.text).toBe("two\n");
      expect(two?.version).not.toBe(one?.version);

      expect(await store.write(name, DAY, "one\n", two?.version, "back")).toBe(true);
      if (subject.versionsAreContents) return;
      // The text is the first one again, but not the page: versions are never used twice.
      expect(await store.write(name, DAY, "four\n", one?.version, "too late")).toBe(false);
      expect((await store.read(name, DAY))?.text).toBe("one\n");
    });

    test("a page that is not there is not changed", async () => {
      const store = await opened();
      const name = book();
      await store.write(name, DAY, "x\n", undefined, "first");
      const page = await store.read(name, DAY);
      expect(await store.write(name, "2026-11-23", "y\n", page?.version, "no such page")).toBe(false);
      expect(await store.write(book(), DAY, "y\n", page?.version, "no such book")).toBe(false);
      expect(await store.pages(name)).toEqual([DAY]);
    });

    test("writing the same text again is a write", async () => {
      const store = await opened();
      const name = book();
      await store.write(name, DAY, "same\n", undefined, "first");
      const first = await store.read(name, DAY);
      expect(await store.write(name, DAY, "same\n", first?.version, "again")).toBe(true);
      expect((await store.read(name, DAY))?.text).toBe("same\n");
    });

    test("pages are told rising, and books apart", async () => {
      const store = await opened();
      const [name, other] = [book(), book()];
      for (const day of ["2026-11-22", "2025-12-31", "2026-02-01", "2026-01-31"])
        expect(await store.write(name, day, `${day}\n`, undefined, "a day")).toBe(true);
      expect(await store.write(other, DAY, "other\n", undefined, "a day")).toBe(true);
      expect(await store.pages(name)).toEqual(["2025-12-31", "2026-01-31", "2026-02-01", "2026-11-22"]);
      expect(await store.pages(other)).toEqual([DAY]);
      expect(await store.books()).toEqual(expect.arrayContaining([name, other]));
      expect((await store.read(name, "2026-02-01"))?.text).toBe("2026-02-01\n");
    });

    test("pruning removes what is older than a day, in that book", async () => {
      const store = await opened();
      const [name, other] = [book(), book()];
      const days = ["2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"];
      for (const day of days) await store.write(name, day, `${day}\n`, undefined, "a day");
      await store.write(other, "2025-12-30", "kept\n", undefined, "a day");
      const old = await store.read(name, "2025-12-31");
      await store.prune(name, "2026-01-01");
      expect(await store.pages(name)).toEqual(["2026-01-01", "2026-01-02"]);
      expect(await store.read(name, "2025-12-31")).toBeUndefined();
      expect(await store.pages(other)).toEqual(["2025-12-30"]);
      expect(await store.write(name, "2025-12-31", "late\n", old?.version, "pruned")).toBe(false);
      expect(await store.write(name, "2025-12-31", "anew\n", undefined, "anew")).toBe(true);
      await store.prune(name, "9999-12-31");
      expect(await store.pages(name)).toEqual([]);
    });

    test("a text of a megabyte in all scripts comes back as it was", async () => {
      const store = await opened();
      const name = book();
      const line = `${JSON.stringify({ text: "é e\u0301 ß 注文 🛒 👩‍👩‍👧 \u2028 \u0000 \\ ' \" ` $1 %s ? \t" })}\r\n  \n`;
      const text = line.repeat(Math.ceil(2 ** 20 / new TextEncoder().encode(line).length));
      expect(await store.write(name, DAY, text, undefined, "much")).toBe(true);
      const page = await store.read(name, DAY);
      expect(page?.text === text).toBe(true);
      expect(await store.write(name, DAY, `${text}end`, page?.version, "more")).toBe(true);
      expect((await store.read(name, DAY))?.text === `${text}end`).toBe(true);
      await store.prune(name, "9999-12-31");
    });

    test("an empty page is a page", async () => {
      const store = await opened();
      const name = book();
      expect(await store.write(name, DAY, "", undefined, "nothing")).toBe(true);
      const page = await store.read(name, DAY);
      expect(page?.text).toBe("");
      expect(await store.write(name, DAY, "x\n", undefined, "too late")).toBe(false);
      expect(await store.write(name, DAY, "x\n", page?.version, "something")).toBe(true);
    });

    test("names of books that look alike are of different books", async () => {
      const store = await opened();
      const prefix = randomUUID();
      const names = ODD_NAMES.map((name) => subject.safeName?.(prefix + name) ?? prefix + name);
      for (const name of names)
        expect(await store.write(name, DAY, `${name}\n`, undefined, "odd"), name).toBe(true);
      for (const name of names) {
        expect((await store.read(name, DAY))?.text, name).toBe(`${name}\n`);
        expect(await store.pages(name), name).toEqual([DAY]);
      }
      const books = await store.books();
      expect(names.filter((name) => !books.includes(name))).toEqual([]);
      expect(new Set(books).size).toBe(books.length);
      await store.prune(`${prefix}a`, "9999-12-31");
      expect(await store.pages(`${prefix}a`)).toEqual([]);
      expect(await store.pages(`${prefix}ab`)).toEqual([DAY]);
    });

    test("of many writes at once in one process, one wins", async () => {
      const store = await opened();
      const name = book();
      // Texts that differ from what is there: a version may be the content.
      const race = (version: string | undefined, text: string) =>
        Promise.all(
          Array.from({ length: 10 }, (_, index) =>
            store.write(name, DAY, `${text} ${index}\n`, version, "race"),
          ),
        );
      const firsts = await race(undefined, "first");
      expect(firsts.filter((won) => won)).toHaveLength(1);
      const page = await store.read(name, DAY);
      expect(page?.text).toBe(`first ${firsts.indexOf(true)}\n`);
      const seconds = await race(page?.version, "second");
      expect(seconds.filter((won) => won)).toHaveLength(1);
      expect((await store.read(name, DAY))?.text).toBe(`second ${seconds.indexOf(true)}\n`);
    });

    describe.runIf(subject.untouched !== undefined)("between processes", () => {
      let racers: Racers;
      beforeAll(async () => {
        racers = await Racers.prepare();
      });
      afterAll(() => racers?.remove());

      test(`of ${RACERS} that make a page at once, one wins, and nobody's line is lost`, {
        timeout: 180_000,
      }, async () => {
        const name = book();
        const address = subject.untouched?.() ?? "";
        const first = await racers.race(RACERS, address, { book: name, page: DAY });
        expect(first.filter((result) => result === "won")).toHaveLength(1);
        expect(first.filter((result) => result === "lost")).toHaveLength(RACERS - 1);
        const store = await openStore(address, { host: nodeHost() });
        onTestFinished(() => store.close());
        const lines = (await store.read(name, DAY))?.text.split("\n") ?? [];
        expect(lines[0]).toBe(`racer-${first.indexOf("won")}`);
        expect(lines.sort()).toEqual(
          ["", ...Array.from({ length: RACERS }, (_, index) => `racer-${index}`)].sort(),
        );
      });
    });
  });
}
