import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";

const api = await startExampleApi({ logLimit: 5000 });
beforeEach(() => api.reset());
afterAll(() => api.stop());

const plan = (text: string) => ({ "t.plan.yaml": `suites: [t.suite.yaml]\n${text}` });
const queries = () => api.log.map(({ query }) => query);

describe("needs", () => {
  const files = {
    ...suite(
      api.url,
      `
      cases:
        last:
          needs: [one, many, rows]
          steps:
            - http:
                POST: /echo
                json: ["\${{ needs.one.outputs.id }}", "\${{ needs.many.outputs }}", "\${{ needs.rows.outputs[1].n }}", "\${{ needs.one.outcome }}"]
              expect: { json: { $.json: ["7", [{ m: 1 }, { m: 2 }], "2", passed] } }
        one:
          outputs: { id: "\${{ steps.s.outputs.id }}" }
          steps:
            - { id: s, http: GET /echo?id=7, outputs: { id: { json: $.query.id } } }
        many:
          matrix: { m: [1, 2] }
          outputs: { m: "\${{ matrix.m }}" }
          steps: [http: "GET /echo?m=\${{ matrix.m }}"]
        rows:
          data: rows.csv
          outputs: { n: "\${{ data.n }}" }
          steps: [http: "GET /echo?n=\${{ data.n }}"]
        bad: { steps: [http: GET /status/500] }
        after-bad: { needs: bad, steps: [http: GET /echo] }
        after-that: { needs: after-bad, steps: [http: GET /echo] }
        in-spite: { needs: bad, if: failure(), steps: [http: GET /echo?in-spite] }
        not-in-spite: { needs: one, if: failure(), steps: [http: GET /echo] }
        no: { if: "\${{ 1 > 2 }}", steps: [http: GET /echo] }
        never: { if: false, steps: [http: GET /echo] }
        list: { needs: many, if: "\${{ needs.many.outputs[0].m == 1 }}", steps: [http: GET /echo] }
        strange: { if: "\${{ fromJSON(vars.empty) }}", steps: [http: GET /echo] }
      vars: { empty: "" }
      `,
    ),
    "rows.csv": "n\n1\n2\n",
  };

  test("decide the order, hand outputs on, and skip with the reason", async () => {
    const outcome = await rota(files);
    expect(outcome.exitCode).toBe(1);
    expect(outcomes(outcome)).toEqual({
      last: "passed",
      one: "passed",
      "many (m: 1)": "passed",
      "many (m: 2)": "passed",
      "rows (row 1)": "passed",
      "rows (row 2)": "passed",
      bad: "failed",
      "after-bad": "skipped",
      "after-that": "skipped",
      "in-spite": "passed",
      "not-in-spite": "skipped",
      no: "skipped",
      never: "skipped",
      list: "passed",
      strange: "error",
    });
    const reasons = Object.fromEntries(
      ["after-bad", "after-that", "not-in-spite", "no", "never", "strange"].map((id) => [
        id,
        caseOf(outcome, id).reason,
      ]),
    );
    expect(reasons).toEqual({
      "after-bad": "needs bad, which failed",
      "after-that": "needs after-bad, which was skipped",
      "not-in-spite": "if: failure() is not true",
      no: "if: 1 > 2 is not true",
      never: "if: false is not true",
      strange: "its if could not be worked out: fromJSON() was given empty text",
    });
  });

  test.each([
    [
      ["--case", "last"],
      ["last", "one", "many (m: 1)", "many (m: 2)", "rows (row 1)", "rows (row 2)"],
    ],
    [["--case", "many (m: 2)"], ["many (m: 2)"]],
    [
      ["--case", "after-that"],
      ["bad", "after-bad", "after-that"],
    ],
    [
      ["--case", "one", "--case", "never"],
      ["one", "never"],
    ],
  ])("of what %j selects run as well", async (argv, ids) => {
    const outcome = await rota(files, { argv: ["run", ...argv] });
    expect(Object.keys(outcomes(outcome))).toEqual(ids);
  });
});

