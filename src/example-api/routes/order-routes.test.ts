import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
let authorization = "";

beforeAll(async () => {
  const body = '{"user":"demo","password":"demo-password"}';
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${api.url}/login`, { method: "POST", headers, body });
  authorization = `Bearer ${((await response.json()) as { token: string }).token}`;
});
afterEach(() => api.reset());
afterAll(() => api.stop());

function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(api.url + path, {
    method,
    headers: {
      authorization,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: text }),
  });
}

async function state(path: string): Promise<unknown> {
  return ((await (await call("GET", path)).json()) as { state: unknown }).state;
}

const mugs = { sku: "A-1", quantity: 2 };

test.each([
  ["GET", "/orders"],
  ["POST", "/orders"],
  ["GET", "/orders/1001"],
  ["PATCH", "/orders/1001"],
  ["DELETE", "/orders/1001"],
  ["POST", "/orders/1001/pay"],
])("%s %s needs a token", async (method, path) => {
  expect((await fetch(api.url + path, { method })).status).toBe(401);
});

describe("POST /orders", () => {
  test("places an order that can be read back", async () => {
    const response = await call("POST", "/orders", { ...mugs, note: "ring twice", unknown: true });
    const text = await response.text();
    expect(response.status).toBe(201);
    expect(response.headers.get("location")).toBe("/orders/1001");
    expect(text).toBe(
      '{"id":1001,"sku":"A-1","state":"open","lines":[{"sku":"A-1","quantity":2,"price":19.90}],"total":39.80,' +
        '"currency":"EUR","created":"2026-01-05T08:00:00.000Z","note":"ring twice"}',
    );
    expect(await (await call("GET", "/orders/1001")).text()).toBe(text);
    expect(await (await call("POST", "/orders", mugs)).json()).toMatchObject({ id: 1002, note: null });
  });

  test.each([
    ["a list", [], ["#"]],
    ["null", "null", ["#"]],
    ["nothing", {}, ["#/sku", "#/quantity"]],
    ["no quantity to speak of", { ...mugs, quantity: 0 }, ["#/quantity"]],
    ["a quantity as text", { ...mugs, quantity: "2" }, ["#/quantity"]],
    ["half a mug", { ...mugs, quantity: 0.5 }, ["#/quantity"]],
    ["too many", { ...mugs, quantity: 1001 }, ["#/quantity"]],
    ["everything wrong", { sku: 1, quantity: true, note: {} }, ["#/sku", "#/quantity", "#/note"]],
    ["a long note", { ...mugs, note: "x".repeat(201) }, ["#/note"]],
  ])("refuses %s", async (_, body, pointers) => {
    const response = await call("POST", "/orders", body);
    expect(response.status).toBe(422);
    const problem = (await response.json()) as { errors: { pointer: string; detail: string }[] };
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test.each([
    ["an unknown sku", { ...mugs, sku: "Z-9" }, 404, "unknown-sku"],
    ["a product that is sold out", { ...mugs, sku: "SOLD-OUT" }, 409, "sold-out"],
    ["malformed JSON", '{"sku": "A-1",}', 400, "malformed-json"],
  ])("refuses %s", async (_, body, status, kind) => {
    const response = await call("POST", "/orders", body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, type: `urn:example-shop:problem:${kind}` });
  });

  test("answers a repeated idempotency key with the first answer", async () => {
    const headers = { "idempotency-key": "k-1" };
    const first = await call("POST", "/orders", mugs, headers);
    const text = await first.text();
    await call("PATCH", "/orders/1001", { quantity: 5 });
    const second = await call("POST", "/orders", mugs, headers);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    expect(second.status).toBe(201);
    expect(second.headers.get("location")).toBe("/orders/1001");
    expect(second.headers.get("idempotency-replayed")).toBe("true");
    expect(await second.text()).toBe(text);
    expect((await call("POST", "/orders", { ...mugs, quantity: 3 }, headers)).status).toBe(422);
    expect((await call("GET", "/orders")).headers.get("x-total-count")).toBe("1");
  });

  test("keeps the idempotency key of a refused request free", async () => {
    const headers = { "idempotency-key": "k-2" };
    expect((await call("POST", "/orders", {}, headers)).status).toBe(422);
    expect((await call("POST", "/orders", mugs, headers)).status).toBe(201);
  });
});

describe("paying", () => {
  test.each([
    ["", ["paying", "paying", "paid", "paid"]],
    ["?reads=1", ["paid", "paid"]],
    ["?reads=0", ["paid"]],
  ])("with %j shows on the announced read", async (query, states) => {
    await call("POST", "/orders", mugs);
    const response = await call("POST", `/orders/1001/pay${query}`);
    expect(response.status).toBe(202);
    expect(response.headers.get("location")).toBe("/orders/1001");
    expect(await response.json()).toMatchObject({
      id: 1001,
      state: query === "?reads=0" ? "paid" : "paying",
    });
    await call("GET", "/orders");
    for (const expected of states) {
      expect(await state("/orders/1001")).toBe(expected);
    }
  });

  test("happens once, and fixes the order", async () => {
    await call("POST", "/orders", mugs);
    await call("POST", "/orders/1001/pay");
    expect((await call("POST", "/orders/1001/pay")).status).toBe(409);
    expect((await call("PATCH", "/orders/1001", { quantity: 1 })).status).toBe(409);
  });
});

describe("PATCH /orders/:id", () => {
  test.each([
    [{ quantity: 3 }, { total: 59.7, lines: [{ quantity: 3 }] }],
    [{ note: "new" }, { note: "new", total: 39.8 }],
    [
      { note: null, state: "cancelled" },
      { note: null, state: "cancelled" },
    ],
    [{}, { state: "open" }],
  ])("changes %j", async (change, expected) => {
    await call("POST", "/orders", { ...mugs, note: "old" });
    const response = await call("PATCH", "/orders/1001", change);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(expected);
    expect(await (await call("GET", "/orders/1001")).json()).toMatchObject(expected);
  });

  test("takes a merge patch, and refuses what cannot be changed", async () => {
    await call("POST", "/orders", mugs);
    const headers = { "content-type": "application/merge-patch+json" };
    const response = await call("PATCH", "/orders/1001", { id: 1, quantity: -1, state: "paid" }, headers);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      errors: [{ pointer: "#/id" }, { pointer: "#/quantity" }, { pointer: "#/state" }],
    });
  });
});

test("DELETE /orders/:id answers 204, then 404", async () => {
  await call("POST", "/orders", mugs);
  expect((await call("DELETE", "/orders/1001")).status).toBe(204);
  expect((await call("DELETE", "/orders/1001")).status).toBe(404);
});

test.each([
  ["GET", "/orders/1001", undefined],
  ["GET", "/orders/abc", undefined],
  ["PATCH", "/orders/1001", {}],
  ["POST", "/orders/1001/pay", undefined],
])("%s %s is a 404 without that order", async (method, path, body) => {
  const response = await call(method, path, body);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: "urn:example-shop:problem:unknown-order" });
});

describe("GET /orders", () => {
  const link = (page: number, relation: string, filter = "") =>
    `</orders?page=${page}&per-page=2${filter}>; rel="${relation}"`;

  test.each([
    ["page=1&per-page=2", [1001, 1002], 5, [link(1, "first"), link(3, "last"), link(2, "next")]],
    [
      "page=2&per-page=2",
      [1003, 1004],
      5,
      [link(1, "first"), link(3, "last"), link(1, "prev"), link(3, "next")],
    ],
    ["page=3&per-page=2", [1005], 5, [link(1, "first"), link(3, "last"), link(2, "prev")]],
    ["page=9&per-page=2", [], 5, [link(1, "first"), link(3, "last"), link(3, "prev")]],
    [
      "state=cancelled&per-page=2",
      [1002],
      1,
      [link(1, "first", "&state=cancelled"), link(1, "last", "&state=cancelled")],
    ],
  ])("?%s", async (query, ids, total, links) => {
    for (let count = 0; count < 5; count += 1) {
      await call("POST", "/orders", mugs);
    }
    await call("PATCH", "/orders/1002", { state: "cancelled" });
    const response = await call("GET", `/orders?${query}`);
    const body = (await response.json()) as { items: { id: number }[]; total: number };
    expect(response.status).toBe(200);
    expect(body.items.map(({ id }) => id)).toEqual(ids);
    expect(body.total).toBe(total);
    expect(response.headers.get("x-total-count")).toBe(String(total));
    expect(response.headers.get("link")).toBe(links.join(", "));
  });

  test("without orders", async () => {
    expect(await (await call("GET", "/orders")).json()).toEqual({
      items: [],
      total: 0,
      page: 1,
      "per-page": 20,
    });
  });

  test.each(["page=0", "page=x", "per-page=101", "per-page=", "state=lost"])("refuses ?%s", async (query) => {
    const response = await call("GET", `/orders?${query}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: query.split("=")[0] }] });
  });
});
