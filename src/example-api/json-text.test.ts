import { expect, test } from "vitest";
import { JsonText, type JsonValue, toJson } from "./json-text.ts";
import { money } from "./money.ts";

const table: readonly (readonly [JsonValue, string])[] = [
  [null, "null"],
  [[1, true, "a"], '[1,true,"a"]'],
  [{ a: { b: [] }, "c d": "\u001b\ud800" }, '{"a":{"b":[]},"c d":"\\u001b\\ud800"}'],
  [{ id: new JsonText("9007199254740993") }, '{"id":9007199254740993}'],
  [[money(1990), money(5), money(0), money(100_000)], "[19.90,0.05,0.00,1000.00]"],
];

test.each(table)("%j is written as %s", (value, text) => {
  expect(toJson(value)).toBe(text);
});
