import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { nodeClock } from "../../src/host/node-clock.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import { outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";
import { closedPort } from "./support/servers.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

describe("one wrong field", () => {
  test("is told with file, line and column of its expectation, and the exit code is 1", async () => {
    const outcome = await rota(
      suite(
        api.url,
        `
        cases:
          product:
            steps:
              - http: GET /products/A-1
                expect:
                  status: 200
                  json:
                    $.sku: A-1
                    $.name: Enamel cup
                    $.price: { gt: 1000 }
        `,
      ),
    );
    expect(outcome.exitCode).toBe(1);
    expect(outcome.told).toContain("t.suite.yaml:10:13  json $.name");
    expect(outcome.told).toContain("t.suite.yaml:11:24  json $.price");
    expect(outcome.told).toContain('expected  "Enamel cup"');
    expect(outcome.told).toContain('actual    "Enamel mug"');
    expect(outcome.told).toContain(`curl --compressed ${api.url}/products/A-1`);
    expect(stepsOf(outcome, "product")[0]?.failures.map(({ place }) => place)).toEqual([
      { file: "t.suite.yaml", line: 10, column: 13 },
      { file: "t.suite.yaml", line: 11, column: 24 },
    ]);
    expect(outcome.reports.get("junit.xml")).toContain("t.suite.yaml:10:13");
  });
});

test("a closed port is an error, not a failure, and the exit code is 1", async () => {
  const outcome = await rota(
    steps(`http://127.0.0.1:${await closedPort()}`, "- http: GET /\n  expect: { status: 200 }"),
  );
  expect(outcome.exitCode).toBe(1);
  expect(outcomes(outcome)).toEqual({ c: "error" });
  expect(outcome.told).toContain("error[connection-refused]");
  expect(outcome.told).not.toMatch(/\b1 (of 1 )?cases? failed/);
});

test.each([
  ["a key", "cases: { c: { stepz: [http: GET /echo] } }"],
  ["a name", 'cases: { c: { steps: [http: "GET /${{ vars.nope }}"] } }'],
  ["a needed case", "cases: { c: { needs: d, steps: [http: GET /echo] } }"],
  [
    "an output",
    'cases: { c: { steps: [{ id: a, http: GET /echo }, { http: "GET /${{ steps.a.outputs.nope }}" }] } }',
  ],
  ["a secret without a value", 'cases: { c: { steps: [http: "GET /${{ secrets.NOPE }}"] } }'],
  ["an expression", 'cases: { c: { steps: [http: "GET /${{ 1 + }}"] } }'],
])("a mistake in %s is exit code 2 before anything is sent", async (_, text) => {
  const outcome = await rota({
    ...suite(api.url, `\n${text}\n`),
    "good.suite.yaml": `cases: { g: { steps: [http: GET ${api.url}/echo] } }`,
  });
  expect(outcome.exitCode).toBe(2);
  expect(outcome.told).toContain("t.suite.yaml:2:");
  expect(api.requests).toBe(0);
  expect(outcome.reports.size).toBe(0);
});

describe("a crash of ours is exit code 3", () => {
  test("and says so", async () => {
    const host = {
      clock: {
        ...nodeClock,
        now: () => {
          throw new Error("the clock is broken");
        },
      },
    };
    const outcome = await rota(steps(api.url, "- http: GET /echo"), { host });
    expect(outcome.exitCode).toBe(3);
    expect(outcome.told).toContain("error[internal]: Rota itself failed");
    expect(outcome.told).toContain("the clock is broken");
  });

  test("also in the middle, and what still runs is not waited for", async () => {
    let turns = 0;
    const host = {
      clock: {
        ...nodeClock,
        monotonic: () => {
          if (++turns > 12) throw new Error("the clock is broken");
          return nodeClock.monotonic();
        },
      },
    };
    const outcome = await rota(
      suite(
        api.url,
        "\ncases: { c: { steps: [http: GET /echo, http: GET /echo] }, d: { steps: [http: GET /slow?ms=300] } }\n",
      ),
      { host },
    );
    expect(outcome.exitCode).toBe(3);
  });
});

