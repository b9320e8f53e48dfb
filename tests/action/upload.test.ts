import { describe, expect, test } from "vitest";
import { zipEntry } from "../../src/load/zip-entry.ts";
import { startAnswering, startApi } from "./api.ts";
import { startArtifacts } from "./artifact-service.ts";
import { byTheClock } from "./by-the-clock.ts";
import { checkout } from "./checkout.ts";
import { runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

const STOPPED = "--import=data:text/javascript,Date.now=()=>Date.parse(%222026-11-22T08:04:10Z%22)";
const REPORTS = ["result.json", "junit.xml", "ctrf.json", "summary.md"];

describe.each(NODES)("uploads, on Node $version", ({ node }) => {
  test("one job for all: the reports are uploaded, and summary and verdict are its own", async () => {
    const service = await startArtifacts();
    const { url } = await startAnswering({ state: "closed" });
    const step = await runStep({ node, files: checkout(url), env: service.env, inputs: { upload: "true" } });
    expect(step.exitCode).toBe(1);
    expect(step.summary).toMatch(/^## ❌ Checkout: failed\n/);
    expect([...service.archives.keys()]).toEqual(["rota-api-checkout-2"]);
  });

  test("several plans, and suites without one: an artifact for each", async () => {
    const service = await startArtifacts();
    const { url } = await startAnswering({ state: "open" });
    const inputs = { upload: "true", plan: "api", suites: "api" };
    const step = await runStep({ node, files: checkout(url), env: service.env, inputs });
    expect(step.exitCode).toBe(0);
    expect([...service.archives.keys()].sort()).toEqual(["rota-api-checkout-2", "rota-suites-2"]);
  });

  test.each([
    [undefined, REPORTS],
    [["junit"], ["result.json", "junit.xml"]],
    [
      ["markdown", "json"],
      ["result.json", "summary.md"],
    ],
    [[], ["result.json"]],
  ])("the plan says which reports: %j", async (artifacts, wanted) => {
    const service = await startArtifacts();
    const { url } = await startAnswering({ state: "open" });
    const report = artifacts === undefined ? {} : { report: { artifacts } };
    const plan = { suites: ["orders.suite.yaml"], ...report };
    const step = await runStep({
      node,
      files: { ...checkout(url), "api/checkout.plan.yaml": plan },
      env: service.env,
      inputs: { upload: "true" },
    });
    expect(step.exitCode).toBe(0);
    // All are written, whatever is kept.
    for (const file of REPORTS) expect(step.read(`rota-report/${file}`)).not.toBe("");
    const archive = service.archives.get("rota-api-checkout-2") as Buffer;
    const held = await Promise.all(
      REPORTS.map(async (file) => ((await zipEntry(archive, file, 1_000_000)) === null ? [] : [file])),
    );
    expect(held.flat().sort()).toEqual([...wanted].sort());
  });

  test("that fail are a warning, which changes no verdict", async () => {
    const service = await startArtifacts();
    service.fail({ route: "CreateArtifact", status: 403, message: "quota\n::error::pwned" });
    const { url } = await startAnswering({ state: "open" });
    const step = await runStep({ node, files: checkout(url), env: service.env, inputs: { upload: "true" } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs["verdict"]).toBe("passed");
    expect(step.summary).toMatch(/^## ✅ Checkout: passed/);
    const told = step.commands.filter(({ command }) => !["debug", "add-mask"].includes(command));
    expect(told).toEqual([
      {
        command: "warning",
        properties: {},
        data: expect.stringMatching(/^the reports could not be uploaded as rota-api-checkout-2: .*quota/),
      },
    ]);
  });

  test.each([
    ["the service refuses", { route: "FinalizeArtifact", status: 400, message: "no" }, {}],
    ["there is no service", null, { ACTIONS_RUNTIME_TOKEN: undefined }],
    ["the server is one of one's own", null, { GITHUB_SERVER_URL: "https://github.acme.test" }],
  ])("that fail when a later job needs them: %s", async (_name, fault, env) => {
    const service = await startArtifacts();
    if (fault !== null) service.fail(fault);
    const { url } = await startAnswering({ state: "closed" });
    const inputs = { upload: "true", publish: "false" };
    const step = await runStep({ node, files: checkout(url), env: { ...service.env, ...env }, inputs });
    expect(step.exitCode).toBe(3);
    expect(step.outputs["verdict"]).toBe("broken");
    // Nobody else will tell of the results.
    expect(step.summary).toMatch(/^## ❌ Checkout: failed\n/);
    expect(step.commands.filter(({ command }) => command === "error").at(-1)?.data).toMatch(
      /^the reports could not be uploaded as rota-api-checkout-2: .*\nhint: /s,
    );
  });

  test("hold no secret", async () => {
    const service = await startArtifacts();
    const [KEY, SESSION] = ["kéy-of-the-house-42", "session-9f8e7d6c5b4a"];
    const { url } = await startApi((request, response, body) => {
      const answer =
        request.url === "/login" ? { session: SESSION } : { body, KEY, headers: request.headers };
      response.end(JSON.stringify(answer));
    });
    const suite = `name: Vault
before:
  - id: login
    http: { POST: "${url}/login" }
    outputs: { session: { json: $.session, secret: true } }
cases:
  leak:
    steps:
      - http: { POST: "${url}/echo?key=\${{ secrets.API_KEY }}", bearer: "\${{ before.login.outputs.session }}", json: { key: "\${{ secrets.API_KEY }}" } }
        expect: { json: { $.KEY: nothing } }
`;
    const step = await runStep({
      node,
      files: { "vault.suite.yaml": suite },
      env: { ...service.env, ROTA_SECRET_API_KEY: KEY, ROTA_SECRET_UNUSED: "never-used-anywhere" },
      inputs: { upload: "true", publish: "false" },
    });
    expect(step.exitCode).toBe(0);
    const [archive] = [...service.archives.values()];
    for (const file of REPORTS) {
      const text = new TextDecoder().decode(
        (await zipEntry(archive as Buffer, file, 1_000_000)) as Uint8Array,
      );
      expect(text).toContain("***");
      for (const secret of [
        KEY,
        SESSION,
        encodeURIComponent(KEY),
        Buffer.from(KEY).toString("base64"),
        "never-used-anywhere",
      ])
        expect(text).not.toContain(secret);
    }
  });
});

describe.each(NODES)("one job, if due by the clock, on Node $version", ({ node }) => {
  const plan = (schedule: object) => ({ name: "Shop", suites: ["orders.suite.yaml"], ...schedule });
  const inputs = { plan: "api/checkout.plan.yaml", mode: "if-due", upload: "true" };
  const event = { schedule: "0 8 * * *" };
  const env = { GITHUB_EVENT_NAME: "schedule", NODE_OPTIONS: STOPPED };

  test("due: it is run for the moment of the schedule", async () => {
    const service = await startArtifacts();
    const { url } = await startAnswering({ state: "open" });
    const files = byTheClock({
      ...checkout(url),
      "api/checkout.plan.yaml": plan({ schedule: [{ cron: "0 8 * * *" }] }),
    });
    const step = await runStep({ node, files, inputs, event, env: { ...service.env, ...env } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      due: "true",
      occurrence: "2026-11-22T08:00:00Z",
      verdict: "passed",
    });
    expect(JSON.parse(step.read("rota-report/result.json"))).toMatchObject({
      run: { occurrence: "2026-11-22T08:00:00Z", event: "schedule" },
    });
    expect([...service.archives.keys()]).toEqual(["rota-api-checkout-2"]);
  });

  test("not due: a line of summary and nothing else", async () => {
    const service = await startArtifacts();
    const github = await startAnswering({});
    const api = await startAnswering({ state: "open" });
    const files = byTheClock({
      ...checkout(api.url),
      "api/checkout.plan.yaml": plan({ schedule: [{ cron: "0 8 * * *" }], paused: true }),
    });
    const step = await runStep({
      node,
      files,
      inputs,
      event,
      token: "ghs_token",
      env: { ...service.env, ...env, GITHUB_API_URL: github.url },
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toEqual({ due: "false", occurrence: "" });
    expect(step.summary).toBe("Shop is not due: the plan is paused\n\n");
    expect(step.commands.filter(({ command }) => command !== "add-mask")).toEqual([]);
    expect([...api.requests, ...github.requests, ...service.requests]).toEqual([]);
    expect(() => step.read("rota-report/result.json")).toThrow("ENOENT");
  });

  test("a plan that cannot be read is told, due or not", async () => {
    const files = byTheClock({
      ...checkout("http://127.0.0.1:9"),
      "api/checkout.plan.yaml": plan({ schedul: [] }),
    });
    const step = await runStep({ node, files, inputs, event, env });
    expect(step.exitCode).toBe(2);
    expect(step.outputs["verdict"]).toBe("invalid");
    expect(step.commands[0]?.data).toContain("did you mean schedule?");
  });
});
