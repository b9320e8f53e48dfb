import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/ledger/record.ts";
import { githubForTest } from "../../github/github-for-test.ts";
import { commitsOf, EARLIER, linesOf, ranBefore, takeRequests } from "./ledger.ts";
import { type Files, makeRepository, permissionsIn } from "./repository.ts";
import {
  api,
  between,
  checkoutDue,
  expectRun,
  healthDaily,
  LATER,
  reportsIn,
  resultOf,
  run,
} from "./runs.ts";

const GREEN = {
  gate: "success",
  "run (staging)": "success",
  "run (production)": "success",
  report: "success",
};
const PLACES = ["staging", "production"];
/** What the ledger is asked when a run takes something, when it ends, and when nothing is due. */
const CLAIM = ["GET pages", "GET page", "PUT page"];
const END = ["GET page", "PUT page"];
const NOT_DUE = ["GET pages", "GET page"];

describe("the schedule", () => {
  test("of a plan with one environment and exact ticks runs one job, and once for a moment", async () => {
    const place = { repository: makeRepository({ files: healthDaily() }), github: await githubForTest() };
    const tick = { workflow: "rota-health.yml", event: "schedule" } as const;
    const outcome = await run(tick, place);
    expectRun(outcome, { exitCode: 0, jobs: { run: "success" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "passed", "run.passed": "1", "run.due": "true" });
    expect(Object.keys(outcome.summaries)).toEqual(["run"]);
    expect(outcome.summaries["run"]).toMatch(/Health[\s\S]*passed/);
    expect([...outcome.archives.keys()]).toEqual(["rota-health@staging-1"]);
    expect(await reportsIn(outcome, "rota-health@staging-1")).toEqual([
      "result.json",
      "junit.xml",
      "ctrf.json",
      "summary.md",
    ]);
    const occurrence = outcome.outputs["run.occurrence"] as string;
    expect(await resultOf(outcome, "rota-health@staging-1")).toMatchObject({
      verdict: "passed",
      environment: "staging",
      run: { id: "4711", event: "schedule", occurrence },
    });
    const line = { occurrence, state: "done", attempt: 1, verdict: "passed", run: { id: "4711" } };
    expect(await linesOf(place.github, "health@staging")).toMatchObject([line]);
    const commits = [
      `health@staging: run 4711 takes ${occurrence} [skip ci]`,
      "health@staging: run 4711 passed [skip ci]",
    ];
    expect(await commitsOf(place.github)).toEqual(commits);
    takeRequests(place.github, "health@staging");

    const again = await run({ ...tick, runId: 4712 }, place);
    expectRun(again, { exitCode: 0, jobs: { run: "success" } });
    expect(again.outputs).toMatchObject({ "run.due": "false", "run.occurrence": "" });
    expect(again.summaries["run"]).toContain(occurrence);
    expect(again.archives.size).toBe(0);
    expect(await commitsOf(place.github)).toEqual(commits);
    expect(takeRequests(place.github, "health@staging")).toEqual(NOT_DUE);
    expect(api.requests).toBe(1);
  });

  test("of a plan with two environments runs gate, legs and a report that tells once, or ends with the gate", async () => {
    const place = { repository: makeRepository({ files: checkoutDue() }), github: await githubForTest() };
    const { github, repository } = place;
    const at = between();
    for (const environment of PLACES)
      await ranBefore(github, repository, { file: "api/checkout.plan.yaml", environment, at });
    // The first run of a day looks for pages that are too old.
    const tidies = dayOf(at) < dayOf(Date.now()) ? ["GET pages"] : [];
    const tick = { workflow: "rota-checkout.yml", event: "schedule" } as const;
    const outcome = await run(tick, place);
    expectRun(outcome, { exitCode: 0, jobs: GREEN });
    expect([...outcome.archives.keys()].sort()).toEqual([
      "rota-checkout@production-1",
      "rota-checkout@staging-1",
    ]);
    const occurrence = outcome.outputs["gate.occurrence"] as string;
    for (const environment of PLACES) {
      const name = `rota-checkout@${environment}-1`;
      expect(await reportsIn(outcome, name)).toEqual(["result.json", "junit.xml", "summary.md"]);
      const result = await resultOf(outcome, name);
      expect(result).toMatchObject({ verdict: "passed", environment, counts: { passed: 3 } });
      expect(result.run.occurrence).toBe(occurrence);
      const lines = await linesOf(github, `checkout@${environment}`);
      expect(lines).toMatchObject([
        { state: "done", run: { id: String(EARLIER) } },
        { state: "done", occurrence, verdict: "passed", counts: { passed: 3 }, run: { id: "4711" } },
      ]);
      expect(takeRequests(github, `checkout@${environment}`)).toEqual([...CLAIM, ...END, ...tidies]);
    }
    expect(Object.keys(outcome.summaries)).toEqual(["report"]);
    expect(outcome.summaries["report"]).toMatch(/staging[\s\S]*production/);
    expect(outcome.outputs).toMatchObject({ "report.verdict": "passed", "report.passed": "6" });
    const commits = await commitsOf(github);

    api.reset();
    const again = await run({ ...tick, runId: 4712 }, place);
    expectRun(again, { exitCode: 0, jobs: { gate: "success" } });
    expect(again.outputs).toMatchObject({ "gate.due": "false", "gate.plans": "[]" });
    expect(again.jobs).not.toHaveProperty("run", "success");
    expect(again.summaries["gate"]).toContain("2199-12-24");
    expect(again.archives.size).toBe(0);
    for (const environment of PLACES)
      expect(takeRequests(github, `checkout@${environment}`)).toEqual(NOT_DUE);
    expect(await commitsOf(github)).toEqual(commits);
    expect(api.requests).toBe(0);
  });

  test("of a plan that another run has in one environment runs it in the other", async () => {
    const place = { repository: makeRepository({ files: checkoutDue() }), github: await githubForTest() };
    const earlier = { file: "api/checkout.plan.yaml", environment: "staging", at: Date.now() };
    await ranBefore(place.github, place.repository, earlier, true);
    const outcome = await run({ workflow: "rota-checkout.yml", event: "schedule" }, place);
    const { "run (staging)": _, ...jobs } = GREEN;
    expectRun(outcome, { exitCode: 0, jobs });
    expect(outcome.jobs).not.toHaveProperty("run (staging)");
    // By this name the report finds the job at GitHub.
    expect(outcome.names).toContain("checkout (production)");
    expect([...outcome.archives.keys()]).toEqual(["rota-checkout@production-1"]);
    const occurrence = outcome.outputs["gate.occurrence"];
    expect((await linesOf(place.github, "checkout@staging")).at(-1)).toMatchObject({
      ...{ occurrence, state: "claimed", run: { id: String(EARLIER) } },
    });
    expect((await linesOf(place.github, "checkout@production")).at(-1)).toMatchObject({
      ...{ occurrence, state: "done", run: { id: "4711" } },
    });
  });

  test("of a plan that starts processes keeps the token that writes from them, and makes up for two moments", async () => {
    const files: Files = {
      "api/health.plan.yaml": (text) =>
        text
          .replace("[health.suite.yaml]", "[health.suite.yaml, tools.suite.yaml]")
          .replace("every: 30m", "every: 1h\nmisfire: { grace: 3h, coalesce: all, max: 2 }"),
      "api/tools.suite.yaml": `name: Tools
cases:
  token:
    steps:
      - run: "! env | grep ghs_"
`,
    };
    const place = { repository: makeRepository({ files }), github: await githubForTest() };
    const hoursAgo = new Date(Date.now() - 6 * 3_600_000).toISOString();
    const plan = { "api/health.plan.yaml": "as it was written six hours ago" };
    await place.github.repository.commit("main", plan, undefined, hoursAgo);
    const outcome = await run({ workflow: "rota-health.yml", event: "schedule" }, place);
    expectRun(outcome, { exitCode: 0, jobs: { gate: "success", run: "success", report: "success" } });
    expect(outcome.names).toContain("health (staging)");
    const permissions = permissionsIn(place.repository, "rota-health.yml");
    expect(permissions).toMatchObject({ gate: { contents: "write" }, report: { contents: "write" } });
    expect(permissions["run"]).toEqual({ contents: "read", actions: "read" });
    const lines = await linesOf(place.github, "health@staging");
    const ran = lines.filter(({ state }) => state === "done");
    const done = { verdict: "passed", counts: { passed: 2 }, run: { id: "4711" } };
    expect(ran).toMatchObject([done, done]);
    expect(outcome.outputs["gate.occurrence"]).toBe(ran[1]?.occurrence);
    expect([...new Set(lines.map(({ state }) => state))]).toEqual(["missed", "coalesced", "done"]);
    expect(outcome.summaries["gate"]).toMatch(/since the last run: \d missed, \d coalesced/);
    expect(outcome.summaries["report"]).toMatch(
      // On another day than the run, the day is told, too.
      /due ([\d-]{10} )?\d\d:00 UTC[\s\S]*due ([\d-]{10} )?\d\d:00 UTC/,
    );
  });

  test("with no memory runs what its line of cron was for, and asks GitHub for no ledger", async () => {
    const files: Files = { "rota.yaml": (text) => `${text}state: { store: memory }\n` };
    const place = { repository: makeRepository({ files }), github: await githubForTest() };
    const outcome = await run({ workflow: "rota-health.yml", event: "schedule" }, place);
    expectRun(outcome, { exitCode: 0, jobs: { run: "success" } });
    expect(outcome.outputs).toMatchObject({ "run.verdict": "passed", "run.due": "true" });
    expect(permissionsIn(place.repository, "rota-health.yml")).toEqual({
      run: { contents: "read", actions: "read", issues: "write" },
    });
    const asked = new Set(place.github.requests.map(({ operation = "" }) => operation.replace(/\/.*/, "")));
    expect([...asked].filter((room) => ["git", "repos"].includes(room))).toEqual([]);
  });

  test("of all plans in one workflow runs those that are due", async () => {
    const files: Files = {
      "rota.yaml": (text) => `${text}pack: single\n`,
      "api/checkout.plan.yaml": (text) =>
        text.replace(/schedule:\n[\s\S]*?\npush: .*/, "schedule: [{ every: 30m }]"),
      "api/later.plan.yaml": `suites: [health.suite.yaml]\nschedule: [{ at: ${LATER} }]\n`,
    };
    const place = { repository: makeRepository({ files }), github: await githubForTest() };
    const outcome = await run({ workflow: "rota-plans.yml", event: "schedule" }, place);
    expectRun(outcome, {
      exitCode: 0,
      jobs: {
        gate: "success",
        "run-health": "success",
        "run-checkout (staging)": "success",
        "run-checkout (production)": "success",
        "report-checkout": "success",
      },
    });
    expect(JSON.parse(outcome.outputs["gate.plans"] as string).sort()).toEqual(["checkout", "health"]);
    expect(outcome.archives.size).toBe(3);
    expect(Object.keys(outcome.summaries).sort()).toEqual(["report-checkout", "run-health"]);
    for (const book of ["health@staging", "checkout@staging", "checkout@production"])
      expect(await linesOf(place.github, book)).toMatchObject([{ state: "done", verdict: "passed" }]);
  });
});
