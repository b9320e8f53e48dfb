import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { caseOf, type Files, type Outcome, outcomes, rota, stepsOf, suite } from "./support/sandbox.ts";
import { closedPort } from "./support/servers.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const queries = () => api.log.map(({ query }) => query);
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const files: Files = {
  ...suite(
    api.url,
    `
    before: [http: GET /echo?before]
    cases:
      quick: { steps: [http: GET /echo?quick] }
      slow:
        needs: quick
        steps:
          - { http: GET /slow?ms=9000, continue-on-error: true }
          - http: GET /echo?no
          - { if: always(), http: GET /echo?always }
          - { if: cancelled(), http: GET /echo?cancelled }
      cleans:
        needs: quick
        steps:
          - { if: always(), http: GET /slow?ms=900 }
          - http: GET /echo?no
      polls: { needs: quick, steps: [{ http: GET /echo?polls, until: { expect: { status: 500 }, every: 9s } }] }
      later: { needs: slow, steps: [http: GET /echo?no] }
    after: [http: GET /slow?ms=20, http: GET /echo?after]
    `,
  ),
  "other.suite.yaml": `defaults: { http: { base-url: "${api.url}" } }
before: [http: GET /echo?other]
cases: { o: { if: always(), steps: [http: GET /slow?ms=9000] } }
after: [http: GET /echo?other-after]
`,
};
const slowOnes = () =>
  queries().filter((query) => query === "ms=9000" || query === "ms=900" || query === "polls").length;

describe("when a run is interrupted", () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const interrupt = new AbortController();
    const running = rota(files, {
      interrupted: interrupt.signal,
      argv: ["run", "t.suite.yaml", "other.suite.yaml"],
    });
    await until(() => slowOnes() === 4);
    interrupt.abort();
    outcome = await running;
  });

  test("requests are broken off, and nothing else starts", () => {
    expect(outcomes(outcome)).toEqual({
      quick: "passed",
      slow: "error",
      cleans: "error",
      polls: "error",
      later: "skipped",
      o: "error",
    });
    expect(stepsOf(outcome, "slow")[0]).toMatchObject({
      outcome: "error",
      allowed: false,
      error: { code: "interrupted", message: "the run was interrupted" },
    });
    expect(caseOf(outcome, "polls").reason).toContain("the run was interrupted");
  });

  test("clean-up under way goes on", () => {
    expect(stepsOf(outcome, "cleans").map((step) => step.outcome)).toEqual(["passed", "skipped"]);
    expect(caseOf(outcome, "cleans").reason).toBe("the run was interrupted");
    expect(stepsOf(outcome, "slow").map((step) => step.outcome)).toEqual([
      "error",
      "skipped",
      "passed",
      "passed",
    ]);
  });

  test("after runs in every suite that had begun", () => {
    expect(outcome.result.suites.map(({ after }) => after?.outcome ?? null)).toEqual(["passed", "passed"]);
  });

  test("the reports are written, and the verdict is told", () => {
    expect(outcome.exitCode).toBe(130);
    expect(outcome.result).toMatchObject({ verdict: "cancelled", reason: "interrupted: 5 of 6 cases ran" });
    expect([...outcome.reports.keys()].sort()).toEqual([
      "ctrf.json",
      "junit.xml",
      "result.json",
      "summary.md",
    ]);
    expect(outcome.told).toMatch(/cancelled|interrupted/i);
  });
});

test("before a run begins, nothing is sent", async () => {
  const outcome = await rota(files, { interrupted: AbortSignal.abort(), argv: ["run", "t.suite.yaml"] });
  expect(outcome.exitCode).toBe(130);
  expect(api.requests).toBe(0);
  expect(outcome.result.counts).toMatchObject({ total: 5, skipped: 5 });
  expect(outcome.result.suites[0]).toMatchObject({ before: null, after: null });
});

