import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { YamlDocument, YamlValue } from "../../model/yaml-document.ts";
import { resolvePlain } from "./core-schema.ts";
import { decodeSource } from "./decode-source.ts";
import { MAXIMUM_FILE_SIZE } from "./limits.ts";
import { parseYaml } from "./parse-yaml.ts";

type Container = { [key: string]: YamlValue };

function parsed(source: string): YamlDocument {
  const { document, diagnostics } = parseYaml("a.yaml", source);
  expect(diagnostics).toEqual([]);
  return document as YamlDocument;
}

function codes(source: string): string[] {
  return parseYaml("a.yaml", source).diagnostics.map(({ code }) => code);
}

function sliceOf(document: YamlDocument, container: object, key: string | number): string[] {
  const offsets = document.offsets(container, key);
  if (offsets === undefined) return [];
  return [
    document.source.slice(offsets.keyStart, offsets.keyEnd),
    document.source.slice(offsets.valueStart, offsets.valueEnd),
  ];
}

// The second text of each pair is left to the full reader by its document marker.
const both = (source: string): string[] => [source, `---\n${source}`];

describe("offsets", () => {
  test.each(
    both("'a b': \"c\" # d\nlist:\n  - x: 1\n    y: [2, {z: 3}]\n  - |\n    text\n\nempty:\nlast: q # r\n"),
  )("of %j", (source) => {
    const document = parsed(source);
    const root = document.value as Container;
    const list = root["list"] as Container[];
    expect(sliceOf(document, root, "a b")).toEqual(["'a b'", '"c"']);
    expect(sliceOf(document, root, "list")).toEqual(["list", "- x: 1\n    y: [2, {z: 3}]\n  - |\n    text"]);
    expect(sliceOf(document, list, 0)).toEqual(["x: 1\n    y: [2, {z: 3}]", "x: 1\n    y: [2, {z: 3}]"]);
    expect(sliceOf(document, list[0] as Container, "y")).toEqual(["y", "[2, {z: 3}]"]);
    expect(sliceOf(document, list, 1)).toEqual(["|\n    text", "|\n    text"]);
    expect(sliceOf(document, root, "empty")).toEqual(["empty", ""]);
    const empty = document.offsets(root, "empty");
    expect(document.source.slice(0, empty?.valueStart)).toMatch(/empty:$/);
    expect(sliceOf(document, root, "last")).toEqual(["last", "q"]);
    expect(document.offsets(root, "absent")).toBeUndefined();
    expect(document.offsets({}, "a b")).toBeUndefined();
    expect(document.offsets(list, 2)).toBeUndefined();
  });

  test("of a map with many entries and keys that look like numbers", () => {
    const source = Array.from(
      { length: 100 },
      (_, index) => `${100 - index}: v${index}\nk${index}: ${index}\n`,
    ).join("");
    const document = parsed(source);
    const root = document.value as Container;
    for (let index = 0; index < 100; index++) {
      expect(sliceOf(document, root, `${100 - index}`)).toEqual([`${100 - index}`, `v${index}`]);
      expect(sliceOf(document, root, `k${index}`)).toEqual([`k${index}`, `${index}`]);
    }
  });

  test("become lines and columns from 1", () => {
    const document = parsed("a: 1\nb: 2\n");
    expect(document.range(8, 9)).toEqual({ start: { line: 2, column: 4 }, end: { line: 2, column: 5 } });
    expect(document.range(0, 10)).toEqual({ start: { line: 1, column: 1 }, end: { line: 3, column: 1 } });
    expect(document.range(-1, 99)).toEqual({ start: { line: 1, column: 1 }, end: { line: 3, column: 1 } });
  });

  test("property: every offset is at the line and column that counting gives", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\n", "é", "\r") }),
        fc.nat({ max: 60 }),
        (text, wanted) => {
          const source = `a: 1 #${text.replaceAll(/[\n\r]/g, (c) => (c === "\n" ? "\n#" : ""))}\n`;
          const offset = Math.min(wanted, source.length);
          const before = source.slice(0, offset).split("\n");
          expect(parsed(source).range(offset, offset).start).toEqual({
            line: before.length,
            column: (before.at(-1) as string).length + 1,
          });
        },
      ),
    );
  });
});

describe("values", () => {
  test.each(both("__proto__: { polluted: true }\nconstructor: 1\ntoString: [x]\n"))(
    "own properties only: %j",
    (source) => {
      const root = parsed(source).value as Container;
      expect(Object.keys(root)).toEqual(["__proto__", "constructor", "toString"]);
      expect(Object.hasOwn(root, "__proto__")).toBe(true);
      expect(Object.getPrototypeOf(root)).toBe(Object.prototype);
      expect(({} as Container)["polluted"]).toBeUndefined();
    },
  );

  test.each(both("1: a\n0x10: b\n1.0: c\ntrue: d\n"))("keys are the text that is written: %j", (source) => {
    expect(Object.keys(parsed(source).value as Container)).toEqual(["1", "0x10", "1.0", "true"]);
  });

  test.each(both("a: 9007199254740991\nb: 9007199254740993\nc: -9007199254740993\nd: 0x20000000000001\n"))(
    "integers beyond 2^53 are BigInt: %j",
    (source) => {
      expect(parsed(source).value).toEqual({
        a: 9007199254740991,
        b: 9007199254740993n,
        c: -9007199254740993n,
        d: 9007199254740993n,
      });
    },
  );

  test("property: plain scalars resolve as the library resolves them", () => {
    const scalar = fc.oneof(
      fc.stringMatching(/^[-+.]?[0-9oxXa-fA-F_]{1,20}(\.[0-9]*)?([eE][-+]?[0-9]+)?$/),
      fc.constantFrom(
        ".inf",
        "-.INF",
        "+.Inf",
        ".nan",
        ".NAN",
        ".Nan",
        "~",
        "null",
        "nUll",
        "True",
        "tRUE",
        "FALSE",
      ),
      fc.stringMatching(/^[a-zA-Z]{1,6}$/),
    );
    fc.assert(
      fc.property(scalar, (text) => {
        const expected = parse(text, { intAsBigInt: true }) as unknown;
        const exact =
          typeof expected === "bigint" && Number.isSafeInteger(Number(expected))
            ? Number(expected)
            : expected;
        expect(resolvePlain(text)).toBe(exact);
      }),
      { numRuns: 5000 },
    );
  });

  test("an alias gives its anchor's value, and its own place", () => {
    const document = parsed("a: &x { b: 1 }\nc: *x\n");
    const root = document.value as Container;
    expect(root["c"]).toBe(root["a"]);
    expect(sliceOf(document, root, "c")).toEqual(["c", "*x"]);
    expect(sliceOf(document, root["c"] as Container, "b")).toEqual(["b", "1"]);
  });

  test("a byte order mark is not part of the text", () => {
    const document = parsed("\ufeffa: 1\n");
    expect(document.value).toEqual({ a: 1 });
    expect(document.offsets(document.value as Container, "a")?.keyStart).toBe(0);
  });
});

