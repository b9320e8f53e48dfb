import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";
import type { ResultDocument } from "../src/model/generated/result.ts";
import { mergeResults } from "../src/model/merge-results.ts";
import { attempt, failure, result, step, suite, testCase } from "../src/report/testdata/sample.ts";

const machine = nodeHost();

function leg(
  environment: string | null,
  outcome: "passed" | "failed",
  special: Partial<ResultDocument> = {},
): ResultDocument {
  const steps = [step({ outcome, failures: outcome === "failed" ? [failure()] : [] })];
  const item = testCase("place-order", outcome, { attempts: [attempt(outcome, steps)] });
  const failed = outcome === "failed" ? 1 : 0;
  return result([suite({ outcome, cases: [item] })], {
    ...{ environment, verdict: outcome },
    counts: { total: 1, passed: 1 - failed, failed, error: 0, skipped: 0, flaky: 0 },
    ...special,
  });
}

/** Files in a folder, and the command line over them. */
function folderWith(files: Readonly<Record<string, unknown>>) {
  const folder = mkdtempSync(join(tmpdir(), "rota-merge-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  const rota = async (...argv: string[]) => {
    let told = "";
    const say = (text: string) => {
      told += text;
    };
    const terminal = { print: say, tell: say, live: false, colours: false, columns: 120 };
    const host = { ...machine, environment: {}, workingFolder: folder, terminal };
    return { exitCode: await main(argv, host), told: told.replaceAll(folder, "/folder") };
  };
  return { rota, read: (path: string) => readFileSync(join(folder, path), "utf8") };
}

const staging = leg("staging", "passed");
const production = leg("production", "failed");

test("joins what ran in several environments, with every report, and ends as the worst of them", async () => {
  const { rota, read } = folderWith({ "a/result.json": staging, "b/c/result.json": production });
  const { exitCode, told } = await rota("merge", "a", "b/c/result.json", "--out", "joined");
  expect(told).toBe(
    `❌ ${staging.plan.name}: 1 of 2 cases failed\n  ✅ staging: 1 of 1 case passed\n  ❌ production: 1 of 1 case failed\n  /folder/joined\n`,
  );
  expect(exitCode).toBe(1);
  expect(JSON.parse(read("joined/result.json"))).toEqual(mergeResults([staging, production]));
  const junit = read("joined/junit.xml");
  expect(junit).toContain('<testsuite name="Orders on staging"');
  expect(junit).toContain('classname="orders@production"');
  const ids = JSON.parse(read("joined/ctrf.json")).results.tests.map(
    ({ testId }: { testId: string }) => testId,
  );
  expect(new Set(ids).size).toBe(2);
  expect(read("joined/summary.md")).toMatch(/\| production \| ❌ failed/);
});

test("takes patterns and folders; several plans have a folder each", async () => {
  const other = leg("staging", "passed", { plan: { id: "other", name: "Other", file: "other.plan.yaml" } });
  const { rota, read } = folderWith({ "x/1/result.json": staging, "x/2/result.json": other });
  expect((await rota("merge", "x/*/result.json")).exitCode).toBe(0);
  expect(JSON.parse(read("rota-report/other/result.json"))).toEqual(other);
  expect(JSON.parse(read(`rota-report/${staging.plan.id}/result.json`))).toEqual(staging);
  expect((await rota("merge", "x", "--out", "again", "--reporter", "json")).exitCode).toBe(0);
  expect(() => read("again/other/junit.xml")).toThrow("ENOENT");
});

test("what was joined already is not joined again with its parts", async () => {
  const { rota, read } = folderWith({
    "reports/a/result.json": staging,
    "reports/b/result.json": production,
  });
  expect((await rota("merge", "reports", "--out", "reports")).exitCode).toBe(1);
  const first = read("reports/result.json");
  expect((await rota("merge", "reports", "--out", "reports")).exitCode).toBe(1);
  expect(read("reports/result.json")).toBe(first);
});

test.each([
  ["the plan", { plan: { id: "../../away", name: "x", file: null } }],
  ["the moment", { run: { ...staging.run, occurrence: "../../away" } }],
])("nothing leads out of the folder by %s", async (_name, special) => {
  const { rota } = folderWith({ "a.json": leg("staging", "passed", special), "b.json": production });
  const { exitCode, told } = await rota("merge", "a.json", "b.json", "--out", "out");
  expect(told).toMatch(/a\.json is no result of Rota: it is (of no plan|for no moment) that there can be/);
  expect(exitCode).toBe(2);
});

test("results of different commits are not joined", async () => {
  const other = { ...production, run: { ...production.run, sha: "f".repeat(40) } };
  const { rota } = folderWith({ "a.json": staging, "b.json": other });
  const { exitCode, told } = await rota("merge", "a.json", "b.json");
  expect(told).toContain("they are of different commits");
  expect(exitCode).toBe(2);
});

test.each([
  ["nothing", [], "merge needs a result"],
  ["no such file", ["gone.json"], "there is no file gone.json"],
  ["an empty folder", ["empty"], "the folder empty holds no result.json"],
  ["a pattern for nothing", ["x/*.json"], "no file matches x/*.json"],
  ["no JSON", ["broken.json"], "broken.json is no result of Rota: it is not JSON"],
  [
    "another JSON",
    ["other.json"],
    "other.json is no result of Rota: it is not as schemas/result.schema.json says",
  ],
  [
    "one environment twice",
    ["a.json", "b.json"],
    "a.json, b.json cannot be joined: two of them are of the environment staging",
  ],
])("%s is refused with exit code 2", async (_name, words, message) => {
  const { rota } = folderWith({
    ...{ "empty/x.txt": "", "broken.json": "{", "other.json": "{}" },
    ...{ "a.json": staging, "b.json": staging },
  });
  const { exitCode, told } = await rota("merge", ...words);
  expect(told).toContain(message);
  expect(told).toContain("hint:");
  expect(told).not.toContain("    at ");
  expect(exitCode).toBe(2);
});
