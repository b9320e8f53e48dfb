import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { NO_OPTIONS } from "../../src/compile/compile-request-options.ts";
import { Pools } from "../../src/execute/http/pools.ts";
import { sendRequest } from "../../src/execute/http/send.ts";
import type { WireAnswer } from "../../src/execute/http/wire.ts";
import { nodeClock } from "../../src/host/node-clock.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import type { ConnectionPlan } from "../../src/model/request-options.ts";
import { makeCertificates } from "./support/certificates.ts";
import { plainHttp2Mirror, plainMirror, secureMirror, tunnelProxy } from "./support/mirror.ts";
import { type Outcome, rota, stepsOf } from "./support/sandbox.ts";
import { httpServer, tcpServer } from "./support/servers.ts";

const certificates = makeCertificates();
const secure = await secureMirror(certificates);
const oldSecure = await secureMirror(certificates, false);
const http2 = await plainHttp2Mirror();
const plain = await plainMirror();
const proxy = await tunnelProxy();
const lockedProxy = await tunnelProxy(`Basic ${Buffer.from("user:pass word").toString("base64")}`);
afterAll(() => Promise.all([secure, oldSecure, http2, plain, proxy, lockedProxy].map((one) => one.close())));

const url = `https://127.0.0.1:${secure.port}`;
const files = {
  "ca.pem": certificates.ca,
  "client.pem": certificates.client.cert,
  "client.key": certificates.client.key,
  "both.pem": certificates.client.cert + certificates.client.key,
  "client.p12": certificates.client.pfx,
  "big.bin": Buffer.alloc(3_000_000, "x"),
};

