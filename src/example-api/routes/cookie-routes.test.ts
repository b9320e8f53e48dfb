import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

test.each([
  [undefined, {}],
  ["a=1; b=x=y;c=", { a: "1", b: "x=y", c: "" }],
  ["a=1; a=2; nonsense; =x", { a: "1" }],
])("GET /cookies with %j", async (cookie, cookies) => {
  const response = await fetch(`${api.url}/cookies`, cookie === undefined ? {} : { headers: { cookie } });
  expect(await response.json()).toEqual({ cookies });
});

test("GET /cookies/set", async () => {
  const response = await fetch(`${api.url}/cookies/set?a=1&b=two`);
  expect(response.status).toBe(200);
  expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=two; Path=/"]);
  expect(await response.json()).toEqual({ set: { a: "1", b: "two" } });
});

test.each(["a=x;y", "a=%0D%0A", "a%20b=1", "=1", "a=%E2%82%AC"])(
  "GET /cookies/set?%s is refused",
  async (query) => {
    expect((await fetch(`${api.url}/cookies/set?${query}`)).status).toBe(422);
  },
);
