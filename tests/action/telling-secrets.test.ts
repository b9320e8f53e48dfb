import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { startApi } from "./api.ts";
import type { StepResult } from "./harness.ts";
import { onGithub } from "./ledger.ts";
import { NODES } from "./nodes.ts";
import { spellings } from "./spellings.ts";
import { shopPlan, tellingStep } from "./telling.ts";

const KEY = 'kéy "of" <the> house/+&?';
const ENV = { ROTA_SECRET_API_KEY: KEY };

/** An API that says the secret in every spelling wherever it can. */
function startLeaking() {
  return startApi((request, response, body) => {
    response.setHeader("x-leak", encodeURIComponent(KEY));
    response.end(JSON.stringify({ known: spellings(KEY), echo: body, url: request.url }));
  });
}

const suite = (url: string) => ({
  name: "Vault",
  vars: { "base-url": url },
  cases: {
    leak: {
      steps: [
        {
          http: {
            POST: "${{ vars.base-url }}/x?key=${{ secrets.API_KEY }}",
            json: { key: "${{ secrets.API_KEY }}" },
          },
          expect: {
            json: { "$.echo": "${{ secrets.API_KEY }}", "$.known": [] },
            headers: { "x-leak": "nothing" },
          },
        },
      ],
    },
  },
});

/** Every text that left the step. */
function told(github: LocalGithub, step: StepResult): string {
  const sent = github.requests.map(({ path, body }) => `${path} ${JSON.stringify(body)}`).join("\n");
  return [sent, step.log, step.summary, JSON.stringify(step.outputs)].join("\n");
}

describe.each(NODES)("secrets of results, on Node $version", ({ node }) => {
  test("reach no check run, status or issue in any spelling", async () => {
    const { url } = await startLeaking();
    const github = await githubForTest();
    const sha = (await github.repository.head("main")) as string;
    const report = { check: true, status: true, issue: true };
    const files = (special: object) => ({
      "rota.yaml": {},
      "shop.plan.yaml": shopPlan({ suites: ["vault.suite.yaml"], report, ...special }),
      "vault.suite.yaml": suite(url),
    });
    const pushed = await tellingStep({
      ...{
        node,
        github,
        sha,
        env: ENV,
        eventName: "push",
        event: { repository: { full_name: "acme/shop" } },
      },
      files: files({ push: { branches: ["main"] } }),
      inputs: { plan: "shop.plan.yaml" },
    });
    expect(pushed.exitCode, pushed.stderr).toBe(1);
    expect(github.state.checkRuns[0]?.annotations.length).toBeGreaterThan(0);
    const due = await onGithub({
      ...{ node, github, env: ENV, at: "2026-11-22T08:02:00Z", run: 9002 },
      files: files({ schedule: [{ cron: "0 8 * * *" }] }),
      inputs: { plan: "shop.plan.yaml", mode: "if-due", record: "true" },
    });
    expect(due.exitCode, due.stderr).toBe(1);
    expect(await github.repository.issues()).toHaveLength(1);
    for (const step of [pushed, due])
      for (const spelled of spellings(KEY)) expect(told(github, step)).not.toContain(spelled);
  });
});
