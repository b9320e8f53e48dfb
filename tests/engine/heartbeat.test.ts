import type { IncomingMessage } from "node:http";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { findTargets } from "../../src/commands/find-targets.ts";
import { parseArguments } from "../../src/commands/parse-arguments.ts";
import { command } from "../../src/commands/run.ts";
import { runOptions } from "../../src/commands/run-options.ts";
import { runTargets } from "../../src/commands/run-targets.ts";
import { workflowRun } from "../../src/commands/workflow-run.ts";
import { nodeClock } from "../../src/host/node-clock.ts";
import { SecretMask } from "../../src/value/secret-mask.ts";
import { type Files, type Outcome, type RotaOptions, rota } from "./support/sandbox.ts";
import { closedPort, httpServer, tcpServer } from "./support/servers.ts";

const KEY = "k3y-0f-the-heartbeat/with+all&of=it";
const OCCURRENCE = "2026-11-22T08:00:00Z";

let asked: IncomingMessage[] = [];
let statuses: number[] = [];
const service = await httpServer((request, response) => {
  asked.push(request);
  response.writeHead(statuses.shift() ?? 200, { location: "/elsewhere" }).end("OK");
});
afterAll(() => service.close());
beforeEach(() => {
  asked = [];
  statuses = [];
});
const urls = () => asked.map(({ url }) => url);

/** A repository with a plan of one case. */
function repository(heartbeat: string, more: Files = {}, command = "true"): Files {
  const plan = `name: Checkout\nsuites: [a.suite.yaml]\nschedule: [{ every: 1h }]\nheartbeat: ${heartbeat}\n`;
  const suite = `cases: { c: { steps: [{ run: "${command}" }] } }\n`;
  return { "a.suite.yaml": suite, ...more, "a.plan.yaml": `${plan}${more["a.plan.yaml"] ?? ""}` };
}

/** Runs it for a moment of the schedule, with waits that pass at once. */
function scheduled(files: Files, options: RotaOptions = {}): Promise<Outcome> {
  const { argv = [] } = options;
  return rota(files, {
    host: { clock: { ...nodeClock, sleep: async () => {} } },
    ...options,
    call: async (host) => {
      const targets = await findTargets(host, [], ["plan"]);
      const surroundings = { mask: new SecretMask(), run: workflowRun(host, OCCURRENCE) };
      const chosen = runOptions(parseArguments("run", command, argv));
      return (await runTargets(host, targets, chosen, surroundings)).exitCode;
    },
  });
}

/** The text of every place that a run writes to. */
function everything({ printed, told, reports }: Outcome): string {
  return [printed, told, ...reports.values()].join("\n");
}

