import { afterAll, describe, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

describe("GET /products", () => {
  test.each([
    ["", ["A-1", "B-2", "C-3", "D-4", "SOLD-OUT", "BIG-ID"]],
    ["?tag=kitchen", ["A-1", "B-2"]],
    ["?tag=none", []],
    ["?min-price=19.90", ["A-1", "SOLD-OUT", "BIG-ID"]],
    ["?min-price=100&tag=sale", ["SOLD-OUT"]],
  ])("%s", async (query, skus) => {
    const response = await fetch(`${api.url}/products${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-total-count")).toBe(String(skus.length));
    expect(((await response.json()) as { sku: string }[]).map(({ sku }) => sku)).toEqual(skus);
  });

  test.each(["cheap", "", "Infinity"])("refuses the price %j", async (price) => {
    expect((await fetch(`${api.url}/products?min-price=${price}`)).status).toBe(422);
  });
});

describe("GET /products/:sku", () => {
  test("writes numbers as the shop does", async () => {
    const text = async (sku: string) => (await fetch(`${api.url}/products/${sku}`)).text();
    expect(await text("A-1")).toBe(
      '{"id":1,"sku":"A-1","name":"Enamel mug","price":19.90,"currency":"EUR","available":true,' +
        '"stock":120,"tags":["kitchen","sale"],"released":"2024-02-29",' +
        '"supplier":{"name":"Northern Mill","country":"NO"}}',
    );
    expect(await text("BIG-ID")).toContain('"id":9007199254740993,');
    expect(await text("SOLD-OUT")).toContain('"available":false');
  });

  test("is a 404 for an unknown sku", async () => {
    const response = await fetch(`${api.url}/products/a%22b`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: 'no product has the sku "a\\"b"' });
  });

  test("answers HEAD with the length alone", async () => {
    const full = await fetch(`${api.url}/products/C-3`);
    const head = await fetch(`${api.url}/products/C-3`, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("etag")).toBe(full.headers.get("etag"));
    expect(Number(head.headers.get("content-length"))).toBe((await full.arrayBuffer()).byteLength);
    expect(await head.text()).toBe("");
  });

  test.each([
    ["its tag", (tag: string) => tag, 304],
    ["its weak tag", (tag: string) => `W/${tag}`, 304],
    ["a list with its tag", (tag: string) => `"x", ${tag}`, 304],
    ["any", () => "*", 304],
    ["another tag", () => '"x"', 200],
  ])("answers If-None-Match with %s", async (_, condition, status) => {
    const tag = (await fetch(`${api.url}/products/A-1`)).headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{16}"$/);
    const headers = { "if-none-match": condition(tag) };
    const response = await fetch(`${api.url}/products/A-1`, { headers });
    expect(response.status).toBe(status);
    expect(response.headers.get("etag")).toBe(tag);
    expect(await response.text()).toHaveLength(status === 304 ? 0 : 201);
  });
});
