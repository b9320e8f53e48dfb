import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

const quote = (form: string) =>
  fetch(`${api.url}/cart/quote`, { method: "POST", body: new URLSearchParams(form) });

test("POST /cart/quote", async () => {
  const response = await quote("sku=A-1&quantity=2&sku=B-2&quantity=1&coupon=TEN");
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(
    '{"lines":[{"sku":"A-1","quantity":2,"price":19.90},{"sku":"B-2","quantity":1,"price":5.00}],' +
      '"subtotal":44.80,"discount":4.48,"total":40.32,"currency":"EUR","coupon":"TEN"}',
  );
});

test("one of it, without a coupon", async () => {
  expect(await (await quote("sku=D-4")).json()).toMatchObject({ total: 0.1, discount: 0, coupon: null });
});

test.each([
  ["", 422],
  ["quantity=1", 422],
  ["sku=A-1&quantity=", 422],
  ["sku=A-1&quantity=1.5", 422],
  ["sku=A-1&coupon=FREE", 422],
  ["sku=Z-9", 404],
])("refuses %j with %i", async (form, status) => {
  expect((await quote(form)).status).toBe(status);
});

test("refuses JSON", async () => {
  const headers = { "content-type": "application/json" };
  expect((await fetch(`${api.url}/cart/quote`, { method: "POST", headers, body: "{}" })).status).toBe(415);
});
