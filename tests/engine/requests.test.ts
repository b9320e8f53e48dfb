import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, type Files, rota, steps, stepsOf, suite } from "./support/sandbox.ts";

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
    ["accept-encoding", "gzip, deflate, br"],
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
    ['{ x: "a\\nb" }', "bad-header", "line break"],
    ["{ x: ☕ }", "bad-request", "header"],
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

describe("bodies", () => {
  test.each([
    [
      "json: { a: 1.10, b: 9007199254740993, c: [null, true, 'x'] }",
      "application/json",
      '{"a":1.1,"b":9007199254740993,"c":[null,true,"x"]}',
    ],
    ["json: null", "application/json", "null"],
    ["json: plain", "application/json", '"plain"'],
    ["json: { n: '${{ vars.n }}', t: 'n=${{ vars.n }}' }", "application/json", '{"n":1.1,"t":"n=1.10"}'],
    [
      "form: { a: 1.10, b: 'ü &+', c: [x, y], d: null }",
      "application/x-www-form-urlencoded",
      "a=1.10&b=%C3%BC+%26%2B&c=x&c=y",
    ],
    ["text: grüße", "text/plain;charset=utf-8", "grüße"],
    ["text: ''", "text/plain;charset=utf-8", ""],
    ["base64: 'Z3LD\n  vMOfZQ=='", "application/octet-stream", "grüße"],
    ["file: b.txt", "application/octet-stream", "from a file ${{ vars.n }}\n"],
    ["text: x, headers: { content-type: a/b }", "a/b", "x"],
    ["text: x, headers: { Content-Type: null }", undefined, "x"],
  ])("%s", async (body, type, text) => {
    const files = {
      "t.suite.yaml": `vars: { n: 1.10 }
defaults: { http: { base-url: "${api.url}" } }
cases: { c: { steps: [{ http: { POST: /echo, ${body} } }] } }
`,
      "b.txt": "from a file ${{ vars.n }}\n",
    };
    await passes(files);
    expect(last().headers["content-type"]).toBe(type);
    expect(last().body).toBe(text);
    expect(last().headers["content-length"]).toBe(String(Buffer.byteLength(text)));
  });

  test("a GET may have a body, and without one sends no length", async () => {
    await passes(steps(api.url, "- http: { GET: /echo, json: {} }\n- http: GET /echo"));
    expect(api.log.map(({ body, headers }) => [body, headers["content-length"]])).toEqual([
      ["{}", "2"],
      ["", undefined],
    ]);
  });

  test("base64 that is none is an error before anything is sent", async () => {
    const outcome = await rota(steps(api.url, "- http: { POST: /echo, base64: '*' }"));
    expect(stepsOf(outcome)[0]?.error?.code).toBe("bad-base64");
    expect(api.requests).toBe(0);
  });

  test("multipart", async () => {
    const outcome = await passes({
      "t.suite.yaml": `defaults: { http: { base-url: "${api.url}" } }
cases:
  c:
    steps:
      - http:
          POST: /upload
          multipart:
            plain: 1.10
            'quo"te': { text: grüße, content-type: text/x, filename: 'a"b.txt' }
            j: { json: { a: [1] } }
            f: { file: sub/pixel.bin }
            g: { base64: AAEC, filename: g.bin, content-type: image/g }
        expect:
          json:
            $.parts[0]: { equals: { name: plain, filename: null, content-type: null, size: 4, sha256: "\${{ sha256('1.10') }}" } }
            $.parts[1]: { includes: { name: 'quo"te', filename: 'a"b.txt', content-type: text/x, size: 7 } }
            $.parts[2]: { includes: { name: j, filename: null, content-type: application/json, size: 9 } }
            $.parts[3]: { includes: { name: f, filename: pixel.bin, content-type: application/octet-stream, size: 3 } }
            $.parts[4]: { includes: { name: g, filename: g.bin, content-type: image/g, size: 3 } }
`,
      "sub/pixel.bin": "\u0000\u0001x",
    });
    expect(last().headers["content-type"]).toMatch(/^multipart\/form-data; boundary=----rota-[\w-]+$/);
    expect(caseOf(outcome).outcome).toBe("passed");
  });
});

