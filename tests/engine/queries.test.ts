import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { rota, steps, stepsOf } from "./support/sandbox.ts";
import { httpServer, listening } from "./support/servers.ts";

const XML =
  '<?xml version="1.0"?><orders xmlns="urn:shop"><order id="1"><total>12.50</total></order></orders>';
const HTML = "<!doctype html><title>Shop</title><h1>Orders</h1><ul><li>A-1<li>B-2</ul>";

/** The body of the last request to /keep. */
let kept: unknown;

const server = await httpServer(async (request, answer) => {
  const { url } = request;
  if (url === "/keep") {
    kept = JSON.parse(await text(request));
    answer.end();
  } else if (url === "/from") answer.writeHead(302, { location: "/xml?a=1" }).end();
  else if (url === "/html") answer.writeHead(200, { "content-type": "text/html" }).end(HTML);
  else if (url === "/packed")
    answer
      .writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" })
      .end(gzipSync("Order 17, Zürich"));
  else if (url === "/cookies")
    answer
      .writeHead(200, {
        "set-cookie": ["a=1; Path=/x; HttpOnly", "b=2; Expires=Wed, 21 Oct 2099 07:28:00 GMT"],
        link: ["<1>", "<2>"],
      })
      .end();
  else answer.writeHead(200, { "content-type": "application/xml" }).end(XML);
});
afterAll(() => server.close());

/** How one step ended, and the sentences of what failed in it. Its outputs are sent to /keep by another step. */
async function judged(step: string, baseUrl = server.url) {
  kept = undefined;
  const lines = step.replace(/^\n/, "").split("\n");
  const depth = lines[0]?.search(/\S/) ?? 0;
  const first = lines.map((line) => line.slice(depth)).join("\n");
  const keep = `- if: always()\n  http: { POST: "${server.url}/keep", json: "\${{ steps.s.outputs }}" }`;
  const outcome = await rota(steps(baseUrl, `${first.replace("- ", "- id: s\n  ")}\n${keep}`));
  const [judgedStep] = outcome.result === null ? [] : stepsOf(outcome);
  if (judgedStep === undefined) throw new Error(outcome.told);
  return {
    outcome: judgedStep.outcome,
    outputs: kept,
    failures: (judgedStep.failures ?? []).map(({ query, message }) => `${query}: ${message}`),
  };
}

const PASSED = { outcome: "passed", failures: [] };

