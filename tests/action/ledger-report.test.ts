import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { startAnswering } from "./api.ts";
import { type ArtifactService, startArtifacts } from "./artifact-service.ts";
import type { StepResult } from "./harness.ts";
import { gate, legOf, linesOf, onGithub, recordsOf, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const AT = "2026-11-22T08:01:00Z";
const EIGHT = "2026-11-22T08:00:00Z";
const HOURS = ["06", "07", "08"].map((hour) => `2026-11-22T${hour}:00:00Z`);
const ENVIRONMENTS = { staging: null, local: { "github-environment": false } };
const GONE = "it was cancelled, replaced by a newer run, or out of its job's time";

/** The jobs of a workflow run with two legs. */
class Workflow {
  readonly #node: string;
  readonly github: LocalGithub;
  readonly #service: ArtifactService;
  readonly #files: Record<string, unknown>;
  gated: StepResult | undefined;

  constructor(
    node: string,
    github: LocalGithub,
    service: ArtifactService,
    url: string,
    { special, broken }: { readonly special: object; readonly broken: object },
  ) {
    this.#node = node;
    this.github = github;
    this.#service = service;
    const plan = { environments: ["staging", "local"], ...special };
    this.#files = { ...shop(url, plan, { environments: ENVIRONMENTS }), ...broken };
  }

  #job(inputs: Readonly<Record<string, string>>, more: object = {}) {
    const { env } = this.#service;
    const [node, files] = [this.#node, this.#files];
    return { ...{ node, files, github: this.github, at: AT, run: 9001, env, inputs }, ...more };
  }

  async gate(): Promise<void> {
    this.gated = await gate(this.#job({}));
  }

  /** A leg's job, which leaves telling and recording to the report. */
  leg(environment: string, attempt = 1): Promise<StepResult> {
    const { occurrence } = legOf(this.gated as StepResult, environment);
    const inputs = { plan: "shop.plan.yaml", upload: "true", publish: "false", environment, occurrence };
    return onGithub(this.#job(inputs, { attempt }));
  }

  report(result: string, attempt = 1): Promise<StepResult> {
    const legs = this.gated?.outputs["legs"] as string;
    const inputs = { command: "report", plan: "shop.plan.yaml", legs, result };
    return onGithub(this.#job(inputs, { attempt }));
  }

  async lines(environment: string): Promise<string[]> {
    return linesOf(await recordsOf(this.github, `shop@${environment}`));
  }
}

async function workflow(node: string, special: object = {}, broken: object = {}): Promise<Workflow> {
  const { url } = await startAnswering({ state: "open" });
  const flow = new Workflow(node, await githubForTest(), await startArtifacts(), url, { special, broken });
  await flow.gate();
  return flow;
}

describe.each(NODES)("a report over the ledger, on Node $version", ({ node }) => {
  test("writes down what each leg found", async () => {
    const flow = await workflow(node);
    for (const environment of ["staging", "local"]) {
      const leg = await flow.leg(environment);
      expect(leg.exitCode).toBe(0);
      expect(leg.saved).toEqual({});
      expect(await flow.lines(environment)).toEqual([`${EIGHT} claimed`]);
    }
    const step = await flow.report("success");
    expect(step.exitCode).toBe(0);
    expect(told(step)).toEqual([]);
    for (const environment of ["staging", "local"]) {
      expect(await flow.lines(environment)).toEqual([`${EIGHT} done passed`]);
      expect(await recordsOf(flow.github, `shop@${environment}`)).toMatchObject([
        { environment, counts: { total: 2, passed: 2 }, run: { id: "9001" }, lateness: 60 },
      ]);
    }
  });

  test.each([
    [
      "a file is wrong",
      {},
      { "shop.suite.yaml": "cases: []" },
      "nothing was run: expected a map, found a list",
    ],
    [
      "nothing is left to run",
      { select: { tags: "absent" } },
      {},
      "no case is left to run by select of shop.plan.yaml",
    ],
  ])("a leg that could not be run, because %s, is no crash", async (_name, special, broken, reason) => {
    const flow = await workflow(node, special, broken);
    for (const environment of ["staging", "local"]) expect((await flow.leg(environment)).exitCode).toBe(2);
    const step = await flow.report("failure");
    expect(step.exitCode).toBe(1);
    expect(step.summary).toContain(`could not be run: ${reason}; its log says more`);
    for (const environment of ["staging", "local"]) {
      expect(await flow.lines(environment)).toEqual([`${EIGHT} done failed`]);
      expect(await recordsOf(flow.github, `shop@${environment}`)).toMatchObject([{ reason }]);
    }
  });

  test("one leg that left nothing stays claimed: the next tick finds out", async () => {
    const flow = await workflow(node);
    await flow.leg("staging");
    const step = await flow.report("failure");
    expect(step.exitCode).toBe(1);
    expect(await flow.lines("staging")).toEqual([`${EIGHT} done passed`]);
    expect(await flow.lines("local")).toEqual([`${EIGHT} claimed`]);
    // Jobs that are run again without the gate bring their outcome to the same line.
    await flow.leg("local", 2);
    expect((await flow.report("success", 2)).exitCode).toBe(0);
    expect(await recordsOf(flow.github, "shop@local")).toMatchObject([
      { occurrence: EIGHT, state: "done", verdict: "passed", attempt: 2, run: { attempt: 2 } },
    ]);
  });

  test("legs that were cancelled: one in the middle, one replaced while it waited", async () => {
    const flow = await workflow(node);
    const { state } = flow.github;
    state.addRun({ id: 9001, status: "in_progress" });
    const cancelled = { run_id: 9001, conclusion: "cancelled" };
    state.addJob({ ...cancelled, name: "shop (staging)" });
    state.addJob({ ...cancelled, name: "nightly / shop (local)", steps: [] });
    const step = await flow.report("cancelled");
    expect(step.exitCode).toBe(0);
    expect(told(step)).toEqual([]);
    expect(step.outputs["verdict"]).toBe("cancelled");
    expect(step.summary).toContain(GONE);
    const [begun] = await recordsOf(flow.github, "shop@staging");
    expect(begun).toMatchObject({ state: "done", verdict: "cancelled", reason: "the run was cancelled" });
    const [waited] = await recordsOf(flow.github, "shop@local");
    expect(waited).toMatchObject({
      state: "coalesced",
      reason: expect.stringMatching(/^it never began: a newer run took/),
    });
    expect(waited?.verdict).toBeUndefined();
  });

  test("the only leg of a plan, replaced while it waited", async () => {
    const [github, service] = [await githubForTest(), await startArtifacts()];
    const job = { node, github, files: shop("http://127.0.0.1:9"), at: AT, run: 9001, env: service.env };
    const { outputs } = await gate(job);
    github.state.addRun({ id: 9001, status: "in_progress" });
    github.state.addJob({ run_id: 9001, name: "shop (run)", conclusion: "cancelled", steps: [] });
    const inputs = { command: "report", plan: "shop.plan.yaml", result: "cancelled" };
    const step = await onGithub({ ...job, inputs: { ...inputs, legs: outputs["legs"] as string } });
    expect(step.exitCode).toBe(0);
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} coalesced`]);
  });

  test("GitHub does not say whether a cancelled leg had begun: it counts as begun", async () => {
    const flow = await workflow(node);
    const step = await flow.report("cancelled");
    expect(step.exitCode).toBe(0);
    expect(await flow.lines("local")).toEqual([`${EIGHT} done cancelled`]);
  });

  test("a cancelled run with a leg that had ended before", async () => {
    const flow = await workflow(node);
    await flow.leg("staging");
    const step = await flow.report("cancelled");
    expect(step.exitCode).toBe(0);
    expect(await flow.lines("staging")).toEqual([`${EIGHT} done passed`]);
    expect(await flow.lines("local")).toEqual([`${EIGHT} done cancelled`]);
  });

  test("several moments of a leg: all are shown and written down", async () => {
    const plan = { schedule: [{ cron: "0 6-8 * * *" }], misfire: { grace: "1d", coalesce: "all" } };
    const flow = await workflow(node, plan);
    for (const environment of ["staging", "local"]) await flow.leg(environment);
    const step = await flow.report("success");
    expect(step.exitCode).toBe(0);
    expect(step.stderr.trim().split("\n")).toEqual(
      ["staging", "local"].flatMap((environment) =>
        HOURS.map((hour) => `shop on ${environment} for ${hour} passed: 2 of 2 cases passed`),
      ),
    );
    expect(step.outputs["passed"]).toBe("12");
    expect(step.summary.match(/^## .*$/gm)).toHaveLength(3);
    expect(step.read("rota-report/shop@staging/20261122T070000Z/junit.xml")).not.toBe("");
    for (const environment of ["staging", "local"])
      expect(await flow.lines(environment)).toEqual(HOURS.map((hour) => `${hour} done passed`));
  });

  test("a ledger that cannot be written: a warning, and the verdict stands", async () => {
    const flow = await workflow(node);
    for (const environment of ["staging", "local"]) await flow.leg(environment);
    flow.github.fault({ kind: "forbidden", times: 100 });
    const step = await flow.report("success");
    expect(step.exitCode).toBe(0);
    expect(step.outputs["verdict"]).toBe("passed");
    expect(told(step)).toEqual(
      Array(2).fill(
        expect.stringMatching(
          /^warning: how the run ended could not be written down: the token may not read and/,
        ),
      ),
    );
    expect(step.summary.match(/^## .*$/gm)).toHaveLength(1);
  });
});
