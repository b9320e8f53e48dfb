import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";
import type { ResultDocument } from "../src/model/generated/result.ts";
import { attempt, failure, result, step, suite, testCase } from "../src/report/testdata/sample.ts";
import { githubForTest } from "./github/github-for-test.ts";
import type { LocalGithub } from "./github/start-github.ts";

const machine = nodeHost();

function failed(sha: string, special: Partial<ResultDocument> = {}): ResultDocument {
  const steps = [step({ outcome: "failed", failures: [failure()] })];
  const item = testCase("place-order", "failed", { attempts: [attempt("failed", steps)] });
  const one = result([suite({ outcome: "failed", cases: [item] })], {
    plan: { id: "shop", name: "Shop", file: "shop.plan.yaml" },
    ...{ environment: null, verdict: "failed" },
    counts: { total: 1, passed: 0, failed: 1, error: 0, skipped: 0, flaky: 0 },
    ...special,
  });
  return { ...one, run: { ...one.run, event: "push", sha, occurrence: null } };
}

async function publishing(github: LocalGithub, report: object) {
  const folder = mkdtempSync(join(tmpdir(), "rota-publish-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const sha = (await github.repository.head("main")) as string;
  write("shop.plan.yaml", {
    name: "Shop",
    suites: ["shop.suite.yaml"],
    push: { branches: ["main"] },
    report,
  });
  write("result.json", failed(sha));
  write("no-plan.json", failed(sha, { plan: { id: "suites", name: "Suites", file: null } }));
  write("gone.json", failed(sha, { plan: { id: "gone", name: "Gone", file: "gone.plan.yaml" } }));
  write("again.json", failed(sha, { start: "2026-11-22T09:00:00.000Z" }));
  write("local.json", { ...failed(sha), run: { ...failed(sha).run, sha: null } });
  const rota = async (argv: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    let told = "";
    const say = (text: string) => {
      told += text;
    };
    const terminal = { print: say, tell: say, live: false, colours: false, columns: 120 };
    const environment = {
      ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop", GITHUB_TOKEN: github.token },
      ...more,
    };
    return { exitCode: await main(argv, { ...machine, environment, workingFolder: folder, terminal }), told };
  };
  return { rota, sha, folder };
}

test("tells GitHub of a result as its plan asks for it, and adds to the job summary", async () => {
  const github = await githubForTest();
  const { rota, sha, folder } = await publishing(github, { check: true, issue: true });
  const summary = join(folder, "summary.md");
  writeFileSync(summary, "before\n");
  const { exitCode, told } = await rota(["publish", "result.json"], { GITHUB_STEP_SUMMARY: summary });
  expect(told).toBe("the check run Rota: shop is created\n");
  expect(exitCode).toBe(0);
  expect(github.state.checkRuns).toMatchObject([{ head_sha: sha, conclusion: "failure" }]);
  expect(readFileSync(summary, "utf8")).toMatch(/^before\n[\s\S]*## ❌ Shop: failed/);
  // The same once more changes nothing.
  expect((await rota(["publish", "result.json"])).told).toBe("the check run Rota: shop is unchanged\n");
});

test("or where it is told to, at the commit it is told", async () => {
  const github = await githubForTest();
  const { rota } = await publishing(github, { artifacts: ["json"] });
  const nothing = await rota(["publish", "result.json"]);
  expect(nothing.told).toMatch(/^nothing was posted/);
  const other = await github.repository.commit("main", { "b.txt": "2" });
  const { exitCode } = await rota(["publish", "result.json", "--to", "status", "--sha", other]);
  expect(exitCode).toBe(0);
  expect(github.state.statuses).toMatchObject([{ sha: other, context: "rota/shop", state: "failure" }]);
});

test("what GitHub refuses is told, with exit code 3", async () => {
  const github = await githubForTest();
  const token = github.tokenWith({ contents: "read" });
  const { rota } = await publishing(github, { check: true });
  const refused = await rota(["publish", "result.json"], { GITHUB_TOKEN: token });
  expect(refused.told).toContain('warning: Shop: the check run could not be posted: add "checks: write"');
  expect(refused.exitCode).toBe(3);
});

test("adds to a job summary only as much as GitHub takes", async () => {
  const github = await githubForTest();
  const { rota, folder } = await publishing(github, { check: true });
  const summary = join(folder, "summary.md");
  writeFileSync(summary, "x".repeat(999_990));
  await rota(["publish", "result.json"], { GITHUB_STEP_SUMMARY: summary });
  expect(readFileSync(summary, "utf8").length).toBeLessThan(1_048_576);
});

test.each([
  ["nothing", [], {}, "publish needs a result"],
  ["a surface there is not", ["result.json", "--to", "comment"], {}, "--to does not know comment"],
  ["no commit", ["result.json", "--sha", "main"], {}, "--sha main is no commit"],
  ["a result without a plan", ["no-plan.json"], {}, "no-plan.json is of suites that were run without a plan"],
  ["a plan that is gone", ["gone.json"], {}, "gone.json is of the plan gone.plan.yaml, which is not there"],
  ["no token", ["result.json"], { GITHUB_TOKEN: "" }, "publish needs a token for GitHub"],
  [
    "two results of one place",
    ["result.json", "again.json"],
    {},
    "result.json, again.json cannot be told together",
  ],
  [
    "a result without a commit",
    ["local.json", "--to", "check"],
    {},
    "local.json does not say which commit was tested",
  ],
  [
    "an issue of a run by hand",
    ["result.json", "--to", "issue"],
    {},
    "result.json is of no run of the schedule",
  ],
  [
    "no repository, but words",
    ["result.json"],
    { GITHUB_REPOSITORY: "nonsense" },
    "nobody knows which repository",
  ],
  [
    "no repository",
    ["result.json"],
    { GITHUB_REPOSITORY: "" },
    "nobody knows which repository of GitHub this is",
  ],
])("%s is refused with exit code 2", async (_name, words, environment, message) => {
  const github = await githubForTest();
  const { rota } = await publishing(github, { check: true });
  const { exitCode, told } = await rota(["publish", ...words], environment);
  expect(told).toContain(message);
  expect(told).toContain("hint:");
  expect(exitCode).toBe(2);
  expect(github.requests).toEqual([]);
});
