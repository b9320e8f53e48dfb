import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JsonPath } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";
import { compileJsonPath, queryJsonPath } from "./json-path.ts";

interface Compliance {
  name: string;
  selector: string;
  document: Value;
  result?: Value[];
  results?: Value[][];
  invalid_selector?: boolean;
}

const text = readFileSync(new URL("testdata/jsonpath-compliance.json", import.meta.url), "utf8");
const { tests } = JSON.parse(text) as { tests: Compliance[] };

function pathOf(selector: string): JsonPath {
  const path = compileJsonPath(selector);
  if ("problem" in path) throw new Error(path.problem);
  return path;
}

describe("the compliance tests of RFC 9535", () => {
  it("are there", () => {
    expect(tests.length).toBeGreaterThan(700);
  });

  it.each(tests.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    if (row.invalid_selector) {
      expect(compileJsonPath(row.selector)).toHaveProperty("problem");
      return;
    }
    const path = pathOf(row.selector);
    const found = queryJsonPath(path, row.document);
    const values = !found.found ? [] : path.singular === undefined ? found.value : [found.value];
    expect(row.results ?? [row.result]).toContainEqual(values);
  });
});

describe("compileJsonPath", () => {
  it.each([
    ["$", []],
    ["$.a['b c'][0][-1]", ["a", "b c", 0, -1]],
    ['$["\\u00e9"]', ["é"]],
    ["$.*", undefined],
    ["$..a", undefined],
    ["$[0,1]", undefined],
    ["$[0:1]", undefined],
    ["$[?@.a]", undefined],
  ])("%s", (selector, singular) => {
    expect(compileJsonPath(selector)).toEqual({ text: selector, singular });
  });

  it.each([
    ["a", "expected '$', found 'a'", 0],
    ["", "the path ends too early", 0],
    ["$.", "the path ends too early", 2],
    ["$.a[", "unclosed bracketed selection", 4],
    ["$[?@.a=1]", "unexpected filter selector token '='", 6],
    ["$[?foo(@.a)]", "no such function 'foo'", 3],
  ])("%s is refused", (selector, problem, offset) => {
    expect(compileJsonPath(selector)).toEqual({ problem, offset });
  });

  it("still answers when more paths were compiled than are kept", () => {
    const first = pathOf("$[?@ == 1]");
    for (let index = 0; index < 2100; index++) pathOf(`$.p${index}`);
    expect(queryJsonPath(first, [1, 2])).toEqual({ found: true, value: [1] });
  });
});

describe("queryJsonPath", () => {
  const big = 12345678901234567890n;
  it.each<[string, Value, Value | undefined]>([
    ["$.a", { a: null }, null],
    ["$.a", {}, undefined],
    ["$.a", [], undefined],
    ["$.length", [1], undefined],
    ["$.length", "text", undefined],
    ["$.toString", {}, undefined],
    ["$.__proto__", {}, undefined],
    ["$['__proto__']", JSON.parse('{"__proto__":1}'), 1],
    ["$[-1]", [1, 2], 2],
    ["$[-3]", [1, 2], undefined],
    ["$[0]", { 0: "a" }, undefined],
    ["$['0']", { 0: "a" }, "a"],
    ["$['0']", ["a"], undefined],
    ["$[*]", [], []],
    ["$.*", null, []],
    [
      "$[?@.id == 12345678901234567890].n",
      [
        { id: big, n: 1 },
        { id: big + 1n, n: 2 },
      ],
      [1],
    ],
    [
      "$[?@.id > 12345678901234567890].n",
      [
        { id: big, n: 1 },
        { id: big + 1n, n: 2 },
      ],
      [2],
    ],
    ["$[?@.id >= 5]", [{ id: 5n }], [{ id: 5n }]],
    [
      "$[?@ == $[0]]",
      [big, Number(big), big],
      [big, Number(big), big].filter((item) => item === big || BigInt(item) === big),
    ],
    ["$[?length(@) == 1]", ["🎉", "ab"], ["🎉"]],
    ["$[?match(@, '1.')]", [12, "12"], ["12"]],
  ])("%s (row %#)", (selector, value, expected) => {
    const found = expected === undefined ? { found: false } : { found: true, value: expected };
    expect(queryJsonPath(pathOf(selector), value)).toEqual(found);
  });

  it("goes deeper than 50 levels, and says when it cannot", () => {
    const nest = (levels: number) => {
      let value: Value = 1;
      for (let level = 0; level < levels; level++) value = { a: value };
      return value;
    };
    const found = queryJsonPath(pathOf("$..a"), nest(1000)) as { value: Value[] };
    expect(found.value).toHaveLength(1000);
    expect(queryJsonPath(pathOf("$..a"), nest(1_000_000))).toEqual({
      found: false,
      problem: "the value is nested too deeply for this path",
    });
  });

  it("finds more values than fit on the stack", () => {
    const list = Array.from({ length: 300_000 }, (_, id) => ({ id }));
    const found = queryJsonPath(pathOf("$[*].id"), list) as { value: Value[] };
    expect(found.value).toHaveLength(300_000);
  });
});
