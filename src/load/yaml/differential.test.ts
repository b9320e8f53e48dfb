import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { YamlValue } from "../../model/yaml-document.ts";
import type { ReadYaml } from "./document.ts";
import { readFully } from "./full-reader.ts";
import { readPlainly } from "./plain-reader.ts";

const folder = new URL("./testdata/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml") || name.endsWith(".corpus"))
  .map((name) => ({ name, source: readFileSync(new URL(name, folder), "utf8") }));
const corpus = files.filter(({ name }) => name.endsWith(".corpus"));

/** Every container's entries with their offsets, found by walking the value. */
function entriesOf({ value, entries }: ReadYaml): unknown[] {
  const found: unknown[] = [];
  const visit = (container: YamlValue): void => {
    if (typeof container !== "object" || container === null) return;
    const keys: readonly (string | number)[] = Array.isArray(container)
      ? container.map((_, index) => index)
      : Object.keys(container);
    for (const key of keys) {
      found.push([key, entries.find(container, key)]);
      visit((container as { [key: string | number]: YamlValue })[key] as YamlValue);
    }
  };
  visit(value);
  return found;
}

/** Compares the two readers on a text; gives whether the plain one took it. */
function agree(source: string): boolean {
  const plain = readPlainly(source);
  if (plain === undefined) return false;
  const full = readFully(source);
  if (full.read === undefined || full.findings.length > 0) {
    throw new Error(`only the plain reader takes ${JSON.stringify(source)}: ${full.findings[0]?.message}`);
  }
  // Not `toStrictEqual`: a key named `constructor` confuses it.
  if (!isDeepStrictEqual(plain.value, full.read.value)) {
    throw new Error(`values differ for ${JSON.stringify(source)}`);
  }
  if (!isDeepStrictEqual(entriesOf(plain), entriesOf(full.read))) {
    throw new Error(`offsets differ for ${JSON.stringify(source)}`);
  }
  return true;
}

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.stringMatching(/^[-a-zA-Z0-9_.:#'"{}[\],&*!|>%@`$?/ ~+\n\\]{0,10}$/),
  fc.constantFrom(
    "true",
    "null",
    "~",
    "1",
    "-0",
    "0o17",
    "0x1F",
    "007",
    "+1",
    "1e3",
    ".5",
    "5.",
    ".inf",
    "-.INF",
    ".nan",
    "${{ vars.x }}",
    "a: b",
    "a #b",
    "- a",
    "__proto__",
    "constructor",
    "<<",
    "12345678901234567890",
    "key:",
    "a:b",
  ),
);
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double(),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie("tree")), { maxLength: 4 }).map((entries) => new Map(entries)),
  ),
}));

const style = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  singleQuote: fc.constantFrom(true, false, null),
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  flowCollectionPadding: fc.boolean(),
  blockQuote: fc.constantFrom(true, false, "literal" as const, "folded" as const),
  version: fc.constant("1.2" as const),
});

const LINES = [
  "a: 1",
  "b: two words",
  "c:",
  "- x",
  "- k: v",
  "  d: {e: 1, f: [g, 'h', \"i\"]}",
  "- - y",
  "# note",
  "  # note",
  "",
  "   ",
  "t: |",
  "t: >-",
  "t: |+",
  "    text # no comment",
  "  text",
  "e: [a, b] # c",
  "'q': \"w\\n\"",
  "f: # c",
  "-",
  "h: - x",
  "  i: j",
  "    k: l",
  "m : n",
  "? o",
  "p: 'it''s'",
  "r: a#b",
  "s: 0x1F",
  "u: x y: z",
  "v: {w}",
  "- {a: 1}: 2",
  "  - z",
  "---",
  "...",
  "w:  x  ",
  'x: "y" # z',
  "\ty: 1",
  "aa: |2",
  "bb: [1,2,]",
  "- |",
  "-  a: 1",
];

const INSERTED = [
  " ",
  "\n",
  ":",
  "-",
  "#",
  "'",
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  "&",
  "*",
  "!",
  "|",
  ">",
  "\t",
  "~",
  "0",
  "\\",
  "%",
  "?",
  "\r\n",
  "  ",
  ": ",
  " #",
  "- ",
];

describe("the plain reader gives what the full reader gives", () => {
  test.each(files)("$name", ({ source }) => {
    agree(source);
  });

  test.each(corpus)("$name is taken by the plain reader", ({ source }) => {
    expect(agree(source)).toBe(true);
  });

  test("values in all styles of the library", () => {
    let taken = 0;
    fc.assert(
      fc.property(tree, style, (value, options) => {
        if (agree(stringify(value, options))) taken += 1;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  test("lines put together by chance", () => {
    let taken = 0;
    const line = fc
      .tuple(fc.constantFrom("", "", "", "  ", "    "), fc.constantFrom(...LINES))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), fc.boolean(), (lines, ended) => {
        if (agree(lines.join("\n") + (ended ? "\n" : ""))) taken += 1;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  test("files with characters put in and taken out", () => {
    let taken = 0;
    const change = fc.record({
      place: fc.nat(),
      removed: fc.constantFrom(0, 0, 1, 1, 2, 5),
      added: fc.constantFrom("", ...INSERTED),
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...corpus), fc.constantFrom(...files)),
        fc.nat(),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        ({ source }, from, changes) => {
          // A few whole lines are enough and keep the full reader quick.
          const lines = source.split("\n");
          const blocks = lines.flatMap((line, index) => (/^\S/.test(line) ? [index] : []));
          const first = blocks.length === 0 ? 0 : (blocks[from % blocks.length] as number);
          let mutated = lines
            .slice(first > 10 ? 0 : first, first + 14)
            .slice(-24)
            .join("\n");
          for (const { place, removed, added } of changes) {
            const at = mutated.length === 0 ? 0 : place % mutated.length;
            mutated = mutated.slice(0, at) + added + mutated.slice(at + removed);
          }
          if (agree(mutated)) taken += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
