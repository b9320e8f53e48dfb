import { describe, expect, it } from "vitest";
import type { Check } from "../model/expectation.ts";
import type { Failure } from "../model/generated/result.ts";
import type { Value } from "../model/value.ts";
import { formatJson } from "../value/json-text.ts";
import { SecretMask } from "../value/secret-mask.ts";
import { rememberWritten } from "../value/written-number.ts";
import type { Answer } from "./answer.ts";
import { checkAll, type ExpectOptions } from "./expect.ts";
import { httpAnswerForTest } from "./testing/http-answer.ts";
import { checkOf, evaluateLiteral, jsonQuery, originOf } from "./testing/matchers-of.ts";

function answerOf(body: Value, headers: [string, string][] = []): Answer {
  const bytes = new TextEncoder().encode(typeof body === "string" ? body : formatJson(body));
  return httpAnswerForTest({ status: 200, headers, body: bytes, url: "http://127.0.0.1/", duration: 812.34 });
}

function optionsWith(...secrets: string[]): ExpectOptions {
  const mask = new SecretMask();
  for (const secret of secrets) mask.add(secret);
  return { evaluate: evaluateLiteral, mask: (text) => mask.mask(text), clock: { now: () => 0 } };
}

function failuresOf(checks: Check[], answer: Answer, options = optionsWith()): Failure[] {
  const failures = checkAll(checks, answer, options);
  if (failures instanceof Promise) throw new Error("expected no promise");
  return failures;
}

