import { describe, expect, test } from "vitest";
import { readResult } from "../../src/load/read-result.ts";
import { zipEntry } from "../../src/load/zip-entry.ts";
import { startAnswering, startApi } from "./api.ts";
import { startArtifacts } from "./artifact-service.ts";
import { checkout } from "./checkout.ts";
import { runStep, type StepResult } from "./harness.ts";
import { NODES } from "./nodes.ts";

/** The clock of the step begins at a moment, and goes on from there. */
const from = (moment: string) =>
  `--import=data:text/javascript,const/**/now=Date.now,begin=now();Date.now=()=>Date.parse(%22${moment}%22)+now()-begin`;

const PLAN = "api/checkout.plan.yaml";
const DAILY = { schedule: [{ cron: "0 8 * * *" }], resident: "55m" };
const HALF_HOURS = { schedule: [{ cron: "0,30 8 * * *" }], resident: "55m" };
const EVERY_SECOND = { schedule: [{ every: "1s" }], resident: "5m" };

interface Given {
  readonly node: string;
  readonly plan: object;
  readonly now?: string;
  readonly fired?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly url: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly watch?: (said: string, interrupt: () => void) => void;
}

function start({ node, plan, now = "2026-11-22T08:04:10Z", fired, inputs, url, env, watch }: Given) {
  return runStep({
    ...{ node, event: { schedule: fired } },
    files: {
      ...checkout(url),
      "rota.yaml": "environments: { staging: {}, local: {} }\nstate: { store: memory }\n",
      [PLAN]: { name: "Shop", suites: ["orders.suite.yaml"], ...plan },
    },
    inputs: { command: "start", plan: PLAN, for: "55m", ...inputs },
    env: { GITHUB_EVENT_NAME: "schedule", NODE_OPTIONS: from(now), NO_COLOR: "1", ...env },
    ...(watch && { watch }),
  });
}

/** The moments for which it ran, in order. */
const moments = ({ stderr }: StepResult) =>
  [...stderr.matchAll(/▸ Shop.* runs for (\S+Z)/g)].map(([, moment]) => moment as string);