describe("conditions of steps", () => {
  test("success, failure, always, cancelled, and what went wrong before", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `
        - { id: allowed, http: GET /status/500, continue-on-error: true }
        - { if: success(), http: GET /echo?1 }
        - { if: failure(), http: GET /echo?2 }
        - { if: "\${{ steps.allowed.outcome == 'failed' && steps.allowed.conclusion == 'passed' }}", http: GET /echo?3 }
        - { id: bad, http: GET /status/404 }
        - { http: GET /echo?4 }
        - { if: true, http: GET /echo?5 }
        - { if: failure(), http: GET /echo?6 }
        - { if: always(), http: GET /echo?7 }
        - { if: cancelled(), http: GET /echo?8 }
        - { if: "\${{ !cancelled() }}", http: GET /echo?9 }
        - { if: "\${{ always() && steps.bad.outcome == 'failed' }}", http: GET /echo?10 }
        - { if: "\${{ always() && fromJSON('') }}", http: GET /echo?11 }
        `,
      ),
    );
    expect(queries()).toEqual(["", "1", "3", "", "6", "7", "9", "10"]);
    expect(caseOf(outcome)).toMatchObject({
      outcome: "error",
      reason: expect.stringContaining("GET /status/404"),
    });
    expect(stepsOf(outcome).map((step) => [step.outcome, step.allowed, step.reason])).toEqual([
      ["failed", true, null],
      ["passed", false, null],
      ["skipped", false, "if: failure() is not true"],
      ["passed", false, null],
      ["failed", false, null],
      ["skipped", false, "an earlier step did not pass"],
      ["skipped", false, "an earlier step did not pass"],
      ["passed", false, null],
      ["passed", false, null],
      ["skipped", false, "if: cancelled() is not true"],
      ["passed", false, null],
      ["passed", false, null],
      ["error", false, null],
    ]);
  });

  test("a case passes when all that failed was allowed to", async () => {
    const outcome = await rota(
      steps(
        api.url,
        "- { http: GET /status/500, continue-on-error: true }\n- { http: GET http://127.0.0.1:1/, continue-on-error: true }",
      ),
    );
    expect(outcome.exitCode).toBe(0);
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual(["failed", "error"]);
  });
});

describe("limits of time", () => {
  test("of a step: its request is broken off, the rest is skipped, always() runs", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `
        - { http: GET /slow?ms=9000, timeout: 50ms }
        - http: GET /echo?no
        - { if: always(), http: GET /echo?yes }
        `,
      ),
    );
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual(["error", "skipped", "passed"]);
    expect(stepsOf(outcome)[0]?.error?.message).toBe("the step took longer than 50 ms");
    expect(caseOf(outcome).outcome).toBe("error");
  });

  test("of a case: not excused by continue-on-error, nor lost in uses", async () => {
    const slow = "{ http: GET /slow?ms=9000, continue-on-error: true }";
    const outcome = await rota({
      ...suite(
        api.url,
        `
        cases:
          plain: { timeout: 60ms, steps: [http: GET /slow?ms=9000, http: GET /echo] }
          last: { timeout: 60ms, steps: [${slow}] }
          followed: { timeout: 60ms, steps: [${slow}, http: GET /echo] }
          nested: { timeout: 60ms, steps: [uses: slow.steps.yaml] }
          waits: { timeout: 60ms, steps: [wait: 9s] }
          polls: { timeout: 60ms, steps: [{ http: GET /echo, until: { expect: { status: 500 }, every: 1ms } }] }
          runs: { timeout: 60ms, steps: [run: sleep 9] }
          cleans: { timeout: 60ms, steps: [wait: 9s, { if: always(), http: GET /echo?cleaned }, { if: cancelled(), http: GET /echo?told }] }
          quick: { timeout: 9s, steps: [http: GET /echo] }
        `,
      ),
      "slow.steps.yaml": `steps: [${slow}, http: GET /echo]`,
    });
    const { quick, ...others } = outcomes(outcome);
    expect(quick).toBe("passed");
    expect(Object.values(others)).toEqual(Object.values(others).map(() => "error"));
    for (const id of Object.keys(others))
      expect(caseOf(outcome, id).reason).toContain("the case took longer than 60 ms");
    expect(queries()).toContain("cleaned");
    expect(queries()).toContain("told");
  });

  test("of a plan: cases under way are errors, the others skipped, after runs, the verdict is failed", async () => {
    const outcome = await rota({
      ...suite(
        api.url,
        `
        before: [http: GET /echo?before]
        after: [http: GET /slow?ms=50, http: GET /echo?after]
        cases:
          quick: { steps: [http: GET /echo] }
          slow: { steps: [http: GET /slow?ms=9000, http: GET /echo?no, { if: always(), http: GET /echo?always }] }
          waiting: { steps: [http: GET /echo?no] }
        `,
      ),
      ...plan("timeout: 300ms\nmax-parallel: 1\npass-rate: 1\n"),
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcomes(outcome)).toEqual({ quick: "passed", slow: "error", waiting: "skipped" });
    expect(outcome.result).toMatchObject({
      verdict: "failed",
      reason: "the plan's time was over: 1 of 3 cases passed",
    });
    expect(caseOf(outcome, "slow").reason).toContain("the plan's time of 300 ms was over");
    expect(caseOf(outcome, "waiting").reason).toBe("the plan's time of 300 ms was over");
    expect(queries().filter((query) => !query.startsWith("ms"))).toEqual(["before", "", "always", "after"]);
  });
});

