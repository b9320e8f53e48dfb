import { describe, expect, test } from "vitest";
import type { RunPlan } from "../model/run-plan.ts";
import { compileFiles, type Given, idsOf, sentenceOf } from "./testing/compile-files.ts";

const ROTA = "environments: { staging: null, production: null }\n";
const SUITE = `
vars: { region: suite }
cases:
  smoke: { tags: [smoke, pr], priority: P0, steps: [{ run: echo, env: { X: "\${{ vars.region }}" } }] }
  slow: { tags: [slow, pr], priority: P1, steps: [{ wait: 1s }] }
  other: { tags: [smoke], priority: P2, steps: [{ wait: 1s }] }
`;

async function planOf(plan: string, given: Given = {}, texts: Record<string, string> = {}): Promise<RunPlan> {
  const files = {
    "a.plan.yaml": `suites: [a.suite.yaml]\n${plan}`,
    "a.suite.yaml": SUITE,
    "rota.yaml": ROTA,
  };
  const outcome = await compileFiles({ ...files, ...texts }, { pullRequest: true, ...given });
  if (outcome.plan === undefined) throw new Error(outcome.diagnostics.map(sentenceOf).join("\n"));
  return outcome.plan;
}

describe("the environment of a pull request", () => {
  const start = 'start: { run: x, ready: "http://127.0.0.1:1/" }';
  test.each<[string, string, string | null]>([
    ["none, when the plan has none", "pull-request: {}\n", null],
    ["the plan's only one", "environments: [staging]\npull-request: {}\n", "staging"],
    ["none, when something is started", `environments: [staging]\npull-request: { ${start} }\n`, null],
    [
      "none, when there are services",
      "environments: [staging]\npull-request: { services: { redis: { image: redis } } }\n",
      null,
    ],
    [
      "its own over the plan's",
      `environments: [staging]\npull-request: { environment: production, ${start} }\n`,
      "production",
    ],
    [
      "none of several, when something is started",
      `environments: [staging, production]\npull-request: { ${start} }\n`,
      null,
    ],
  ])("is %s", async (_, plan, environment) => {
    expect((await planOf(plan)).environment).toBe(environment);
  });

  test("is the chosen one before all", async () => {
    const plan = "environments: [staging]\npull-request: { environment: production }\n";
    expect((await planOf(plan, { environment: "staging" })).environment).toBe("staging");
  });

  test("does not matter for other runs", async () => {
    const plan = "environments: [staging]\npull-request: { environment: production }\n";
    expect((await planOf(plan, { pullRequest: false })).environment).toBe("staging");
  });
});

describe("the cases of a pull request", () => {
  test.each<[string, Given, string[]]>([
    ["pull-request: {}", {}, ["smoke", "slow", "other"]],
    ["pull-request: { tags: pr }", {}, ["smoke", "slow"]],
    ["pull-request: { tags: pr }\nselect: { tags: smoke }", {}, ["smoke"]],
    ["pull-request: { tags: pr }", { tags: "slow" }, ["slow"]],
    ["pull-request: { priority: P0..P1 }\nselect: { priority: P1..P2 }", {}, ["slow"]],
    ["pull-request: { tags: pr, priority: P0 }", { pullRequest: false }, ["smoke", "slow", "other"]],
  ])("%s %j", async (plan, given, ids) => {
    const outcome = await compileFiles(
      { "a.plan.yaml": `suites: [a.suite.yaml]\n${plan}\n`, "a.suite.yaml": SUITE },
      { pullRequest: true, ...given },
    );
    expect(idsOf(outcome)).toEqual(ids);
  });
});

test("its variables win over those of the environment, not over --var", async () => {
  const plan =
    "environments: [staging]\nvars: { region: plan }\npull-request: { vars: { region: request } }\n";
  const texts = { "rota.yaml": "environments: { staging: { vars: { region: environment } } }\n" };
  const regions = async (given: Given) =>
    (await planOf(plan, given, texts)).suites.map(({ vars }) => vars["region"]);
  expect(await regions({})).toEqual(["request"]);
  expect(await regions({ vars: { region: "chosen" } })).toEqual(["chosen"]);
  expect(await regions({ pullRequest: false })).toEqual(["environment"]);
});

test("what is started: in the root, numbers as they were written, two minutes unless it says otherwise", async () => {
  const start = 'run: npm start, ready: "http://127.0.0.1:1/", env: { A: 1.10, B: true, C: text }';
  expect((await planOf(`pull-request: { start: { ${start} } }\n`)).start).toEqual({
    command: "npm start",
    folder: "/repository",
    ready: "http://127.0.0.1:1/",
    timeout: 120_000,
    env: { A: "1.10", B: "true", C: "text" },
  });
  const slow = await planOf(`pull-request: { start: { ${start}, timeout: 5m } }\n`);
  expect(slow.start?.timeout).toBe(300_000);
  expect((await planOf(`pull-request: { start: { ${start} } }\n`, { pullRequest: false })).start).toBeNull();
});
