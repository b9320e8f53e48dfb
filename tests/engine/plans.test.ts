import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { type Files, outcomes, rota, steps, suite } from "./support/sandbox.ts";

const api = await startExampleApi({ logLimit: 10_000 });
beforeEach(() => api.reset());
afterAll(() => api.stop());

const defaults = `defaults: { http: { base-url: "${api.url}" } }\n`;
/** One case for each number below `count`; `step` is what it does. */
const many = (count: number, step: string) =>
  `cases:\n  c:\n    matrix: { n: [${Array.from({ length: count }, (_, index) => index).join(", ")}] }\n    steps: [${step}]\n`;

describe("max-parallel", () => {
  const files = (parallel: number): Files => ({
    "a.suite.yaml": `${defaults}before: [http: GET /slow?ms=10]\nafter: [http: GET /slow?ms=10]\n${many(20, "http: GET /slow?ms=15")}`,
    "b.suite.yaml": `${defaults}before: [http: GET /slow?ms=10]\nafter: [http: GET /slow?ms=10]\n${many(20, "http: GET /slow?ms=15")}`,
    "c.suite.yaml": `${defaults}${many(10, "http: { GET: /redirect?to=/slow?ms=15, redirects: true }")}`,
    "t.plan.yaml": `suites: ["*.suite.yaml"]\nmax-parallel: ${parallel}\n`,
  });

  test.each([1, 3, 8])("%i is what the server sees", async (parallel) => {
    const outcome = await rota(files(parallel));
    expect(outcome.exitCode, outcome.told).toBe(0);
    expect(api.peakConcurrency).toBe(parallel);
  });

  test("on the command line counts more than in the plan", async () => {
    await rota(files(8), { argv: ["run", "--max-parallel", "2"] });
    expect(api.peakConcurrency).toBe(2);
  });
});

describe("a thousand cases", () => {
  const thousand = (bad: string) =>
    `${defaults}${many(1000, `http: "GET /status/\${{ ${bad} && 500 || 200 }}"`)}`;

  test("all run, in the order of the file, each with an id of its own", async () => {
    const outcome = await rota({ "t.suite.yaml": thousand("matrix.n < 0") });
    expect(outcome.exitCode, outcome.told).toBe(0);
    const ids = Object.keys(outcomes(outcome));
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, index) => `c (n: ${index})`));
    expect(api.requests).toBe(1000);
    const { load, compile, execute } = outcome.result.timing;
    expect(load.cpu + compile.cpu).toBeLessThan(execute.cpu);
  });

  test.each([
    ["99", "matrix.n < 10", "passed", 0],
    ["99", "matrix.n < 11", "failed", 1],
    ["99.9", "matrix.n < 1", "passed", 0],
    ["99.9", "matrix.n < 2", "failed", 1],
    ["29", "matrix.n >= 290", "passed", 0],
    ["0", "matrix.n >= 0", "passed", 0],
  ])("a pass rate of %s %% when those with %s fail: %s", async (rate, bad, verdict, exitCode) => {
    const outcome = await rota({
      "t.suite.yaml": thousand(bad),
      "t.plan.yaml": `suites: [t.suite.yaml]\npass-rate: ${rate}\n`,
    });
    expect(outcome.result.verdict).toBe(verdict);
    expect(outcome.exitCode).toBe(exitCode);
  });

  test("skipped ones do not count, and a hook that fails counts more than any rate", async () => {
    const outcome = await rota({
      ...suite(
        api.url,
        `
        cases:
          good: { steps: [http: GET /echo] }
          skipped: { if: false, steps: [http: GET /echo] }
        after: [http: GET /status/500]
        `,
      ),
      "t.plan.yaml": "suites: [t.suite.yaml]\npass-rate: 1\n",
    });
    expect(outcome.result).toMatchObject({ verdict: "failed", passRate: { required: 1, actual: 100 } });
  });
});