test("a suite whose before was waiting for its turn is left alone", async () => {
  const interrupt = new AbortController();
  const slow =
    "before: [http: GET /slow?ms=9000]\nafter: [http: GET /echo?after]\ncases: { c: { steps: [http: GET /echo] } }\n";
  const running = rota(
    {
      ...suite(api.url, slow),
      "u.suite.yaml": `defaults: { http: { base-url: "${api.url}" } }\n${slow.replaceAll("{ c:", "{ u:")}`,
    },
    { interrupted: interrupt.signal, argv: ["run", "t.suite.yaml", "u.suite.yaml", "--max-parallel", "1"] },
  );
  await until(() => queries().includes("ms=9000"));
  interrupt.abort();
  const outcome = await running;
  expect(outcome.result.suites.map(({ before, after }) => [before?.outcome, after?.outcome])).toEqual([
    ["error", "passed"],
    [undefined, undefined],
  ]);
  expect(outcomes(outcome)).toEqual({ c: "skipped", u: "skipped" });
  expect(caseOf(outcome, "u").reason).toBe("the run was interrupted");
  expect(queries()).toEqual(["ms=9000", "after"]);
});

test("the plan's time running out during clean-up does not change what happened first", async () => {
  const interrupt = new AbortController();
  const running = rota(
    {
      ...suite(
        api.url,
        "\ncases: { c: { steps: [http: GET /slow?ms=9000] } }\nafter: [http: GET /slow?ms=1200]\n",
      ),
      "t.plan.yaml": "suites: [t.suite.yaml]\ntimeout: 1s\n",
    },
    { interrupted: interrupt.signal },
  );
  await until(() => queries().includes("ms=9000"));
  interrupt.abort();
  const outcome = await running;
  expect(outcome.exitCode).toBe(130);
  expect(outcome.result.suites[0]?.after?.outcome).toBe("passed");
});

test("the plans that come after do not run", async () => {
  const interrupt = new AbortController();
  const running = rota(
    {
      ...suite(api.url, "\ncases: { c: { steps: [http: GET /slow?ms=9000] } }\n"),
      "a.plan.yaml": "suites: [t.suite.yaml]\n",
      "b.plan.yaml": "suites: [t.suite.yaml]\n",
    },
    { interrupted: interrupt.signal },
  );
  await until(() => queries().includes("ms=9000"));
  interrupt.abort();
  expect((await running).exitCode).toBe(130);
  expect(queries()).toEqual(["ms=9000"]);
});

