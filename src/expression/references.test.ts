import { expect, test } from "vitest";
import { parseExpression } from "./parse.ts";

test.each([
  ["steps.pay.outcome == 'error'", []],
  ["'passed' != needs.pay.outcome", []],
  ["before.login.conclusion == 'passed'", []],
  ["response.json.outcome == 'error'", ["=="]],
  ["steps.pay.outputs.outcome != 1", ["!="]],
  ["1 == 1 && steps.pay.outcome == 'failed'", ["=="]],
])("loose equalities of %s", (source, operators) => {
  const parsed = parseExpression(source);
  expect("references" in parsed && parsed.references.looseEqualities.map(({ operator }) => operator)).toEqual(
    operators,
  );
});
