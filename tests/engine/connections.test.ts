import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import type { Step } from "../../src/model/generated/result.ts";
import { type Outcome, outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";
import { httpServer, listening, tcpServer } from "./support/servers.ts";

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
    expect(step.error?.message).toContain(`the certificate of ${host}:${port} is self-signed`);
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
  test("a server that closes each behind its answer, and says nothing of it, loses no request", async () => {
    const posts = new Set<string>();
    const server = await tcpServer((socket) =>
      socket.on("data", (data) => {
        posts.add(/id=(\S+)/.exec(data.toString())?.[1] ?? "none");
        socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
      }),
    );
    const step = (id: number) => `- http: POST /orders?id=\${{ matrix.n }}-${id}`;
    const list = [1, 2, 3].map((id) => `      ${step(id)}\n`).join("");
    const rest = `cases:\n  c:\n    matrix: { n: [1, 2, 3, 4, 5, 6, 7, 8] }\n    steps:\n${list}`;
    const outcome = await rota(suite(server.url, rest));
    await server.close();
    expect([outcome.exitCode, outcome.exitCode === 0 ? "" : outcome.told]).toEqual([0, ""]);
    expect(posts.size).toBe(24);
  });

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
    expect(step.error?.hint).toContain(`a ${method} is not sent twice by itself; retry:`);
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

  test.each([
    ["in TLS", (url: string) => `GET: "${url}/"`],
    ["of a proxy", (url: string) => `GET: https://api.test/, proxy: "${url.replace("https", "http")}"`],
    ["in TLS, for HTTP/2", (url: string) => `GET: "${url}/", http-version: "2"`],
  ])("end with the run, also those that wait for an answer %s", async (_, request) => {
    let closed = 0;
    const server = await tcpServer((socket) => {
      socket.resume().on("close", () => {
        closed += 1;
      });
    });
    const url = server.url.replace("http", "https");
    const { step } = await lastStep(server.url, `- http: { ${request(url)}, timeout: 200ms }`);
    expect(step.error?.code).toBe("timeout");
    await vi.waitFor(() => expect(closed).toBe(1));
    await server.close();
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

describe("rate", () => {
  test("the cases of a suite share it", async () => {
    const steps = [{ http: { GET: `${api.url}/health` } }, { http: { GET: `${api.url}/health` } }];
    const cases = Object.fromEntries(["a", "b", "c"].map((id) => [id, { steps }]));
    const suite = { defaults: { http: { rate: "20/s" } }, cases };
    const outcome = await rota({ "t.suite.yaml": JSON.stringify(suite) });
    expect(outcome.exitCode).toBe(0);
    // Six requests have five distances of 50 ms between them; timers may be a millisecond early.
    expect(outcome.result.timing.execute.wall).toBeGreaterThan(240);
  });
});
