import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { rota, steps, stepsOf, suite } from "./support/sandbox.ts";

const api = await startExampleApi({ logLimit: 5000 });
beforeEach(() => api.reset());
afterAll(() => api.stop());

const plan = (text: string) => ({ "t.plan.yaml": `suites: [t.suite.yaml]\n${text}` });

describe("retries", () => {
  const retried = async (list: string, defaults = "{}") => {
    const outcome = await rota({
      "t.suite.yaml": `defaults: { http: { base-url: "${api.url}", retry: ${defaults} } }\ncases: { c: { steps: [${list}] } }\n`,
    });
    if (outcome.result === null) throw new Error(outcome.told);
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
    expect(
      await run("- { http: GET /status/503, retry: { attempts: 4, delay: 1s, backoff: 5, max-delay: 6s } }"),
    ).toEqual([1000, 5000, 6000]);
    // A pause that the step's own time does not allow is not begun.
    expect(
      await run("- { http: GET /status/503?retry-after=30, timeout: 20s, retry: { attempts: 3 } }"),
    ).toEqual([]);
    const varied = await run(
      "- { http: GET /status/503, retry: { attempts: 30, delay: 100ms, jitter: 0.5 } }",
    );
    expect(Math.min(...varied)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...varied)).toBeLessThanOrEqual(150);
    expect(new Set(varied).size).toBeGreaterThan(10);
    expect(await run("- { http: GET /status/503?retry-after=soon, retry: { attempts: 2 } }")).toEqual([1000]);
    const date = encodeURIComponent(new Date(Date.now() + 30_000).toUTCString());
    const [pause = 0] = await run(
      `- { http: "GET /status/503?retry-after=${date}", retry: { attempts: 2 } }`,
    );
    expect(pause).toBeGreaterThan(25_000);
    expect(pause).toBeLessThanOrEqual(30_000);
  });

  test("what each try gave is kept and told", async () => {
    const { step, outcome } = await retried(
      "{ http: GET /flaky?fails=2, retry: { attempts: 3, delay: 1ms }, expect: { json: { $.no: 1 } } }",
      three,
    );
    expect(step?.tried).toMatchObject([
      { outcome: "failed", status: 503, reason: expect.stringMatching(/^status: /), pause: 1 },
      { outcome: "failed", status: 503, pause: 1 },
      {
        outcome: "failed",
        status: 200,
        reason: expect.stringMatching(/^json \$\.no: nothing found/),
        pause: null,
      },
    ]);
    expect(outcome.told).toContain("3 tries: 503, 503, 200");
    expect(outcome.reports.get("junit.xml")).toContain("3 tries: 503, 503, 200");
    const { step: refused, outcome: told } = await retried(
      "{ http: GET /status/503?retry-after=30, timeout: 20s, retry: { attempts: 3 } }",
      three,
    );
    expect(refused).toMatchObject({ outcome: "failed", tries: 1 });
    const { step: once } = await retried("{ http: GET /echo }", three);
    expect(once).not.toHaveProperty("tried");
    expect(told.told).toContain("Retry-After asks for 30 s, and the step's time is over before");
  });

  test("until ends after so many tries, and says what was found last", async () => {
    const { step } = await retried(
      "{ http: GET /flaky?fails=0, until: { expect: { json: { $.attempt: 9 } }, every: 1ms, attempts: 4 } }",
      three,
    );
    expect(step).toMatchObject({ outcome: "failed", tries: 4 });
    expect(step?.failures[0]?.message).toMatch(/in 4 tries, found 4$/);
    expect(step?.tried?.map(({ pause }) => pause)).toEqual([1, 1, 1, null]);
  });

  test("a case's own retries go before those of the plan", async () => {
    const outcome = await rota({
      ...suite(
        api.url,
        `
        cases:
          more: { retries: { attempts: 3 }, steps: [http: GET /flaky?key=m&fails=2] }
          once: { retries: { attempts: 1 }, steps: [http: GET /flaky?key=o&fails=1] }
          plans: { steps: [http: GET /flaky?key=p&fails=1] }
        `,
      ),
      ...plan("retries: { attempts: 2 }\n"),
    });
    const summary = outcome.result.suites[0]?.cases.map((one) => [one.flaky, one.attempts.length]);
    expect(summary).toEqual([
      [true, 3],
      [false, 1],
      [true, 2],
    ]);
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
        "\n- { http: 'GET /slow?ms=${{ 100 }}', until: { expect: { status: 500 }, every: 1ms, timeout: 750ms } }",
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
