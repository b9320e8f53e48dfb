import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { FIXTURES, readFixture } from "./testdata/fixtures.ts";

const schemaFile = new URL("../../schemas/result.schema.json", import.meta.url);
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(readFileSync(schemaFile, "utf8")),
);

test.each(FIXTURES)("%s is a valid result", (name) => {
  validate(readFixture(name));
  expect(validate.errors ?? []).toEqual([]);
});
