import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import type { Step } from "../../src/model/generated/result.ts";
import { type Outcome, rota, steps, stepsOf } from "./support/sandbox.ts";
import { closedPort, httpServer, tcpServer } from "./support/servers.ts";

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
    const { step } = await lastStep(api.url, "- http: { GET: /drip?ms=100&chunks=50, timeout: 400ms }");
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
    ["nothing at all", talk(), "connection-lost", "without an answer", null],
    ["garbage", talk("\u0001\u0002 hello\r\n\r\n"), "bad-answer", "not HTTP", null],
    ["SSH", talk("SSH-2.0-OpenSSH_9.6\r\n"), "bad-answer", "not HTTP", null],
    ["a broken status line", talk("HTTP/1.1 abc OK\r\n\r\n"), "bad-answer", "not HTTP", null],
    [
      "headers without end",
      talk(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(1_100_000)}\r\n\r\n`),
      "bad-answer",
      "larger than 1 MiB",
      null,
    ],
    [
      "less than announced",
      talk("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc"),
      "connection-lost",
      "in the middle of the answer",
      { status: 200, headers: [{ name: "content-length", value: "100" }], partial: true },
    ],
    [
      "a broken chunk",
      talk("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc"),
      "connection-lost",
      "in the middle of the answer",
      { status: 200, body: { text: "(3 bytes)", size: 3 }, partial: true },
    ],
  ])("%s", async (_, start, code, message, response) => {
    const server = await start();
    const { step, outcome } = await lastStep(server.url, "- http: GET /");
    await server.close();
    expect(step.error?.message).toContain(message);
    expect(step).toMatchObject({ outcome: "error", error: { code }, exchange: { response } });
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

test.each([
  ['proxy: "http://127.0.0.1:PORT"', "nothing listens at 127.0.0.1:PORT, by which x.test was to be reached"],
  [
    'connect-to: { x.test: "127.0.0.1:PORT" }',
    "nothing listens at 127.0.0.1:PORT, by which x.test was to be reached",
  ],
  ["unix-socket: /tmp/no-such.socket", "the socket /tmp/no-such.socket cannot be connected to (ENOENT)"],
])("where nothing listens when it is reached by %s", async (option, message) => {
  const port = String(await closedPort());
  const { step } = await lastStep(
    api.url,
    `- http: { GET: "http://x.test/", ${option.replace("PORT", port)} }`,
  );
  expect(step.error?.message).toBe(message.replace("PORT", port));
  expect(step.error?.hint).toContain(option.split(":")[0]);
});
