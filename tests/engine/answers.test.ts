import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import type { Step } from "../../src/model/generated/result.ts";
import { type Outcome, rota, steps, stepsOf } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

/** Runs a list of steps and gives back the last of them. */
async function lastStep(
  baseUrl: string,
  list: string,
  ...options: string[]
): Promise<{ step: Step; outcome: Outcome }> {
  const outcome = await rota(steps(baseUrl, list), { argv: ["run", ...options] });
  const step = stepsOf(outcome).at(-1);
  if (step === undefined) throw new Error(outcome.told);
  return { step, outcome };
}

describe("redirects", () => {
  test.each([
    ["", "302", 1],
    [", redirects: false", "302", 1],
    [", redirects: 0", "302", 1],
    [", redirects: true", "200", 2],
    [", redirects: 1", "200", 2],
  ])("GET%s ends with %s", async (option, status, requests) => {
    const { step } = await lastStep(
      api.url,
      `- http: { GET: /redirect?to=/echo${option} }\n  expect: { status: ${status} }`,
    );
    expect(step).toMatchObject({ outcome: "passed", tries: 1 });
    expect(api.requests).toBe(requests);
  });

  test.each([
    ["redirects: 3", "/redirect-chain/3", "passed", 4],
    ["redirects: 2", "/redirect-chain/3", "error", 3],
    ["redirects: true", "/redirect-chain/10", "passed", 11],
    ["redirects: true", "/redirect-chain/11", "error", 11],
    ["redirects: 50", "/redirect-loop", "error", 51],
  ])("%s of %s: %s", async (option, path, expected, requests) => {
    const { step } = await lastStep(api.url, `- http: { GET: ${path}, ${option} }`);
    expect(step.outcome).toBe(expected);
    if (expected === "error") expect(step.error?.code).toBe("too-many-redirects");
    expect(api.requests).toBe(requests);
  });

  test.each([
    ["GET", 301, "GET", true],
    ["POST", 301, "GET", false],
    ["POST", 302, "GET", false],
    ["PUT", 302, "PUT", true],
    ["POST", 303, "GET", false],
    ["PUT", 303, "GET", false],
    ["DELETE", 303, "GET", false],
    ["HEAD", 303, "HEAD", false],
    ["POST", 307, "POST", true],
    ["POST", 308, "POST", true],
    ["PATCH", 308, "PATCH", true],
  ])("%s and %i become %s", async (method, code, then, keeps) => {
    const body = method === "HEAD" ? "" : ", json: { a: 1 }";
    await lastStep(
      api.url,
      `- http: { ${method}: "/redirect?code=${code}&to=/echo", redirects: true${body}, headers: { content-language: de } }`,
    );
    expect(api.log).toHaveLength(2);
    const [, second] = api.log;
    expect(second).toMatchObject({ method: then, path: "/echo", body: keeps ? '{"a":1}' : "" });
    expect(second?.headers["content-type"]).toBe(keeps ? "application/json" : undefined);
    if (then === "GET" && !keeps) {
      expect(second?.headers["content-length"]).toBeUndefined();
      expect(second?.headers["content-language"]).toBeUndefined();
    }
  });

  test("another origin gets no credentials, the same one keeps them", async () => {
    const other = await startExampleApi();
    try {
      await lastStep(
        api.url,
        `
        - http: GET /cookies/set?jar=1
        - http:
            GET: /redirect?to=${encodeURIComponent("/redirect?to=")}${encodeURIComponent(encodeURIComponent(`${other.url}/echo`))}
            redirects: true
            bearer: token-of-mine
            headers: { x-api-key: key-of-mine, cookie: own=1, x-plain: stays, host: shop.test }
        `,
      );
      const [, first, second] = api.log;
      for (const request of [first, second])
        expect(request?.headers).toMatchObject({
          authorization: "Bearer token-of-mine",
          "x-api-key": "key-of-mine",
          cookie: "own=1",
          host: "shop.test",
        });
      const [elsewhere] = other.log;
      expect(elsewhere?.headers).toMatchObject({
        "x-plain": "stays",
        host: other.url.slice("http://".length),
      });
      for (const name of ["authorization", "x-api-key", "cookie"])
        expect(elsewhere?.headers[name]).toBeUndefined();
    } finally {
      await other.stop();
    }
  });

  test.each([
    ["ftp://files.test/", "bad-redirect"],
    ["http://", "bad-redirect"],
  ])("to %s is an error", async (to, code) => {
    const { step } = await lastStep(
      api.url,
      `- http: { GET: "/redirect?to=${encodeURIComponent(to)}", redirects: true }`,
    );
    expect(step.error?.code).toBe(code);
  });

  test("the query url sees where it ended, and the exchange is the last one", async () => {
    const { step } = await lastStep(
      api.url,
      `- http: { GET: /redirect-chain/2, redirects: true }\n  expect: { url: { ends-with: /redirect-chain/0 }, status: 500 }`,
    );
    expect(step.failures.map(({ query }) => query)).toEqual(["status"]);
    expect(step.exchange?.request.url).toBe(`${api.url}/redirect-chain/0`);
  });
});

describe("content-encoding", () => {
  test.each(["gzip", "br", "deflate"])("%s is taken off", async (name) => {
    const { step } = await lastStep(
      api.url,
      `- http: GET /${name}\n  expect: { headers: { content-encoding: ${name} }, json: { $.encoding: ${name} } }`,
    );
    expect(step.failures).toEqual([]);
    expect(step.outcome).toBe("passed");
  });

  const packed: [string, RequestListener, string | null][] = [
    [
      "several codings",
      (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(gzipSync(gzipSync('{"a":1}'))),
      null,
    ],
    [
      "several headers",
      (_, response) =>
        response
          .writeHead(
            200,
            [
              ["content-encoding", "gzip"],
              ["content-encoding", "gzip"],
            ].flat(),
          )
          .end(gzipSync(gzipSync('{"a":1}'))),
      null,
    ],
    [
      "not what it says",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end('{"a":1}'),
      "content-encoding",
    ],
    [
      "unknown",
      (_, response) => response.writeHead(200, { "content-encoding": "zstd-x" }).end('{"a":1}'),
      "content-encoding",
    ],
    [
      "a bomb",
      (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(70_000_000))),
      "body-too-large",
    ],
  ];
  test.each(packed)("%s", async (_, listener, code) => {
    const server = await httpServer(listener);
    try {
      const { step } = await lastStep(server.url, "- http: GET /\n  expect: { json: { $.a: 1 } }");
      expect(step.error?.code ?? null).toBe(code);
      expect(step.outcome).toBe(code === null ? "passed" : "error");
    } finally {
      await server.close();
    }
  });
});
