import { describe, expect, it } from "vitest";
import type { Value } from "../model/value.ts";
import { prepareSchema, type SchemaOutcome, validateSchema } from "./json-schema.ts";

const told = (outcome: SchemaOutcome) =>
  "problem" in outcome
    ? outcome.problem
    : outcome.mismatches.map(({ path, message }) => `${path}: ${message}`);

describe("validateSchema", () => {
  it.each<[string, Value, Value, string[] | string]>([
    ["valid", { type: "object", required: ["id"] }, { id: 1 }, []],
    ["true", true, 1, []],
    ["false", false, 1, [": boolean schema is false"]],
    [
      "all mismatches",
      { properties: { a: { type: "string" }, b: { const: 2 } }, additionalProperties: false },
      { a: 1, b: 1, c: 1 },
      [': must not have the key "c"', "a: must be string", "b: must be 2"],
    ],
    ["required", { items: { required: ["x y"] } }, [{}], ['[0]: must have the key "x y"']],
    [
      "path with odd names",
      { properties: { "a/b~c": { items: { type: "string" } } } },
      { "a/b~c": ["x", 1] },
      ['["a/b~c"][1]: must be string'],
    ],
    [
      "names that look like indexes",
      { properties: { 0: { type: "string" } } },
      { 0: 1 },
      ['["0"]: must be string'],
    ],
    ["format", { format: "date-time" }, "today", [': must match format "date-time"']],
    ["unknown format and words", { format: "sku", example: 1 }, "x", []],
    ["BigInt is an integer", { type: "integer" }, 12345678901234567890n, []],
    [
      "BigInt in a list",
      { items: { type: "integer", minimum: 5 } },
      [1, 12345678901234567890n],
      ["[0]: must be >= 5"],
    ],
    ["BigInt beyond any double", { type: "integer" }, 10n ** 400n, []],
    ["BigInt in the schema", { maximum: 12345678901234567890n }, 1, []],
    [
      "draft-07",
      { $schema: "http://json-schema.org/draft-07/schema#", items: [{ type: "integer" }] },
      ["a"],
      ["[0]: must be integer"],
    ],
    [
      "2019-09",
      { $schema: "https://json-schema.org/draft/2019-09/schema", $recursiveAnchor: true, type: "string" },
      1,
      [": must be string"],
    ],
    [
      "2020-12",
      { $schema: "https://json-schema.org/draft/2020-12/schema", prefixItems: [{ type: "integer" }] },
      ["a"],
      ["[0]: must be integer"],
    ],
    [
      "draft-04",
      { $schema: "http://json-schema.org/draft-04/schema#" },
      1,
      '$schema is "http://json-schema.org/draft-04/schema#"; known are 2020-12, 2019-09 and draft-07',
    ],
    ["unknown type", { type: "int" }, 1, "/type must be equal to one of the allowed values"],
    [
      "broken pattern",
      { pattern: "[" },
      "x",
      "Invalid regular expression: /[/u: Unterminated character class",
    ],
    ["not a schema", 5, 1, "a JSON Schema is an object, true or false"],
    ["null", null, 1, "a JSON Schema is an object, true or false"],
    ["dangling reference", { $ref: "#/$defs/a" }, 1, "$ref to #/$defs/a leads nowhere"],
    ["asynchronous", { $async: true }, 1, "$async schemas are not supported"],
    [
      "code in names is not run",
      { properties: { "'];throw 1;//": { type: "string" } } },
      { "'];throw 1;//": 1 },
      ['["\'];throw 1;//"]: must be string'],
    ],
  ])("%s", async (_name, schema, value, expected) => {
    expect(told(await validateSchema(schema, value))).toEqual(expected);
  });

  const files: Record<string, Value> = {
    "/s/item.json": { type: "object", properties: { price: { $ref: "money/money.json#/$defs/amount" } } },
    "/s/money/money.json": { $defs: { amount: { type: "integer" } } },
    "/s/order.json": { $id: "https://acme.test/schemas/order.json", $ref: "line.json" },
    "/s/line.json": { $id: "https://acme.test/schemas/line.json", $ref: "item.json" },
  };
  const readReference = async (file: string) => {
    const schema = files[file];
    if (schema === undefined) throw new Error("there is no such file");
    return schema;
  };

  it.each<[string, Value, Value, string[] | string]>([
    [
      "beside it and below",
      { items: { $ref: "item.json" } },
      [{ price: "1" }],
      ["[0].price: must be integer"],
    ],
    [
      "when $id names another place",
      files["/s/order.json"] as Value,
      { price: "1" },
      ["price: must be integer"],
    ],
    ["missing", { $ref: "nope.json" }, 1, "$ref to /s/nope.json: there is no such file"],
    [
      "elsewhere",
      { $ref: "https://example.com/a.json" },
      1,
      "$ref to https://example.com/a.json: only files beside the schema can be referred to, nothing is fetched",
    ],
  ])("reads references to files %s", async (_name, schema, value, expected) => {
    expect(told(await validateSchema(schema, value, { file: "/s/root.json", readReference }))).toEqual(
      expected,
    );
  });

  it("compiles a schema once", async () => {
    const schema = { type: "string" };
    expect(await prepareSchema(schema)).toBe(await prepareSchema(schema));
  });

  it("tells at most 20 mismatches, and how many more there are", async () => {
    const outcome = await validateSchema(
      { items: { type: "string" } },
      Array.from({ length: 100 }, () => 1),
    );
    expect(told(outcome)).toHaveLength(20);
    expect(outcome).toMatchObject({ more: 80 });
  });
});
