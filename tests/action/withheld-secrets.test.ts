import { describe, expect, test } from "vitest";
import { startAnswering } from "./api.ts";
import { runStep, type StepOptions } from "./harness.ts";
import { NODES } from "./nodes.ts";
import { mergeGroup, pullRequest } from "./pull-request-events.ts";

/** A suite with a case that needs a secret and one that does not. */
const secretive = (url: string, before = "") => ({
  "a.plan.yaml": "name: Fork\nsuites: [a.suite.yaml]\npull-request: {}\n",
  "a.suite.yaml": `${before}cases:
  closed: { steps: [{ http: { GET: "${url}/closed", bearer: "\${{ secrets.API_KEY }}" } }] }
  open: { steps: [http: GET ${url}/open] }
`,
});

describe.each(NODES)("secrets that GitHub keeps back, on Node $version", ({ node }) => {
  const run = async (options: Partial<StepOptions> & { before?: string }) => {
    const api = await startAnswering({});
    const step = await runStep({
      node,
      files: secretive(api.url, options.before),
      inputs: { "pull-request": "true" },
      event: pullRequest(),
      ...options,
      env: {
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_ACTOR: "mona",
        ROTA_SECRET_API_KEY: "",
        ...options.env,
      },
    });
    return { step, sent: api.requests };
  };
  const fork = { event: pullRequest({ full_name: "mona/shop" }) };

  test.each([
    ["a fork", fork, "forks"],
    ["a fork that was deleted", { event: pullRequest(null) }, "forks"],
  ])("%s: what needs one is skipped", async (_, options) => {
    const { step, sent } = await run(options);
    expect(step.exitCode).toBe(0);
    expect(sent).toEqual(["GET /open"]);
    expect(step.outputs).toMatchObject({ verdict: "passed", passed: "1", skipped: "1" });
    expect(step.summary).toContain("the secret API\\_KEY is not available to pull requests from forks");
  });

  test("Dependabot", async () => {
    const { step, sent } = await run({ env: { GITHUB_ACTOR: "dependabot[bot]" } });
    expect(sent).toEqual(["GET /open"]);
    expect(step.summary).toContain("is not available to pull requests of Dependabot");
  });

  test("everything: it passes, and says that nothing was run", async () => {
    const before = 'before: [{ run: "true", env: { K: "${{ secrets.API_KEY }}" } }]\n';
    const { step, sent } = await run({ ...fork, before });
    expect(step.exitCode).toBe(0);
    expect(sent).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: "passed", passed: "0", skipped: "2" });
    expect(step.summary).toContain(
      "every case was skipped: the secret API\\_KEY is not available to pull requests from forks",
    );
  });

  test.each<[string, Partial<StepOptions>]>([
    ["a pull request of the repository itself", {}],
    ["a merge queue", { event: mergeGroup, env: { GITHUB_EVENT_NAME: "merge_group" } }],
    ["pull_request_target, which has them", { ...fork, env: { GITHUB_EVENT_NAME: "pull_request_target" } }],
    ["a run that is not for a pull request", { ...fork, inputs: {} }],
  ])("not in %s: there a missing one is a mistake", async (_, options) => {
    const { step, sent } = await run(options);
    expect(step.exitCode).toBe(2);
    expect(sent).toEqual([]);
    expect(step.stderr).toContain("the secret API_KEY has no value");
  });

  test("one that is there is used", async () => {
    const { step, sent } = await run({ ...fork, env: { ROTA_SECRET_API_KEY: "k-e-y" } });
    expect(step.exitCode).toBe(0);
    expect(sent.toSorted()).toEqual(["GET /closed", "GET /open"]);
  });
});
