import { describe, expect, test } from "vitest";
import { startAnswering } from "./api.ts";
import { checkout } from "./checkout.ts";
import { metadata, runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

test("action.yml describes every input and output", () => {
  for (const entry of [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)])
    expect(entry.description).toMatch(/^\w.+[^.]$/);
  expect(metadata.runs).toEqual({
    ...{ using: "node24", main: "dist/action.js" },
    ...{ post: "dist/post.js", "post-if": "cancelled()" },
  });
});

describe.each(NODES)("inputs, on Node $version", ({ node }) => {
  test.each([
    [{ command: "vaildate" }, "there is no command vaildate", "did you mean validate?"],
    [
      { command: "history" },
      "there is no command history",
      "commands are run, start, validate, demo, gate, report, generate, comment",
    ],
    [{ suite: "orders.suite.yaml" }, "there is no input suite", "did you mean suites?"],
    [
      { command: "validate", tags: "pr" },
      "the command validate does not take the input tags",
      "its inputs are command, token, out, plan, suites",
    ],
    [
      { command: "gate", upload: "true" },
      "the command gate does not take the input upload",
      "its inputs are command, token, out, plan, mode, environment",
    ],
    [{ command: "start" }, "start has to know how long to stay", "write for: 55m"],
    [{ command: "start", for: "55" }, "the input for is not a length of time: 55", "write it as 55m"],
    [
      { for: "55m" },
      "the command run does not take the input for",
      "its inputs are command, token, out, plan, suites, environment, vars, tags, priority, mode, occurrence, claim, record, pull-request, upload, publish",
    ],
    [{ mode: "if-deu" }, "there is no mode if-deu", "did you mean if-due?"],
    [{ upload: "yes" }, "the input upload is neither true nor false", "write upload: true"],
    [
      { publish: "false" },
      "publish: false without upload: true would lose the results",
      "write upload: true, and a later job with the command report",
    ],
    [
      { occurrence: "2026-13-01T00:00:00Z" },
      "the input occurrence is no moment: 2026-13-01T00:00:00Z",
      "write it as 2026-12-24T20:00:00Z",
    ],
    [
      { mode: "if-due", occurrence: "2026-11-22T08:00:00Z" },
      "with mode: if-due the occurrence is found, not given",
      "leave the input occurrence out, or the mode",
    ],
    [
      { occurrence: "2026-11-22T08:00:00Z 2026-11-22", mode: "run-now" },
      "the input occurrence is no moment: 2026-11-22",
      "write it as 2026-12-24T20:00:00Z",
    ],
    [
      { claim: "2026-11-22" },
      "the input claim is not what a gate writes",
      "write it beside occurrence, both from the legs of the gate",
    ],
    [
      { occurrence: "2026-11-22T08:00:00Z", claim: "../2026-11-22" },
      "the input claim is not what a gate writes",
      "write it beside occurrence, both from the legs of the gate",
    ],
    [{ record: "yes" }, "the input record is neither true nor false", "write record: true"],
    [
      { record: "true", upload: "true", publish: "false" },
      "record: true is for whoever publishes the results of a plan",
      "leave it out: the command report records",
    ],
    [
      { record: "true", "pull-request": "true" },
      "record: true is for whoever publishes the results of a plan",
      "leave it out: the command report records",
    ],
    [
      { command: "gate", record: "true" },
      "the command gate does not take the input record",
      "its inputs are command, token, out, plan, mode, environment",
    ],
    [
      { mode: "if-due", tags: "smoke" },
      "tags and priority are for runs by hand: the moment of a schedule is for the whole plan",
      "leave them out, or write select: into the plan",
    ],
    [
      { mode: "if-due", suites: "api" },
      "suites have no schedule, so they are never due",
      "name plans, or leave the mode out",
    ],
    [
      { vars: '{"base-url": {}}' },
      "vars is no JSON object of texts",
      'write {"base-url": "http://127.0.0.1:8080"}, or lines of NAME=VALUE',
    ],
    [{ vars: "base-url: x" }, "base-url: x is not NAME=VALUE", "write base-url=http://127.0.0.1:8080"],
    [
      { plan: "api/chekout.plan.yaml" },
      "there is no file api/chekout.plan.yaml",
      "did you mean api/checkout.plan.yaml?",
    ],
    [
      { plan: "api/orders.suite.yaml" },
      "api/orders.suite.yaml is not one of *.plan.yaml",
      "Rota knows its files by their suffix",
    ],
  ])("%j", async (inputs, message, hint) => {
    const api = await startAnswering({});
    const step = await runStep({ node, files: checkout(api.url), inputs: inputs as Record<string, string> });
    expect(step.exitCode).toBe(2);
    expect(api.requests).toEqual([]);
    expect(step.commands).toEqual([{ command: "error", properties: {}, data: `${message}\nhint: ${hint}` }]);
    expect(step.outputs).toMatchObject({ verdict: "invalid", passed: "0", report: "", result: "" });
    expect(step.summary).toMatch(/^## ❌ Rota: the step asks for something impossible\n/);
    expect(step.stderr).toContain(message);
  });

  test("a default that the runner fills in is no input of a command that does not take it", async () => {
    const inputs = { command: "validate", upload: "false", publish: "true", record: "false" };
    const step = await runStep({ node, files: checkout("http://127.0.0.1:9"), inputs });
    expect(step.exitCode).toBe(0);
  });

  test("other actions' inputs in the environment are none of ours", async () => {
    const { url } = await startAnswering({ state: "open" });
    const step = await runStep({ node, files: checkout(url), env: { INPUT_WHO_TO_GREET: "Mona" } });
    expect(step.exitCode).toBe(0);
  });

  test("plan and suites take folders and patterns, several, and mean only their kind", async () => {
    const api = await startAnswering({ state: "open" });
    const one = await runStep({
      node,
      files: checkout(api.url),
      inputs: { plan: "api", suites: "api/*\n\n  api/orders.suite.yaml  " },
    });
    expect(one.stderr).not.toContain("error[");
    expect(one.outputs).toMatchObject({ passed: "4", verdict: "passed" });
    expect(one.outputs["result"]?.split("\n")).toHaveLength(2);
  });

  test("invalid files: every mistake at its place, and nothing is sent", async () => {
    const api = await startAnswering({});
    const files = checkout(api.url);
    const step = await runStep({
      node,
      files: {
        ...files,
        "api/orders.suite.yaml": files["api/orders.suite.yaml"]
          ?.replace("expect: { status: 200 }", "expct: { status: 200 }")
          .replace("sku: A-1", 'sku: "${{ vars.skuu }}"'),
      },
    });
    expect(step.exitCode).toBe(2);
    expect(api.requests).toEqual([]);
    const places = step.commands.map(({ properties: { file, line, col } }) => [file, line, col].join(":"));
    expect(places).toContain("api/orders.suite.yaml:8:9");
    expect(step.commands.at(-1)).toEqual({
      command: "error",
      properties: {},
      data: expect.stringMatching(/^invalid files, nothing was run: \d errors? in 1 file$/),
    });
    expect(step.outputs).toMatchObject({
      verdict: "invalid",
      passed: "0",
      errors: "0",
      report: "",
      result: "",
    });
    expect(step.summary).toMatch(/^## ❌ Rota: \d errors? in 1 file\n/);
    expect(step.summary).toContain("expct: { status: 200 }");
  });

  test("of many mistakes the first are annotated, and one annotation is left for the reason", async () => {
    const cases = Object.fromEntries(
      Array.from({ length: 14 }, (_, index) => [`case-${index}`, { stepz: [] }]),
    );
    const step = await runStep({ node, files: { "bad.suite.yaml": { name: "Bad", cases } } });
    expect(step.commands).toHaveLength(10);
    expect(step.commands.at(8)?.data).toMatch(/and \d+ more errors, in the job summary$/);
  });

  test("an unknown environment", async () => {
    const { url } = await startAnswering({});
    const step = await runStep({
      node,
      files: {
        ...checkout(url),
        "rota.yaml": "environments: { staging: { vars: {} } }\n",
      },
      inputs: { plan: "api/checkout.plan.yaml", environment: "stagin" },
    });
    expect(step.exitCode).toBe(2);
    expect(step.commands[0]?.data).toContain("stagin");
    expect(step.commands[0]?.data).toContain("did you mean staging?");
  });
});
