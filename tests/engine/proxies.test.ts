import { afterAll, describe, expect, test } from "vitest";
import { certificates, eachPasses, errorOf, mirrored, runEach } from "./support/each-request.ts";
import { plainHttp2Mirror, secureMirror, tunnelProxy } from "./support/mirror.ts";
import { stepsOf } from "./support/sandbox.ts";
import { tcpServer } from "./support/servers.ts";

const secure = await secureMirror(certificates);
const oldSecure = await secureMirror(certificates, false);
const http2 = await plainHttp2Mirror();
const proxy = await tunnelProxy();
const lockedProxy = await tunnelProxy(`Basic ${Buffer.from("user:pass word").toString("base64")}`);
afterAll(() => Promise.all([secure, oldSecure, http2, proxy, lockedProxy].map((one) => one.close())));
const url = `https://127.0.0.1:${secure.port}`;

describe("proxies", () => {
  test("a way is opened through them for https", async () => {
    proxy.asked.length = 0;
    lockedProxy.asked.length = 0;
    const api = `https://api.test:${secure.port}/`;
    const outcome = await eachPasses(
      [
        {
          http: { GET: api, ca: "ca.pem", proxy: proxy.url },
          expect: mirrored({
            "$.serverName": "api.test",
            "$.headers['proxy-authorization']": { exists: false },
          }),
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
          expect: mirrored({ "$.names": { equals: ["host"] } }),
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
    const outcome = await eachPasses([
      {
        http: common,
        expect: {
          ...mirrored({
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
          ...mirrored({
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
    await eachPasses([
      {
        http: { GET: "http://shop.test/a?b=1", proxy: `https://localhost:${oldSecure.port}`, ca: "ca.pem" },
        expect: mirrored({
          "$.path": "http://shop.test/a?b=1",
          "$.headers.host": "shop.test",
          "$.serverName": "localhost",
        }),
      },
    ]);
  });

  test("what they refuse is told, and never their password", async () => {
    const outcome = await runEach([
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
    await eachPasses(
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
