import { afterAll, afterEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterEach(() => api.reset());
afterAll(() => api.stop());

describe("/status/:code", () => {
  test.each([
    ["GET", 200, '{"status":200,"title":"OK"}'],
    ["POST", 201, '{"status":201,"title":"Created"}'],
    ["DELETE", 204, ""],
    ["GET", 205, ""],
    ["GET", 304, ""],
    ["HEAD", 500, ""],
    ["GET", 302, '{"status":302,"title":"Found"}'],
    [
      "PATCH",
      418,
      '{"type":"about:blank","title":"I\'m a Teapot","status":418,"detail":"as you asked","instance":"/status/418"}',
    ],
    [
      "PUT",
      599,
      '{"type":"about:blank","title":"Unknown","status":599,"detail":"as you asked","instance":"/status/599"}',
    ],
  ])("%s %i", async (method, code, body) => {
    const response = await fetch(`${api.url}/status/${code}`, { method });
    expect(response.status).toBe(code);
    expect(await response.text()).toBe(body);
  });

  test("with Retry-After", async () => {
    const response = await fetch(`${api.url}/status/429?retry-after=7`);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("7");
  });

  test.each(["/status/100", "/status/1000", "/status/x", "/status/500?retry-after=%0D%0Ax:y"])(
    "refuses %s",
    async (path) => {
      expect((await fetch(api.url + path)).status).toBe(422);
    },
  );
});

describe("/slow", () => {
  test("waits", async () => {
    const before = performance.now();
    const response = await fetch(`${api.url}/slow?ms=60`);
    expect(await response.json()).toEqual({ waited: 60 });
    expect(performance.now() - before).toBeGreaterThan(55);
  });

  test.each(["10001", "-1", "1.5", ""])("refuses ms=%s", async (ms) => {
    expect((await fetch(`${api.url}/slow?ms=${ms}`)).status).toBe(422);
  });
});

describe("/flaky", () => {
  test("fails the first times per key, then answers", async () => {
    const statuses: number[] = [];
    for (const [method, key] of [
      ["GET", "a"],
      ["POST", "a"],
      ["GET", "b"],
      ["GET", "a"],
    ]) {
      const response = await fetch(`${api.url}/flaky?key=${key}&fails=2`, { method: method ?? "" });
      expect(response.headers.get("retry-after")).toBe(response.status === 200 ? null : "0");
      statuses.push(response.status);
    }
    expect(statuses).toEqual([503, 503, 503, 200]);
    expect(await (await fetch(`${api.url}/flaky?key=a&fails=2`)).json()).toEqual({ key: "a", attempt: 4 });
  });

  test("with the status and Retry-After of one's choice", async () => {
    const response = await fetch(`${api.url}/flaky?status=429&retry-after=1`);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toMatchObject({ detail: "attempt 1 of 1 that fail" });
    expect((await fetch(`${api.url}/flaky?key=x&retry-after=%0A`)).status).toBe(422);
  });
});

test("/flaky-connection hangs up the first times per key, then answers", async () => {
  const url = `${api.url}/flaky-connection?key=a&fails=2`;
  await fetch(`${api.url}/flaky?key=a&fails=2`);
  await expect(fetch(url)).rejects.toThrow();
  await expect(fetch(url, { method: "POST", body: "x" })).rejects.toThrow();
  expect(await (await fetch(url)).json()).toEqual({ key: "a", attempt: 3 });
});

describe("/drip", () => {
  test("sends its chunks one after the other", async () => {
    const response = await fetch(`${api.url}/drip?ms=30&chunks=3`);
    const before = performance.now();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("chunk 1\nchunk 2\nchunk 3\n");
    expect(performance.now() - before).toBeGreaterThan(50);
  });

  test.each(["chunks=0", "ms=5001&chunks=2"])("refuses %s", async (query) => {
    expect((await fetch(`${api.url}/drip?${query}`)).status).toBe(422);
  });

  test("stops when the client hangs up", async () => {
    const abort = new AbortController();
    const response = await fetch(`${api.url}/drip?ms=5000&chunks=2`, { signal: abort.signal });
    abort.abort();
    await expect(response.text()).rejects.toThrow();
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
  });
});

test("/truncated ends before its announced length", async () => {
  const response = await fetch(`${api.url}/truncated`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-length")).toBe("1000");
  await expect(response.text()).rejects.toThrow();
});
