import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Query } from "../model/expectation.ts";
import type { Subject, Value } from "../model/value.ts";
import { loadMarkup } from "../value/markup/markup.ts";
import { type Answer, runAnswer } from "./answer.ts";
import { look, queryInWords } from "./queries.ts";
import { httpAnswerForTest } from "./testing/http-answer.ts";
import { jsonQuery } from "./testing/matchers-of.ts";

interface Row {
  name: string;
  query: { kind: Query["kind"]; name?: string; path?: string; pattern?: string };
  /** The answer; without either, an order. */
  http?: { type: string; body: string; headers?: [string, string][] };
  run?: { exitCode: number | null; stdout: string };
  /** Dates as `{ "date": … }`, bytes as `{ "hex": … }`. */
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
    ? {
        headers: [["Content-Type", row.http.type] as const, ...(row.http.headers ?? [])],
        body: row.http.body,
      }
    : order;
  return httpAnswerForTest({
    status: 201,
    headers,
    body: bytes(body),
    url: "http://127.0.0.1/orders/7",
    duration: 12.5,
    exchange: {
      request: {
        method: "POST",
        url: new URL("http://127.0.0.1/orders/7?x=1"),
        headers: [
          ["accept", "a"],
          ["accept", "b"],
          ["host", "api.test"],
        ],
        body: row.name.includes("without a body") ? null : bytes("é=1"),
      },
      wire: {
        version: "2",
        connection: { ip: row.name.includes("Unix") ? null : "127.0.0.1", certificate: null },
        phases: { dns: 1, connect: 2, tls: 3, firstByte: 4, download: 5 },
      },
      rawBody: Uint8Array.of(1, 2, 255),
      hops: [{ url: "http://127.0.0.1/a", status: 302, location: "http://127.0.0.1/orders/7" }],
    },
  });
}

function queryOf({ query }: Row): Query {
  if (query.pattern !== undefined) return { kind: "regex", pattern: new RegExp(query.pattern, "u") };
  return query.path === undefined ? (query as Query) : jsonQuery(query.path);
}

/** What a row says was found. */
function subjectOf(value: Value | undefined): Subject | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (typeof value["date"] === "string") return new Date(value["date"]);
  return typeof value["hex"] === "string" ? new Uint8Array(Buffer.from(value["hex"], "hex")) : value;
}

beforeAll(async () => {
  await loadMarkup();
});

describe("look", () => {
  it.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
    const { reason, text } = row;
    const nothing = { found: false, reason, ...(text === undefined ? {} : { text }) };
    expect(look(queryOf(row), answerOf(row))).toEqual(
      "found" in row ? { found: true, value: subjectOf(row.found) } : nothing,
    );
  });
});

describe("queryInWords", () => {
  it("names the query and what it looks for", () => {
    expect(queryInWords(jsonQuery("$.state"))).toBe("json $.state");
    expect(queryInWords({ kind: "header", name: "location" })).toBe("header location");
    expect(queryInWords({ kind: "exit-code" })).toBe("exit-code");
    expect(queryInWords({ kind: "cookie", name: "a", attribute: "path" })).toBe("cookie a[path]");
    expect(queryInWords({ kind: "xpath", text: "//a" })).toBe("xpath //a");
    expect(queryInWords({ kind: "regex", pattern: /a(b)/u })).toBe("regex a(b)");
    expect(queryInWords({ kind: "duration", phase: "dns" })).toBe("duration dns");
    expect(queryInWords({ kind: "certificate", field: "names" })).toBe("certificate names");
    expect(queryInWords({ kind: "request", part: "header", name: "a" })).toBe("request header a");
  });
});
