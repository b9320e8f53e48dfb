import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "../model/value.ts";
import { compareValues, strictlyEqual } from "./equality.ts";

const big = 12345678901234567890n;

describe("strictlyEqual", () => {
  it.each<[string, Value, Value, boolean]>([
    ["same text", "a", "a", true],
    ["number and text", 1, "1", false],
    ["true and 1", true, 1, false],
    ["null and false", null, false, false],
    ["null and object", null, {}, false],
    ["zero and negative zero", 0, -0, true],
    ["NaN", Number.NaN, Number.NaN, true],
    ["NaN and 0", Number.NaN, 0, false],
    ["BigInt and the same number", 9007199254740992n, 9007199254740992, true],
    ["BigInt and the nearest number", 9007199254740993n, 9007199254740992, false],
    ["BigInt and a fraction", 1n, 1.5, false],
    ["BigInt and infinity", big, Number.POSITIVE_INFINITY, false],
    ["BigInt and text", big, String(big), false],
    ["order of keys", { a: 1, b: [big] }, { b: [big], a: 1 }, true],
    ["another key", { a: 1 }, { b: 1 }, false],
    ["one key more", { a: 1 }, { a: 1, b: 1 }, false],
    ["order of items", [1, 2], [2, 1], false],
    ["list and object", [], {}, false],
    ["list and object with indexes", ["a"], { 0: "a" }, false],
    ["own __proto__ against none", JSON.parse('{"__proto__":{}}'), {}, false],
    ["own __proto__ twice", JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":1}}'), true],
    ["inherited key", { a: 1 }, JSON.parse('{"__proto__":{"a":1}}'), false],
    ["own __proto__ against the inherited one", JSON.parse('{"__proto__":{}}'), { x: 1 }, false],
    ["toString is not there", { toString: null }, { x: null }, false],
  ])("%s", (_name, a, b, equal) => {
    expect(strictlyEqual(a, b)).toBe(equal);
    expect(strictlyEqual(b, a)).toBe(equal);
  });

  it("agrees with JSON text for any JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value));
        expect(strictlyEqual(value as Value, copy)).toBe(true);
        expect(strictlyEqual([value as Value], [copy, null])).toBe(false);
      }),
    );
  });
});

describe("compareValues", () => {
  it.each<[Value, Value, number | undefined]>([
    [1, 2, -1],
    [2n, 1, 1],
    [9007199254740993n, 9007199254740992, 1],
    [5n, 5, 0],
    ["a", "b", -1],
    ["é", "z", 1],
    ["1", 1, undefined],
    [Number.NaN, 1, undefined],
    [true, false, undefined],
    [null, null, undefined],
    [[1], [1], undefined],
  ])("%s and %s", (a, b, order) => {
    expect(compareValues(a, b)).toBe(order);
  });
});
