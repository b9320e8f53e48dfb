import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

test.each([
  ["/health", { status: "ok" }],
  ["/version", { name: "example-shop", version: "1.4.0", api: 1 }],
])("GET %s", async (path, body) => {
  const response = await fetch(api.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual(body);
});

test("HEAD has the headers alone", async () => {
  const response = await fetch(`${api.url}/health`, { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-length")).toBe("15");
  expect(await response.text()).toBe("");
});