describe("when it is asked", () => {
  test("after a run of the schedule that passed, once", async () => {
    const { exitCode, told } = await scheduled(repository(`${service.url}/ping?a=1`));
    expect([exitCode, urls()]).toEqual([0, ["/ping?a=1"]]);
    expect(asked[0]).toMatchObject({ method: "GET" });
    expect(asked[0]?.headers["user-agent"]).toMatch(/^rota\//);
    expect(told).toMatch(/^the heartbeat at http:\/\/127\.0\.0\.1:\d+ was asked and answered 200$/m);
  });

  test("not after one that failed", async () => {
    expect((await scheduled(repository(service.url, {}, "false"))).exitCode).toBe(1);
    expect(urls()).toEqual([]);
  });

  test("not after a run by hand, nor for want of its secret there", async () => {
    const outcome = await rota(repository(`${service.url}/\${{ secrets.KEY }}`));
    expect([outcome.exitCode, urls()]).toEqual([0, []]);
  });

  test("not for a pull request", async () => {
    const files = repository(service.url, { "a.plan.yaml": "pull-request: {}\n" });
    const outcome = await scheduled(files, { argv: ["--pull-request"] });
    expect([outcome.exitCode, urls()]).toEqual([0, []]);
  });

  test("not when its text is empty", async () => {
    const outcome = await scheduled(repository(`\${{ secrets.KEY || '' }}`));
    expect([outcome.exitCode, urls()]).toEqual([0, []]);
    expect(outcome.told).not.toMatch(/heartbeat/);
  });
});

describe("what it is made of", () => {
  const rotaFile =
    'vars: { check: "from rota.yaml", id: null }\n' +
    "environments: { staging: { vars: { check: checkout-staging } }, production: { vars: { only: here } } }\n";

  test("the plan, the run, and variables that no suite declares", async () => {
    const text = `${service.url}/\${{ vars.check }}/\${{ plan.id }}/\${{ run.environment }}?at=\${{ run.occurrence }}`;
    const files = repository(text, { "rota.yaml": rotaFile, "a.plan.yaml": "environments: [staging]\n" });
    expect((await scheduled(files)).exitCode).toBe(0);
    expect(urls()).toEqual([`/checkout-staging/a/staging?at=${OCCURRENCE}`]);
  });

  test.each<[string, RotaOptions, string]>([
    ["ROTA_VAR_ID", { environment: { ROTA_VAR_ID: "outside" } }, "/outside"],
    ["--var before it", { argv: ["--var", "id=chosen"], environment: { ROTA_VAR_ID: "outside" } }, "/chosen"],
  ])("a null is answered by %s", async (_, options, url) => {
    const files = repository(`${service.url}/\${{ vars.id }}`, { "rota.yaml": rotaFile });
    expect((await scheduled(files, options)).exitCode).toBe(0);
    expect(urls()).toEqual([url]);
  });

  test.each<[string, string, string]>([
    ["a secret", "secrets.KEY", "error[secret-missing]: the secret KEY has no value"],
    ["a variable", "vars.id", "error[vars-missing]: the variable id has no value"],
    ["one of another environment", "vars.only", "error[vars-missing]: the variable only has no value"],
    ["what a variable is made of", "vars.made", "error[secret-missing]: the secret INNER has no value"],
    ["what a function needs", "sha256(vars.id2)", "error[expression-function]: sha256() needs text"],
  ])("%s that is missing keeps the run from beginning", async (_, expression, message) => {
    const more = { made: "${{ secrets.INNER }}", id2: [1] };
    const files = repository(`${service.url}/\${{ ${expression} }}`, {
      "rota.yaml": rotaFile,
      "a.plan.yaml": `environments: [staging]\nvars: ${JSON.stringify(more)}\n`,
      "a.suite.yaml": "vars: { made: null, id2: null }\ncases: { c: { steps: [{ run: 'true' }] } }\n",
    });
    const { exitCode, told } = await scheduled(files);
    expect(told).toContain(message);
    expect([exitCode, urls()]).toEqual([2, []]);
  });
});

describe("when it cannot be reached", () => {
  test("it is tried three times, then that is a warning and no failure", async () => {
    const { exitCode, told, result } = await scheduled(
      repository(`http://127.0.0.1:${await closedPort()}/x`),
    );
    expect([exitCode, result.verdict]).toEqual([0, "passed"]);
    expect(told).toMatch(
      /^warning: the heartbeat at http:\/\/127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\) \(tried 3 times\)$/m,
    );
  });

  test.each<[string, number[], number, RegExp]>([
    ["busy at first", [503, 429, 200], 3, /answered 200$/m],
    ["busy for long", [500, 502, 503, 200], 3, /^warning: .* answered 503 \(tried 3 times\)$/m],
    ["not there", [404, 200], 1, /^warning: .* answered 404$/m],
    ["elsewhere", [301, 200], 1, /^warning: .* answered 301: write the address that it leads to$/m],
  ])("%s", async (_, given, count, words) => {
    statuses = given;
    const { exitCode, told } = await scheduled(repository(service.url));
    expect([exitCode, urls().length]).toEqual([0, count]);
    expect(told).toMatch(words);
  });

  test("what answers something else than HTTP, or breaks off, is one that cannot be reached", async () => {
    const odd = await tcpServer((socket) => socket.end("220 mail.acme.test\r\n"));
    const { exitCode, told } = await scheduled(repository(odd.url));
    await odd.close();
    expect(exitCode).toBe(0);
    expect(told).toMatch(/^warning: the heartbeat at .* could not be reached \(\w+\) \(tried 3 times\)$/m);
  });

  test("an interruption ends the waiting", async () => {
    const silent = await httpServer(() => control.abort());
    const control = new AbortController();
    const { exitCode, told } = await scheduled(repository(silent.url), { interrupted: control.signal });
    await silent.close();
    expect(exitCode).toBe(0);
    expect(told).toMatch(/^warning: .* was not asked to the end: the run was interrupted$/m);
  });
});

