import { describe, expect, test } from "vitest";
import { type Files, outcomes, rota } from "./support/sandbox.ts";

describe("what runs for a pull request", () => {
  const suites: Files = {
    "a.suite.yaml": `vars: { who: suite }
cases:
  smoke: { tags: [pr, smoke], priority: P0, steps: [{ run: 'echo "\${{ vars.who }}"', expect: { stdout: request } }] }
  slow: { tags: [slow, pr], priority: P1, steps: [run: "true"] }
  other: { tags: [smoke], priority: P0, steps: [run: "true"] }
`,
  };
  const pr = "pull-request: { tags: pr, vars: { who: request } }\n";

  test("its tags narrow select, its vars win over the plan's and the environment's", async () => {
    const outcome = await rota(
      {
        ...suites,
        "rota.yaml": "environments: { staging: { vars: { who: environment } } }\n",
        "a.plan.yaml": `suites: [a.suite.yaml]\nselect: { tags: smoke }\nvars: { who: plan }\nenvironments: [staging]\n${pr}`,
      },
      { argv: ["run", "--pull-request"] },
    );
    expect(outcome.exitCode).toBe(0);
    expect(outcome.result.environment).toBe("staging");
    expect(outcomes(outcome)).toEqual({ smoke: "passed" });
  });

  test("plans that nobody named and that are not for pull requests are left out", async () => {
    const outcome = await rota(
      {
        ...suites,
        "a.plan.yaml": `suites: [a.suite.yaml]\n${pr}`,
        "b.plan.yaml": "suites: [a.suite.yaml]\n",
      },
      { argv: ["run", "--pull-request"] },
    );
    expect(outcome.told).toContain("b.plan.yaml is not for pull requests, so it is left out");
    expect([...outcome.results.keys()]).toEqual(["result.json"]);
  });

  test("services of a workflow are said to be somebody else's", async () => {
    const outcome = await rota(
      {
        ...suites,
        "a.plan.yaml": `suites: [a.suite.yaml]\n${pr.replace("tags: pr", "services: { redis: { image: 'redis:8' } }, tags: smoke and pr")}`,
      },
      { argv: ["run", "--pull-request"] },
    );
    expect(outcome.exitCode).toBe(0);
    expect(outcome.told).toContain("have to run here already: redis");
  });
});
