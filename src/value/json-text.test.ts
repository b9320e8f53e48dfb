import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../model/value.ts";
import { strictlyEqual } from "./equality.ts";
import { formatJson, parseJson } from "./json-text.ts";

describe("parseJson", () => {
  it.each<[string, Value]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["[12345678901234567890,-12345678901234567890]", [12345678901234567890n, -12345678901234567890n]],
    ['{"id":\n 12345678901234567890, "n": 1.5}', { id: 12345678901234567890n, n: 1.5 }],
    ["0.12345678901234567890", 0.12345678901234568],
    ["12345678901234567890.5", Number("12345678901234567890.5")],
    ["1e25", 1e25],
    ["12345678901234567890e0", Number("12345678901234567890")],
    ['"12345678901234567890"', "12345678901234567890"],
    ['{"a":1,"a":12345678901234567890}', { a: 12345678901234567890n }],
    ['{"a":12345678901234567890,"a":2}', { a: 2 }],
    ['"\\ud83c\\udf89\\u00e9"', "🎉é"],
    [" null ", null],
  ])("reads %s", (text, value) => {
    expect(parseJson(text)).toEqual({ value });
  });

  it.each(['{"__proto__":{"x":1}}', '{"__proto__":{"x":12345678901234567890}}'])(
    "keeps __proto__ as a key: %s",
    (text) => {
      const { value } = parseJson(text) as { value: { [key: string]: Value } };
      expect(Object.keys(value)).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    },
  );

  it.each([
    ["", "the text is empty", 0],
    ["  \n", "the text is empty", 0],
    ['{"a":}', "object value expected after ':' at line 1, column 6", 5],
    ['{\n  "a": 1,\n}', "quoted object key expected but got '}' at line 3, column 1", 12],
    ["[1, 2", "array item or end of array ']' expected but reached end of input at line 1, column 6", 5],
    ["<html>", "JSON value expected but got '<' at line 1, column 1", 0],
    ["nul", "JSON value expected but got 'n' at line 1, column 1", 0],
    ["1 2", "expected end of input but got '2' at line 1, column 3", 2],
  ])("tells what is wrong with %j", (text, problem, offset) => {
    expect(parseJson(text)).toEqual({ problem, offset });
  });

  it("never throws, and agrees with JSON.parse", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect("value" in parseJson(text)).toBe(valid);
      }),
    );
    expect(parseJson("[".repeat(200_000))).toHaveProperty("problem");
    expect(parseJson(`${"[".repeat(50_000)}12345678901234567890${"]".repeat(50_000)}`)).toHaveProperty(
      "value",
    );
  });
});

describe("formatJson", () => {
  it("writes BigInt as digits", () => {
    expect(formatJson({ id: 12345678901234567890n, list: [1n] })).toBe(
      '{"id":12345678901234567890,"list":[1]}',
    );
    expect(formatJson([12345678901234567890n], 2)).toBe("[\n  12345678901234567890\n]");
    expect(formatJson(Number.NaN)).toBe("null");
  });

  it("gives what parseJson reads back", () => {
    const value = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }),
        // An integer beyond 2^53 is a BigInt wherever we read one.
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .filter((number) => Number.isSafeInteger(number) || !/^-?\d+$/.test(String(number))),
        fc.string(),
        fc.constant(null),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value")),
      ) as fc.Arbitrary<Value>,
    })).value;
    fc.assert(
      fc.property(value, (original) => {
        const read = parseJson(formatJson(original)) as { value: Value };
        expect(strictlyEqual(read.value, original)).toBe(true);
      }),
    );
  });
});
