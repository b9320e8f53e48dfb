import { afterAll, describe, expect, test } from "vitest";
import { certificates, eachPasses, errorOf, mirrored } from "./support/each-request.ts";
import { plainHttp2Mirror, plainMirror, secureMirror, tunnelProxy } from "./support/mirror.ts";

const secure = await secureMirror(certificates);
const oldSecure = await secureMirror(certificates, false);
const http2 = await plainHttp2Mirror();
const plain = await plainMirror();
const proxy = await tunnelProxy();
afterAll(() => Promise.all([secure, oldSecure, http2, plain, proxy].map((one) => one.close())));
const url = `https://127.0.0.1:${secure.port}`;

describe("HTTP/2", () => {
  test("is agreed on by TLS, spoken from the start without it, and done without where a server has none", async () => {
    const two = { "http-version": 2, ca: "ca.pem" };
    await eachPasses([
      {
        http: { GET: `${url}/a?b=1`, ...two },
        expect: mirrored({ "$.version": "2.0", "$.path": "/a?b=1", "$.method": "GET" }),
      },
      { http: { HEAD: url, ...two }, expect: { status: 200 } },
      {
        http: { POST: url, json: { a: 1 }, ...two },
        expect: mirrored({ "$.body": '{"a":1}', "$.headers['content-type']": "application/json" }),
      },
      { http: { POST: url, file: "big.bin", ...two }, expect: mirrored({ "$.size": 3_000_000 }) },
      {
        http: { GET: url, headers: { x: ["a", "b"], host: "shop.test" }, ...two },
        expect: mirrored({ "$.headers.x": "a, b", "$.headers[':authority']": "shop.test" }),
      },
      {
        http: { GET: url, "implicit-headers": false, ...two },
        expect: mirrored({ "$.headers['user-agent']": { exists: false } }),
      },
      {
        http: { GET: `https://127.0.0.1:${oldSecure.port}`, ...two },
        expect: mirrored({ "$.version": "1.1" }),
      },
      { http: { GET: http2.url, "http-version": "2" }, expect: mirrored({ "$.version": "2.0" }) },
      {
        http: { PUT: http2.url, text: "x", "http-version": "2" },
        expect: mirrored({ "$.version": "2.0", "$.body": "x" }),
      },
      {
        http: { GET: `https://api.test:${secure.port}/`, proxy: proxy.url, ...two },
        expect: mirrored({ "$.version": "2.0" }),
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
