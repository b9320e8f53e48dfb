import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";

const api = await startExampleApi({ logLimit: 5000 });
beforeEach(() => api.reset());
afterAll(() => api.stop());

const plan = (text: string) => ({ "t.plan.yaml": `suites: [t.suite.yaml]\n${text}` });
const queries = () => api.log.map(({ query }) => query);

describe("needs", () => {
  const files = {
    ...suite(
      api.url,
      `
      cases:
        last:
          needs: [one, many, rows]
          steps:
            - http:
                POST: /echo
                json: ["\${{ needs.one.outputs.id }}", "\${{ needs.many.outputs }}", "\${{ needs.rows.outputs[1].n }}", "\${{ needs.one.outcome }}"]
              expect: { json: { $.json: ["7", [{ m: 1 }, { m: 2 }], "2", passed] } }
        one:
          outputs: { id: "\${{ steps.s.outputs.id }}" }
          steps:
            - { id: s, http: GET /echo?id=7, outputs: { id: { json: $.query.id } } }
        many:
          matrix: { m: [1, 2] }
          outputs: { m: "\${{ matrix.m }}" }
          steps: [http: "GET /echo?m=\${{ matrix.m }}"]
        rows:
          data: rows.csv
          outputs: { n: "\${{ data.n }}" }
          steps: [http: "GET /echo?n=\${{ data.n }}"]
        bad: { steps: [http: GET /status/500] }
        after-bad: { needs: bad, steps: [http: GET /echo] }
        after-that: { needs: after-bad, steps: [http: GET /echo] }
        in-spite: { needs: bad, if: failure(), steps: [http: GET /echo?in-spite] }
        not-in-spite: { needs: one, if: failure(), steps: [http: GET /echo] }
        no: { if: "\${{ 1 > 2 }}", steps: [http: GET /echo] }
        never: { if: false, steps: [http: GET /echo] }
        list: { needs: many, if: "\${{ needs.many.outputs[0].m == 1 }}", steps: [http: GET /echo] }
        strange: { if: "\${{ fromJSON(vars.empty) }}", steps: [http: GET /echo] }
      vars: { empty: "" }
      `,
    ),
    "rows.csv": "n\n1\n2\n",
  };

  test("decide the order, hand outputs on, and skip with the reason", async () => {
    const outcome = await rota(files);
    expect(outcome.exitCode).toBe(1);
    expect(outcomes(outcome)).toEqual({
      last: "passed",
      one: "passed",
      "many (m: 1)": "passed",
      "many (m: 2)": "passed",
      "rows (row 1)": "passed",
      "rows (row 2)": "passed",
      bad: "failed",
      "after-bad": "skipped",
      "after-that": "skipped",
      "in-spite": "passed",
      "not-in-spite": "skipped",
      no: "skipped",
      never: "skipped",
      list: "passed",
      strange: "error",
    });
    const reasons = Object.fromEntries(
      ["after-bad", "after-that", "not-in-spite", "no", "never", "strange"].map((id) => [
        id,
        caseOf(outcome, id).reason,
      ]),
    );
    expect(reasons).toEqual({
      "after-bad": "needs bad, which failed",
      "after-that": "needs after-bad, which was skipped",
      "not-in-spite": "if: failure() is not true",
      no: "if: 1 > 2 is not true",
      never: "if: false is not true",
      strange: "its if could not be worked out: fromJSON() was given empty text",
    });
  });

  test.each([
    [
      ["--case", "last"],
      ["last", "one", "many (m: 1)", "many (m: 2)", "rows (row 1)", "rows (row 2)"],
    ],
    [["--case", "many (m: 2)"], ["many (m: 2)"]],
    [
      ["--case", "after-that"],
      ["bad", "after-bad", "after-that"],
    ],
    [
      ["--case", "one", "--case", "never"],
      ["one", "never"],
    ],
  ])("of what %j selects run as well", async (argv, ids) => {
    const outcome = await rota(files, { argv: ["run", ...argv] });
    expect(Object.keys(outcomes(outcome))).toEqual(ids);
  });
});

