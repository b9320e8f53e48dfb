import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { largestBody } from "./request-body.ts";
import { Shop } from "./shop.ts";
import { startExampleApi } from "./start-example-api.ts";

const api = await startExampleApi();
afterEach(() => api.reset());
afterAll(() => api.stop());

describe("every route", () => {
  const paths = new Map<string, string[]>();
  for (const { path, method } of new Shop(() => 0, "").routes) {
    paths.set(path, [...(paths.get(path) ?? []), method]);
  }

  test.each([...paths].filter(([, methods]) => !methods.includes("*")))(
    "%s refuses other methods than %s with 405 and Allow",
    async (path, methods) => {
      const response = await fetch(api.url + path.replaceAll(":", ""), { method: "REPORT" });
      const allow = [
        ...methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])),
        "OPTIONS",
      ];
      expect(response.status).toBe(405);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual(allow.sort());
    },
  );

  test("tells its methods when asked with OPTIONS", async () => {
    const response = await fetch(`${api.url}/products`, { method: "OPTIONS" });
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });
});

test.each(["/", "/nowhere", "/orders/", "/orders/1/2/3", "/health/", "//health", "/constructor", "/status"])(
  "%s is unknown",
  async (path) => {
    const response = await fetch(api.url + path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "urn:example-shop:problem:unknown-path",
      title: "Not Found",
      status: 404,
      detail: `nothing is at ${path}`,
      instance: path,
    });
  },
);

test("malformed percent-encoding is a 400", async () => {
  expect((await fetch(`${api.url}/files/%E0%A4%A`)).status).toBe(400);
});

test("a body that is too large is a 413, and the connection lives on", async () => {
  const response = await fetch(`${api.url}/echo`, { method: "POST", body: Buffer.alloc(largestBody + 1) });
  expect(response.status).toBe(413);
  expect((await fetch(`${api.url}/health`)).status).toBe(200);
});

test("the absolute form of a request target is understood", async () => {
  const socket = connect(api.port, "127.0.0.1");
  socket.end(`GET ${api.url}/echo?a=b HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
  let answer = "";
  for await (const chunk of socket) {
    answer += chunk;
  }
  expect(answer).toContain('"path":"/echo"');
  expect(answer).toContain('"query":{"a":"b"}');
});

describe("what it notes", () => {
  test("requests with method, path, query, headers and body", async () => {
    await fetch(`${api.url}/echo?a=1`, { method: "POST", body: "héllo", headers: { "X-Some": "thing" } });
    await fetch(`${api.url}/nowhere`);
    expect(api.requests).toBe(2);
    expect(api.log).toMatchObject([
      { method: "POST", path: "/echo", query: "a=1", body: "héllo", headers: { "x-some": "thing" } },
      { method: "GET", path: "/nowhere", query: "", body: "" },
    ]);
    expect(api.log[0]?.rawHeaders).toContain("X-Some");
  });

  test("no more than it should", async () => {
    const small = await startExampleApi({ logLimit: 2 });
    for (const path of ["/null", "/html", "/xml"]) {
      await fetch(small.url + path);
    }
    await fetch(`${small.url}/echo`, { method: "POST", body: "x".repeat(100_000) });
    expect(small.requests).toBe(4);
    expect(small.log.map(({ path }) => path)).toEqual(["/xml", "/echo"]);
    expect(small.log[1]?.body.length).toBe(65_536);
    await small.stop();
  });

  test("the most requests at the same time", async () => {
    await fetch(`${api.url}/health`);
    expect(api.peakConcurrency).toBe(1);
    await Promise.all(Array.from({ length: 7 }, () => fetch(`${api.url}/slow?ms=100`)));
    await fetch(`${api.url}/health`);
    expect(api.peakConcurrency).toBe(7);
    api.reset();
    await fetch(`${api.url}/flaky-connection`).catch(() => undefined);
    await fetch(`${api.url}/health`);
    expect(api.peakConcurrency).toBe(1);
  });
});

test("reset forgets state and counts", async () => {
  const attempt = async () => (await fetch(`${api.url}/flaky?key=k&fails=1`)).status;
  await fetch(`${api.url}/files/a`, { method: "PUT", body: "a" });
  expect([await attempt(), await attempt()]).toEqual([503, 200]);
  api.reset();
  expect(api.requests).toBe(0);
  expect(api.peakConcurrency).toBe(0);
  expect(api.log).toEqual([]);
  expect((await fetch(`${api.url}/files/a`)).status).toBe(404);
  expect(await attempt()).toBe(503);
});

test("two servers answer the same; another clock or seed shows", async () => {
  const answers = async (options?: Parameters<typeof startExampleApi>[0]) => {
    const server = await startExampleApi(options);
    const response = await fetch(`${server.url}/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"user":"demo","password":"demo-password"}',
    });
    const headers = Object.fromEntries(response.headers);
    const body = await response.text();
    await server.stop();
    return { headers, body };
  };
  const first = await answers();
  expect(first.headers["date"]).toBe("Mon, 05 Jan 2026 08:00:00 GMT");
  expect(await answers()).toEqual(first);
  expect((await answers({ seed: "other" })).body).not.toBe(first.body);
  expect((await answers({ clock: () => 0 })).headers["date"]).toBe("Thu, 01 Jan 1970 00:00:00 GMT");
});

test("a port that is taken is an error with Node's code", async () => {
  await expect(startExampleApi({ port: api.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("stop ends silent, idle and busy connections at once, and can be called twice", async () => {
  const server = await startExampleApi();
  const silent = connect(server.port, "127.0.0.1").on("error", () => undefined);
  await once(silent, "connect");
  const uploading = connect(server.port, "127.0.0.1").on("error", () => undefined);
  uploading.write("POST /echo HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc");
  await fetch(`${server.url}/health`);
  const slow = fetch(`${server.url}/slow?ms=10000`).then(
    () => "answered",
    () => "cut off",
  );
  const drip = await fetch(`${server.url}/drip?ms=5000&chunks=2`);
  const dripped = drip.text().then(
    () => "answered",
    () => "cut off",
  );
  await server.stop();
  expect(await slow).toBe("cut off");
  expect(await dripped).toBe("cut off");
  await server.stop();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
});