describe("checkAll", () => {
  it("gives no failure, at once, when everything holds", () => {
    const checks = [checkOf({ kind: "status" }, { status: ["2xx"] }), checkOf(jsonQuery("$.a"), { gt: 0 })];
    expect(checkAll(checks, answerOf({ a: 1 }), optionsWith())).toEqual([]);
  });

  it("tells everything about a failure", () => {
    const [failure] = failuresOf(
      [checkOf(jsonQuery("$.lines"), { each: { "$.sku": "A-1" } })],
      answerOf({ lines: [{ sku: "A-1" }, { sku: "B-2" }] }),
    );
    expect(failure).toEqual({
      query: "json $.lines",
      matcher: "equals",
      path: "[1].sku",
      message: 'expected "A-1", found "B-2"',
      expected: '"A-1"',
      actual: '"B-2"',
      diff: null,
      place: { file: "orders.suite.yaml", line: 3, column: 5 },
    });
  });

  it("names length as the matcher, and the length as what was found", () => {
    const [failure] = failuresOf(
      [checkOf(jsonQuery("$.lines"), { length: { gte: 2 } })],
      answerOf({ lines: [7] }),
    );
    expect(failure).toMatchObject({
      matcher: "length",
      message: "length: expected at least 2, found 1 in [7]",
      actual: "1",
    });
  });

  it("shows the lines in which structures and long texts differ", () => {
    const [structure] = failuresOf(
      [checkOf(jsonQuery("$"), { equals: { b: 1, a: [2] } })],
      answerOf({ a: [3], b: 1 }),
    );
    expect(structure).toMatchObject({
      path: "a[0]",
      message: "expected 2, found 3",
      expected: '{"b":1,"a":[2]}',
      actual: '{"a":[3],"b":1}',
      diff: '  {\n    "a": [\n-     2\n+     3\n    ],\n    "b": 1\n  }'.replace("],", "]"),
    });
    const [text] = failuresOf([checkOf({ kind: "body" }, "a\nb")], answerOf("a\nc"));
    expect(text?.diff).toBe("  a\n- b\n+ c");
  });

  it("collects every mismatch of every check", () => {
    const failures = failuresOf(
      [
        checkOf(jsonQuery("$.missing"), { type: "string", length: 2 }),
        checkOf(jsonQuery("$.a"), { equals: "${{ vars.region }}", gt: 5, lt: 1 }),
        checkOf({ kind: "header", name: "x" }, { exists: true }),
        checkOf({ kind: "status" }, { status: [404] }),
      ],
      answerOf({ a: 3 }),
    );
    expect(failures.map(({ query, matcher, message }) => `${query} ${matcher}: ${message}`)).toEqual([
      'json $.missing type: nothing found: $ has no "missing"; there is "a"',
      'json $.missing length: nothing found: $ has no "missing"; there is "a"',
      "json $.a equals: could not be checked: no value for vars.region",
      "json $.a gt: expected greater than 5, found 3",
      "json $.a lt: expected less than 1, found 3",
      'header x exists: nothing found: no header "x"',
      "status status: expected 404, found 200",
    ]);
    expect(failures[0]).toMatchObject({ actual: null, expected: null });
  });

  it("turns a query that throws into a failure of its check", () => {
    const broken = Object.defineProperty(answerOf({}), "status", {
      get() {
        throw new Error("out of order");
      },
    });
    const failures = failuresOf([checkOf({ kind: "status" }, 200), checkOf({ kind: "body" }, "x")], broken);
    expect(failures.map((failure) => failure.message)).toEqual([
      "could not be looked at: out of order",
      'expected "x", found "{}"',
    ]);
  });

  it("survives values deeper than the stack", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const failures = failuresOf([checkOf(jsonQuery("$"), { equals: [[1]], type: "object" })], answerOf(deep));
    expect(failures).toHaveLength(2);
  });

  it("tells a body that is not JSON from a value that is not there", () => {
    const [failure] = failuresOf(
      [checkOf(jsonQuery("$.a"), 1)],
      answerOf("<h1>oops</h1>", [["Content-Type", "text/html"]]),
    );
    expect(failure?.message).toBe(
      `nothing found: the body is not JSON (content-type text/html): JSON value expected but got '<' at line 1, column 1; it begins with "<h1>oops</h1>"`,
    );
  });

  it("compares literals of headers as text, numbers as they were written", () => {
    const container = { "x-price": 1.1 };
    rememberWritten(container, "x-price", "1.10");
    const price: Check = {
      query: { kind: "header", name: "x-price" },
      matchers: [
        { name: "equals", argument: { kind: "literal", value: 1.1 }, origin: originOf(container, "x-price") },
      ],
      origin: originOf(container, "x-price"),
    };
    const answer = answerOf("", [
      ["X-Price", "1.10"],
      ["content-length", "12"],
      ["x-on", "true"],
    ]);
    const header = (name: string, expectation: Value) => checkOf({ kind: "header", name }, expectation);
    expect(
      failuresOf(
        [
          price,
          header("content-length", 12),
          header("content-length", { "one-of": [11, 12] }),
          header("x-on", true),
          header("content-length", { length: 2, not: 13 }),
        ],
        answer,
      ),
    ).toEqual([]);
    const failures = failuresOf(
      [header("content-length", 13), header("content-length", { gt: 5 }), header("x-on", null)],
      answer,
    );
    expect(failures.map((failure) => failure.message)).toEqual([
      'expected "13", found "12"',
      'expected a number greater than 5, found "12" (string)',
      'expected null, found "true" (string)',
    ]);
  });

  it("reads and writes lengths of time with their unit", () => {
    const checks = [
      checkOf({ kind: "duration" }, { lt: "800ms", gt: 1000 }),
      checkOf({ kind: "duration" }, { between: [0, 900] }),
      checkOf({ kind: "duration" }, { between: [900, 1000] }),
    ];
    expect(failuresOf(checks, answerOf("")).map((failure) => failure.message)).toEqual([
      "expected less than 800 ms, found 812.3 ms",
      "expected greater than 1000 ms, found 812.3 ms",
      "expected between 900 ms and 1000 ms, found 812.3 ms",
    ]);
  });

  it("keeps BigInt exact in everything it tells", () => {
    const [failure] = failuresOf(
      [checkOf(jsonQuery("$.id"), 12345678901234567891n)],
      answerOf({ id: 12345678901234567890n }),
    );
    expect(failure).toMatchObject({ expected: "12345678901234567891", actual: "12345678901234567890" });
  });

  it("judges all others beside a broken query, filter and matcher", () => {
    const answer = answerOf({ a: 1, b: "x" });
    Object.defineProperty(answer, "text", {
      get: () => {
        throw new Error("unreadable");
      },
    });
    Object.defineProperty(answer, "json", { value: { value: { a: 1, b: "x" } } });
    const checks = [
      checkOf({ kind: "body" }, { contains: "x" }),
      checkOf(jsonQuery("$.a"), { split: { by: ",", exists: true }, equals: 2 }),
      checkOf(jsonQuery("$.b"), { matches: "(", "starts-with": "y" }),
      checkOf(jsonQuery("$.b"), "z"),
    ];
    expect(failuresOf(checks, answer).map(({ query, message }) => `${query}: ${message}`)).toEqual([
      "body: could not be looked at: unreadable",
      "json $.a: split needs text, found the number 1",
      "json $.a: expected 2, found 1",
      expect.stringMatching(/^json \$\.b: not a regular expression/),
      'json $.b: expected a text that starts with "y", found "x"',
      'json $.b: expected "z", found "x"',
    ]);
  });

  it("waits only for schemas", async () => {
    const options = { ...optionsWith(), readReference: async () => ({ type: "integer" }) };
    const check = checkOf(jsonQuery("$.id"), { each: { schema: { type: "string" } } });
    const matcher = {
      name: "schema" as const,
      schema: { value: { items: { $ref: "id.json" } }, file: "/s/ids.json" },
      origin: originOf({}, ""),
    };
    const failures = checkAll(
      [check, { ...check, matchers: [matcher] }],
      answerOf({ id: ["a", 1] }),
      options,
    );
    expect(failures).toBeInstanceOf(Promise);
    expect((await failures).map(({ path, message }) => `${path} ${message}`)).toEqual([
      "[1] must be string, found 1",
      '[0] must be integer, found "a"',
    ]);
  });

  describe("with secrets", () => {
    const secret = `s3cr3t-${"0123456789abcdef".repeat(6)}`;
    const encoded = Buffer.from(`user:${secret}`).toString("base64");

    it.each<[string, Check, Answer]>([
      ["equal texts", checkOf(jsonQuery("$.token"), "other"), answerOf({ token: secret })],
      [
        "texts that differ far behind",
        checkOf(jsonQuery("$.token"), `${"x".repeat(300)}${secret}y`),
        answerOf({ token: `${"x".repeat(300)}${secret}z` }),
      ],
      ["expected values", checkOf(jsonQuery("$.a"), secret), answerOf({ a: 1 })],
      [
        "structures",
        checkOf(jsonQuery("$"), { equals: { [secret]: secret } }),
        answerOf({ a: [secret, encoded] }),
      ],
      [
        "structures in the diff",
        checkOf(jsonQuery("$"), { equals: {} }),
        answerOf(
          Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`k${i}`, "x".repeat(i * 7) + secret])),
        ),
      ],
      [
        "a regular expression",
        checkOf(jsonQuery("$.a"), { matches: `^${secret}$` }),
        answerOf({ a: encoded }),
      ],
      [
        "a broken regular expression",
        checkOf(jsonQuery("$.a"), { matches: `${secret}(` }),
        answerOf({ a: "x" }),
      ],
      ["not", checkOf(jsonQuery("$.a"), { not: secret }), answerOf({ a: secret })],
      [
        "includes",
        checkOf(jsonQuery("$"), { includes: { a: secret, [secret]: 1 } }),
        answerOf({ a: encoded }),
      ],
      ["nothing found", checkOf(jsonQuery("$.b"), 1), answerOf({ [secret]: 1 })],
      ["a body that is not JSON", checkOf(jsonQuery("$.b"), 1), answerOf(`${"<".repeat(70)}${secret}`)],
      ["a long body", checkOf({ kind: "body" }, { contains: "x" }), answerOf(`${"-".repeat(1960)}${secret}`)],
      [
        "a header",
        checkOf({ kind: "header", name: "x" }, { "starts-with": "y" }),
        answerOf("", [["x", `Basic ${encoded}`]]),
      ],
      ["a path", checkOf(jsonQuery(`$['${secret}']`), 1), answerOf({})],
    ])("never tells them: %s", (_name, check, answer) => {
      const text = JSON.stringify(failuresOf([check], answer, optionsWith(secret)));
      expect(text.length).toBeGreaterThan(50);
      expect(text).not.toContain("s3cr3t-0");
      expect(text).not.toContain("456789ab");
      expect(text).not.toContain(encoded.slice(10, 20));
    });
  });

  it("shows no more than about 2,000 characters of a value", () => {
    const [failure] = failuresOf(
      [checkOf({ kind: "body" }, { contains: "x" })],
      answerOf("y".repeat(1_000_000)),
    );
    expect(failure?.actual?.length).toBeLessThan(2100);
    expect(failure?.actual).toMatch(/… \(1000000 characters\)$/);
    expect(failure?.message.length).toBeLessThan(300);
  });
});
