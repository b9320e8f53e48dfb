import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { type Outcome, rota, steps, stepsOf, suite } from "./support/sandbox.ts";

const api = await startExampleApi();
const folder = mkdtempSync(join(tmpdir(), "rota-commands-"));
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

const first = (outcome: Outcome) => stepsOf(outcome)[0];
/** Whether a process runs; one that has ended and was not waited for yet does not. */
const alive = (pid: number) =>
  /^\s*[^Z\s]/.test(spawnSync("ps", ["-o", "stat=", "-p", String(pid)]).stdout.toString());

describe("what a command left", () => {
  test.each([
    ["{ run: exit 0 }", "passed"],
    ["{ run: exit 7 }", "failed"],
    ["{ run: exit 7, expect: { exit-code: 7 } }", "passed"],
    ["{ run: exit 7, expect: { exit-code: { one-of: [1, 2] } } }", "failed"],
    ["{ run: kill -9 $$ }", "failed"],
    [
      "{ run: echo ' out'; echo err >&2, expect: { stdout: ' out', stderr: err, duration: { lt: 20s } } }",
      "passed",
    ],
    ["{ run: printf 'a\\n\\n', expect: { stdout: { equals: \"a\\n\" } } }", "passed"],
    [
      "{ run: 'echo ''{\"a\": [1, 9007199254740993]}''', expect: { json: { '$.a[1]': 9007199254740993 } } }",
      "passed",
    ],
    ["{ run: 'false; echo no' }", "failed"],
    ["{ run: 'false | true' }", "failed"],
    ["{ run: 'false | true', shell: sh }", "passed"],
    ["{ run: '[ -z \"${BASH_VERSION:-}\" ]', shell: sh }", "passed"],
    ["{ run: cat }", "passed"],
    ["{ run: ls t.suite.yaml }", "passed"],
    ["{ run: 'ls ../t.suite.yaml', working-directory: sub }", "passed"],
  ])("%s: %s", async (step, expected) => {
    const outcome = await rota({ ...steps(api.url, `- ${step}`), "sub/x": "" });
    expect([first(outcome)?.outcome, first(outcome)?.failures, first(outcome)?.error?.message]).toEqual([
      expected,
      expected === "passed" ? [] : expect.anything(),
      undefined,
    ]);
  });

  test("outputs come from the streams, the JSON and the exit code", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `
        - id: r
          run: echo '{"id":7}'; echo oops >&2; exit 3
          expect: { exit-code: 3 }
          outputs: { id: { json: $.id }, out: { stdout: true }, err: { stderr: true }, code: { exit-code: true } }
        - http: { POST: /echo, json: ["\${{ steps.r.outputs.id }}", "\${{ steps.r.outputs.out }}", "\${{ steps.r.outputs.err }}", "\${{ steps.r.outputs.code }}"] }
          expect: { json: { $.json: [7, '{"id":7}', oops, 3] } }
        `,
      ),
    );
    expect(outcome.exitCode).toBe(0);
  });

  test("a failure shows the end of the streams' story", async () => {
    const outcome = await rota(steps(api.url, "- run: echo before; echo why >&2; exit 4"));
    expect(first(outcome)).toMatchObject({
      failures: [{ query: "exit-code", expected: "0", actual: "4" }],
      output: { exitCode: 4, stdout: { text: "before" }, stderr: { text: "why" } },
    });
    expect(outcome.told).toContain("why");
  });

  test("streams beyond the limit are cut, not kept", async () => {
    const outcome = await rota(steps(api.url, "- run: head -c 20000000 /dev/zero | tr '\\0' x; exit 1"));
    expect(first(outcome)?.output?.stdout).toMatchObject({ trimmed: true });
  });

  test("a folder or shell that is not there", async () => {
    const outcome = await rota({
      ...steps(
        api.url,
        "- { run: rm -r ../sub, working-directory: sub }\n- { run: ls, working-directory: sub }",
      ),
      "sub/x": "",
    });
    expect(stepsOf(outcome)[1]?.error).toMatchObject({ code: "command" });
  });

  test("an expression in it that cannot be worked out is told for what it is", async () => {
    const outcome = await rota(steps(api.url, "- { run: \"echo ${{ fromJSON('{') }}\" }"));
    expect(first(outcome)?.error).toMatchObject({ code: "expression" });
    expect(first(outcome)?.error?.message).not.toContain("could not be started");
  });
});

