import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { httpServer } from "../engine/support/servers.ts";
import { runStep, type StepResult } from "./harness.ts";
import { NODES } from "./nodes.ts";

const KEY = "0e1d1c66-3a17/4a3e";
const FILES = {
  "a.plan.yaml": {
    ...{ name: "Checkout", suites: ["a.suite.yaml"], schedule: [{ every: "1h" }] },
    heartbeat: "${{ secrets.HEARTBEAT }}",
  },
  "a.suite.yaml": { cases: { c: { steps: [{ run: "true" }] } } },
};

let asked: (string | undefined)[] = [];
let status = 200;
const service = await httpServer((request, response) => {
  asked.push(request.url);
  response.writeHead(status).end();
});
afterAll(() => service.close());
beforeEach(() => {
  asked = [];
});

/** Everything that anybody but the step itself can see. */
function seen({ log, summary, outputs, commands, read }: StepResult): string {
  const rest = commands.filter(({ command }) => command !== "add-mask");
  const reports = ["result.json", "junit.xml", "ctrf.json", "summary.md"].map((name) =>
    read(`rota-report/${name}`),
  );
  return [log, summary, JSON.stringify([outputs, rest]), ...reports].join("\n");
}

describe.each(NODES)("a heartbeat, on Node $version", ({ node }) => {
  const run = () =>
    runStep({
      ...{ node, files: FILES, env: { ROTA_SECRET_HEARTBEAT: `${service.url}/${KEY}` } },
      inputs: { command: "run", plan: "a.plan.yaml", occurrence: "2026-11-22T08:00:00Z" },
    });

  test("is asked where the suites run", async () => {
    status = 200;
    const step = await run();
    expect([step.exitCode, asked]).toEqual([0, [`/${KEY}`]]);
    expect(step.log).toMatch(/^the heartbeat at http:\/\/127\.0\.0\.1:\d+ was asked and answered 200$/m);
    expect(seen(step)).not.toContain("0e1d1c66");
  });

  test("that refuses is a warning", async () => {
    status = 410;
    const step = await run();
    expect(step.exitCode).toBe(0);
    expect(step.commands).toContainEqual(
      expect.objectContaining({
        command: "warning",
        data: expect.stringMatching(/^the heartbeat at http:\/\/127\.0\.0\.1:\d+ answered 410$/),
      }),
    );
    expect(step.outputs).toMatchObject({ verdict: "passed" });
    expect(seen(step)).not.toContain("0e1d1c66");
  });
});