describe("expectations", () => {
  test.each([
    [
      "XML, the way to it and the request",
      `
      - http: { GET: /from, redirects: true, headers: { x-a: one } }
        expect:
          status: 200
          version: 1.1
          ip: 127.0.0.1
          url: { ends-with: "/xml?a=1" }
          size: ${XML.length}
          redirects: { length: 1, "$[0].status": 302, "$[0].location": { ends-with: "/xml?a=1" } }
          xpath:
            string(//_:order/@id): "1"
            sum(//_:total): 12.5
            //_:none: { exists: false }
          css: { "order[id='1'] > total": "12.50" }
          request: { method: GET, url: { ends-with: "/xml?a=1" }, headers: { X-A: one, Host: { starts-with: "127.0.0.1:" }, content-length: { exists: false }, x-b: { exists: false } } }
          duration: { lt: 1m, first-byte: { lt: 1m }, download: { gte: 0ms } }
          that:
            - \${{ response.version == '1.1' && response.ip == '127.0.0.1' && response.size == ${XML.length} }}
            - \${{ response.redirects[0].status == 302 && response.request.method == 'GET' }}
            - \${{ response.request.headers.x-a == 'one' && response.phases.first-byte >= 0 }}`,
    ],
    [
      "HTML",
      `
      - http: GET /html
        expect:
          xpath: { "//h1": Orders, "//li": [A-1, B-2], "count(//li)": 2 }
          css: { "ul li:last-child": B-2, li: { length: 2 }, h2: { exists: false } }
          regex: { "<h1>(.*?)</h1>": Orders, "<h9>": { exists: false } }`,
    ],
    [
      "a packed body",
      `
      - http: GET /packed
        expect:
          body: { ends-with: Zürich }
          bytes: { length: 17, starts-with: { hex: 4f 72 } }
          raw-bytes: { starts-with: { hex: 1f 8b } }
          sha256: e1c7
          regex: { '(\\d+)': "17" }`,
    ],
    [
      "cookies and repeated headers",
      `
      - http: GET /cookies
        expect:
          headers: { link: { all-of: [{ length: 2, contains: "<2>" }, "<1>, <2>"] } }
          cookies:
            a: "1"
            a[path]: /x
            a[HttpOnly]: true
            a[Secure]: { exists: false }
            b[expires]: { after: now }
          that: \${{ response.cookies.a.path == '/x' && response.headers.link[1] == '<2>' }}`,
    ],
  ])("hold for %s", async (_name, step) => {
    const { createHash } = await import("node:crypto");
    const sum = createHash("sha256").update("Order 17, Zürich").digest("hex");
    expect(await judged(step.replace("sha256: e1c7", `sha256: ${sum}`))).toMatchObject(PASSED);
  });

  test("one that is broken leaves the others judged", async () => {
    const { failures } = await judged(`
      - http: GET /html
        expect:
          status: 201
          json: { $.a: 1 }
          xpath: { "//x:a": 1, "//h1": Order }
          css: { h2: x, h1: Orders }
          certificate: { days-left: { gt: 14 } }
          regex: { "no such": x }
          cookies: { a: "1" }
          body: { contains: Shop }`);
    expect(failures).toEqual([
      "status: expected 201, found 200",
      expect.stringMatching(/^json \$\.a: nothing found: the body is not JSON \(content-type text\/html\)/),
      "xpath //x:a: nothing found: the XPath //x:a cannot be used here: HTML has no namespace prefixes, such as x:",
      'xpath //h1: expected "Order", found "Orders"',
      "css h2: nothing found: the selector h2 finds nothing in the HTML",
      "certificate days-left: nothing found: the answer came without TLS, so there is no certificate",
      expect.stringMatching(
        /^regex no such: nothing found: \/no such\/ matches nowhere in the body; it begins with/,
      ),
      "cookie a: nothing found: the answer sets no cookies",
    ]);
  });

  test("an XML bomb, and what is nested without an end, are plain failures", async () => {
    const entities = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`);
    const documents: Readonly<Record<string, string>> = {
      "/bomb.xml": `<!DOCTYPE l [<!ENTITY a0 "lol">${entities.join("")}]><l>&a20;</l>`,
      "/deep.xml": "<l>".repeat(200_000),
      "/deep.html": "<div>".repeat(200_000),
    };
    const bombs = await httpServer(({ url = "" }, answer) => {
      answer.writeHead(200, { "content-type": url.endsWith("xml") ? "text/xml" : "text/html" });
      answer.end(documents[url]);
    });
    const failures = await Promise.all(
      Object.keys(documents).map(
        async (path) =>
          (await judged(`- http: GET ${path}\n  expect: { xpath: { //l: x } }`, bombs.url)).failures,
      ),
    );
    await bombs.close();
    expect(failures).toEqual([
      [expect.stringContaining("undefined entity at line 1")],
      [expect.stringContaining("elements are nested more than 1000 levels deep")],
      [expect.stringContaining("elements are nested more than 1000 levels deep")],
    ]);
  });

  test("a certificate is looked at over real TLS", async () => {
    const read = (name: string) =>
      readFileSync(new URL(`../../src/execute/testdata/${name}`, import.meta.url), "utf8");
    const tls = createServer({ cert: read("certificate.pem"), key: read("certificate.key") }, (_, answer) =>
      answer.end("x"),
    );
    const secure = await listening(tls, "127.0.0.1", () => tls.closeAllConnections());
    const got = await judged(
      `
      - http: { GET: /, insecure: true }
        expect:
          certificate:
            subject: { contains: "CN=api.test" }
            issuer: { contains: Acme }
            not-after: { after: now }
            days-left: { gt: 14 }
            names: { contains: "DNS:*.api.test" }
            serial: 1f2e3d
        outputs:
          left: { certificate: days-left }
          until: { certificate: not-after }`,
      secure.url.replace("http:", "https:"),
    );
    await secure.close();
    expect(got).toMatchObject({ ...PASSED, outputs: { until: "2126-10-29T22:25:32Z" } });
  });
});