/** Runs steps, one case for each, and gives back what became of them. */
async function run(
  list: readonly { http: object; expect?: object }[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const cases = Object.fromEntries(list.map((step, index) => [`c${index}`, { steps: [step] }]));
  return rota({ ...files, "t.suite.yaml": JSON.stringify({ cases }) }, { environment });
}

async function passes(...given: Parameters<typeof run>): Promise<Outcome> {
  const outcome = await run(...given);
  expect(outcome.exitCode === 0 ? "" : outcome.told).toBe("");
  return outcome;
}

async function errorOf(http: object, environment: Readonly<Record<string, string>> = {}) {
  const outcome = await run([{ http }], environment);
  return stepsOf(outcome, "c0")[0]?.error;
}

const json = (expected: object) => ({ status: 200, json: expected });

describe("TLS", () => {
  test("who is trusted, who is asked for, and who asks", async () => {
    const ca = "ca.pem";
    const passphrase = "open sesame";
    await passes(
      [
        { http: { GET: url, ca }, expect: json({ "$.serverName": { equals: false }, "$.client": null }) },
        { http: { GET: url, insecure: true }, expect: json({ "$.version": "1.1" }) },
        { http: { GET: url, ca, "server-name": "api.test" }, expect: json({ "$.serverName": "api.test" }) },
        {
          http: { GET: `https://api.test:${secure.port}/`, ca, resolve: { "api.test": "127.0.0.1" } },
          expect: json({ "$.serverName": "api.test", "$.headers.host": `api.test:${secure.port}` }),
        },
        {
          http: {
            GET: "https://api.test/",
            ca,
            "connect-to": { "api.test:443": `127.0.0.1:${secure.port}` },
          },
          expect: json({ "$.serverName": "api.test", "$.headers.host": "api.test" }),
        },
        {
          http: { GET: url, ca, "client-certificate": { cert: "client.pem", key: "client.key", passphrase } },
          expect: json({ "$.client": "robot", "$.authorized": true }),
        },
        {
          http: { GET: url, ca, "client-certificate": { cert: "both.pem", passphrase } },
          expect: json({ "$.client": "robot" }),
        },
        {
          http: { GET: url, ca, "client-certificate": { pfx: "client.p12", passphrase } },
          expect: json({ "$.client": "robot" }),
        },
        {
          http: {
            GET: url,
            ca: "${{ secrets.CA }}",
            "client-certificate": {
              cert: "client.pem",
              key: "${{ secrets.KEY }}",
              passphrase: "${{ secrets.PASSPHRASE }}",
            },
          },
          expect: json({ "$.client": "robot" }),
        },
        {
          http: { GET: url, "http-version": "1.0", ca },
          expect: json({ "$.version": "1.0" }),
        },
        {
          http: { GET: url, "implicit-headers": false, ca },
          expect: json({ "$.names": { equals: ["host"] } }),
        },
      ],
      {
        ROTA_SECRET_CA: certificates.ca,
        ROTA_SECRET_KEY: certificates.client.key,
        ROTA_SECRET_PASSPHRASE: passphrase,
      },
    );
  });

  test("insecure holds for the requests that say so, and the environment cannot say it", async () => {
    const outcome = await run([{ http: { GET: url, insecure: true } }, { http: { GET: url } }], {
      NODE_TLS_REJECT_UNAUTHORIZED: "0",
    });
    expect(stepsOf(outcome, "c0")[0]?.outcome).toBe("passed");
    expect(stepsOf(outcome, "c1")[0]?.error?.code).toBe("certificate");
  });

  test.each([
    [
      "another name",
      { GET: `https://other.test:${secure.port}`, ca: "ca.pem", resolve: { "other.test": "127.0.0.1" } },
      "certificate",
    ],
    ["another server name", { GET: url, ca: "ca.pem", "server-name": "other.test" }, "certificate"],
    [
      "a wrong passphrase",
      {
        GET: url,
        insecure: true,
        "client-certificate": { cert: "client.pem", key: "client.key", passphrase: "no" },
      },
      "tls-material",
    ],
    ["a ca that is none", { GET: url, ca: "big.bin" }, "tls-material"],
  ])("%s is an error", async (_, http, code) => {
    const error = await errorOf(http);
    expect(error?.code).toBe(code);
  });
});

describe("HTTP/2", () => {
  test("is agreed on by TLS, spoken from the start without it, and done without where a server has none", async () => {
    const two = { "http-version": 2, ca: "ca.pem" };
    await passes([
      {
        http: { GET: `${url}/a?b=1`, ...two },
        expect: json({ "$.version": "2.0", "$.path": "/a?b=1", "$.method": "GET" }),
      },
      { http: { HEAD: url, ...two }, expect: { status: 200 } },
      {
        http: { POST: url, json: { a: 1 }, ...two },
        expect: json({ "$.body": '{"a":1}', "$.headers['content-type']": "application/json" }),
      },
      { http: { POST: url, file: "big.bin", ...two }, expect: json({ "$.size": 3_000_000 }) },
      {
        http: { GET: url, headers: { x: ["a", "b"], host: "shop.test" }, ...two },
        expect: json({ "$.headers.x": "a, b", "$.headers[':authority']": "shop.test" }),
      },
      {
        http: { GET: url, "implicit-headers": false, ...two },
        expect: json({ "$.headers['user-agent']": { exists: false } }),
      },
      { http: { GET: `https://127.0.0.1:${oldSecure.port}`, ...two }, expect: json({ "$.version": "1.1" }) },
      { http: { GET: http2.url, "http-version": "2" }, expect: json({ "$.version": "2.0" }) },
      {
        http: { PUT: http2.url, text: "x", "http-version": "2" },
        expect: json({ "$.version": "2.0", "$.body": "x" }),
      },
      {
        http: { GET: `https://api.test:${secure.port}/`, proxy: proxy.url, ...two },
        expect: json({ "$.version": "2.0" }),
      },
    ]);
  });

  test("a server that does not speak it", async () => {
    expect((await errorOf({ GET: plain.url, "http-version": "2" }))?.code).toBe("bad-answer");
  });

  test("a header that it does not have", async () => {
    expect(
      await errorOf({ GET: http2.url, "http-version": "2", headers: { connection: "close" } }),
    ).toMatchObject({ code: "bad-request" });
  });
});

describe("proxies", () => {
  test("a way is opened through them for https", async () => {
    proxy.asked.length = 0;
    lockedProxy.asked.length = 0;
    const api = `https://api.test:${secure.port}/`;
    const outcome = await passes(
      [
        {
          http: { GET: api, ca: "ca.pem", proxy: proxy.url },
          expect: json({ "$.serverName": "api.test", "$.headers['proxy-authorization']": { exists: false } }),
        },
        {
          http: {
            GET: api,
            ca: "ca.pem",
            proxy: lockedProxy.url.replace("//", "//user:${{ secrets.WORD }}@"),
          },
        },
        {
          http: { GET: api, ca: "ca.pem", proxy: proxy.url, "implicit-headers": false },
          expect: json({ "$.names": { equals: ["host"] } }),
        },
      ],
      { ROTA_SECRET_WORD: "pass%20word" },
    );
    expect(outcome.exitCode).toBe(0);
    const way = `api.test:${secure.port}`;
    expect(proxy.asked).toEqual([`${way} ${way} null`, `${way} ${way} null`]);
    expect(lockedProxy.asked).toHaveLength(1);
  });

  test("HTTP/2 goes through a way that they open, and to a proxy that speaks it", async () => {
    proxy.asked.length = 0;
    const api = `https://api.test:${secure.port}/`;
    const common = { GET: api, ca: "ca.pem", proxy: proxy.url, "http-version": "2" };
    const outcome = await passes([
      {
        http: common,
        expect: {
          ...json({
            "$.version": "2.0",
            "$.serverName": "api.test",
            "$.headers[':authority']": new URL(api).host,
          }),
          version: "2",
        },
      },
      // One that has only HTTP/1.1 is spoken to by that.
      {
        http: { ...common, GET: `https://api.test:${oldSecure.port}/` },
        expect: { status: 200, version: "1.1" },
      },
      {
        http: { GET: "http://shop.test/a?b=1", proxy: http2.url, "http-version": "2" },
        expect: {
          ...json({
            "$.headers[':authority']": "shop.test",
            "$.headers[':scheme']": "http",
            "$.path": "/a?b=1",
          }),
          version: "2",
        },
      },
    ]);
    expect(outcome.exitCode).toBe(0);
    expect(proxy.asked.map((line) => line.split(" ")[0]).sort()).toContain(`api.test:${secure.port}`);
  });

  test("one that closes, and one that says nothing, is told as the one it is", async () => {
    const closing = await tcpServer((socket) => socket.once("data", () => socket.end()));
    const silent = await tcpServer(() => {});
    const [behindClosing, behindSilent] = await Promise.all([
      errorOf({ GET: "http://api.test/", proxy: closing.url }),
      errorOf({ GET: "https://api.test/", proxy: silent.url, timeout: "100ms" }),
    ]);
    await Promise.all([closing.close(), silent.close()]);
    const [one, other] = [closing, silent].map(({ url }) => new URL(url).host);
    expect(behindClosing).toMatchObject({
      code: "connection-lost",
      message: `the proxy ${one}, asked for api.test, closed the connection without an answer`,
    });
    expect(behindSilent).toMatchObject({
      code: "timeout",
      message: `no answer came from api.test (by the proxy ${other}) within 100 ms`,
    });
  });

  test("they can be spoken to over TLS", async () => {
    await passes([
      {
        http: { GET: "http://shop.test/a?b=1", proxy: `https://localhost:${oldSecure.port}`, ca: "ca.pem" },
        expect: json({
          "$.path": "http://shop.test/a?b=1",
          "$.headers.host": "shop.test",
          "$.serverName": "localhost",
        }),
      },
    ]);
  });

  test("what they refuse is told, and never their password", async () => {
    const outcome = await run([
      { http: { GET: "https://api.test/", proxy: lockedProxy.url.replace("//", "//user:s3cr3t-w0rd@") } },
    ]);
    const [step] = stepsOf(outcome, "c0");
    expect(step?.error).toMatchObject({ code: "proxy" });
    expect(step?.error?.message).toContain("answers 407 when asked for api.test:443");
    expect(JSON.stringify([outcome.told, ...outcome.reports.values()])).not.toContain("s3cr3t-w0rd");
    expect(step?.exchange?.curl).toContain("--proxy 'http://user:***@");
  });

  test("the environment names them, but not for loopback or for what it takes out", async () => {
    proxy.asked.length = 0;
    const api = `https://api.test:${secure.port}/`;
    const ca = "ca.pem";
    const environment = { https_proxy: proxy.url, NO_PROXY: "other.test,.inner.test" };
    const resolve = { "api.test": "127.0.0.1", "a.inner.test": "127.0.0.1" };
    await passes(
      [
        { http: { GET: api, ca } },
        { http: { GET: url, ca } },
        { http: { GET: `https://a.inner.test:${secure.port}/`, insecure: true, resolve } },
        { http: { GET: api, ca, proxy: null, resolve } },
        { http: { GET: api, ca, "no-proxy": ["api.test"], resolve } },
      ],
      environment,
    );
    expect(proxy.asked).toHaveLength(1);
  });
});

describe("files", () => {
  test("are streamed with their length, and sent again after a redirect", async () => {
    await passes([
      {
        http: { POST: plain.url, file: "big.bin" },
        expect: json({ "$.size": 3_000_000, "$.headers['content-length']": "3000000" }),
      },
      {
        http: { POST: plain.url, file: "big.bin", "implicit-headers": false },
        expect: json({ "$.size": 3_000_000, "$.names": { equals: ["host", "content-length"] } }),
      },
    ]);
  });
});

describe("large files in parts", () => {
  const big = Buffer.from(Array.from({ length: 3_000_001 }, (_, index) => (index * 7) % 251));
  const multipart = {
    title: "the first",
    big: { file: "big.bin", filename: "photo.jpg", "content-type": "image/jpeg", headers: { "x-part": "2" } },
    again: { file: "big.bin" },
    last: { text: "the end" },
  };
  const part = (head: string, body: Buffer | string) => [
    Buffer.from(`--BOUNDARY\r\n${head}\r\n\r\n`),
    body,
    "\r\n",
  ];
  const whole = Buffer.concat(
    [
      ...part('content-disposition: form-data; name="title"', "the first"),
      ...part(
        'content-disposition: form-data; name="big"; filename="photo.jpg"\r\ncontent-type: image/jpeg\r\nx-part: 2',
        big,
      ),
      ...part(
        'content-disposition: form-data; name="again"; filename="big.bin"\r\ncontent-type: application/octet-stream',
        big,
      ),
      ...part('content-disposition: form-data; name="last"', "the end"),
      "--BOUNDARY--\r\n",
    ].map((piece) => Buffer.from(piece)),
  );
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

  test("are streamed among the others, with the length of all, and sent again after a redirect", async () => {
    const received: {
      url: string;
      length: string | undefined;
      chunked: boolean;
      size: number;
      sha: string;
    }[] = [];
    const server = await httpServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const boundary = /boundary=(.+)$/.exec(request.headers["content-type"] ?? "")?.[1] ?? "none";
        const body = Buffer.concat(chunks);
        const plain = Buffer.from(body.toString("latin1").replaceAll(boundary, "BOUNDARY"), "latin1");
        received.push({
          url: request.url ?? "",
          length: request.headers["content-length"],
          chunked: request.headers["transfer-encoding"] !== undefined,
          size: body.length,
          sha: sha256(plain),
        });
        response.writeHead(request.url === "/from" ? 307 : 200, { location: "/to" }).end();
      });
    });
    const http = { POST: `${server.url}/from`, multipart, redirects: true };
    const steps = [{ http, expect: { status: 200, request: { body: { contains: "x" } } } }];
    const outcome = await rota({
      "big.bin": big,
      "t.suite.yaml": JSON.stringify({ cases: { c0: { steps } } }),
    });
    await server.close();
    const [first] = received;
    expect(received).toEqual(
      ["/from", "/to"].map((path) => ({
        ...{ url: path, length: String(first?.size), chunked: false, size: first?.size, sha: sha256(whole) },
      })),
    );
    const [step] = stepsOf(outcome, "c0");
    expect(step?.failures.map(({ message }) => message)).toEqual([
      "nothing found: the request's body was read from its files while it was sent, and not kept",
    ]);
  });
});