describe("authentication", () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

  test.each([
    ["bearer: abc", "{}", "Bearer abc"],
    ["basic: { user: ü, password: 'p:w' }", "{}", basic("ü:p:w")],
    ["", "{ bearer: abc }", "Bearer abc"],
    ["bearer: null", "{ bearer: abc }", undefined],
    ["basic: null", "{ basic: { user: a, password: b } }", undefined],
    ["basic: { user: a, password: b }", "{ bearer: abc }", basic("a:b")],
    ["bearer: abc", "{ basic: { user: a, password: b } }", "Bearer abc"],
    ["headers: { Authorization: Own x }", "{ bearer: abc }", "Own x"],
    ["headers: { authorization: null }", "{ bearer: abc }", undefined],
    ["bearer: '${{ vars.none || null }}'", "{}", undefined],
  ])("step %j over defaults %s", async (own, defaults, sent) => {
    const files = {
      "t.suite.yaml": `vars: { none: "" }
defaults: { http: ${defaults.replace("{", `{ base-url: "${api.url}"${defaults === "{}" ? "" : ","}`)} }
cases: { c: { steps: [{ http: { GET: /echo${own === "" ? "" : `, ${own}`} } }] } }
`,
    };
    await passes(files);
    expect(last().headers.authorization).toBe(sent);
  });

  test("credentials in a URL become basic, and are not shown", async () => {
    const url = api.url.replace("http://", "http://us%40er:pass-%77ord@");
    const outcome = await rota(steps(url, "- http: GET /echo\n  expect: { status: 500 }"));
    expect(last().headers.authorization).toBe(basic("us@er:pass-word"));
    expect([...outcome.reports.values()].join()).not.toMatch(/pass-(w|%77)ord/);
    expect(outcome.told).not.toMatch(/pass-(w|%77)ord/);
  });
});

describe("cookies", () => {
  test("are kept along a case and from before, and not between cases", async () => {
    const files = suite(
      api.url,
      `
      before:
        - http: GET /cookies/set?from=before
      cases:
        one:
          steps:
            - http: GET /cookies/set?one=1
            - http: GET /cookies
              expect: { json: { $.cookies: { equals: { from: before, one: "1" } } } }
        two:
          needs: one
          steps:
            - http: GET /cookies
              expect: { json: { $.cookies: { equals: { from: before } } } }
            - http: { GET: /cookies, headers: { cookie: own=1 } }
              expect: { json: { $.cookies: { equals: { own: "1" } } } }
            - http: { GET: /cookies, headers: { cookie: null } }
              expect: { json: { $.cookies: { equals: {} } } }
      after:
        - http: GET /cookies
          expect: { json: { $.cookies: { equals: { from: before } } } }
      `,
    );
    const { result } = await passes(files);
    expect(result.suites[0]?.after?.outcome).toBe("passed");
  });

  test("follow redirects, unless the step has its own", async () => {
    await passes(
      steps(
        api.url,
        `
        - http: GET /cookies/set?a=1
        - http: { GET: /redirect?to=/cookies, redirects: true }
          expect: { json: { $.cookies: { equals: { a: "1" } } } }
        - http: { GET: /redirect?to=/cookies, redirects: true, headers: { cookie: own=1 } }
          expect: { json: { $.cookies: { equals: { own: "1" } } } }
        - http: { GET: /redirect?to=/cookies, redirects: true, headers: { cookie: null } }
          expect: { json: { $.cookies: { equals: {} } } }
        `,
      ),
    );
  });

  test("a retried attempt of a case starts without those of the one before", async () => {
    const files = {
      ...suite(
        api.url,
        `
        cases:
          c:
            steps:
              - http: GET /cookies
                expect: { json: { $.cookies: { equals: {} } } }
              - http: GET /cookies/set?a=1
              - http: GET /flaky?key=cookies&fails=1
        `,
      ),
      "t.plan.yaml": "suites: [t.suite.yaml]\nretries: { attempts: 2 }\n",
    };
    const outcome = await passes(files);
    expect(outcome.result.counts).toMatchObject({ passed: 1, flaky: 1 });
    expect(caseOf(outcome).attempts.map(({ outcome: one }) => one)).toEqual(["failed", "passed"]);
  });
});
