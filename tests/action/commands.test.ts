import { describe, expect, test } from "vitest";
import { checkout } from "./checkout.ts";
import { runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

describe.each(NODES)("the other commands, on Node $version", ({ node }) => {
  test("validate: files without problems", async () => {
    const step = await runStep({
      node,
      files: checkout("http://127.0.0.1:9"),
      inputs: { command: "validate" },
    });
    expect(step.exitCode).toBe(0);
    expect(step.commands).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: "passed", passed: "0", report: "", result: "" });
    expect(step.summary).toBe("## ✅ Rota: 2 files checked, no problems\n\n");
    expect(step.stderr).toContain("2 files checked, no problems");
  });

  test("validate: warnings are told, errors fail the step", async () => {
    const suite = `name: A
cases:
  a:
    steps:
      - http: GET http://127.0.0.1:9/
        expect: { that: ["\${{ response.status == 200 }}"] }
        expct: 1
`;
    const step = await runStep({
      node,
      files: { "a.suite.yaml": suite },
      inputs: { command: "validate", plan: "a.suite.yaml" },
    });
    expect(step.exitCode).toBe(2);
    expect(step.outputs["verdict"]).toBe("invalid");
    expect(step.commands[0]).toMatchObject({
      command: "error",
      properties: { file: "a.suite.yaml", line: "7", col: "9" },
    });
    expect(step.commands.at(-1)?.data).toMatch(/^invalid files: /);
  });

  test("demo", async () => {
    const step = await runStep({ node, inputs: { command: "demo" } });
    expect(step.stderr).toContain("PASSED");
    expect(step.exitCode).toBe(0);
    expect(step.commands.filter(({ command }) => command === "error")).toEqual([]);
    expect(Number(step.outputs["passed"])).toBeGreaterThanOrEqual(12);
    expect(JSON.parse(step.read("rota-report/result.json"))).toMatchObject({ verdict: "passed" });
  });
});
