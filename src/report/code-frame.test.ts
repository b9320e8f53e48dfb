import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeFrame } from "./code-frame.ts";
import { hostileText } from "./testdata/hostile-text.ts";
import { textWidth } from "./text-width.ts";

function at(line: number, column: number, endColumn = column + 1, endLine = line) {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

describe("codeFrame", () => {
  test("two lines before, one after", () => {
    expect(codeFrame("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n", at(3, 4))).toBe(
      ["  1 | a: 1", "  2 | b: 2", "> 3 | c: 3", "    |    ^", "  4 | d: 4"].join("\n"),
    );
  });

  test("numbers of different length are aligned", () => {
    const source = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join("\n");
    expect(codeFrame(source, at(10, 1, 5))).toBe(
      ["   8 | line 8", "   9 | line 9", "> 10 | line 10", "     | ^^^^", "  11 | line 11"].join("\n"),
    );
  });

  test("the line feed at the end is no line", () => {
    expect(codeFrame("a: x\n", at(1, 4))).toBe("> 1 | a: x\n    |    ^");
  });

  test("Windows line ends", () => {
    expect(codeFrame("a: x\r\nb\r\n", at(1, 4))).toBe("> 1 | a: x\n    |    ^\n  2 | b");
  });

  test("a range over several lines is marked to the end of its first", () => {
    expect(codeFrame("key: [1,\n  2]\n", at(1, 6, 5, 2))).toBe("> 1 | key: [1,\n    |      ^^^\n  2 |   2]");
  });

  test("an empty range, and one behind the end of its line", () => {
    expect(codeFrame("abc", at(1, 2, 2))).toBe("> 1 | abc\n    |  ^");
    expect(codeFrame("abc", at(1, 4, 4))).toBe("> 1 | abc\n    |    ^");
    expect(codeFrame("abc", at(1, 40, 41))).toBe("> 1 | abc\n    |    ^");
  });

  test("nothing for an empty file or a line that does not exist", () => {
    expect(codeFrame("", at(1, 1))).toBe("");
    expect(codeFrame("a", at(2, 1))).toBe("");
  });

  test.each([
    ["\tkey: x", 7, 8, "    key: x", 9, 1],
    ["a\tb", 3, 4, "a   b", 4, 1],
    ["漢字: x", 5, 6, "漢字: x", 6, 1],
    ["漢字: x", 1, 3, "漢字: x", 0, 4],
    ["😀😀 x", 6, 7, "😀😀 x", 5, 1],
    ["e\u0301te\u0301 x", 7, 8, "e\u0301te\u0301 x", 4, 1],
    ["a\x1b[31mb", 2, 3, "a␛[31mb", 1, 1],
  ])("the caret stands right in %j", (line, column, endColumn, shown, blanks, carets) => {
    expect(codeFrame(line, at(1, column, endColumn))).toBe(
      `> 1 | ${shown}\n    | ${" ".repeat(blanks)}${"^".repeat(carets)}`,
    );
  });

  test("a long line is cut on both sides", () => {
    const line = `${"a".repeat(500)}HERE${"b".repeat(500)}`;
    const [text = "", carets = ""] = codeFrame(line, at(1, 501, 505), 40).split("\n");
    expect(text).toMatch(/^> 1 \| …a+HEREb+…$/);
    expect(textWidth(text)).toBe(46);
    expect(text.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
  });

  test("the end of a long line is shown without an ellipsis", () => {
    const line = `${"a".repeat(500)}HERE`;
    const [text = "", carets = ""] = codeFrame(line, at(1, 501, 505), 40).split("\n");
    expect(text).toMatch(/^> 1 \| …a{35}HERE$/);
    expect(text.slice(carets.indexOf("^"))).toBe("HERE");
  });

  test("a line of 10 MB is cut", () => {
    const shown = codeFrame("x".repeat(10_000_000), at(1, 5_000_000));
    expect(shown.length).toBeLessThan(1_000);
  });

  test("in plain text the carets stand under the range", () => {
    const plain = fc.string({ minLength: 1, maxLength: 300, unit: fc.constantFrom(..."abc :-") });
    fc.assert(
      fc.property(plain, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 120 }), (text, one, two, columns) => {
        // Blanks at the end are not shown.
        const line = `${text}.`;
        const start = one % line.length;
        const end = start + 1 + (two % (line.length - start));
        const [shown = "", carets = ""] = codeFrame(line, at(1, start + 1, end + 1), columns).split("\n");
        const marked = shown.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1);
        expect(line.slice(start, end).startsWith(marked)).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(columns + 6);
        if (end - start < columns / 2) expect(marked).toBe(line.slice(start, end));
      }),
    );
  });

  test("never fails, whatever the text and the place", () => {
    fc.assert(
      fc.property(hostileText, fc.nat(5), fc.nat(80), fc.nat(80), (source, line, column, length) => {
        const frame = codeFrame(source, at(line + 1, column + 1, column + 1 + length), 30);
        // The caret of a place behind the last character of a full line stands one column further.
        for (const shown of frame.split("\n")) {
          expect(textWidth(shown)).toBeLessThanOrEqual(/^ +\| *\^$/.test(shown) ? 37 : 36);
        }
        expect(frame).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      }),
    );
  });
});
