import { afterAll, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

test.each(["gzip", "br", "deflate"])("GET /%s", async (encoding) => {
  const response = await fetch(`${api.url}/${encoding}`);
  expect(response.headers.get("content-encoding")).toBe(encoding);
  expect(Number(response.headers.get("content-length"))).toBeLessThan(200);
  expect(await response.json()).toEqual({ encoding, text: "compressed ".repeat(50) });
});