describe("rate", () => {
  test("the cases of a suite share it", async () => {
    const steps = [{ http: { GET: plain.url } }, { http: { GET: plain.url } }];
    const cases = Object.fromEntries(["a", "b", "c"].map((id) => [id, { steps }]));
    const suite = { defaults: { http: { rate: "20/s" } }, cases };
    const outcome = await rota({ "t.suite.yaml": JSON.stringify(suite) });
    expect(outcome.exitCode).toBe(0);
    // Six requests have five distances of 50 ms between them; timers may be a millisecond early.
    expect(outcome.result.timing.execute.wall).toBeGreaterThan(240);
  });
});

describe("what is known of an answer", () => {
  const ask = async (
    address: string,
    connection: Partial<ConnectionPlan>,
    times = 1,
  ): Promise<WireAnswer[]> => {
    const host = { clock: nodeClock, files: nodeFiles, environment: {} };
    const pools = new Pools({ connections: 1, host, mask: { add: () => {} } });
    const answers: WireAnswer[] = [];
    try {
      for (let time = 0; time < times; time += 1)
        answers.push(
          await sendRequest(
            { method: "GET", url: new URL(address), headers: [], body: null },
            { ...NO_OPTIONS, connection: { ...NO_OPTIONS.connection, ...connection } },
            { scope: {} as never, services: { pools, host } as never },
            new AbortController().signal,
          ),
        );
    } finally {
      await pools.close();
    }
    return answers;
  };

  test.each([
    ["1.1", "2", "2"],
    ["1.1", "1.1", "1.1"],
    ["1.1", "1.0", "1.1"],
  ] as const)("over TLS by %s as %s", async (_, version, expected) => {
    const [first, second] = await ask(`https://localhost:${secure.port}/`, { version, insecure: true }, 2);
    expect(first?.version).toBe(expected);
    expect(first?.connection.ip).toMatch(/^(127\.0\.0\.1|::1)$/);
    expect(first?.connection.certificate?.subject.CN).toBe("api.test");
    expect(first?.connection.certificate?.raw.length).toBeGreaterThan(100);
    const { dns, connect, tls, firstByte, download } = first?.phases ?? ({} as never);
    for (const phase of [dns, connect, tls, firstByte]) expect(phase).toBeGreaterThan(0);
    expect(download).toBeGreaterThanOrEqual(0);
    expect(dns + connect + tls + firstByte + download).toBeLessThanOrEqual((first?.duration ?? 0) + 0.001);
    // A connection that was kept has taken no time; the client for 1.0 keeps none.
    if (version !== "1.0") expect(second?.phases).toMatchObject({ dns: 0, connect: 0, tls: 0 });
    expect(second?.connection.certificate?.subject.CN).toBe("api.test");
  });

  test("without TLS there is no certificate, and of an address nothing is looked up", async () => {
    const [answer] = await ask(plain.url, {});
    expect(answer?.connection).toEqual({ ip: "127.0.0.1", certificate: null });
    expect(answer?.phases).toMatchObject({ dns: 0, tls: 0 });
    expect(answer?.phases.connect).toBeGreaterThan(0);
  });
});