describe("secrets", () => {
  const environment = { ROTA_SECRET_KEY: KEY };

  test("its path is told nowhere, whether it is reached or not", async () => {
    const files = repository(`${service.url}/\${{ secrets.KEY }}`);
    for (const status of [200, 404, 500, 500, 500]) statuses.push(status);
    for (let count = 0; count < 3; count++) {
      const text = everything(await scheduled(files, { environment }));
      expect(text).toMatch(/heartbeat at http:\/\/127\.0\.0\.1:\d+ (was|answered)/);
      expect(text).not.toMatch(/k3y/);
    }
    expect(new Set(urls())).toEqual(new Set([`/${KEY}`]));
  });

  test("a whole address that is one, through a variable, and no address at all", async () => {
    const files = repository("${{ vars.address }}", {
      "rota.yaml": 'vars: { address: "${{ secrets.URL }}" }\n',
    });
    const reached = await scheduled(files, { environment: { ROTA_SECRET_URL: `${service.url}/${KEY}` } });
    expect([reached.exitCode, urls()]).toEqual([0, [`/${KEY}`]]);
    const none = await scheduled(files, { environment: { ROTA_SECRET_URL: `ftp://${KEY}` } });
    expect(none.exitCode).toBe(0);
    expect(none.told).toMatch(/^warning: the heartbeat was not asked: it is no URL of http or https$/m);
    for (const outcome of [reached, none]) expect(everything(outcome)).not.toMatch(/k3y/);
  });

  test("a user and a password go into the header, as everywhere", async () => {
    const files = repository(service.url.replace("//", "//ada:${{ secrets.PASSWORD }}@"));
    const outcome = await scheduled(files, { environment: { ROTA_SECRET_PASSWORD: "p%40ss-w0rd" } });
    expect(asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from("ada:p@ss-w0rd").toString("base64")}`);
    expect(everything(outcome)).not.toMatch(/w0rd/);
  });
});

describe("rota start", () => {
  const resident = (heartbeat: string, command = "true") => {
    const files = repository(heartbeat, {}, command);
    const plan = String(files["a.plan.yaml"]).replace("every: 1h", "every: 1s");
    return { ...files, "a.plan.yaml": `${plan}runner: local\n` };
  };
  const argv = ["start", "--for", "2s"];
  const environment = { ROTA_SECRET_KEY: KEY };

  test("asks after each run, and tells where that went wrong", async () => {
    statuses = [404];
    const outcome = await rota(resident(`${service.url}/\${{ secrets.KEY }}`), { argv, environment });
    const { exitCode, results, told } = outcome;
    expect(exitCode).toBe(0);
    expect(results.size).toBeGreaterThan(0);
    expect(urls()).toEqual([...results].map(() => `/${KEY}`));
    expect(told.match(/! Checkout: the heartbeat at http:\/\/127\.0\.0\.1:\d+ answered 404$/gm)).toHaveLength(
      1,
    );
    expect(everything(outcome)).not.toMatch(/k3y/);
  });

  test("does not ask after one that failed", async () => {
    const { exitCode, results } = await rota(resident(service.url, "false"), { argv });
    expect([exitCode, results.size > 0, urls()]).toEqual([1, true, []]);
  });

  test("says at the beginning that its secret is missing", async () => {
    const { exitCode, told } = await rota(resident(`${service.url}/\${{ secrets.KEY }}`), { argv });
    expect(told).toContain("error[secret-missing]: the secret KEY has no value");
    expect(exitCode).toBe(2);
  });
});
