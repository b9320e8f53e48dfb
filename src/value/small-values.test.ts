import { describe, expect, it } from "vitest";
import { jsonExcerpt, shorten, showValue } from "./describe.ts";
import { firstDifference } from "./first-difference.ts";
import { joinPaths, pathText } from "./path-text.ts";
import { rememberWritten, writtenText } from "./written-number.ts";

const same = (text: string) => text;

describe("written numbers", () => {
  it("are kept for each container and key", () => {
    const container = { price: 1.1, list: [31] };
    rememberWritten(container, "price", "1.10");
    rememberWritten(container.list, 0, "0x1F");
    expect(writtenText(container, "price")).toBe("1.10");
    expect(writtenText(container.list, 0)).toBe("0x1F");
    expect(writtenText(container, "list")).toBeUndefined();
    expect(writtenText({ price: 1.1 }, "price")).toBeUndefined();
  });
});

describe("values in words", () => {
  it("are JSON when short, else a description", () => {
    expect(showValue([1, "a", 12345678901234567890n], same)).toBe('[1,"a",12345678901234567890]');
    expect(
      showValue(
        Array.from({ length: 30 }, () => 1),
        same,
      ),
    ).toBe("a list of 30 items");
    expect(showValue({ text: "x".repeat(200) }, same)).toBe("an object with 1 key");
    expect(showValue(Number.NaN, same)).toBe(".nan");
    expect(jsonExcerpt(Number.NEGATIVE_INFINITY, same)).toBe("-.inf");
  });

  it("are masked before they are cut", () => {
    const secret = "s3cr3t".repeat(10);
    const mask = (text: string) => text.replaceAll(secret, "***");
    expect(showValue("x".repeat(100) + secret, mask)).not.toContain("s3cr3t");
    expect(jsonExcerpt(["x".repeat(1970) + secret], mask)).not.toContain("s3cr3t");
  });

  it("are never cut inside a character", () => {
    expect(shorten("ab🎉cd", 3)).toBe("ab… (6 characters)");
    expect(shorten("abc", 3)).toBe("abc");
  });
});

describe("paths in words", () => {
  it("read like code", () => {
    expect(pathText(["lines", 0, "sku", "a b", "größe"])).toBe('lines[0].sku["a b"].größe');
    expect(joinPaths("[1]", "sku")).toBe("[1].sku");
    expect(joinPaths("a", "[0]")).toBe("a[0]");
    expect(joinPaths("", "a")).toBe("a");
  });

  it("lead to the first difference", () => {
    expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toEqual({
      path: ["a", 1, "b"],
      expected: 2,
      actual: 3,
    });
    expect(firstDifference({ a: 1 }, { a: 1 })).toBeNull();
    expect(firstDifference({}, JSON.parse('{"__proto__":1}'))).toEqual({
      path: ["__proto__"],
      expected: undefined,
      actual: 1,
    });
  });
});
