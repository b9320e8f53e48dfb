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

describe("bytes that are no text", () => {
  const send =
    (type: string, ...parts: (string | number)[]): RequestListener =>
    (_, response) =>
      response
        .writeHead(200, { "content-type": type })
        .end(
          Buffer.concat(
            parts.map((part) => (typeof part === "number" ? Buffer.of(part) : Buffer.from(part))),
          ),
        );
  const at = "the body is not valid UTF-8 at byte 5; shown with U+FFFD";

  test.each<[string, RequestListener, string, string[]]>([
    [
      "JSON is none with them",
      send("application/json", '{"a":"', 0xff, '"}'),
      "{ json: { $.a: { type: string } } }",
      [
        'nothing found: the body is not JSON (content-type application/json): it is not valid UTF-8: byte 0xff at offset 6; it begins with "{\\"a\\":\\"\uFFFD\\"}"',
      ],
    ],
    [
      "what fails in a text says so, what holds holds",
      send("text/plain", "caf", "é", 0xe9, " end"),
      "{ body: { contains: end, ends-with: x }, regex: { 'é(\\w)': a, 'caf(.)': é } }",
      [
        `expected a text that ends with "x", found "café\uFFFD end" (${at})`,
        `nothing found: /é(\\w)/ matches nowhere in the body; it begins with "café\uFFFD end" (${at})`,
      ],
    ],
    [
      "so does what fails in a document",
      send("text/html", "<p>ab", 0xe9, "</p>"),
      "{ css: { p: abé }, xpath: { 'string(//p)': abé } }",
      [`expected "abé", found "ab\uFFFD" (${at})`, `expected "abé", found "ab\uFFFD" (${at})`],
    ],
    [
      "a charset that nobody knows",
      send("text/plain; charset=x-foo", "é"),
      "{ body: e, regex: { (.): é } }",
      ['expected "e", found "é" (the charset x-foo is not known; read as UTF-8)'],
    ],
    [
      "a charset that nobody knows, and bytes that are no UTF-8",
      send("application/json; charset=x-foo", '"', 0xe9, '"'),
      "{ json: { $: a }, body: x }",
      [
        'nothing found: the body is not JSON (content-type application/json; charset=x-foo): it is not valid UTF-8 (the charset x-foo is not known): byte 0xe9 at offset 1; it begins with "\\"\uFFFD\\""',
        'expected "x", found "\\"\uFFFD\\"" (the charset x-foo is not known; read as UTF-8, which it is not at byte 1; shown with U+FFFD)',
      ],
    ],
  ])("%s", async (_, listener, expected, messages) => {
    const server = await httpServer(listener);
    const { step } = await lastStep(server.url, `- http: GET /\n  expect: ${expected}`);
    await server.close();
    expect(step.failures.map(({ message }) => message)).toEqual(messages);
  });

  test("the charset of the request settles it", async () => {
    const server = await httpServer(send("text/plain; charset=x-foo", "caf", 0xe9));
    const { step } = await lastStep(
      server.url,
      "- http: { GET: /, charset: latin1 }\n  expect: { body: café }",
    );
    await server.close();
    expect(step.outcome).toBe("passed");
  });

  test("an output that does not come says so, too", async () => {
    const server = await httpServer(send("text/plain", "abc", "é", 0xe9));
    const { step } = await lastStep(
      server.url,
      "- http: GET /\n  outputs: { x: { body: true, matches: z }, y: { body: true } }",
    );
    await server.close();
    expect(step.failures.map(({ message }) => message)).toEqual([
      `output x: expected a text that matches /z/, found "abcé\uFFFD" (${at})`,
    ]);
  });
});