describe("reports that cannot be written", () => {
  test.each([
    ["a file stands in the way", { "rota-report": "a file" }],
    ["a file stands in the way of a folder above", { deep: "a file" }, ["--out", "deep/er/still"]],
  ])("%s", async (_, extra, argv = [] as string[]) => {
    const outcome = await rota(
      { ...steps(api.url, "- http: GET /echo"), ...extra } as Record<string, string>,
      {
        argv: ["run", ...argv],
      },
    );
    expect(outcome.exitCode).toBe(3);
    expect(outcome.told).toContain("error[report-write]");
    expect(outcome.told).toContain("1 of 1 case passed");
  });

  test("one that fails does not keep the others away, and leaves nothing half written", async () => {
    const outcome = await rota({
      ...steps(api.url, "- http: GET /echo"),
      "rota-report/junit.xml/x": "in the way",
    });
    expect(outcome.exitCode).toBe(3);
    expect(outcome.told).toContain("error[report-write]");
    expect([...outcome.reports.keys()].sort()).toEqual([
      "ctrf.json",
      "junit.xml/x",
      "result.json",
      "summary.md",
    ]);
  });

  test("a disk that is full is told, after the result", async () => {
    const host = {
      files: {
        ...nodeFiles,
        write: async () => {
          throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
        },
      },
    };
    const outcome = await rota(steps(api.url, "- http: GET /status/500"), { host });
    expect(outcome.exitCode).toBe(3);
    expect(outcome.told).toContain("no space left on device");
    expect(outcome.told).toContain("t.suite.yaml:5:9");
  });
});

describe("the curl command is the same request", () => {
  test.each([
    ["GET: '/echo?a[]=1&b={x}'", "curl --compressed --globoff 'URL/echo?a[]=1&b={x}' -H 'user-agent: rota'"],
    [
      "GET: /echo, headers: { user-agent: null, accept-encoding: null, x: '' }",
      "curl URL/echo -H 'x;' -H user-agent:",
    ],
    ["HEAD: /echo", "curl --head --compressed URL/echo -H 'user-agent: rota'"],
    ["POST: /echo", "curl -X POST --compressed URL/echo -H 'user-agent: rota'"],
    [
      "POST: /echo, text: ''",
      "curl --compressed URL/echo -H 'user-agent: rota' -H 'content-type: text/plain;charset=utf-8' --data-raw ''",
    ],
    [
      'PUT: /echo, json: { a: "it\'s" }',
      "curl -X PUT --compressed URL/echo -H 'user-agent: rota' -H 'content-type: application/json' --data-raw '{\"a\":\"it'\\''s\"}'",
    ],
    [
      "POST: /echo, text: '@/etc/passwd', headers: { content-type: null }",
      "curl --compressed URL/echo -H 'user-agent: rota' -H content-type: --data-raw @/etc/passwd",
    ],
    [
      "POST: /echo, base64: AAEC",
      "curl --compressed URL/echo -H 'user-agent: rota' -H 'content-type: application/octet-stream' --data-binary @body.bin",
    ],
    [
      "GET: /echo, headers: { host: shop.test }",
      "curl --compressed URL/echo -H 'user-agent: rota' -H 'host: shop.test'",
    ],
  ])("{ %s }", async (request, curl) => {
    const outcome = await rota(steps(api.url, `- { http: { ${request} }, expect: { status: 500 } }`));
    expect(stepsOf(outcome)[0]?.exchange?.curl.replaceAll(api.url, "URL")).toBe(curl);
  });
});

test("a result's ids are unique, whatever the matrix holds", async () => {
  const outcome = await rota(
    suite(
      api.url,
      `
      cases:
        c:
          matrix: { v: [a, "a", 1, "1", 1.0, null, true, "true", [a], { a: 1 }, "${"x".repeat(200)}1", "${"x".repeat(200)}2"] }
          steps: [http: GET /echo]
        "c_": { steps: [http: GET /echo] }
    `,
    ),
  );
  const ids = outcome.result.suites.flatMap(({ cases }) => cases.map((one) => one.id));
  expect(ids).toHaveLength(13);
  expect(new Set(ids).size).toBe(13);
});
