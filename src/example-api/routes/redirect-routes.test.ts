import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

test.each([
  ["/redirect", 302, "/health"],
  ["/redirect?to=/me&code=301", 301, "/me"],
  ["/redirect?to=%2Fecho%3Fa%3Db&code=303", 303, "/echo?a=b"],
  ["/redirect?to=http://127.0.0.1:9/x&code=307", 307, "http://127.0.0.1:9/x"],
  ["/redirect?code=308", 308, "/health"],
  ["/redirect-chain/2", 302, "/redirect-chain/1"],
  ["/redirect-loop", 302, "/redirect-loop"],
])("%s answers %i to %s", async (path, status, location) => {
  const response = await fetch(api.url + path, { redirect: "manual" });
  expect(response.status).toBe(status);
  expect(response.headers.get("location")).toBe(location);
});

test.each([
  "/redirect?code=304",
  "/redirect?code=200",
  "/redirect?to=%0D%0Ax:y",
  "/redirect?to=%E2%82%AC",
  "/redirect-chain/101",
  "/redirect-chain/x",
])("%s is refused", async (path) => {
  expect((await fetch(api.url + path)).status).toBe(422);
});

test("a chain arrives", async () => {
  const response = await fetch(`${api.url}/redirect-chain/5`);
  expect(response.url).toBe(`${api.url}/redirect-chain/0`);
  expect(await response.json()).toEqual({ arrived: true, method: "GET" });
});

test.each([
  [303, "GET", ""],
  [307, "POST", "body"],
  [308, "POST", "body"],
])("%i makes a POST into %s", async (code, method, body) => {
  const response = await fetch(`${api.url}/redirect?to=/echo&code=${code}`, { method: "POST", body: "body" });
  expect(await response.json()).toMatchObject({ method, body });
});