describe("retries", () => {
  const retried = async (list: string, defaults = "{}") => {
    const outcome = await rota({
      "t.suite.yaml": `defaults: { http: { base-url: "${api.url}", retry: ${defaults} } }\ncases: { c: { steps: [${list}] } }\n`,
    });
    const [step] = stepsOf(outcome);
    return { step, outcome };
  };
  const three = "{ attempts: 3, delay: 1ms }";

  test.each([
    // What a step writes itself holds for every method.
    ["{ http: GET /flaky?fails=2, retry: { attempts: 3, delay: 1ms } }", "{ attempts: 1 }", "passed", 3],
    ["{ http: POST /flaky?fails=2, retry: { attempts: 3, delay: 1ms } }", "{ attempts: 1 }", "passed", 3],
    ["{ http: GET /flaky?fails=9, retry: { attempts: 3, delay: 1ms } }", "{ attempts: 1 }", "failed", 3],
    // The defaults only for those that do no harm.
    ["{ http: GET /flaky?fails=2 }", three, "passed", 3],
    ["{ http: PUT /flaky?fails=2 }", three, "passed", 3],
    ["{ http: DELETE /flaky?fails=2 }", three, "passed", 3],
    ["{ http: POST /flaky?fails=2 }", three, "failed", 1],
    ["{ http: PATCH /flaky?fails=2 }", three, "failed", 1],
    ["{ http: PURGE /flaky?fails=2 }", three, "failed", 1],
    ["{ http: GET /flaky?fails=2, retry: { attempts: 1 } }", three, "failed", 1],
    // What it is worth.
    ["{ http: GET /flaky?status=500&fails=2 }", three, "failed", 1],
    ["{ http: GET /flaky?status=429&fails=2 }", three, "passed", 3],
    ["{ http: GET /flaky?status=500&fails=2 }", "{ attempts: 3, delay: 1ms, when: [5xx] }", "passed", 3],
    ["{ http: GET /flaky?status=500&fails=2 }", "{ attempts: 3, delay: 1ms, when: [500] }", "passed", 3],
    ["{ http: GET /flaky?status=404&fails=2 }", "{ attempts: 3, delay: 1ms, when: [5xx] }", "failed", 1],
    ["{ http: GET /flaky-connection?fails=2 }", three, "passed", 3],
    ["{ http: GET /flaky-connection?fails=2 }", "{ attempts: 3, delay: 1ms, when: [503] }", "error", 1],
    ["{ http: { GET: /slow?ms=5000, timeout: 20ms } }", three, "error", 1],
    [
      "{ http: { GET: /slow?ms=5000, timeout: 20ms } }",
      "{ attempts: 3, delay: 1ms, when: [timeout] }",
      "error",
      3,
    ],
    [
      "{ http: GET /echo, expect: { json: { $.no: 1 } }, retry: { attempts: 3, delay: 1ms, when: [failure] } }",
      three,
      "failed",
      3,
    ],
    // What passes is not wrong, whatever its status.
    ["{ http: GET /status/503, expect: { status: 503 } }", three, "passed", 1],
    ["{ http: GET /status/429, expect: { status: 4xx } }", three, "passed", 1],
    // Commands.
    ["{ run: exit 3, retry: { attempts: 3, delay: 1ms } }", three, "failed", 3],
    ["{ run: exit 3 }", three, "failed", 1],
  ])("%s under %s: %s after %i", async (list, defaults, expected, tries) => {
    const { step } = await retried(list, defaults);
    expect(step).toMatchObject({ outcome: expected, tries });
    if (!list.includes("run")) expect(api.requests).toBe(tries);
  });

  test("the pauses grow, and Retry-After makes them longer", async () => {
    const pauses: number[] = [];
    const { nodeClock } = await import("../../src/host/node-clock.ts");
    const clock = {
      ...nodeClock,
      sleep: async (milliseconds: number) => {
        pauses.push(milliseconds);
      },
    };
    const run = async (list: string) => {
      pauses.length = 0;
      await rota(steps(api.url, list), { host: { clock } });
      return [...pauses];
    };
    expect(
      await run("- { http: GET /status/503, retry: { attempts: 4, delay: 100ms, backoff: 2 } }"),
    ).toEqual([100, 200, 400]);
    expect(
      await run("- { http: GET /status/503?retry-after=7, retry: { attempts: 3, delay: 4s, backoff: 2 } }"),
    ).toEqual([7000, 8000]);
    expect(
      await run("- { http: GET /status/503?retry-after=3600, retry: { attempts: 2, delay: 1s } }"),
    ).toEqual([60_000]);
    expect(await run("- { http: GET /status/503?retry-after=soon, retry: { attempts: 2 } }")).toEqual([1000]);
    const date = encodeURIComponent(new Date(Date.now() + 30_000).toUTCString());
    const [pause = 0] = await run(
      `- { http: "GET /status/503?retry-after=${date}", retry: { attempts: 2 } }`,
    );
    expect(pause).toBeGreaterThan(25_000);
    expect(pause).toBeLessThanOrEqual(30_000);
  });

  test("of cases: the last attempt counts, and all are kept", async () => {
    const outcome = await rota({
      ...suite(
        api.url,
        `
        cases:
          flaky: { steps: [http: GET /flaky?key=a&fails=1] }
          good: { steps: [http: GET /echo] }
          bad: { steps: [http: GET /status/500] }
        `,
      ),
      ...plan("retries: { attempts: 3, delay: 1ms }\n"),
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.counts).toMatchObject({ passed: 2, failed: 1, flaky: 1 });
    const summary = outcome.result.suites[0]?.cases.map((one) => [
      one.id,
      one.flaky,
      one.attempts.map((attempt) => attempt.outcome),
    ]);
    expect(summary).toEqual([
      ["flaky", true, ["failed", "passed"]],
      ["good", false, ["passed"]],
      ["bad", false, ["failed", "failed", "failed"]],
    ]);
    expect(outcome.told).toMatch(/1 flaky/);
  });
});

describe("until", () => {
  const step = async (list: string) => {
    const outcome = await rota(steps(api.url, list));
    return stepsOf(outcome).at(-1);
  };

  test("goes on until it holds, then what is expected is checked", async () => {
    expect(
      await step(
        "- { http: GET /flaky?fails=3, until: { expect: { status: 200 }, every: 1ms }, expect: { json: { $.attempt: 4 } } }",
      ),
    ).toMatchObject({ outcome: "passed", tries: 4 });
    expect(api.requests).toBe(4);
  });

  test("goes on over network errors and timeouts", async () => {
    expect(
      await step("- { http: GET /flaky-connection?fails=3, until: { expect: { status: 200 }, every: 1ms } }"),
    ).toMatchObject({ outcome: "passed", tries: 4 });
  });

  test("when its time is over, what it waits for has failed", async () => {
    const last = await step(
      "- { http: GET /echo, until: { expect: { json: { $.method: PAID } }, every: 10ms, timeout: 100ms } }",
    );
    expect(last).toMatchObject({
      outcome: "failed",
      failures: [{ query: "json $.method", expected: '"PAID"', actual: '"GET"' }],
    });
    expect(last?.tries).toBeGreaterThan(1);
  });

  test("a request that hangs does not go on beyond its time", async () => {
    expect(
      await step("- { http: GET /slow?ms=9000, until: { expect: { status: 200 }, timeout: 100ms } }"),
    ).toMatchObject({
      outcome: "error",
      tries: 1,
      error: { code: "timeout", message: "what until waits for did not come within 100 ms" },
    });
  });

  test("the last whole answer says more than a request that was broken off", async () => {
    const last = await step(
      "- { id: a, http: GET /flaky?fails=1&key=k }".replace("- {", "- { continue-on-error: true,") +
        "\n- { http: 'GET /slow?ms=${{ 60 }}', until: { expect: { status: 500 }, every: 1ms, timeout: 150ms } }",
    );
    expect(last).toMatchObject({ outcome: "failed", failures: [{ query: "status" }] });
  });

  test("waits for a file that a command makes", async () => {
    expect(
      await step(
        '- { run: "echo >> n; wc -l < n", until: { expect: { stdout: "3" }, every: 1ms }, expect: { exit-code: 0 } }',
      ),
    ).toMatchObject({ outcome: "passed", tries: 3 });
  });

  test("an error that no waiting mends ends it", async () => {
    expect(
      await step("- { http: { POST: /echo, base64: '*' }, until: { expect: { status: 200 }, timeout: 9s } }"),
    ).toMatchObject({ outcome: "error", tries: 1 });
  });
});

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
