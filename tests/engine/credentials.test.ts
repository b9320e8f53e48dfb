import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, type Files, rota, steps, suite } from "./support/sandbox.ts";

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
