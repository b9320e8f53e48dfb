import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";

const api = await startExampleApi({ logLimit: 5000 });
beforeEach(() => api.reset());
afterAll(() => api.stop());

const plan = (text: string) => ({ "t.plan.yaml": `suites: [t.suite.yaml]\n${text}` });
const queries = () => api.log.map(({ query }) => query);

describe("before and after", () => {
  const hooks = (before: string, cases: string, after = "[http: GET /echo?after]") =>
    suite(api.url, `\nbefore: ${before}\ncases: ${cases}\nafter: ${after}\n`);

  test("a before that fails keeps the cases away, and after runs", async () => {
    const outcome = await rota(
      hooks(
        "[{ id: a, http: GET /status/500 }, http: GET /echo?no]",
        "{ c: { steps: [http: GET /echo?no] }, d: { if: always(), steps: [http: GET /echo?no] } }",
      ),
    );
    expect(outcome.exitCode).toBe(1);
    expect(outcomes(outcome)).toEqual({ c: "skipped", d: "skipped" });
    expect(caseOf(outcome).reason).toBe(
      "before did not pass: GET /status/500: status: expected a status below 400, found 500",
    );
    expect(outcome.result.reason).toBe("before of t did not pass");
    expect(queries()).toEqual(["", "after"]);
  });

  test("after sees what before gave, runs after failures, and fails the plan itself", async () => {
    const outcome = await rota({
      ...hooks(
        "[{ id: a, http: GET /echo?x=1, outputs: { x: { json: $.query.x } } }]",
        "{ c: { steps: [http: GET /status/500] }, d: { steps: [http: GET /echo?d] } }",
        "[http: 'GET /echo?x=${{ before.a.outputs.x }}', http: GET /status/500, { if: always(), http: GET /echo?end }]",
      ),
      ...plan("pass-rate: 0\n"),
    });
    expect(queries().at(-3)).toBe("x=1");
    expect(queries().at(-1)).toBe("end");
    expect(outcome.result).toMatchObject({ verdict: "failed", reason: "after of t did not pass" });
    expect(outcome.exitCode).toBe(1);
  });

  test.each([
    { status: 500, ran: ["failed"] },
    { status: 200, ran: ["fine"] },
  ])("after can ask how the suite stands: $ran", async ({ status, ran }) => {
    const steps = ["failed: failure()", "fine: success()", "stopped: cancelled()"].map((line) => {
      const [query, condition] = line.split(": ");
      return `{ if: "${condition}", http: GET /echo?${query} }`;
    });
    await rota(
      hooks(
        "[]",
        `{ c: { steps: [http: GET /status/${status}] } }`,
        `[${steps.join(", ")}, http: GET /echo?end]`,
      ),
    );
    expect(queries().filter((query) => query !== "")).toEqual([...ran, "end"]);
  });

  test("a suite's env that cannot be worked out is the cases' error, not a crash", async () => {
    const outcome = await rota(
      suite(
        api.url,
        '\nvars: { e: "" }\nenv: { X: "${{ fromJSON(vars.e) }}" }\nbefore: [http: GET /echo]\ncases: { c: { steps: [http: GET /echo] } }',
      ),
    );
    expect(outcome.exitCode).toBe(1);
    expect(caseOf(outcome)).toMatchObject({
      outcome: "error",
      reason: "the suite's env could not be worked out: fromJSON() was given empty text",
    });
    expect(api.requests).toBe(0);
  });
});

describe("expressions that fail at run time are errors of their step", () => {
  test.each([
    ["{ http: \"GET /echo?${{ fromJSON('') }}\" }", "fromJSON() was given empty text"],
    ["{ http: \"GET /echo?${{ fromJSON('{') }}\" }", "not JSON"],
    ["{ http: \"GET /echo?${{ format('{1}', 'a') }}\" }", "format"],
    ["{ http: \"GET /echo?${{ fromJSON('[1]')[div(1, 0)] }}\" }", "div"],
    [
      "{ http: GET /echo, expect: { that: \"${{ fromJSON(response.body).x.y == fromJSON('') }}\" } }",
      "fromJSON() was given empty text",
    ],
    [
      "{ http: GET /echo, expect: { json: { $.method: \"${{ fromJSON('') }}\" } } }",
      "fromJSON() was given empty text",
    ],
    ["{ run: echo, env: { X: \"${{ fromJSON('') }}\" } }", "fromJSON() was given empty text"],
  ])("%s", async (step, message) => {
    const outcome = await rota(steps(api.url, `- ${step}`));
    expect(outcome.exitCode).toBe(1);
    expect(JSON.stringify(stepsOf(outcome)[0])).toContain(message);
  });

  test("and outputs of a case an error of the case", async () => {
    const outcome = await rota(
      suite(api.url, "\ncases: { c: { outputs: { x: \"${{ fromJSON('') }}\" }, steps: [http: GET /echo] } }"),
    );
    expect(outcome.exitCode).toBe(1);
    expect(caseOf(outcome)).toMatchObject({
      outcome: "error",
      reason: "its outputs could not be worked out: fromJSON() was given empty text",
    });
  });
});

