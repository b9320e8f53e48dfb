import { afterAll, describe, expect, test } from "vitest";
import { NO_OPTIONS } from "../../src/compile/compile-request-options.ts";
import { Pools } from "../../src/execute/http/pools.ts";
import { sendRequest } from "../../src/execute/http/send.ts";
import type { WireAnswer } from "../../src/execute/http/wire.ts";
import { nodeClock } from "../../src/host/node-clock.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import type { ConnectionPlan } from "../../src/model/request-options.ts";
import { certificates, eachPasses, errorOf, mirrored, runEach } from "./support/each-request.ts";
import { plainMirror, secureMirror } from "./support/mirror.ts";
import { stepsOf } from "./support/sandbox.ts";

const secure = await secureMirror(certificates);
const plain = await plainMirror();
afterAll(() => Promise.all([secure, plain].map((one) => one.close())));
const url = `https://127.0.0.1:${secure.port}`;

describe("TLS", () => {
  test("who is trusted, who is asked for, and who asks", async () => {
    const ca = "ca.pem";
    const passphrase = "open sesame";
    await eachPasses(
      [
        { http: { GET: url, ca }, expect: mirrored({ "$.serverName": { equals: false }, "$.client": null }) },
        { http: { GET: url, insecure: true }, expect: mirrored({ "$.version": "1.1" }) },
        {
          http: { GET: url, ca, "server-name": "api.test" },
          expect: mirrored({ "$.serverName": "api.test" }),
        },
        {
          http: { GET: `https://api.test:${secure.port}/`, ca, resolve: { "api.test": "127.0.0.1" } },
          expect: mirrored({ "$.serverName": "api.test", "$.headers.host": `api.test:${secure.port}` }),
        },
        {
          http: {
            GET: "https://api.test/",
            ca,
            "connect-to": { "api.test:443": `127.0.0.1:${secure.port}` },
          },
          expect: mirrored({ "$.serverName": "api.test", "$.headers.host": "api.test" }),
        },
        {
          http: { GET: url, ca, "client-certificate": { cert: "client.pem", key: "client.key", passphrase } },
          expect: mirrored({ "$.client": "robot", "$.authorized": true }),
        },
        {
          http: { GET: url, ca, "client-certificate": { cert: "both.pem", passphrase } },
          expect: mirrored({ "$.client": "robot" }),
        },
        {
          http: { GET: url, ca, "client-certificate": { pfx: "client.p12", passphrase } },
          expect: mirrored({ "$.client": "robot" }),
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
          expect: mirrored({ "$.client": "robot" }),
        },
        {
          http: { GET: url, "http-version": "1.0", ca },
          expect: mirrored({ "$.version": "1.0" }),
        },
        {
          http: { GET: url, "implicit-headers": false, ca },
          expect: mirrored({ "$.names": { equals: ["host"] } }),
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
    const outcome = await runEach([{ http: { GET: url, insecure: true } }, { http: { GET: url } }], {
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
