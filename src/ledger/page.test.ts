import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RotaError } from "../model/rota-error.ts";
import { bookName } from "./book-name.ts";
import { updatePage } from "./ledger.ts";
import { memoryStore } from "./memory-store.ts";
import { formatPage, parsePage } from "./page.ts";
import type { LedgerRecord } from "./record.ts";

const record: LedgerRecord = {
  v: 1,
  occurrence: "2026-11-22T08:00:00Z",
  schedule: "0123456789abcdef",
  since: "2026-11-20T00:00:00Z",
  state: "missed",
  environment: null,
  at: "2026-11-22T09:00:00Z",
};
const line = JSON.stringify(record);
const head = '{"v":1,"page":"2026-11-22","open":["2026-11-21"],"colour":"blue"}';

describe("a page", () => {
  test("what was read is written as it was, letter by letter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(line, head, "{}", "null", "[1]", '{"v":1}'))),
        (rows) => {
          const text = rows
            .map((row) => row.replaceAll(/\n/g, " "))
            .filter((row) => row.trim() !== "")
            .map((row) => `${row}\n`)
            .join("");
          const { head: found, lines } = parsePage(text);
          expect(formatPage({ head: found, lines }).split("\n").sort()).toEqual(text.split("\n").sort());
        },
      ),
    );
  });

  test("unknown lines, fields and states of a later version survive", async () => {
    const rows = [
      head,
      '{"v":1,"kind":"note","text":"of a later version"}',
      "not even JSON",
      `{"later":{"deep":[1e3,"x"]},${line.slice(1)}`,
      line.replace("missed", "deferred"),
    ];
    const store = memoryStore();
    await store.write("book", "2026-11-22", `${rows.join("\n")}\n`, undefined, "");
    const ledger = { store, clock: { sleep: async () => {} }, random: { number: () => 0 } };
    const replaced = await updatePage(ledger, "book", "2026-11-22", "", ({ record: one }) =>
      "later" in one ? { ...one, reason: "changed" } : undefined,
    );
    expect(replaced).toHaveLength(1);
    const text = (await store.read("book", "2026-11-22"))?.text.split("\n");
    expect(text).toEqual([
      rows[0],
      rows[1],
      rows[2],
      `{"later":{"deep":[1000,"x"]},${line.slice(1, -1)},"reason":"changed"}`,
      rows[4],
      "",
    ]);
  });

  test("a torn last line is no line, and is mended by the next write", () => {
    for (let end = 1; end < line.length; end++) {
      const { head: found, lines } = parsePage(`${head}\n${line}\n${line.slice(0, end)}`);
      expect(lines).toHaveLength(1);
      expect(formatPage({ head: found, lines })).toBe(`${head}\n${line}\n`);
    }
    expect(parsePage(line).lines).toMatchObject([{ record }]);
    expect(parsePage("")).toEqual({ head: undefined, lines: [] });
  });

  test("a newer format is refused, because nobody can know what it means", () => {
    expect(() => parsePage(`${line.replace('"v":1', '"v":2')}\n`)).toThrow(RotaError);
  });
});

test.each([
  ["checkout", undefined, "checkout"],
  ["checkout", "staging", "checkout@staging"],
  ["Checkout", "Staging", "%43heckout@%53taging"],
  ["a_b-c", "eu 1", "a_b-c@eu%201"],
  ["a", "../x/é", "a@%2e.%2fx%2f%c3%a9"],
  ["a", ".", "a@%2e"],
  ["con", undefined, "%63on"],
  ["aux", "x", "%61ux@x"],
  ["console", undefined, "console"],
])("the book of %s in %s is %s", (plan, environment, name) => {
  expect(bookName(plan, environment)).toBe(name);
});

test("books keep apart whatever the names are, also where case does not count", () => {
  const text = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(
    fc.property(text, text, text, text, (plan, environment, other, elsewhere) => {
      const [one, two] = [bookName(plan, environment), bookName(other, elsewhere)];
      expect(one).toMatch(/^[a-z0-9%_~-][a-z0-9%._@~-]*$/);
      expect(one.length).toBeLessThanOrEqual(160);
      expect(one.toLowerCase() === two.toLowerCase()).toBe(plan === other && environment === elsewhere);
    }),
  );
  expect(bookName("a".repeat(100), "x".repeat(300))).not.toBe(bookName("a".repeat(100), "x".repeat(301)));
});
