import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Value } from "../model/value.ts";
import { parseJson } from "../value/json-text.ts";
import { checkAll } from "./expect.ts";
import { httpAnswerForTest } from "./testing/http-answer.ts";
import { checkOf, evaluateLiteral, jsonQuery } from "./testing/matchers-of.ts";

/** One row: what is found (no `actual`: nothing), the matchers, and every message with its path when they do not hold. */
interface Row {
  name: string;
  actual?: Value;
  matchers: Value;
  holds: boolean;
  messages?: string[];
}

const text = readFileSync(new URL("testdata/matchers.json", import.meta.url), "utf8");
const table = parseJson(text) as unknown as { value: { rows: Row[] } };

async function messagesOf(row: Row): Promise<string[]> {
  const answer = httpAnswerForTest({
    status: 200,
    headers: [],
    body: new TextEncoder().encode("null"),
    url: "http://127.0.0.1/",
    duration: 1,
  });
  const value = row.actual === undefined ? {} : { v: row.actual };
  Object.defineProperty(answer, "json", { value: { value } });
  const failures = await checkAll([checkOf(jsonQuery("$.v"), row.matchers)], answer, {
    evaluate: evaluateLiteral,
    mask: (message) => message,
    clock: { now: () => Date.UTC(2026, 5, 1) },
  });
  return failures.map(({ path, message }) => (path === null ? message : `${path} | ${message}`));
}

describe("matchers", () => {
  it("has a table of at least 150 rows", () => {
    expect(table.value.rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(table.value.rows.map((row) => [row.name, row] as const))("%s", async (_name, row) => {
    expect(await messagesOf(row)).toEqual(row.holds ? [] : row.messages);
    expect(row.holds).toBe(row.messages === undefined);
  });
});
