import { describe, expect, it } from "vitest";
import type { OutputPlan } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";
import { takeOutput } from "./take-output.ts";
import { httpAnswerForTest } from "./testing/http-answer.ts";
import { evaluateLiteral, jsonQuery, originOf } from "./testing/matchers-of.ts";

const answer = httpAnswerForTest({
  status: 201,
  headers: [["Location", "/orders/17"]],
  body: new TextEncoder().encode('{"id":12345678901234567890,"lines":[{"sku":"A-1"}],"token":"tok-abc-xyz"}'),
  url: "http://127.0.0.1/orders",
  duration: 1,
});
const options = {
  evaluate: evaluateLiteral,
  mask: (text: string) => text.replaceAll("tok-abc-xyz", "***"),
  clock: { now: () => 0 },
};
const location = { kind: "header", name: "location" } as const;

function plan(parts: Partial<OutputPlan>): OutputPlan {
  return {
    name: "order",
    query: { kind: "status" },
    matches: null,
    filters: [],
    fallback: null,
    secret: false,
    origin: originOf({}, ""),
    ...parts,
  };
}

describe("takeOutput", () => {
  it.each<[string, Partial<OutputPlan>, Value]>([
    ["a value with its type", { query: jsonQuery("$.id") }, 12345678901234567890n],
    ["a list", { query: jsonQuery("$.lines[*].sku") }, ["A-1"]],
    ["a first group", { query: location, matches: /^\/orders\/(\d+)$/u }, "17"],
    ["a whole match", { query: location, matches: /\d+/u }, "17"],
    ["a group that took no part", { query: location, matches: /orders(x)?/u }, ""],
    ["a number as text", { query: jsonQuery("$.id"), matches: /^123(4)/u }, "4"],
    [
      "a fallback where nothing is found",
      { query: jsonQuery("$.no"), fallback: { kind: "literal", value: null } },
      null,
    ],
    [
      "a fallback where nothing matches",
      { query: location, matches: /x/u, fallback: { kind: "literal", value: "none" } },
      "none",
    ],
    ["no fallback where it is not needed", { fallback: { kind: "text", parts: [] } }, 201],
  ])("gives %s", (_name, parts, value) => {
    expect(takeOutput(plan(parts), answer, options)).toEqual({ value });
  });

  it("takes the same with a global expression twice", () => {
    const output = plan({ query: location, matches: /\d/gu });
    expect([takeOutput(output, answer, options), takeOutput(output, answer, options)]).toEqual([
      { value: "1" },
      { value: "1" },
    ]);
  });

  it.each<[string, Partial<OutputPlan>, string, string | null]>([
    [
      "nothing found",
      { query: jsonQuery("$.ids") },
      'output order: nothing found: $ has no "ids", did you mean "id"?',
      null,
    ],
    [
      "no match",
      { query: location, matches: /x/u },
      'output order: expected a text that matches /x/, found "/orders/17"',
      '"/orders/17"',
    ],
    [
      "no match in a secret",
      { query: location, matches: /x/u, secret: true },
      "output order: expected a text that matches /x/, found ***",
      '"***"',
    ],
    [
      "no match in a known secret",
      { query: jsonQuery("$.token"), matches: /q/u },
      'output order: expected a text that matches /q/, found "***"',
      '"***"',
    ],
    [
      "a fallback that fails",
      { query: jsonQuery("$.no"), fallback: { kind: "text", parts: [] } },
      "output order: could not be taken: no value for vars.region",
      null,
    ],
  ])("fails with %s", (_name, parts, message, actual) => {
    expect(takeOutput(plan(parts), answer, options)).toMatchObject({
      failure: expect.objectContaining({
        message,
        actual,
        path: null,
        diff: null,
        place: { file: "orders.suite.yaml", line: 3, column: 5 },
      }),
    });
  });
});
