import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Query } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";
import { type Answer, httpAnswer, runAnswer } from "./answer.ts";
import { look, queryInWords } from "./queries.ts";
import { jsonQuery } from "./testing/matchers-of.ts";

interface Row {
  name: string;
  query: { kind: Query["kind"]; name?: string; path?: string };
  /** The answer; without either, an order. */
  http?: { type: string; body: string };
  run?: { exitCode: number | null; stdout: string };
  found?: Value;
  reason?: string;
  text?: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const { rows } = JSON.parse(readFileSync(new URL("testdata/queries.json", import.meta.url), "utf8")) as {
  rows: Row[];
};

function answerOf(row: Row): Answer {
  if (row.run !== undefined) {
    return runAnswer({ ...row.run, stdout: bytes(row.run.stdout), stderr: bytes(""), duration: 1 });
  }
  const order = {
    headers: [
      ["Location", "/orders/7"],
      ["Link", "<a>"],
      ["set-cookie", "session=s1; Path=/"],
      ["link", "<b>"],
    ] as const,
    body: '{"id":7,"lines":[{"sku":"A-1"}],"a.b":null}',
  };
  const { headers, body } = row.http
    ? { headers: [["Content-Type", row.http.type]] as const, body: row.http.body }
    : order;
  return httpAnswer({
    status: 201,
    headers,
    body: bytes(body),
    url: "http://127.0.0.1/orders/7",
    duration: 12.5,
  });
}

function queryOf({ query }: Row): Query {
  return query.path === undefined ? (query as Query) : jsonQuery(query.path);
}

describe("look", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { reason, text } = row;
    const nothing = { found: false, reason, ...(text === undefined ? {} : { text }) };
    expect(look(queryOf(row), answerOf(row))).toEqual(
      "found" in row ? { found: true, value: row.found } : nothing,
    );
  });
});

describe("queryInWords", () => {
  it("names the query and what it looks for", () => {
    expect(queryInWords(jsonQuery("$.state"))).toBe("json $.state");
    expect(queryInWords({ kind: "header", name: "location" })).toBe("header location");
    expect(queryInWords({ kind: "exit-code" })).toBe("exit-code");
  });
});
