import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { nodeProcesses } from "../../src/host/node-processes.ts";
import { caseOf, type Files, outcomes, type RotaOptions, rota } from "./support/sandbox.ts";
import { closedPort, httpServer } from "./support/servers.ts";

const folder = mkdtempSync(join(tmpdir(), "rota-pull-request-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
/** A file that a command of a test can write. */
const scratch = () => join(folder, `${++count}`);

/** Whether a process runs; one that has ended and was not waited for yet does not. */
const alive = (pid: number) =>
  /^\s*[^Z\s]/.test(spawnSync("ps", ["-o", "stat=", "-p", String(pid)]).stdout.toString());
const pidIn = (file: string) => Number(readFileSync(file, "utf8"));
const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** A server that answers every request with its environment; not ready for the first `after` requests. */
const server = `
import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
const [port, after = "0", pid] = process.argv.slice(2);
let asked = 0;
process.on("SIGTERM", () => { console.log("asked to end"); process.exit(0); });
createServer((request, response) => {
  if (request.url === "/die") process.exit(9);
  response.statusCode = ++asked > Number(after) ? 200 : 503;
  response.end(JSON.stringify({ env: process.env, folder: process.cwd(), asked }));
}).listen(Number(port), "127.0.0.1", () => console.log("listening"));
console.error("::error::pwned");
if (pid) writeFileSync(pid, String(process.pid));
`;

interface Shape {
  readonly run: string;
  readonly port: number;
  /** More YAML of start, and of the plan. */
  readonly start?: string;
  readonly plan?: string;
  readonly steps?: string;
}

function project({ run, port, start = "", plan = "", steps = "http: GET /" }: Shape): Files {
  return {
    "server.mjs": server,
    "plans/a.plan.yaml": `name: Shop
suites: [a.suite.yaml]
${plan}
pull-request:
  vars: { base-url: "http://127.0.0.1:${port}" }
  start:
    run: ${JSON.stringify(run)}
    ready: http://127.0.0.1:${port}/health
    ${start}
`,
    "plans/a.suite.yaml": `vars: { base-url: "http://127.0.0.1:9" }
defaults: { http: { base-url: "\${{ vars.base-url }}" } }
cases:
  one: { steps: [${steps.startsWith("{") ? steps : `{ ${steps} }`}] }
  two: { needs: one, steps: [http: GET /] }
`,
  };
}

const run = (files: Files, options: RotaOptions = {}) =>
  rota(files, { argv: ["run", "plans/a.plan.yaml", "--pull-request"], ...options });

describe("the server of a pull request", () => {
  test("runs in the root with its own environment alone, is waited for, and ended", async () => {
    const [port, pid] = [await closedPort(), scratch()];
    const outcome = await run(
      project({
        run: `node server.mjs ${port} 2 ${pid}`,
        port,
        start: "env: { PORT: 1.10, WORD: yes it is, ON: true }",
        steps:
          "{ http: GET /, expect: { json: { $.env.PORT: '1.10', $.env.WORD: yes it is, $.env.ON: 'true', $.env.ROTA_SECRET_A: { exists: false }, $.env.GITHUB_TOKEN: { exists: false }, $.env.PATH: { type: string } } } }",
      }),
      { environment: { ROTA_SECRET_A: "secret-a", GITHUB_TOKEN: "token", ROTA_VAR_X: "x" } },
    );
    expect(outcomes(outcome)).toEqual({ one: "passed", two: "passed" });
    expect(outcome.result.server).toMatchObject({
      command: `node server.mjs ${port} 2 ${pid}`,
      ready: `http://127.0.0.1:${port}/health`,
      outcome: "passed",
      problem: null,
      exitCode: null,
    });
    expect(outcome.result.server?.output).toMatch(/listening\n[\s\S]*asked to end\n$/);
    expect(alive(pidIn(pid))).toBe(false);
    // It passed, so nobody wants to read what the server said.
    expect(outcome.told).not.toContain("asked to end");
    expect(outcome.told).toContain("answers after");
  });

  test("is not started by a run that is not for a pull request", async () => {
    const [port, pid] = [await closedPort(), scratch()];
    const outcome = await run(project({ run: `node server.mjs ${port} 0 ${pid}`, port }), {
      argv: ["run", "plans/a.plan.yaml", "--var", `base-url=http://127.0.0.1:${port}`],
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.server).toBeUndefined();
    expect(existsSync(pid)).toBe(false);
  });

  test("ends early: an error with its exit code and its last words, and no case runs", async () => {
    const port = await closedPort();
    const outcome = await run(
      project({ run: "echo '::error::pwned'; echo no such module >&2; exit 3", port }),
      {
        environment: { GITHUB_ACTIONS: "true" },
      },
    );
    const why = `echo '::error::pwned'; echo no such module >&2; exit 3 ended with the exit code 3 before http://127.0.0.1:${port}/health answered`;
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result).toMatchObject({
      verdict: "failed",
      reason: why,
      counts: { total: 2, error: 2 },
      server: { outcome: "error", exitCode: 3, problem: why, output: "::error::pwned\nno such module\n" },
    });
    expect(caseOf(outcome, "one").reason).toBe(why);
    expect(outcome.told).toContain("no such module");
    expect(outcome.told).not.toMatch(/^\s*::error/m);
    expect(outcome.reports.get("summary.md")).toContain("no such module");
  });

  test("a command that ends well before it answers has ended early, too", async () => {
    const outcome = await run(project({ run: "true", port: await closedPort() }));
    expect(outcome.result.server).toMatchObject({ outcome: "error", exitCode: 0 });
    expect(outcome.result.reason).toContain("ended with the exit code 0");
  });

  test.each([
    ["nothing listens", "sleep 60", "nothing listens at"],
    ["it says it is not ready", "node server.mjs PORT 1000000", "the last answer had the status 503"],
  ])("never gets ready: %s", async (_, command, why) => {
    const port = await closedPort();
    const outcome = await run(
      project({ run: command.replace("PORT", String(port)), port, start: "timeout: 1500ms" }),
    );
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.reason).toMatch(/was started, but .*\/health did not answer within 1\.5 s: /);
    expect(outcome.result.reason).toContain(why);
    expect(outcome.result.counts).toMatchObject({ total: 2, error: 2 });
  });

  test("the plan's time is the most there is to wait", async () => {
    const outcome = await run(project({ run: "sleep 60", port: await closedPort(), plan: "timeout: 1s" }));
    expect(outcome.result.reason).toContain("did not answer before the plan's time of 1 s was over");
    expect(outcome.result.counts).toMatchObject({ error: 2 });
  });

  test("what it started ends with it, even if it hears no signal and talks to a file", async () => {
    const [port, child] = [await closedPort(), scratch()];
    const outcome = await run(
      project({
        run: `(trap '' TERM; echo $BASHPID > ${child}; while true; do sleep 0.1; done) > /dev/null 2>&1 &\nexec node server.mjs ${port}`,
        port,
      }),
    );
    expect(outcome.exitCode).toBe(0);
    expect(alive(pidIn(child))).toBe(false);
  });

  test("dies while the suites run: that is told", async () => {
    const port = await closedPort();
    const outcome = await run(
      project({
        run: `node server.mjs ${port}`,
        port,
        steps: "{ http: GET /die, continue-on-error: true }, { wait: 300ms }",
      }),
    );
    expect(outcome.result.server).toMatchObject({ outcome: "error", exitCode: 9 });
    expect(outcome.result.server?.problem).toContain("ended with the exit code 9 while the suites ran");
    expect(outcomes(outcome)).toEqual({ one: "passed", two: "error" });
    expect(outcome.told).toContain("while the suites ran");
  });

  test("somebody else who answers already is not taken for it", async () => {
    const pid = scratch();
    const other = await httpServer((_request, response) => response.end("{}"));
    try {
      const outcome = await run(project({ run: `node server.mjs ${other.port} 0 ${pid}`, port: other.port }));
      expect(outcome.result.reason).toContain("something answers at");
      expect(outcome.result.counts).toMatchObject({ error: 2 });
      expect(existsSync(pid)).toBe(false);
    } finally {
      await other.close();
    }
  });

  test("the last lines are kept, and secrets in them are hidden", async () => {
    const port = await closedPort();
    const outcome = await run(
      project({ run: "for i in $(seq 1 60000); do echo line $i; done; echo my-secret-word; exit 1", port }),
      { environment: { ROTA_SECRET_A: "my-secret-word" } },
    );
    const output = outcome.result.server?.output ?? "";
    expect(output.length).toBeLessThanOrEqual(10_000);
    expect(output).toMatch(/^line \d+\n/);
    expect(output.endsWith("line 60000\n***\n")).toBe(true);
    expect([...outcome.reports.values()].join()).not.toContain("my-secret-word");
    expect(outcome.told).not.toContain("my-secret-word");
  });

  test("where there is no bash, sh runs it", async () => {
    const port = await closedPort();
    const shells: string[] = [];
    const outcome = await run(project({ run: `node server.mjs ${port}`, port }), {
      host: {
        processes: {
          run: (command, options) => {
            shells.push(options.shell);
            if (options.shell === "bash")
              return Promise.reject(Object.assign(new Error("spawn bash ENOENT"), { code: "ENOENT" }));
            return nodeProcesses.run(command, options);
          },
        },
      },
    });
    expect(shells).toEqual(["bash", "sh"]);
    expect(outcome.exitCode).toBe(0);
  });
});

describe("an interruption", () => {
  test("while it starts: nothing is an error, and it is ended", async () => {
    const [port, pid] = [await closedPort(), scratch()];
    const interrupt = new AbortController();
    const running = run(project({ run: `node server.mjs ${port} 1000000 ${pid}`, port }), {
      interrupted: interrupt.signal,
    });
    await until(() => existsSync(pid) && readFileSync(pid, "utf8") !== "");
    interrupt.abort();
    const outcome = await running;
    expect(outcome.exitCode).toBe(130);
    expect(outcome.result).toMatchObject({ verdict: "cancelled", counts: { skipped: 2 } });
    expect(alive(pidIn(pid))).toBe(false);
  });

  test("while the suites run: after still finds it, then it is ended", async () => {
    const [port, pid] = [await closedPort(), scratch()];
    const interrupt = new AbortController();
    const files = project({ run: `node server.mjs ${port} 0 ${pid}`, port, steps: "wait: 60s" });
    const running = run(
      {
        ...files,
        "plans/a.suite.yaml": `${files["plans/a.suite.yaml"]}after: [http: GET /after]\n`,
      },
      {
        interrupted: interrupt.signal,
        onText: (text) => {
          if (text.includes("answers after")) setTimeout(() => interrupt.abort(), 200);
        },
      },
    );
    const outcome = await running;
    expect(outcome.exitCode).toBe(130);
    expect(outcome.result.suites[0]?.after?.outcome).toBe("passed");
    expect(alive(pidIn(pid))).toBe(false);
  });
});
