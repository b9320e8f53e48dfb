import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutJson } from "./json-layout.ts";
import { cut, cutBytes, plainLine, plainText, visibleCharacters } from "./plain-text.ts";
import { hostileText } from "./testdata/hostile-text.ts";
import { cutToWidth, textWidth } from "./text-width.ts";
import { valuePair } from "./value-pair.ts";

describe("plainText", () => {
  test.each([
    ["\x1b[1;31mred\x1b[0m", "red"],
    ["\x1b]0;title\x07x", "x"],
    ["\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"],
    ["\x1b]never ended", "␛]never ended"],
    ["a\0b\x7f", "a␀b␡"],
    ["a\r\nb\rc", "a\nb␍c"],
    ["\ud800x\udc00", "\ufffdx\ufffd"],
    ["😀\ttab", "😀\ttab"],
    ["a\u061cb\u200ec\u200fd\u202ee\u2069", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd"],
  ])("%j", (text, expected) => expect(plainText(text)).toBe(expected));

  test("leaves nothing that acts, and is done once", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|\p{Surrogate}/u);
        expect(plainText(plain)).toBe(plain);
        expect(plainLine(text)).not.toMatch(/[\n\t]/);
        expect(visibleCharacters(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("cut", () => {
  test("never through a surrogate pair", () => {
    expect(cut("ab😀cd", 4)).toBe("ab…");
    expect(cut("ab😀cd", 5)).toBe("ab😀…");
    expect(cut("abc", 3)).toBe("abc");
  });
});

describe("cutBytes", () => {
  test.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "…"],
    ["ab漢字", 8, "ab漢字"],
    ["ab漢字x", 8, "ab漢…"],
    ["ab漢字x", 7, "ab…"],
    ["a😀😀", 8, "a😀…"],
    ["a😀😀", 7, "a…"],
    ["abcd", 2, ""],
  ])("%s in %d bytes", (text, bytes, expected) => expect(cutBytes(text, bytes)).toBe(expected));

  test("never more, and never through a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(60), (text, bytes) => {
        const short = cutBytes(text, bytes);
        expect(Buffer.byteLength(short)).toBeLessThanOrEqual(bytes);
        // The text may itself have replacement characters, or end with an ellipsis: only what is new would be a cut character.
        expect(
          short === text || (short.endsWith("…") && text.startsWith(short.slice(0, -1))) || short === "",
        ).toBe(true);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("textWidth", () => {
  test.each([
    ["abc", 3],
    ["漢字", 4],
    ["😀", 2],
    ["👨‍👩‍👧", 2],
    ["e\u0301", 1],
    ["✓ ❤️", 4],
    ["🇩🇪", 2],
    ["\u200b", 0],
  ])("%s", (text, width) => expect(textWidth(text)).toBe(width));

  test("cutToWidth never exceeds", () => {
    fc.assert(
      fc.property(hostileText, fc.nat(30), (text, columns) => {
        expect(textWidth(cutToWidth(plainLine(text), columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe("valuePair", () => {
  test("long values are cut around the first difference", () => {
    const same = "s".repeat(2_000);
    const { expected, actual } = valuePair(`${same}A${same}`, `${same}B${same}`);
    expect(expected).toMatch(/^…s{60}As+… \(4,001 characters\)$/);
    expect(actual).toMatch(/^…s{60}Bs+… \(4,001 characters\)$/);
  });
});

describe("layOutJson", () => {
  test("changes nothing but blanks", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(JSON.parse(layOutJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test("keeps digits, and goes on where the text was cut", () => {
    const text = `{"id":9007199254740993,"total":19.90,"lines":[],"note":"${"x".repeat(60)}`;
    expect(layOutJson(text)).toBe(
      `{\n  "id": 9007199254740993,\n  "total": 19.90,\n  "lines": [],\n  "note": "${"x".repeat(60)}`,
    );
  });
});
