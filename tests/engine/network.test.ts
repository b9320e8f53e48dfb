import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import type { Step } from "../../src/model/generated/result.ts";
import { type Outcome, outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";
import { closedPort, httpServer, listening, tcpServer } from "./support/servers.ts";

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

describe("time", () => {
  test("a request that takes too long is an error, and its connection is not used again", async () => {
    const { step, outcome } = await lastStep(
      api.url,
      "- http: { GET: /slow?ms=5000, timeout: 50ms }\n- if: always()\n  http: GET /health",
    );
    expect(step.outcome).toBe("passed");
    expect(stepsOf(outcome)[0]).toMatchObject({
      outcome: "error",
      error: { code: "timeout", message: `no answer came from 127.0.0.1:${api.port} within 50 ms` },
      exchange: { response: null, request: { url: `${api.url}/slow?ms=5000` } },
    });
  });

  test("the time counts to the last byte", async () => {
    const { step } = await lastStep(api.url, "- http: { GET: /drip?ms=100&chunks=50, timeout: 250ms }");
    expect(step.error).toMatchObject({ code: "timeout" });
    expect(step.error?.message).toContain("only a part of the answer");
  });

  test("a server that accepts and says nothing", async () => {
    const server = await tcpServer(() => {});
    const { step } = await lastStep(server.url, "- http: { GET: /, timeout: 50ms }");
    await server.close();
    expect(step.error?.code).toBe("timeout");
  });

  test("more than Node's timers can hold is a long time, not none", async () => {
    const { outcome } = await lastStep(
      api.url,
      "- http: { GET: /slow?ms=20, timeout: 60d }\n  timeout: 60d\n  until: { expect: { status: 200 }, timeout: 90d }",
    );
    expect(outcome.exitCode).toBe(0);
    const files = {
      ...steps(api.url, "- http: GET /slow?ms=20"),
      "t.plan.yaml": "suites: [t.suite.yaml]\ntimeout: 60d\n",
    };
    expect((await rota(files)).exitCode).toBe(0);
  });
});

describe("bodies", () => {
  test("of five megabytes, both ways", async () => {
    const big = "x".repeat(5_000_000);
    const outcome = await rota({
      ...steps(
        api.url,
        `
        - http: GET /bytes/5242880
          expect: { body: { length: { gt: 1000000 } } }
        - http: { POST: /echo, file: big.txt }
          expect: { json: { $.size: 5000000 } }
        - http: GET /big?items=50000
          expect: { json: { $.items: { length: 50000 } }, status: 500 }
        `,
      ),
      "big.txt": big,
    });
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual(["passed", "passed", "failed"]);
    const body = stepsOf(outcome)[2]?.exchange?.response?.body;
    expect(body).toMatchObject({ trimmed: true });
    expect(body?.size).toBeGreaterThan(5_000_000);
    expect(body?.text.length).toBe(10_000);
  });

  test("over the limit are refused while they come", async () => {
    const server = await httpServer((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more).on("error", () => {});
      more();
    });
    const { step } = await lastStep(server.url, "- http: GET /");
    await server.close();
    expect(step.error).toMatchObject({
      code: "body-too-large",
      message: `the answer of 127.0.0.1:${server.port} is larger than 64 MiB`,
    });
  });

  test.each([
    ["/broken-json", "body is not JSON"],
    ["/empty", "is empty, not JSON"],
    ["/html", "body is not JSON (content-type text/html; charset=utf-8)"],
    ["/bytes/100", "body is not JSON (content-type application/octet-stream)"],
  ])("%s where JSON is expected fails, and says why", async (path, message) => {
    const { step } = await lastStep(
      api.url,
      `- http: GET ${path}\n  expect: { json: { $.a: 1, $.b: { exists: true } } }`,
    );
    expect(step.outcome).toBe("failed");
    expect(step.failures).toHaveLength(2);
    for (const failure of step.failures) expect(failure.message).toContain(message);
  });
});

