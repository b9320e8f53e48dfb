import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { type Files, rota, steps, stepsOf } from "./support/sandbox.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const last = () => {
  const entry = api.log.at(-1);
  if (entry === undefined) throw new Error("nothing was received");
  return entry;
};

async function passes(files: Files, environment: Record<string, string> = {}) {
  const outcome = await rota(files, { environment });
  expect({ exitCode: outcome.exitCode, told: outcome.exitCode === 0 ? "" : outcome.told }).toEqual({
    exitCode: 0,
    told: "",
  });
  return outcome;
}

describe("method and URL", () => {
  test.each([
    ["- http: GET /echo", "GET", "/echo", ""],
    ["- http: GET /echo?a=1", "GET", "/echo", "a=1"],
    ["- http: { GET: /echo }", "GET", "/echo", ""],
    ["- http: { HEAD: /echo }", "HEAD", "/echo", ""],
    ["- http: { POST: /echo }", "POST", "/echo", ""],
    ["- http: { PUT: /echo }", "PUT", "/echo", ""],
    ["- http: { PATCH: /echo }", "PATCH", "/echo", ""],
    ["- http: { DELETE: /echo }", "DELETE", "/echo", ""],
    ["- http: { OPTIONS: /echo }", "OPTIONS", "/echo", ""],
    ["- http: { method: PROPFIND, url: /echo }", "PROPFIND", "/echo", ""],
    ["- http: PURGE /echo", "PURGE", "/echo", ""],
    ["- http: GET echo", "GET", "/echo", ""],
    ["- http: 'GET ?a=1'\n  expect: { status: 404 }", "GET", "/", "a=1"],
    ["- http: GET /echo#part", "GET", "/echo", ""],
    ["- http: GET /echo/../echo", "GET", "/echo", ""],
    ["- http: GET /b l a n k\n  expect: { status: 404 }", "GET", "/b%20l%20a%20n%20k", ""],
    ["- http: GET /grüße/☕\n  expect: { status: 404 }", "GET", "/gr%C3%BC%C3%9Fe/%E2%98%95", ""],
  ])("%s", async (list, method, path, query) => {
    await passes(steps(api.url, list));
    expect(last()).toMatchObject({ method, path, query });
    expect(api.requests).toBe(1);
  });

  test.each([
    ["/", "/echo", "/echo", ""],
    ["//", "echo", "/echo", ""],
    ["/api/v1", "/echo", "/api/v1/echo", ""],
    ["/api/v1/", "/echo", "/api/v1/echo", ""],
    ["/api/v1/", "?a=1", "/api/v1/", "a=1"],
    ["/api?key=k", "/echo?a=1", "/api/echo", "key=k&a=1"],
    ["/api#x", "/echo", "/api/echo", ""],
  ])("the base URL …%s and %s", async (base, url, path, query) => {
    await passes(steps(api.url + base, `- http: GET ${url}\n  expect: { status: [200, 404] }`));
    expect(last()).toMatchObject({ path, query });
  });

  test("a whole URL needs no base, and a step may have a base of its own", async () => {
    const list = `
      - http: GET ${api.url}/echo?a=1
      - http: { GET: /echo, base-url: "${api.url}/" }
      - http: GET \${{ format('{0}/echo', '${api.url}') }}
    `;
    await passes(steps("http://127.0.0.1:1", list));
    expect(api.log.map(({ path }) => path)).toEqual(["/echo", "/echo", "/echo"]);
  });

  test("a base URL may be an expression, with what stands outside", async () => {
    const files = {
      "t.suite.yaml": `vars: { base-url: null, path: echo }
defaults: { http: { base-url: "\${{ vars.base-url }}/\${{ vars.path }}" } }
cases: { c: { steps: [{ http: GET ?a=1 }] } }`,
    };
    await passes(files, { ROTA_VAR_BASE_URL: api.url });
    expect(last()).toMatchObject({ path: "/echo", query: "a=1" });
  });

  test("what is no URL is told as an error", async () => {
    const outcome = await rota(steps("nonsense", "- http: GET /x"));
    expect(outcome.exitCode).toBe(1);
    expect(stepsOf(outcome)[0]?.error).toMatchObject({ code: "bad-url", place: { line: 5, column: 9 } });
  });

  test("a line break in a value is told, not left out of the URL", async () => {
    const broken = steps(api.url, "- http: GET /echo?q=${{ json('\"a\\r\\nb\"') }}");
    expect(stepsOf(await rota(broken))[0]?.error?.message).toBe("there is a line break or a tab in the URL");
    await passes(steps(api.url, "- http: GET /echo?q=${{ urlEncode(json('\"a\\r\\nb\"')) }}"));
    expect(last()).toMatchObject({ query: "q=a%0D%0Ab" });
  });
});

