import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { caseOf, rota, suite } from "./support/sandbox.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const SUITE = suite(
  api.url,
  `
  cases:
    good: { steps: [http: GET /echo] }
    bad: { steps: [http: GET /status/500] }
    legs: { matrix: { n: [1, 2] }, steps: [{ http: GET /echo, expect: { json: { $.no: 1 } } }] }
  `,
);
const entry = (id: string, until = "2999-12-31") =>
  `- { case: "t.suite.yaml#${id}", until: ${until}, reason: the sandbox loses orders }`;
const plan = (entries: readonly string[], rest = "") => ({
  "t.plan.yaml": `suites: [t.suite.yaml]\n${rest}quarantine:\n${entries.map((one) => `  ${one}\n`).join("")}`,
});

describe("a quarantine", () => {
  test("what it means runs, is reported, and decides nothing", async () => {
    const outcome = await rota({
      ...SUITE,
      ...plan([entry("bad"), entry("legs*")], "fail-fast: true\nmax-parallel: 1\n"),
    });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.result).toMatchObject({
      verdict: "passed",
      passRate: { required: 100, actual: 100 },
      counts: { total: 4, passed: 1, failed: 0, skipped: 0, quarantined: 3 },
    });
    expect(outcome.result.suites[0]?.outcome).toBe("passed");
    expect(caseOf(outcome, "bad")).toMatchObject({
      outcome: "failed",
      quarantined: { until: "2999-12-31", reason: "the sandbox loses orders" },
    });
    const words = "quarantined until 2999-12-31: the sandbox loses orders; failed: GET /status/500";
    expect(outcome.told).toContain("3 quarantined");
    expect(outcome.told).toContain(words);
    for (const report of ["junit.xml", "ctrf.json"]) expect(outcome.reports.get(report)).toContain(words);
    expect(outcome.reports.get("summary.md")).toContain("### Quarantined");
    expect(outcome.reports.get("junit.xml")).toMatch(/failures="0" errors="0" skipped="3"/);
    expect(outcome.reports.get("ctrf.json")).toContain('"rawStatus": "quarantined-failed"');
  });

  test("one combination of a case alone, by rota.yaml", async () => {
    const outcome = await rota({
      ...SUITE,
      "rota.yaml": `quarantine:\n  ${entry("legs (n: 1)")}\n`,
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.counts).toMatchObject({ failed: 2, quarantined: 1 });
  });

  test("who passes again is told to be taken out", async () => {
    const outcome = await rota({ ...SUITE, ...plan([entry("good"), entry("bad"), entry("legs")]) });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.told).toContain("passes again: take it out of quarantine");
    expect(outcome.result.reason).toBe("every case that ran is in quarantine");
  });

  test("past its day a case counts again, and that is told", async () => {
    const files = { ...SUITE, ...plan([entry("bad", "2020-02-29"), entry("legs")]) };
    const outcome = await rota(files);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.result.counts).toMatchObject({ failed: 1, quarantined: 2 });
    expect(outcome.result.diagnostics.map(({ code }) => code)).toEqual(["quarantine-over"]);
    const checked = await rota(files, { argv: ["validate"] });
    expect(checked.exitCode).toBe(0);
    expect(checked.told).toContain("the quarantine of t.suite.yaml#bad ended with 2020-02-29");
  });

  test.each([
    [
      "t.suite.yaml#baad",
      0,
      "t.suite.yaml has no case baad, so the entry has no effect",
      "did you mean bad?",
    ],
    ["s.suite.yaml#bad", 0, "s.suite.yaml is no suite of it", "did you mean t.suite.yaml?"],
  ])("%s is a warning", async (text, exitCode, message, hint) => {
    const list = `quarantine: [{ case: "${text}", until: 2999-12-31, reason: why }]\n`;
    const outcome = await rota(
      { ...SUITE, "t.plan.yaml": `suites: [t.suite.yaml]\n${list}` },
      { argv: ["validate"] },
    );
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.told).toContain(message);
    expect(outcome.told).toContain(hint);
  });

  test("a day that there is not is an error", async () => {
    const outcome = await rota({ ...SUITE, ...plan([entry("bad", "2999-02-30")]) }, { argv: ["validate"] });
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain("there is no day 2999-02-30");
  });
});
