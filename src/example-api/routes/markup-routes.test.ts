import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

test.each([
  ["/catalogue.xml", "application/xml", "<?xml"],
  ["/catalogue.html", "text/html; charset=utf-8", "<!doctype html>"],
])("GET %s", async (path, type, beginning) => {
  const response = await fetch(api.url + path);
  expect(response.headers.get("content-type")).toBe(type);
  expect((await response.text()).startsWith(beginning)).toBe(true);
});
