import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Remarked, writeYaml, type YamlValue } from "./write-yaml.ts";

const AWKWARD = [
  "yes",
  "No",
  "on",
  "~",
  "null",
  "1e3",
  "0x1f",
  "12:30:45",
  "2026-11-22",
  ".5",
  ".inf",
  "-",
  "- a",
  "a: b",
  "a #b",
  "a:",
  "# a",
  "&a",
  "*a",
  "!a",
  "|",
  ">",
  "%a",
  "@a",
  "`a",
  "{a}",
  "[a]",
  "'",
  '"',
  "\\",
  "<<",
  "=",
  "...",
  "---",
  "",
  " ",
  " a",
  "a ",
  "a\n",
  "\na",
  "a\nb",
  "a\r\nb",
  "a\n b",
  "a\n\nb",
  "\t",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u0000",
  "🚀",
  "\ud83d\ude80 \u200d",
  "${{ a }}",
  "\"a\" 'b'",
  'say "a"',
];
const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."aZ0 :#-'\"\\\n\r\t{}[]&*!|>%@`,?=<.~$/_é\u0085\u2028".split("")) }),
);
const { tree } = fc.letrec<{ tree: YamlValue; map: { [key: string]: YamlValue } }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    text,
    fc.boolean(),
    fc.integer(),
    fc.array(tie("tree"), { maxLength: 4 }),
    tie("map"),
  ),
  map: fc.dictionary(text, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
}));
const map = fc.dictionary(text, tree, { maxKeys: 5, noNullPrototype: true });

describe.each(["1.1", "1.2"] as const)("what is written is read back by YAML %s", (version) => {
  // The key `on` alone is left as workflows have it.
  const read = (source: string): unknown => parse(source, { version, uniqueKeys: false, stringKeys: true });

  test("whatever it holds", () => {
    fc.assert(
      fc.property(map, (value) => {
        fc.pre(!Object.hasOwn(value, "__proto__") && !JSON.stringify(value).includes("__proto__"));
        fc.pre(Object.keys(value).length > 0 && !/"on":/.test(JSON.stringify(value)));
        expect(read(writeYaml(value))).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(AWKWARD)("%j as value, in a list and as key", (awkward) => {
    const value = { a: awkward, b: [awkward, [awkward]], c: { [awkward]: { [awkward]: awkward } } };
    if (awkward !== "on") expect(read(writeYaml(value))).toEqual(value);
  });
});

test("lone surrogates, which no file can hold, are replaced", () => {
  expect(parse(writeYaml({ a: "x\ud800y" }))).toEqual({ a: "x\ufffdy" });
});

test("looks as a person would write it", () => {
  const step = {
    uses: new Remarked("acme/rota@0123", "v1.4.0"),
    with: { lines: "/rota.yaml\n*.ics", check: true },
  };
  expect(
    writeYaml({
      name: "It's",
      on: { push: {} },
      jobs: { a: { needs: ["b", "c"], steps: [step] }, b: { if: "a == 'b'" } },
    }),
  ).toBe(`name: It's

on:
  push: {}

jobs:
  a:
    needs: [b, c]
    steps:
      - uses: acme/rota@0123 # v1.4.0
        with:
          lines: |-
            /rota.yaml
            *.ics
          check: true

  b:
    if: a == 'b'
`);
});
