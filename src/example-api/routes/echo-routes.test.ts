import { createHash } from "node:crypto";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

/** Sends bytes as they are; `fetch` would tidy them. */
async function raw(request: string): Promise<Record<string, unknown>> {
  const socket = connect(api.port, "127.0.0.1");
  socket.end(request);
  let answer = "";
  for await (const chunk of socket) {
    answer += chunk;
  }
  return JSON.parse(answer.slice(answer.indexOf("\r\n\r\n"))) as Record<string, unknown>;
}

test("GET /echo shows the request as it was sent", async () => {
  const answer = await raw(
    "GET /echo?a=1&b=x%20y&a=2&c HTTP/1.1\r\nHost: h\r\nX-One: 1\r\nx-ONE: 2\r\nconnection: close\r\n\r\n",
  );
  expect(answer).toEqual({
    method: "GET",
    path: "/echo",
    target: "/echo?a=1&b=x%20y&a=2&c",
    version: "1.1",
    query: { a: ["1", "2"], b: "x y", c: "" },
    headers: [
      ["Host", "h"],
      ["X-One", "1"],
      ["x-ONE", "2"],
      ["connection", "close"],
    ],
    "headers-by-name": { host: "h", "x-one": ["1", "2"], connection: "close" },
    body: "",
    json: null,
    size: 0,
    sha256: createHash("sha256").update("").digest("hex"),
  });
});

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"])("%s /echo", async (method) => {
  const response = await fetch(`${api.url}/echo`, { method, body: "grüße" });
  expect(await response.json()).toMatchObject({ method, body: "grüße", size: 7, json: null });
});

test.each([
  [
    "application/json",
    '{"id":9007199254740993,"price":19.90}',
    '"json":{"id":9007199254740993,"price":19.90}',
  ],
  ["application/problem+json; charset=utf-8", "[1.0]", '"json":[1.0]'],
  ["application/json", "{", '"json":null'],
  ["text/plain", "{}", '"json":null'],
])("a %s body %s is shown as %s", async (contentType, body, part) => {
  const headers = { "content-type": contentType };
  expect(await (await fetch(`${api.url}/echo`, { method: "POST", headers, body })).text()).toContain(part);
});

test("chunked and __proto__ are nothing special", async () => {
  const answer = await raw(
    "POST /echo?__proto__=x HTTP/1.1\r\nHost: h\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
  );
  expect(answer).toMatchObject({ body: "abc" });
  expect(Object.entries(answer["query"] ?? {})).toEqual([["__proto__", "x"]]);
});