describe.each(NODES)("a job that stays, on Node $version", ({ node }) => {
  test("runs every second; one artifact and one summary tell of all, failures first", async () => {
    const service = await startArtifacts();
    let orders = 0;
    const { url } = await startApi((request, response) => {
      if (request.url === "/orders") orders++;
      response.end(JSON.stringify({ state: orders === 1 ? "closed" : "open" }));
    });
    const inputs = { for: "4s", upload: "true" };
    const step = await start({ node, plan: EVERY_SECOND, inputs, url, env: service.env });
    expect(step.exitCode).toBe(1);
    const ran = moments(step);
    expect(ran.length).toBeGreaterThan(1);
    expect(step.outputs).toMatchObject({
      ...{ verdict: "failed", due: "true", errors: "0", skipped: "0", flaky: "0", failed: "1" },
      passed: String(2 * ran.length - 1),
    });

    expect([...service.archives.keys()]).toEqual(["rota-api-checkout-2"]);
    const archive = service.archives.get("rota-api-checkout-2") as Buffer;
    for (const moment of ran) {
      const file = `api-checkout/${moment.replace(/[-:]/g, "")}/result.json`;
      const result = readResult((await zipEntry(archive, file, 1_000_000)) as Uint8Array);
      expect(result.run).toMatchObject({ occurrence: moment, id: "4711", attempt: 2, event: "schedule" });
    }

    const titles = [...step.summary.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles[0]).toBe(`❌ 1 of ${ran.length} runs did not pass`);
    expect(titles.slice(1)).toEqual([
      `❌ Shop, ${ran[0]}: failed`,
      ...ran
        .slice(1)
        .reverse()
        .map((moment) => `✅ Shop, ${moment}: passed`),
    ]);
    const errors = step.commands.filter(({ command }) => command === "error");
    expect(errors[0]?.properties).toMatchObject({ file: "api/orders.suite.yaml" });
    expect(errors.at(-1)?.data).toMatch(/^Shop failed: 1 of 2 cases failed$/);
  });

  test("runs what its late tick was for, and ends when nothing more falls due", async () => {
    const service = await startArtifacts();
    const { url } = await startAnswering({ state: "open" });
    const plan = { ...DAILY, environments: ["staging", "local"] };
    const given = { node, plan, fired: "0 8 * * *", url, env: service.env };
    const step = await start({ ...given, inputs: { environment: "local", upload: "true" } });
    expect(step.exitCode).toBe(0);
    expect(moments(step)).toEqual(["2026-11-22T08:00:00Z"]);
    expect(step.stderr).toMatch(/Shop on local runs for .*, 4 min 1\d s late/);
    expect(step.stderr).toContain("nothing more falls due in the time to stay");
    expect([...service.archives.keys()]).toEqual(["rota-api-checkout@local-2"]);
  });

  test("runs in all environments where none is chosen", async () => {
    const { url } = await startAnswering({ state: "open" });
    const plan = { ...DAILY, environments: ["staging", "local"] };
    const step = await start({ node, plan, fired: "0 8 * * *", url });
    expect([step.exitCode, moments(step).length, step.outputs["passed"]]).toEqual([0, 2, "4"]);
  });

  test("leaves alone what an earlier job, that was still there, has run", async () => {
    const api = await startAnswering({ state: "open" });
    const now = "2026-11-22T08:56:10Z";
    const step = await start({ node, plan: HALF_HOURS, now, fired: "0,30 8 * * *", url: api.url });
    expect([step.exitCode, api.requests, moments(step)]).toEqual([0, [], []]);
    expect(step.outputs).toMatchObject({ due: "false", passed: "0" });
    expect(step.summary).toMatch(/^Nothing fell due while this job stayed; /);
  });

  test("a paused plan costs no time", async () => {
    const api = await startAnswering({ state: "open" });
    const step = await start({ node, plan: { ...EVERY_SECOND, paused: true }, url: api.url });
    expect([step.exitCode, api.requests]).toEqual([0, []]);
    expect(step.summary).toBe("Shop is not due: the plan is paused\n\n");
  });

  test("mode: run-now runs it once, as run does", async () => {
    const service = await startArtifacts();
    const { url } = await startAnswering({ state: "open" });
    const inputs = { mode: "run-now", upload: "true" };
    const step = await start({ node, plan: EVERY_SECOND, inputs, url, env: service.env });
    expect(step.exitCode).toBe(0);
    expect(step.summary).toMatch(/^## ✅ Shop: passed\n/);
    expect(JSON.parse(step.read("rota-report/result.json"))).toMatchObject({ run: { occurrence: null } });
    expect([...service.archives.keys()]).toEqual(["rota-api-checkout-2"]);
  });

  test("files that cannot be run are told at their places", async () => {
    const api = await startAnswering({});
    const step = await start({ node, plan: { ...DAILY, suitez: [] }, url: api.url });
    expect([step.exitCode, api.requests, step.outputs["verdict"]]).toEqual([2, [], "invalid"]);
    expect(step.commands[0]).toMatchObject({
      properties: { file: PLAN },
      data: expect.stringMatching(/suitez/),
    });
    expect(step.summary).toMatch(/^## ❌ Rota: 1 error in 1 file\n/);
  });

  test("cancelled: what runs is ended at once, and told", async () => {
    const service = await startArtifacts();
    const { url } = await startApi((request, response) => {
      if (request.url === "/health") response.end("{}");
    });
    let asked = false;
    const step = await start({
      ...{ node, plan: EVERY_SECOND, url, env: service.env, inputs: { upload: "true" } },
      watch: (said, interrupt) => {
        if (asked || !said.includes("waits for the run before it")) return;
        asked = true;
        interrupt();
      },
    });
    expect(step.exitCode).toBe(130);
    expect(step.outputs["verdict"]).toBe("cancelled");
    expect(step.summary).toMatch(/^## ❌ 1 of 1 run did not pass\n/);
    expect(service.archives.size).toBe(1);
  });
});

test("a secret that a run learns of is shown nowhere", async () => {
  const service = await startArtifacts();
  const [KEY, SESSION] = ["kéy-of-the-house-42", "session-9f8e7d6c5b4a"];
  const { url } = await startApi((request, response, body) => {
    response.end(JSON.stringify(request.url === "/login" ? { session: SESSION } : { body, KEY, SESSION }));
  });
  const step = await runStep({
    node: NODES[0]?.node as string,
    files: {
      "rota.yaml": "state: { store: memory }\n",
      "vault.plan.yaml": { suites: ["vault.suite.yaml"], ...EVERY_SECOND },
      "vault.suite.yaml": `
before:
  - id: login
    http: { POST: "${url}/login" }
    outputs: { session: { json: $.session, secret: true } }
cases:
  leak:
    steps:
      - http: { POST: "${url}/echo", bearer: "\${{ before.login.outputs.session }}", json: { key: "\${{ secrets.API_KEY }}" } }
        expect: { json: { $.KEY: nothing, $.SESSION: nothing } }
`,
    },
    env: { ...service.env, ROTA_SECRET_API_KEY: KEY },
    inputs: { command: "start", for: "1500ms", upload: "true" },
  });
  expect(step.exitCode).toBe(1);
  for (const text of [step.log, step.summary, JSON.stringify(step.outputs)]) {
    expect(text).not.toContain(KEY);
    expect(text).not.toContain(SESSION);
  }
  expect(step.stdout).toContain(`::add-mask::${SESSION}`);
});