describe("the environment of a command", () => {
  test("is PATH, HOME and TMPDIR, the suite's and the step's", async () => {
    const outcome = await rota(
      suite(
        api.url,
        `
        vars: { n: 1.10 }
        env: { SUITE: "\${{ vars.n }}", BOTH: suite, NUMBER: 1.50 }
        cases:
          c:
            steps:
              - id: e
                run: env -0 | tr '\\0' '\\n' | cut -d= -f1 | sort | tr '\\n' ' '
                env: { STEP: "\${{ secrets.GIVEN }}", BOTH: step }
                outputs: { names: { stdout: true } }
              - run: test "$SUITE $BOTH $NUMBER $STEP $FROM" = "1.10 step 1.50 s suite" && exit 1 || echo "$SUITE $BOTH $NUMBER"
                env: { FROM: "\${{ env.BOTH }}" }
                expect: { stdout: 1.10 suite 1.50 }
              - http: { POST: /echo, json: "\${{ steps.e.outputs.names }}" }
                expect: { json: { $.json: "BOTH HOME NUMBER PATH PWD SHLVL STEP SUITE TMPDIR _ " } }
        `,
      ),
      {
        environment: {
          ROTA_SECRET_GIVEN: "given-secret",
          ROTA_SECRET_OTHER: "other-secret",
          ROTA_VAR_X: "x",
          GITHUB_TOKEN: "token-of-github",
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
        },
      },
    );
    expect(outcome.exitCode, outcome.told).toBe(0);
  });

  test("a value cannot break out into the shell", async () => {
    const outcome = await rota(
      suite(
        api.url,
        "\nvars: { evil: \"'; touch broken; echo '$(touch broken)`touch broken`\" }\ncases: { c: { steps: [{ run: 'test ! -e broken', env: { X: '${{ vars.evil }}' } }, { run: 'echo \"$X\"; ls', env: { X: '${{ vars.evil }}' }, expect: { stdout: { not: { contains: \"\\nbroken\" } } } }] } }",
      ),
    );
    expect(outcome.exitCode).toBe(0);
  });
});

describe("the end of a command", () => {
  const pidFile = (name: string) => join(folder, name);
  const pidOf = (name: string) => Number(readFileSync(pidFile(name), "utf8"));
  const gone = async (name: string) => {
    for (let turn = 0; turn < 100 && alive(pidOf(name)); turn++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    return !alive(pidOf(name));
  };

  test("by a time limit takes everything with it that it started", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `- { run: 'sleep 97 & echo $! > ${pidFile("child")}; (sleep 98 & echo $! > ${pidFile("grandchild")}; wait); wait', timeout: 1s }`,
      ),
    );
    expect(first(outcome)).toMatchObject({
      outcome: "error",
      error: { message: "the step took longer than 1 s" },
    });
    expect(await gone("child")).toBe(true);
    expect(await gone("grandchild")).toBe(true);
  });

  test("what it left running in the background is ended, and does not hold the step up", async () => {
    const outcome = await rota(
      steps(api.url, `- run: sleep 96 & echo $! > ${pidFile("left")}; echo done\n  expect: { stdout: done }`),
    );
    expect(outcome.exitCode).toBe(0);
    expect(await gone("left")).toBe(true);
  });

  test("what ignores SIGTERM is killed", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `- run: (trap '' TERM; sleep 95 & echo $! > ${pidFile("deaf")}; wait) & sleep 0.3; echo done`,
      ),
    );
    expect(outcome.exitCode).toBe(0);
    expect(await gone("deaf")).toBe(true);
  });

  test("what leaves the group but holds the streams does not hold the step up", async () => {
    const outcome = await rota(
      steps(api.url, `- run: setsid sleep 7 & sleep 0.2; echo done\n  expect: { stdout: done }`),
    );
    expect(outcome.exitCode).toBe(0);
    expect(first(outcome)?.duration).toBeLessThan(6000);
  });

  test("on a stop, clean-up commands still run", async () => {
    const interrupt = new AbortController();
    const running = rota(
      suite(
        api.url,
        `
        cases: { c: { steps: [{ run: "touch ${pidFile("begun")}; sleep 94" }, { if: always(), run: "touch ${pidFile("cleaned")}" }] } }
        after: [run: "touch ${pidFile("after")}"]
        `,
      ),
      { interrupted: interrupt.signal },
    );
    while (!existsSync(pidFile("begun"))) await new Promise((resolve) => setTimeout(resolve, 10));
    interrupt.abort();
    expect((await running).exitCode).toBe(130);
    expect(existsSync(pidFile("cleaned"))).toBe(true);
    expect(existsSync(pidFile("after"))).toBe(true);
  });
});

test("wait waits", async () => {
  const outcome = await rota(steps(api.url, "- wait: 120ms\n- wait: 0s"));
  expect(outcome.exitCode).toBe(0);
  expect(first(outcome)?.duration).toBeGreaterThanOrEqual(115);
});
