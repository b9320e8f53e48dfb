import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, type Files, rota, steps, stepsOf } from "./support/sandbox.ts";

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
