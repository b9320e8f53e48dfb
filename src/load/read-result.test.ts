import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Value } from "../model/value.ts";
import { result as isResult } from "./generated/is-result.js";
import { readResult, withShortTexts } from "./read-result.ts";

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(json("../../schemas/result.schema.json"));
const names = ["all-passed", "failures", "errors", "flaky", "pass-rate", "hooks-failed", "hostile"];
const fixtures = names.map((name) => ({ name, value: json(`../report/testdata/${name}.json`) as Value }));
const OTHERS: readonly Value[] = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "passed",
  "2026-11-22T08:00:00.000Z",
  [],
  [{}],
  {},
];

type Container = { [key: string]: Value };

/** Every container of a value with its keys. */
function places(value: Value, found: [Container, string][] = []): typeof found {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Container, key]);
    places((value as Container)[key] as Value, found);
  }
  return found;
}

describe("the validator of results", () => {
  test.each(fixtures)("takes $name", ({ value }) => expect(isResult(value)).toBe(true));

  test.each(fixtures)("agrees with ajv about $name with any one part changed", ({ value }) => {
    const agree = () => {
      if (isResult(value) !== validate(value)) throw new Error(JSON.stringify(validate.errors));
    };
    for (const [container, key] of places(value)) {
      const before = container[key] as Value;
      for (const other of OTHERS) {
        container[key] = other;
        agree();
      }
      if (!Array.isArray(container)) {
        delete container[key];
        agree();
        container["more"] = before;
        agree();
        delete container["more"];
      }
      container[key] = before;
    }
    expect(isResult(value)).toBe(true);
  });
});

describe("readResult", () => {
  const text = JSON.stringify(fixtures[0]?.value);

  test("gives what the file says", () => {
    expect(readResult(Buffer.from(text))).toEqual(fixtures[0]?.value);
  });

  test.each([
    [
      "brackets and quotes in texts are none",
      text.replace('"reason":"', '"reason":"[[[[\\"[[\\\\'),
      undefined,
    ],
    ["not JSON", "{", "it is not JSON"],
    ["nothing", "", "it is not JSON"],
    ["a list", "[]", "it is not as schemas/result.schema.json says"],
    ["a key of the prototype", text.replace("{", '{"__proto__":{},'), "it is not as schemas/result"],
    ["nested deep", "[".repeat(401), "it is nested too deep"],
    ["nested deep behind a text", `["a\\"",${"[".repeat(400)}`, "it is nested too deep"],
  ])("%s", (_name, source, why) => {
    if (why === undefined) expect(readResult(Buffer.from(source)).reason).toMatch(/^\[\[\[\["\[\[\\/);
    else expect(() => readResult(Buffer.from(source))).toThrow(why);
  });

  test("bytes that are no text", () => {
    expect(() => readResult(Buffer.from([0x22, 0xff, 0x22]))).toThrow("it is not UTF-8");
  });
});

test("withShortTexts cuts every text and nothing else", () => {
  expect(withShortTexts({ a: "12345", b: ["123", { c: "123456" }], d: 12345, e: null, f: true }, 3)).toEqual({
    ...{ a: "123", b: ["123", { c: "123" }], d: 12345, e: null, f: true },
  });
});