test("29 of 100 are 29 percent", async () => {
  const outcome = await rota({
    "t.suite.yaml": defaults + many(100, 'http: "GET /status/${{ matrix.n < 29 && 200 || 500 }}"'),
    "t.plan.yaml": "suites: [t.suite.yaml]\npass-rate: 29\n",
  });
  expect(outcome.result.passRate).toEqual({ required: 29, actual: 29 });
  expect(outcome.result.verdict).toBe("passed");
});

test("five thousand cases with failures stay small", async () => {
  const before = process.memoryUsage().heapUsed;
  const outcome = await rota({
    "t.suite.yaml":
      defaults + many(5000, "{ http: GET /status/500, expect: { status: 200, body: { contains: no } } }"),
  });
  expect(outcome.result.counts).toMatchObject({ total: 5000, failed: 5000 });
  expect(new Set(Object.keys(outcomes(outcome))).size).toBe(5000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(600_000_000);
});

describe("fail-fast", () => {
  const files = {
    ...suite(
      api.url,
      `
      cases:
        one: { steps: [http: GET /echo] }
        two: { steps: [http: GET /status/500] }
        three: { steps: [http: GET /echo] }
        four: { if: always(), steps: [http: GET /echo] }
      after: [http: GET /health]
      `,
    ),
    "t.plan.yaml": "suites: [t.suite.yaml]\nmax-parallel: 1\npass-rate: 10\n",
  };

  test("starts nothing after the first that did not pass, cleans up, and fails whatever the rate", async () => {
    const outcome = await rota(files, { argv: ["run", "--fail-fast"] });
    expect(outcomes(outcome)).toEqual({ one: "passed", two: "failed", three: "skipped", four: "skipped" });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.reason).toContain("2 of 4 cases ran");
    expect(api.log.at(-1)?.path).toBe("/health");
    expect(outcome.told).toContain("an earlier case did not pass (fail-fast)");
  });

  test("when the last one fails nothing was kept away, and the rate decides", async () => {
    const last = {
      ...files,
      "t.suite.yaml": suite(
        api.url,
        "\ncases:\n  one: { steps: [http: GET /echo] }\n  two: { steps: [http: GET /status/500] }\n",
      )["t.suite.yaml"] as string,
    };
    expect((await rota(last, { argv: ["run", "--fail-fast"] })).exitCode).toBe(0);
  });
});

describe("selection", () => {
  const files = suite(
    api.url,
    `
    cases:
      a: { tags: [smoke, pr], priority: P0, steps: [http: GET /echo] }
      b: { tags: [smoke, slow], priority: P1, steps: [http: GET /echo] }
      c: { tags: [pr], needs: d, steps: [http: GET /echo] }
      d: { tags: [other], priority: P4, steps: [http: GET /echo] }
    `,
  );

  test.each([
    [["--tags", "smoke"], "", ["a", "b"]],
    [["--tags", "smoke and not slow"], "", ["a"]],
    [["--tags", "pr"], "", ["a", "c", "d"]],
    [["--priority", "P0..P1"], "", ["a", "b"]],
    [["--priority", "P2"], "", ["c", "d"]],
    [["--tags", "smoke", "--priority", "P1"], "", ["b"]],
    [["--case", "d"], "", ["d"]],
    [[], "select: { tags: smoke, priority: P0 }", ["a"]],
    [["--tags", "slow"], "select: { tags: smoke }", ["b"]],
  ])("%j with %j", async (argv, select, ids) => {
    const outcome = await rota(
      { ...files, "t.plan.yaml": `suites: [t.suite.yaml]\n${select}\n` },
      { argv: ["run", ...argv] },
    );
    expect(Object.keys(outcomes(outcome))).toEqual(ids);
  });

  test.each([
    [["--tags", "nowhere"], "no case is left to run"],
    [["--case", "aa"], "there is no case aa"],
    [["--tags", "smoke and"], "tag"],
    [["--priority", "P9"], "P9"],
    [["--max-parallel", "0"], "0"],
    [["--environment", "x"], "environment"],
    [["nothing.plan.yaml"], "there is no file"],
  ])("%j is a mistake: exit code 2, and nothing is sent", async (argv, message) => {
    const outcome = await rota(files, { argv: ["run", ...argv] });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain(message);
    expect(api.requests).toBe(0);
    expect(outcome.reports.size).toBe(0);
  });
});