describe("conditions of steps", () => {
  test("success, failure, always, cancelled, and what went wrong before", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `
        - { id: allowed, http: GET /status/500, continue-on-error: true }
        - { if: success(), http: GET /echo?1 }
        - { if: failure(), http: GET /echo?2 }
        - { if: "\${{ steps.allowed.outcome == 'failed' && steps.allowed.conclusion == 'passed' }}", http: GET /echo?3 }
        - { id: bad, http: GET /status/404 }
        - { http: GET /echo?4 }
        - { if: true, http: GET /echo?5 }
        - { if: failure(), http: GET /echo?6 }
        - { if: always(), http: GET /echo?7 }
        - { if: cancelled(), http: GET /echo?8 }
        - { if: "\${{ !cancelled() }}", http: GET /echo?9 }
        - { if: "\${{ always() && steps.bad.outcome == 'failed' }}", http: GET /echo?10 }
        - { if: "\${{ always() && fromJSON('') }}", http: GET /echo?11 }
        `,
      ),
    );
    expect(queries()).toEqual(["", "1", "3", "", "6", "7", "9", "10"]);
    expect(caseOf(outcome)).toMatchObject({
      outcome: "error",
      reason: expect.stringContaining("GET /status/404"),
    });
    expect(stepsOf(outcome).map((step) => [step.outcome, step.allowed, step.reason])).toEqual([
      ["failed", true, null],
      ["passed", false, null],
      ["skipped", false, "if: failure() is not true"],
      ["passed", false, null],
      ["failed", false, null],
      ["skipped", false, "an earlier step did not pass"],
      ["skipped", false, "an earlier step did not pass"],
      ["passed", false, null],
      ["passed", false, null],
      ["skipped", false, "if: cancelled() is not true"],
      ["passed", false, null],
      ["passed", false, null],
      ["error", false, null],
    ]);
  });

  test("a case passes when all that failed was allowed to", async () => {
    const outcome = await rota(
      steps(
        api.url,
        "- { http: GET /status/500, continue-on-error: true }\n- { http: GET http://127.0.0.1:1/, continue-on-error: true }",
      ),
    );
    expect(outcome.exitCode).toBe(0);
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual(["failed", "error"]);
  });
});

describe("limits of time", () => {
  test("of a step: its request is broken off, the rest is skipped, always() runs", async () => {
    const outcome = await rota(
      steps(
        api.url,
        `
        - { http: GET /slow?ms=9000, timeout: 50ms }
        - http: GET /echo?no
        - { if: always(), http: GET /echo?yes }
        `,
      ),
    );
    expect(stepsOf(outcome).map((step) => step.outcome)).toEqual(["error", "skipped", "passed"]);
    expect(stepsOf(outcome)[0]?.error?.message).toBe("the step took longer than 50 ms");
    expect(caseOf(outcome).outcome).toBe("error");
  });

  test("of a case: not excused by continue-on-error, nor lost in uses", async () => {
    const slow = "{ http: GET /slow?ms=9000, continue-on-error: true }";
    const outcome = await rota({
      ...suite(
        api.url,
        `
        cases:
          plain: { timeout: 60ms, steps: [http: GET /slow?ms=9000, http: GET /echo] }
          last: { timeout: 60ms, steps: [${slow}] }
          followed: { timeout: 60ms, steps: [${slow}, http: GET /echo] }
          nested: { timeout: 60ms, steps: [uses: slow.steps.yaml] }
          waits: { timeout: 60ms, steps: [wait: 9s] }
          polls: { timeout: 60ms, steps: [{ http: GET /echo, until: { expect: { status: 500 }, every: 1ms } }] }
          runs: { timeout: 60ms, steps: [run: sleep 9] }
          cleans: { timeout: 60ms, steps: [wait: 9s, { if: always(), http: GET /echo?cleaned }, { if: cancelled(), http: GET /echo?told }] }
          quick: { timeout: 9s, steps: [http: GET /echo] }
        `,
      ),
      "slow.steps.yaml": `steps: [${slow}, http: GET /echo]`,
    });
    const { quick, ...others } = outcomes(outcome);
    expect(quick).toBe("passed");
    expect(Object.values(others)).toEqual(Object.values(others).map(() => "error"));
    for (const id of Object.keys(others))
      expect(caseOf(outcome, id).reason).toContain("the case took longer than 60 ms");
    expect(queries()).toContain("cleaned");
    expect(queries()).toContain("told");
  });

  test("of a plan: cases under way are errors, the others skipped, after runs, the verdict is failed", async () => {
    const outcome = await rota({
      ...suite(
        api.url,
        `
        before: [http: GET /echo?before]
        after: [http: GET /slow?ms=50, http: GET /echo?after]
        cases:
          quick: { steps: [http: GET /echo] }
          slow: { steps: [http: GET /slow?ms=9000, http: GET /echo?no, { if: always(), http: GET /echo?always }] }
          waiting: { steps: [http: GET /echo?no] }
        `,
      ),
      ...plan("timeout: 800ms\nmax-parallel: 1\npass-rate: 1\n"),
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcomes(outcome)).toEqual({ quick: "passed", slow: "error", waiting: "skipped" });
    expect(outcome.result).toMatchObject({
      verdict: "failed",
      reason: "the plan's time was over: 1 of 3 cases passed",
    });
    expect(caseOf(outcome, "slow").reason).toContain("the plan's time of 800 ms was over");
    expect(caseOf(outcome, "waiting").reason).toBe("the plan's time of 800 ms was over");
    expect(queries().filter((query) => !query.startsWith("ms"))).toEqual(["before", "", "always", "after"]);
  });
});