describe("no answer", () => {
  const talk =
    (...parts: (string | number)[]) =>
    async (baseUrl?: string) => {
      if (baseUrl !== undefined) return { url: baseUrl, close: async () => {} };
      return tcpServer((socket) => {
        socket.once("data", () => socket.end(parts.join("")));
      });
    };

  test.each([
    ["nothing at all", talk(), "connection-lost", "without an answer"],
    ["garbage", talk("\u0001\u0002 hello\r\n\r\n"), "bad-answer", "not HTTP"],
    ["SSH", talk("SSH-2.0-OpenSSH_9.6\r\n"), "bad-answer", "not HTTP"],
    ["a broken status line", talk("HTTP/1.1 abc OK\r\n\r\n"), "bad-answer", "not HTTP"],
    [
      "headers without end",
      talk(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(20_000)}\r\n\r\n`),
      "bad-answer",
      "larger than 16 KiB",
    ],
    [
      "less than announced",
      talk("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc"),
      "connection-lost",
      "in the middle of the answer",
    ],
    [
      "a broken chunk",
      talk("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc"),
      "connection-lost",
      "in the middle of the answer",
    ],
  ])("%s", async (_, start, code, message) => {
    const server = await start();
    const { step, outcome } = await lastStep(server.url, "- http: GET /");
    await server.close();
    expect(step.error?.message).toContain(message);
    expect(step).toMatchObject({ outcome: "error", error: { code }, exchange: { response: null } });
    expect(step.error?.message).toContain(message);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.told).toContain(`error[${code}]`);
  });

  test("a closed port", async () => {
    const port = await closedPort();
    const { step, outcome } = await lastStep(`http://127.0.0.1:${port}`, "- http: GET /");
    expect(step.error).toMatchObject({
      code: "connection-refused",
      message: `nothing listens at 127.0.0.1:${port}`,
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.counts).toMatchObject({ error: 1, failed: 0 });
    expect(outcome.told).toMatch(/ended in an error/);
  });

  test("a closed port of localhost, which has two addresses", async () => {
    const { step } = await lastStep(`http://localhost:${await closedPort()}`, "- http: GET /");
    expect(step.error?.code).toBe("connection-refused");
  });

  test("an unknown host", async () => {
    const { step } = await lastStep("http://no-such-host.invalid", "- http: GET /");
    expect(step.error).toMatchObject({
      code: "host-not-found",
      message: "the host no-such-host.invalid is not known",
    });
  });

  test("https at an http port", async () => {
    const { step } = await lastStep(api.url.replace("http:", "https:"), "- http: GET /");
    expect(step.error).toMatchObject({ code: "tls" });
    expect(step.error?.hint).toContain("http://");
  });
});

describe("TLS", () => {
  const folder = mkdtempSync(join(tmpdir(), "rota-tls-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  execFileSync(
    "openssl",
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout ${key} -out ${certificate}`.split(
      " ",
    ),
    { stdio: "ignore" },
  );
  const secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) =>
    response.end("{}"),
  );
  const started = listening(secure, "127.0.0.1", () => secure.closeAllConnections());
  afterAll(async () => {
    await (await started).close();
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  test.each(["localhost", "127.0.0.1"])("a self-signed certificate of %s is not trusted", async (host) => {
    const { port } = await started;
    const { step } = await lastStep(`https://${host}:${port}`, "- http: GET /");
    expect(step.error).toMatchObject({ code: "certificate" });
    expect(step.error?.message).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(step.error?.message).toContain(`the certificate of ${host}:${port} is not trusted`);
  });

  test("and NODE_TLS_REJECT_UNAUTHORIZED=0 does not change it", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const { port } = await started;
    const { step } = await lastStep(`https://localhost:${port}`, "- http: GET /");
    expect(step.error?.code).toBe("certificate");
  });

  test("a certificate is no network error: it is not tried again", async () => {
    const { port } = await started;
    const { step } = await lastStep(
      `https://localhost:${port}`,
      "- http: GET /\n  retry: { attempts: 3, delay: 0ms }",
    );
    expect(step.tries).toBe(1);
  });
});

describe("connections", () => {
  test("are kept and used again", async () => {
    const ports = new Set<number | undefined>();
    const server = await httpServer((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("{}");
    });
    const outcome = await rota(
      suite(
        server.url,
        `
        cases:
          c: { matrix: { n: [1, 2, 3, 4, 5] }, steps: [http: GET /, http: { POST: /, json: {} }, http: DELETE /] }
        `,
      ),
      { argv: ["run", "--max-parallel", "1"] },
    );
    await server.close();
    expect(outcome.exitCode).toBe(0);
    expect(ports.size).toBe(1);
  });

  /** With one connection in all, so that the second request uses that of the first. */
  const alone = ["--max-parallel", "1"];

  /** Answers the first request of every connection, and hangs up when a second one comes, as a server whose time for idle ones is over. */
  const forgetful = (requests: string[]) => {
    const seen = new WeakSet<object>();
    return httpServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      if (seen.has(request.socket)) request.socket.destroy();
      else {
        seen.add(request.socket);
        response.end("{}");
      }
    });
  };

  test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])(
    "that the server closed between two requests do not fail a %s",
    async (method) => {
      const requests: string[] = [];
      const server = await forgetful(requests);
      const { step } = await lastStep(server.url, `- http: GET /1\n- http: ${method} /2`, ...alone);
      await server.close();
      expect(step).toMatchObject({ outcome: "passed", tries: 1 });
      expect(requests).toEqual(["GET /1", `${method} /2`, `${method} /2`]);
    },
  );

  test.each(["POST", "PATCH", "PURGE"])("fail a %s, which might do harm twice", async (method) => {
    const requests: string[] = [];
    const server = await forgetful(requests);
    const { step } = await lastStep(server.url, `- http: GET /1\n- http: ${method} /2`, ...alone);
    await server.close();
    expect(step.error?.code).toBe("connection-lost");
    expect(requests).toEqual(["GET /1", `${method} /2`]);
  });

  test("a fresh one that is cut is the server's fault, and not tried again", async () => {
    const { step } = await lastStep(api.url, "- http: GET /flaky-connection?fails=1");
    expect(step.error?.code).toBe("connection-lost");
    expect(api.requests).toBe(1);
  });

  test("end with the run, also those that nobody has answered yet", async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name.startsWith("TCPSocket")).length;
    // 192.0.2.0/24 is for documentation (RFC 5737): nobody answers there, if there is a route at all.
    await lastStep("http://192.0.2.1", "- http: { GET: /, timeout: 50ms }");
    await new Promise((resolve) => setTimeout(resolve, 20));
    const after = process.getActiveResourcesInfo().filter((name) => name.startsWith("TCPSocket")).length;
    expect(after).toBeLessThanOrEqual(before);
  });

  test("to an IPv6 literal, cookies included", async (context) => {
    const server = await httpServer((request, response) => {
      response.setHeader("set-cookie", "seen=1; Path=/");
      response.end(JSON.stringify({ host: request.headers.host, cookie: request.headers.cookie ?? null }));
    }, "::1").catch(() => undefined);
    if (server === undefined) return context.skip();
    const outcome = await rota(
      steps(
        server.url,
        `
        - http: GET /
          expect: { json: { $.host: "[::1]:${server.port}", $.cookie: null } }
        - http: GET /
          expect: { json: { $.cookie: seen=1 } }
        `,
      ),
    );
    await server.close();
    expect(outcomes(outcome)).toEqual({ c: "passed" });
  });
});