describe("query", () => {
  test.each([
    ["{ a: 1 }", "a=1"],
    ["{ a: 1.10 }", "a=1.10"],
    ["{ a: 1e3 }", "a=1e3"],
    ["{ a: 0x1F }", "a=0x1F"],
    ["{ a: 9007199254740993 }", "a=9007199254740993"],
    ["{ a: true, b: false }", "a=true&b=false"],
    ["{ a: null }", ""],
    ["{ a: '' }", "a="],
    ["{ a: [x, 1.10, true] }", "a=x&a=1.10&a=true"],
    ["{ a: 'ü &=+#/?%' }", "a=%C3%BC%20%26%3D%2B%23%2F%3F%25"],
    ["{ 'k[]': 1, 'ü': 2 }", "k%5B%5D=1&%C3%BC=2"],
    ["{ a: '${{ vars.n }}' }", "a=1.10"],
    ["{ a: 'x${{ vars.n }}' }", "a=x1.10"],
    ["{ a: '${{ vars.list }}' }", "a=p&a=2"],
    ["{ a: '${{ vars.none || null }}' }", ""],
    ["{ a: '${{ vars.map }}' }", "a=%7B%22k%22%3A1%7D"],
    ["{ b: 2 }", "d=1&b=2", "{ d: 1 }"],
    ["{ d: null, b: 2 }", "b=2", "{ d: 1 }"],
    ["{ d: 2 }", "d=2", "{ d: [1, 3] }"],
  ])("%s is sent as %s", async (query, sent, defaults = "{}") => {
    const files = {
      "t.suite.yaml": `vars: { n: 1.10, list: [p, 2], map: { k: 1 }, none: "" }
defaults: { http: { base-url: "${api.url}", query: ${defaults} } }
cases:
  c:
    steps:
      - http: { GET: /echo, query: ${query} }
`,
    };
    await passes(files);
    expect(last().query).toBe(sent);
  });

  test("follows what the URL has", async () => {
    await passes(steps(api.url, "- http: { GET: '/echo?a=%20+x&b', query: { c: 3 } }"));
    expect(last().query).toBe("a=%20+x&b&c=3");
  });
});

describe("headers", () => {
  const sent = () => {
    const { rawHeaders } = last();
    const pairs: [string, string][] = [];
    for (let index = 0; index < rawHeaders.length; index += 2)
      pairs.push([rawHeaders[index] as string, rawHeaders[index + 1] as string]);
    return pairs.filter(([name]) => !["host", "connection"].includes(name));
  };
  const implicit = [
    ["user-agent", "rota"],
    ["accept-encoding", "gzip, deflate, br, zstd"],
  ];

  test.each([
    ["{}", "{}", implicit],
    ["{ user-agent: null, Accept-Encoding: null }", "{}", []],
    ["{}", "{ User-Agent: null, accept-encoding: null }", []],
    ["{ accept: a/b }", "{}", [...implicit, ["accept", "a/b"]]],
    ["{ accept: a/b }", "{ Accept: c/d }", [...implicit, ["accept", "c/d"]]],
    ["{ accept: a/b }", "{ ACCEPT: null }", implicit],
    ["{ X-One: 1.10 }", "{ x-two: true }", [...implicit, ["x-one", "1.10"], ["x-two", "true"]]],
    ["{}", "{ x: [a, 1.0] }", [...implicit, ["x", "a"], ["x", "1.0"]]],
    ["{ x: [a, b] }", "{ X: c }", [...implicit, ["x", "c"]]],
    ["{}", "{ x: '' }", [...implicit, ["x", ""]]],
    ["{}", "{ user-agent: mine }", [["user-agent", "mine"], implicit[1]]],
  ])("defaults %s and the step's %s", async (defaults, own, expected) => {
    const files = {
      "t.suite.yaml": `defaults: { http: { base-url: "${api.url}", headers: ${defaults} } }
cases: { c: { steps: [{ http: { GET: /echo, headers: ${own} } }] } }
`,
    };
    await passes(files);
    expect(sent()).toEqual(expected);
  });

  test("Host may be another", async () => {
    await passes(steps(api.url, "- http: { GET: /echo, headers: { host: shop.test } }"));
    expect(last().headers.host).toBe("shop.test");
  });

  test.each([
    ["{ x: \"${{ urlDecode('a%0Ab') }}\" }", "bad-header", "line break"],
    ["{ x: \"${{ urlDecode('%E2%98%95') }}\" }", "bad-header", "☕"],
    ["{ transfer-encoding: chunked }", "bad-request", "transfer-encoding"],
    ["{ expect: 100-continue }", "bad-request", "expect"],
    ["{ content-length: 5 }", "bad-request", "body"],
  ])("%s cannot be sent", async (headers, code, message) => {
    const outcome = await rota(steps(api.url, `- http: { POST: /echo, text: ab, headers: ${headers} }`));
    expect(outcome.exitCode).toBe(1);
    expect(stepsOf(outcome)[0]).toMatchObject({ outcome: "error", tries: 1 });
    expect(stepsOf(outcome)[0]?.error?.code).toBe(code);
    expect(stepsOf(outcome)[0]?.error?.message).toContain(message);
    expect(api.requests).toBe(0);
  });
});