describe("outputs", () => {
  test("are taken by every query, through filters", async () => {
    const got = await judged(`
      - http: GET /packed
        outputs:
          number: { regex: 'Order (\\d+)', filters: [to-integer] }
          city: { body: true, filters: [{ split: "," }, { nth: -1 }, trim, upper] }
          hex: { raw-bytes: true, filters: [to-hex, { regex: "^(1f8b)" }] }
          text: { bytes: true, filters: [utf8-decode] }
          size: { size: true }
          version: { version: true }
          url: { url: true, filters: [{ regex: "/[a-z]+$" }] }
          ip: { ip: true }
          method: { request: method }
          hops: { redirects: true }
          none: { css: h9, default: absent }`);
    expect(got).toMatchObject({
      ...PASSED,
      outputs: {
        number: 17,
        city: "ZÜRICH",
        hex: "1f8b",
        text: "Order 17, Zürich",
        size: 17,
        version: "1.1",
        url: "/packed",
        ip: "127.0.0.1",
        method: "GET",
        hops: [],
        none: "absent",
      },
    });
  });

  test("are failures as bytes, by a filter that cannot work, and when nothing is left; dates are text", async () => {
    const got = await judged(`
      - http: GET /cookies
        outputs:
          when: { cookie: "b[expires]" }
          raw: { bytes: true }
          none: { cookie: a, filters: [{ regex: z }] }
          bad: { header: link, filters: [trim] }`);
    expect(got.outputs).toEqual({ when: "2099-10-21T07:28:00Z" });
    expect(got.failures).toEqual([
      "bytes: output raw: it ends as 0 bytes, which no expression can hold; add the filter to-hex or base64-encode, or utf8-decode for text",
      'cookie a: output none: the filters leave nothing of the text "1"',
      "header link: output bad: could not be taken: trim needs text, found a list of 2 items",
    ]);
  });
});

describe("mistakes in a file", () => {
  const end = "expected a name, *, or a test such as text(), found the end";
  // The last column is what stands where the finger points.
  test.each([
    ['expect: { xpath: { "//a[": 1 } }', "xpath", `bad XPath //a[: ${end}`, '[": 1'],
    [
      'expect: { xpath: { "//a[foo()]": 1 } }',
      "xpath",
      "bad XPath //a[foo()]: XPath 1.0 has no function foo",
      "foo",
    ],
    ['expect: { css: { "a!!": 1 } }', "css", 'bad CSS selector a!!: "!" has no meaning here', '!!"'],
    [
      'expect: { css: { "a:nope": 1 } }',
      "css",
      "bad CSS selector a:nope: unknown pseudo-class :nope",
      ":nope",
    ],
    ['expect: { regex: { "a(": 1 } }', "regex", "bad regular expression: unterminated group", '"a('],
    ['expect: { cookies: { "a[max-old]": 1 } }', "expect-query", "a cookie has no attribute max-old", '"a['],
    ["expect: { certificate: { day-left: 1 } }", "expect-query", "a certificate has no day-left", "day-left"],
    ["outputs: { a: { xpath: '1 +' } }", "xpath", `bad XPath 1 +: ${end}`, "+'"],
    ["outputs: { a: { certificate: nothing } }", "expect-query", "a certificate has no nothing", "nothing"],
    [
      "outputs: { a: { status: true, filters: [trim] } }",
      "filter-chain",
      "trim needs text, but the status gives a number",
      "trim",
    ],
  ])("%s", async (entry, code, message, pointed) => {
    const files = {
      "t.suite.yaml": `cases:\n  c:\n    steps:\n      - http: GET http://127.0.0.1:1/\n        ${entry}\n`,
    };
    const { exitCode, printed } = await rota(files, { argv: ["validate", "--format", "json"] });
    expect(exitCode).toBe(2);
    const { diagnostics } = JSON.parse(printed);
    expect(diagnostics.map((one: { code: string; message: string }) => [one.code, one.message])).toEqual([
      [code, message],
    ]);
    const { line, column } = diagnostics[0].range.start;
    expect([line, entry.slice(column - 9)]).toEqual([5, expect.stringMatching(startOf(pointed))]);
  });
});

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[^\w-]/g, "\\$&")}`);
}