describe("the command line as it is built", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "rota-built-"));
  const repository = join(folder, "repository");
  let cli = join(process.env["ROTA_DIST"] ?? join(folder, "dist"), "cli.js");

  beforeAll(() => {
    if (process.env["ROTA_DIST"] === undefined) {
      const rolldown = join(root, "node_modules/.bin/rolldown");
      execFileSync(rolldown, ["-c", "-d", join(folder, "dist")], { cwd: root, stdio: "ignore" });
      for (const name of ["schemas", "package.json"])
        cpSync(join(root, name), join(folder, name), { recursive: true });
      cli = join(folder, "dist/cli.js");
    }
    mkdirSync(join(repository, ".git"), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(repository, path), text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (...argv: string[]) => startVerb("run", ...argv);
  const startVerb = (
    ...argv: string[]
  ): { child: ChildProcess; ended: Promise<{ code: number | null; told: string }> } => {
    rmSync(join(repository, "rota-report"), { recursive: true, force: true });
    const child = spawn(process.execPath, [cli, ...argv], {
      cwd: repository,
      env: { PATH: process.env["PATH"] },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let told = "";
    child.stderr?.on("data", (chunk) => {
      told += chunk;
    });
    return { child, ended: new Promise((resolve) => child.on("close", (code) => resolve({ code, told }))) };
  };
  const report = join(repository, "rota-report/result.json");

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it in order", async (signal) => {
    const { child, ended } = start("t.suite.yaml");
    await until(() => slowOnes() === 3);
    child.kill(signal);
    const { code, told } = await ended;
    expect([code, told]).toEqual([130, expect.stringContaining("result.json")]);
    expect(queries().at(-1)).toBe("after");
    expect((JSON.parse(readFileSync(report, "utf8")) as ResultDocument).verdict).toBe("cancelled");
  });

  test("a second SIGINT ends it at once", async () => {
    const { child, ended } = start("t.suite.yaml");
    await until(() => slowOnes() === 3);
    child.kill("SIGINT");
    await until(() => queries().includes("always"));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    expect(existsSync(report)).toBe(false);
  });

  test("a second SIGINT leaves nothing behind that was started, even if it hears no signal", async () => {
    const [port, pid] = [await closedPort(), join(folder, "pid")];
    const node = `"${process.execPath}" -e 'require("node:http").createServer((_, answer) => answer.end()).listen(${port}, "127.0.0.1")'`;
    const plan = {
      suites: ["own.suite.yaml"],
      "pull-request": {
        start: { run: `trap '' TERM; echo $$ > ${pid}; exec ${node}`, ready: `http://127.0.0.1:${port}/` },
      },
    };
    writeFileSync(join(repository, "own.plan.yaml"), JSON.stringify(plan));
    const own = `cases: { c: { steps: [http: GET ${api.url}/slow?ms=9000] } }\nafter: [http: GET ${api.url}/slow?ms=9001]\n`;
    writeFileSync(join(repository, "own.suite.yaml"), own);
    const { child, ended } = start("own.plan.yaml", "--pull-request");
    await until(() => queries().includes("ms=9000"));
    child.kill("SIGINT");
    await until(() => queries().includes("ms=9001"));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const state = spawnSync("ps", ["-o", "stat=", "-p", readFileSync(pid, "utf8").trim()]);
    expect(state.stdout.toString()).not.toMatch(/^\s*[^Z\s]/);
  });

  describe("rota start", () => {
    const slow = (milliseconds: number) =>
      `cases: { c: { steps: [http: GET ${api.url}/slow?ms=${milliseconds}] } }\nafter: [http: GET ${api.url}/echo?after]\n`;
    const started = async (milliseconds: number) => {
      const plan = { suites: ["own.suite.yaml"], schedule: [{ every: "1s" }], runner: "local" };
      writeFileSync(join(repository, "own.plan.yaml"), JSON.stringify(plan));
      writeFileSync(join(repository, "own.suite.yaml"), slow(milliseconds));
      const running = startVerb("start", "own.plan.yaml");
      await until(() => queries().length > 0);
      return running;
    };

    test.each(["SIGINT", "SIGTERM"] as const)("%s: what runs ends by itself", async (signal) => {
      const { child, ended } = await started(1500);
      child.kill(signal);
      const { code, told } = await ended;
      expect([code, told]).toEqual([0, expect.stringMatching(/asked to stop: .*\n.*own passed/s)]);
      expect(queries()).toEqual(["ms=1500", "after"]);
    });

    test.each([
      ["SIGINT", "SIGINT"],
      ["SIGTERM", "SIGINT"],
    ] as const)("%s and %s: what runs is ended, and cleans up", async (first, second) => {
      const { child, ended } = await started(9000);
      let told = "";
      child.stderr?.on("data", (chunk) => {
        told += chunk;
      });
      child.kill(first);
      await until(() => told.includes("asked to stop"));
      child.kill(second);
      expect(await ended).toMatchObject({ code: 130, told: expect.stringContaining("own cancelled") });
      expect(queries()).toEqual(["ms=9000", "after"]);
    });

    test("the time is over: it ends by itself", async () => {
      const { ended } = startVerb("start", "own.plan.yaml", "--for", "1ms");
      expect((await ended).code).toBe(0);
    });
  });

  test("a pass is 0 and ends by itself, although connections were kept", async () => {
    const { ended } = start("t.suite.yaml", "--case", "quick");
    expect((await ended).code).toBe(0);
  });
});