describe("uses", () => {
  const login = `
inputs: { user: { type: string }, n: { type: integer, default: 3 }, password: { type: string, secret: true } }
outputs: { who: "\${{ steps.e.outputs.who }}", token: "\${{ steps.e.outputs.token }}" }
steps:
  - id: e
    http: { POST: /echo, json: { user: "\${{ inputs.user }}", n: "\${{ inputs.n }}", token: "t-\${{ inputs.password }}" } }
    outputs: { who: { json: $.json.user }, token: { json: $.json.token, secret: true } }
`;

  test("nests, with typed inputs, secrets, outputs and a failure inside", async () => {
    const outcome = await rota({
      ...steps(
        api.url,
        `
        - { id: l, uses: outer.steps.yaml, with: { user: ann } }
        - http: { POST: /echo, json: "\${{ steps.l.outputs.who }}", bearer: "\${{ steps.l.outputs.token }}" }
          expect: { json: { $.json: ann } }
        - { id: bad, uses: outer.steps.yaml, with: { user: bob, status: 500 } }
        - http: GET /echo?no
        - { if: "\${{ failure() && steps.bad.outcome == 'failed' }}", http: GET /echo?yes }
        `,
      ),
      "outer.steps.yaml": `
inputs: { user: { type: string }, status: { type: integer, default: 200 } }
outputs: { who: "\${{ steps.i.outputs.who }}", token: "\${{ steps.i.outputs.token }}" }
steps:
  - { id: i, uses: login.steps.yaml, with: { user: "\${{ inputs.user }}", password: hunter2-hunter2 } }
  - http: GET /status/\${{ inputs.status }}
  - { if: always(), http: GET /echo?cleaned }
`,
      "login.steps.yaml": login,
    });
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual([
      "passed",
      "passed",
      "failed",
      "skipped",
      "passed",
    ]);
    expect(stepsOf(outcome)[2]?.steps.map((step) => [step.kind, step.outcome])).toEqual([
      ["uses", "passed"],
      ["http", "failed"],
      ["http", "passed"],
    ]);
    expect(caseOf(outcome).reason).toContain("GET /status/500: status: expected a status below 400");
    expect(outcome.told).toContain("outer.steps.yaml:6");
    for (const text of [outcome.told, ...outcome.reports.values()]) expect(text).not.toContain("hunter2");
    expect(api.log[2]?.body === undefined).toBe(false);
    expect(api.log.some(({ headers }) => headers.authorization === "Bearer t-hunter2-hunter2")).toBe(true);
  });

  test("an input of the wrong type is an error that does not show a secret", async () => {
    const outcome = await rota({
      ...steps(
        api.url,
        "- { id: e, http: GET /echo?n=1&list=1&list=2, outputs: { n: { json: $.query.list } } }\n- { uses: login.steps.yaml, with: { user: '${{ steps.e.outputs.n }}', password: x-secret-x } }",
      ),
      "login.steps.yaml": login,
    });
    expect(stepsOf(outcome)[1]?.error).toMatchObject({
      code: "input-type",
      message: 'the input user of login.steps.yaml must be of type string, found ["1","2"]',
    });
  });

  test("called although all failed or was stopped, its steps run", async () => {
    const outcome = await rota({
      ...suite(
        api.url,
        `
        cases:
          c: { timeout: 50ms, steps: [wait: 9s, { if: always(), uses: clean.steps.yaml }] }
          d: { steps: [http: GET /status/500, { if: always(), uses: clean.steps.yaml }] }
        `,
      ),
      "clean.steps.yaml": "steps: [http: GET /echo?cleaned, http: GET /echo?cleaned]",
    });
    expect(queries().filter((query) => query === "cleaned")).toHaveLength(4);
    expect(outcomes(outcome)).toEqual({ c: "error", d: "failed" });
  });

  test("its own time limit is an error, also when what it broke off was allowed to fail", async () => {
    const outcome = await rota({
      ...steps(api.url, "- { uses: slow.steps.yaml, timeout: 50ms }"),
      "slow.steps.yaml": "steps: [{ wait: 9s, continue-on-error: true }, http: GET /echo]",
    });
    expect(stepsOf(outcome)[0]).toMatchObject({
      outcome: "error",
      error: { message: "the step took longer than 50 ms" },
    });
    expect(api.requests).toBe(0);
  });
});

describe("outputs and that", () => {
  test("matches, default, every query, and own outputs in that", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `
        - id: a
          http: { POST: "/echo?q=1.10", text: "id=42;" }
          outputs:
            id: { json: $.body, matches: 'id=(\\d+)' }
            whole: { json: $.body, matches: '\\d+' }
            type: { header: content-type }
            status: { status: true }
            none: { json: $.nothing, default: fallback }
            list: { json: '$.headers[*][0]' }
          expect:
            that:
              - \${{ response.status == 200 && response.json.method == 'POST' }}
              - \${{ steps.a.outputs.id == '42' }}
              - \${{ contains(response.headers['content-type'], 'json') }}
              - \${{ response.duration < 10000 && contains(response.body, 'id=42') }}
        - http:
            POST: /echo
            json: ["\${{ steps.a.outputs.id }}", "\${{ steps.a.outputs.whole }}", "\${{ steps.a.outputs.status }}", "\${{ steps.a.outputs.none }}", "\${{ steps.a.outputs.list[0] }}"]
          expect: { json: { $.json: ["42", "42", 200, fallback, host] } }
        - http: GET /echo
          expect: { that: ["\${{ response.status == 201 }}", "\${{ response.json.method == 'POST' }}"] }
          outputs: { no: { json: $.nope } }
        `,
      ),
    );
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual(["passed", "passed", "failed"]);
    expect(stepsOf(outcome)[2]?.failures.map(({ message }) => message)).toEqual([
      "response.status == 201 is not true",
      "response.json.method == 'POST' is not true",
      expect.stringContaining("output no: nothing found"),
    ]);
  });
});
