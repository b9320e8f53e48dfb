import { describe, expect, test } from "vitest";
import { startArtifacts } from "./artifact-service.ts";
import { runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

const FILES = { "shop.plan.yaml": { name: "Shop", suites: ["shop.suite.yaml"] } };
const LEGS = JSON.stringify({ shop: { bound: [], free: [{ environment: "" }] } });

describe.each(NODES)("the inputs of the report, on Node $version", ({ node }) => {
  test.each([
    ["", {}, "the command report needs the input legs"],
    ["[]", {}, "the input legs is not what a gate writes"],
    ["{", {}, "the input legs is not what a gate writes"],
    ['{"shop":{"bound":[{"environment":"../.."}]}}', {}, "the input legs is not what a gate writes"],
    ['{"shop":{"free":[{"environment":"","occurrence":8}]}}', {}, "the input legs is not what a gate writes"],
    [
      '{"shop":{"free":[{"environment":"","occurrence":"2026-11-22T08:00:00Z ../../.."}]}}',
      {},
      "the input legs is not what a gate writes",
    ],
    [
      '{"shop":{"free":[{"environment":"","occurrence":"2026-11-22T08:00:00Z","claim":"../2026-11-22"}]}}',
      {},
      "the input legs is not what a gate writes",
    ],
    ["{}", {}, "legs holds nothing that was to run"],
    ['{"other":{"bound":[],"free":[{"environment":""}]}}', {}, "legs holds nothing that was to run"],
    [LEGS, { plan: "shp.plan.yaml" }, "there is no file shp.plan.yaml"],
  ])("the report refuses legs %j %j", async (legs, inputs, message) => {
    const service = await startArtifacts();
    const step = await runStep({
      node,
      files: FILES,
      inputs: { command: "report", plan: "shop.plan.yaml", legs, ...inputs },
      env: service.env,
    });
    expect(step.exitCode).toBe(2);
    expect(step.commands[0]?.data).toContain(message);
    expect(service.requests).toEqual([]);
  });
});