describe("several plans in one run", () => {
  test("one after the other, each with a folder for its reports", async () => {
    const outcome = await rota({
      ...steps(api.url, "- http: GET /echo"),
      "bad.suite.yaml": `${defaults}cases: { c: { steps: [http: GET /status/500] } }`,
      "z.plan.yaml": "id: first\nsuites: [t.suite.yaml]\n",
      "a.plan.yaml": "id: second\nsuites: [bad.suite.yaml]\n",
    });
    expect(outcome.exitCode).toBe(1);
    expect([...outcome.results.keys()]).toEqual(["first/result.json", "second/result.json"]);
    expect([...outcome.results.values()].map(({ verdict }) => verdict)).toEqual(["passed", "failed"]);
  });

  test("a mistake in one keeps all from being run", async () => {
    const outcome = await rota({
      ...steps(api.url, "- http: GET /echo"),
      "a.plan.yaml": "suites: [t.suite.yaml]\n",
      "b.plan.yaml": "suites: [t.suite.yaml]\nmax-paralel: 1\n",
    });
    expect(outcome.exitCode).toBe(2);
    expect(api.requests).toBe(0);
  });

  test("suites beside a plan that is called suites do not write over its reports", async () => {
    const outcome = await rota(
      {
        ...steps(api.url, "- http: GET /echo"),
        "p.plan.yaml": "id: suites\nsuites: [t.suite.yaml]\n",
        "o.suite.yaml": `${defaults}cases: { o: { steps: [http: GET /echo] } }`,
      },
      { argv: ["run", "p.plan.yaml", "o.suite.yaml"] },
    );
    expect(outcome.results.size).toBe(2);
  });

  test("names with anything in them", async () => {
    const name = "../../evil <b>&\"' \u0007\u001b[31m ]]> ${{x ☕".replace("${{x", "$ {{x");
    const outcome = await rota({
      ...suite(
        api.url,
        `\nname: ${JSON.stringify(name)}\ncases: { c: { name: ${JSON.stringify(name)}, steps: [{ name: ${JSON.stringify(name)}, http: GET /status/500 }] } }\n`,
      ),
      "w ei rd/ü☕.plan.yaml": `name: ${JSON.stringify(name)}\nsuites: [/t.suite.yaml]\n`,
      "w ei rd/b.plan.yaml": "suites: [/t.suite.yaml]\n",
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.results.size).toBe(2);
    for (const path of outcome.reports.keys()) expect(path).not.toMatch(/\.\.|[<>"']/);
    expect(outcome.told).not.toContain("\u001b");
    expect(outcome.told).not.toContain("\u0007");
  });
});

test("all plans in one environment: those for others are left out, and that is said", async () => {
  const files = {
    "rota.yaml": "environments: { a: , b: }\n",
    "one.suite.yaml": "cases: { one: { steps: [{ wait: 1ms }] } }\n",
    "p.plan.yaml": "suites: [one.suite.yaml]\nenvironments: [a, b]\n",
    "q.plan.yaml": "suites: [one.suite.yaml]\nenvironments: [b]\n",
  };
  const outcome = await rota(files, { argv: ["run", "--environment", "a"] });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.told).toContain("q.plan.yaml is not for a, so it is left out");
  expect([...outcome.results.values()].map(({ plan }) => plan.id)).toEqual(["p"]);
  expect(await rota(files, { argv: ["run", "--environment", "c"] })).toMatchObject({ exitCode: 2 });
});

test("an until that runs out says for how long it waited", async () => {
  const step =
    "{ http: GET /echo, until: { expect: { json: { $.method: POST } }, every: 1ms, timeout: 50ms } }";
  const { told } = await rota(suite(api.url, `\ncases: { c: { steps: [${step}] } }\n`));
  expect(told).toMatch(/expected\s+"POST" within 50 ms/);
});
