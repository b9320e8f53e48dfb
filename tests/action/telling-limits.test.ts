import { expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { startApi } from "./api.ts";
import { NEWEST_NODE } from "./nodes.ts";
import { shopPlan, tellingStep, warningsOf } from "./telling.ts";

const FAILURES = 500;
const BODY = 100_000;
const LINE = "😀<b>@all</b> ".repeat(8).padEnd(125, "-");

test("500 failures with bodies of 100 KB: GitHub takes every surface, and each says what it left out", async () => {
  const [{ node }] = NEWEST_NODE as [(typeof NEWEST_NODE)[number]];
  const github = await githubForTest();
  const { url } = await startApi((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ state: "closed", filling: Array(BODY / LINE.length).fill(LINE) }));
  });
  const sha = await github.repository.commit("main", { "a.txt": "1" });
  const suite = {
    name: "Orders",
    vars: { "base-url": url },
    cases: {
      order: {
        matrix: { number: Array.from({ length: FAILURES }, (_, index) => index) },
        steps: [
          { http: "GET ${{ vars.base-url }}/${{ matrix.number }}", expect: { json: { "$.state": "open" } } },
        ],
      },
    },
  };
  const plan = shopPlan({ push: { branches: ["main"] }, report: { check: true, status: true } });
  const step = await tellingStep({
    ...{ node, github, sha, eventName: "push", event: { repository: { full_name: "acme/shop" } } },
    files: { "shop.plan.yaml": plan, "shop.suite.yaml": suite },
    inputs: { plan: "shop.plan.yaml" },
  });
  expect(step.exitCode, step.stderr.slice(0, 2_000)).toBe(1);
  // The local GitHub keeps every request that the real one would refuse for its size, and fails the test for it.
  expect(warningsOf(step)).toEqual([]);
  expect(Buffer.byteLength(step.summary)).toBeLessThan(1_048_576);
  expect(step.summary).toMatch(/Left out to stay within 1,000,000 bytes: .*exchanges/);
  const [check] = github.state.checkRuns;
  expect(check?.annotations).toHaveLength(FAILURES);
  expect(check?.text).toMatch(/Left out to stay within 65,000 bytes/);
  expect(Buffer.byteLength(check?.text ?? "")).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(check?.summary ?? "")).toBeLessThanOrEqual(65_535);
  expect(
    github.requests.filter(({ operation }) => /^checks\/(create|update)$/.test(operation ?? "")),
  ).toHaveLength(FAILURES / 50);
  expect(github.state.statuses).toHaveLength(1);
});