describe("bytes", () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test("UTF-8 is decoded and its byte order mark stripped", () => {
    expect(decodeSource("a.yaml", encode("a: é\n"))).toEqual({ source: "a: é\n", diagnostics: [] });
    expect(decodeSource("a.yaml", encode("\ufeffa: 1"))).toEqual({ source: "a: 1", diagnostics: [] });
  });

  test.each([
    ["UTF-16 little endian", [0xff, 0xfe, 0x61, 0x00]],
    ["UTF-16 big endian", [0xfe, 0xff, 0x00, 0x61]],
    ["UTF-16 without a mark", [0x61, 0x00, 0x3a, 0x00]],
    ["NUL bytes", [0x61, 0x3a, 0x20, 0x00]],
    ["invalid UTF-8", [0x61, 0x3a, 0x20, 0xc3, 0x28]],
    ["Latin-1", [0x61, 0x3a, 0x20, 0xe9, 0x0a]],
  ])("%s is refused at 1:1", (_, bytes) => {
    const { source, diagnostics } = decodeSource("a.yaml", new Uint8Array(bytes));
    expect(source).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "yaml-encoding",
      file: "a.yaml",
      range: { start: { line: 1, column: 1 } },
    });
  });

  test("a file over the size limit is refused", () => {
    expect(decodeSource("a.yaml", new Uint8Array(MAXIMUM_FILE_SIZE + 1)).diagnostics[0]?.code).toBe(
      "yaml-size",
    );
    expect(codes(`a: ${"x".repeat(MAXIMUM_FILE_SIZE)}`)).toEqual(["yaml-size"]);
  });
});

test.each([
  ["words", `a: ${"b ".repeat(2_000_000)}`],
  ["comments", `${"#\n".repeat(200_000)}a: b`],
  ["flow items", `a: [${"b c, ".repeat(200_000)}]`],
  ["escapes", `a: "${"\\n".repeat(1_000_000)}"`],
])("a file of very many %s is read", (_, source) => {
  expect(codes(source)).toEqual([]);
});

describe("limits hold without exhausting stack or time", () => {
  test.each([
    ["brackets", "[".repeat(100_000)],
    ["braces", "a: ".concat("{a: ".repeat(100_000))],
    ["dashes", "- ".repeat(100_000)],
    ["question marks", "? ".repeat(100_000)],
    ["colons", "a: ".repeat(100_000)],
    ["indentation", Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
    ["closed brackets", "a: ".concat("[".repeat(100_000), "]".repeat(100_000))],
  ])("%s", (_, source) => {
    expect(codes(source)).toEqual(["yaml-depth"]);
  });

  test.each([63, 64])("%i levels of nesting", (levels) => {
    expect(codes(`a: ${"[".repeat(levels)}${"]".repeat(levels)}`)).toEqual(levels < 64 ? [] : ["yaml-depth"]);
    expect(codes(`---\na: ${"[".repeat(levels)}${"]".repeat(levels)}`)).toEqual(
      levels < 64 ? [] : ["yaml-depth"],
    );
  });

  test.each([
    ["closing brackets", "]".repeat(20_000)],
    ["quotes", 'a: "b"c\n'.repeat(2000)],
    ["unquoted expressions", "a:\n".concat("  - {b: ${{ x }}}\n".repeat(500))],
    ["mistakes", "- a: b: c\n".repeat(5000)],
    ["blanks", `a: b${" ".repeat(50_000)}c\nd: "e" f\n`],
    ["words", `a: ${"b ".repeat(50_000)}: c\n`],
    ["blank lines", `a: b${"   \n".repeat(20_000)} c: d\n`],
  ])("%s take no more than a moment", (_, source) => {
    const { diagnostics } = parseYaml("a.yaml", source);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});

test("property: no text makes it throw, and an error means no document", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.stringMatching(/^[-ab:#'"{}[\],&*!|>%@`$? \n\t~<.0\\]{0,60}$/),
  );
  fc.assert(
    fc.property(text, (source) => {
      const { document, diagnostics } = parseYaml("a.yaml", source);
      expect(document === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      const lines = source.split("\n");
      for (const { range, message } of diagnostics) {
        expect(message).not.toBe("");
        expect(range.start.line).toBeLessThanOrEqual(lines.length);
        const backwards =
          range.end.line < range.start.line ||
          (range.end.line === range.start.line && range.end.column < range.start.column);
        expect(backwards).toBe(false);
      }
    }),
    { numRuns: 5000 },
  );
});
