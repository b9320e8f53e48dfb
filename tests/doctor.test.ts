import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { processName } from "../src/host/node-process-name.ts";
import { nodeSharedFolder } from "../src/host/node-shared-folder.ts";
import { fileStore } from "../src/ledger/file-store.ts";
import { openGitStore } from "../src/ledger/git-store.ts";
import { isoOf, type LedgerRecord } from "../src/ledger/record.ts";
import type { DoctorFinding } from "../src/report/doctor-text.ts";
import { githubForTest } from "./github/github-for-test.ts";
import type { LocalGithub } from "./github/start-github.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (ago: number) => isoOf(NOW - ago);
const WORKFLOW = ".github/workflows/rota-health.yml";

const machine = nodeHost();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-doctor-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function rota(argv: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  let [printed, told] = ["", ""];
  const terminal = {
    live: false,
    colours: false,
    columns: 100,
    print: (text: string) => {
      printed += text;
    },
    tell: (text: string) => {
      told += text;
    },
  };
  // Retries are waited for in no time.
  const clock = { ...machine.clock, now: () => NOW, sleep: async () => {} };
  const exitCode = await main(argv, { ...machine, clock, terminal, environment, workingFolder: folder });
  return { exitCode, printed, told };
}

const HEALTH =
  'name: Health\nsuites: [a.suite.yaml]\nenvironments: [staging]\nschedule: [{ cron: "5 * * * *" }]\n';
const FILES = {
  "rota.yaml": `action: acme/rota@${"0123456789".repeat(4)} # v1.4.0\nenvironments: { staging: {} }\n`,
  "a.suite.yaml": "cases: { up: { steps: [{ wait: 1ms }] } }\n",
  "health.plan.yaml": HEALTH,
};

interface Scene {
  readonly files?: Readonly<Record<string, string>>;
  /** Makes something else of a repository in which all is well. */
  readonly change?: (github: LocalGithub) => unknown;
  readonly argv?: readonly string[];
  readonly token?: (github: LocalGithub) => string;
}

/** A repository whose hourly ticks came for three days, each two minutes late. */
async function healthy(): Promise<LocalGithub> {
  const github = await githubForTest();
  const { state, repository } = github;
  await repository.commit("main", { [WORKFLOW]: "on: schedule\n" }, undefined, at(3 * DAY));
  state.addWorkflow({ path: WORKFLOW });
  for (let hour = 1; hour <= 72; hour++) tick(github, hour * HOUR - 7 * 60_000);
  state.addEnvironment({ name: "staging" });
  Object.assign(state.repository, { pushed_at: at(HOUR), permissions: { push: true } });
  return github;
}

function tick({ state }: LocalGithub, ago: number, more: object = {}): void {
  state.addRun({ id: Math.round(ago / 1000), path: WORKFLOW, created_at: at(ago), ...more });
}

async function examine({ files = {}, change, argv = [], token }: Scene) {
  write({ ...FILES, ...files });
  await rota(["generate"]);
  const github = await healthy();
  await change?.(github);
  const outcome = await rota(["doctor", "--format", "json", ...argv], {
    ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop" },
    GITHUB_TOKEN: token?.(github) ?? github.token,
  });
  const { findings } = JSON.parse(outcome.printed) as { findings: readonly DoctorFinding[] };
  return { ...outcome, github, findings };
}

/** A line of the ledger for the occurrence so long ago, which passed. */
function line(ago: number): LedgerRecord {
  const run = { id: `run-${ago / HOUR}`, attempt: 1, url: null, event: "schedule", ref: null, sha: null };
  return {
    ...{
      v: 1,
      occurrence: at(ago),
      schedule: "x",
      since: at(9 * DAY),
      state: "done",
      environment: "staging",
    },
    ...{ at: at(ago), run, verdict: "passed", attempt: 1 },
  };
}

/** Writes lines into the ledger of the plan health, as its branch has it. */
async function record(github: LocalGithub, ...lines: readonly LedgerRecord[]): Promise<void> {
  const { clock, random } = { ...machine, clock: { ...machine.clock, sleep: async () => {} } };
  const options = { token: github.token, baseUrl: github.url, repository: "acme/shop", branch: "rota-state" };
  const store = openGitStore({ ...options, clock, random });
  const text = lines.map((one) => `${JSON.stringify(one)}\n`).join("");
  expect(await store.write("health@staging", "2026-11-20", text, undefined, "test")).toBe(true);
}

/** What is not well, in short. */
const bad = (findings: readonly DoctorFinding[]) =>
  findings.filter(({ severity }) => severity !== "ok").map(({ severity, code }) => `${severity} ${code}`);

test("says of each thing that it is well, and changes nothing", async () => {
  write(FILES);
  await rota(["generate"]);
  const github = await healthy();
  const { printed, told, exitCode } = await rota(["doctor"], {
    ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop", GITHUB_TOKEN: github.token },
  });
  expect(printed).toBe(`acme/shop
  ✓ 3 files, all of them valid
  ✓ 2 workflow files, all of them what the plans say
  ✓ acme/shop is public; schedules run on its branch main
  ✓ the token may read Actions, and read and write contents
  ✓ the newest commit on main is 3 days old; GitHub switches schedules off after 60 quiet days
  ✓ the branch rota-state of the ledger is not there yet; the first run makes it
  ✓ the ledger could be read: the branch rota-state of acme/shop

Health  health  health.plan.yaml
  ✓ .github/workflows/rota-health.yml is switched on
  ✓ the newest tick came Sun 2026-11-22 11:07 UTC, 2 min late

1 plan: nothing wrong
`);
  expect({ told, exitCode }).toEqual({ told: "", exitCode: 0 });
  expect(github.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(github.requests.length).toBeLessThan(12);
});

describe("what is found at GitHub", () => {
  const runs = (github: LocalGithub) => github.state.runs;
  const since = (github: LocalGithub, ago: number) =>
    github.repository.commit("main", { [WORKFLOW]: `# ${ago}\n` }, undefined, at(ago));

  test.each<[code: string, Scene]>([
    [
      "error repository-archived",
      { change: ({ state }) => Object.assign(state.repository, { archived: true }) },
    ],
    [
      "error repository-disabled",
      { change: ({ state }) => Object.assign(state.repository, { disabled: true }) },
    ],
    ["error repository-hidden", { token: (github) => github.tokenWith("blind") }],
    ["error token-refused", { token: () => "ghs_no" }],
    ["warning repository-fork", { change: ({ state }) => Object.assign(state.repository, { fork: true }) }],
    [
      "error workflow-disabled-inactivity",
      { change: ({ state }) => state.addWorkflow({ path: WORKFLOW, state: "disabled_inactivity" }) },
    ],
    [
      "error workflow-disabled-manually",
      { change: ({ state }) => state.addWorkflow({ path: WORKFLOW, state: "disabled_manually" }) },
    ],
    [
      "error workflow-disabled-fork",
      { change: ({ state }) => state.addWorkflow({ path: WORKFLOW, state: "disabled_fork" }) },
    ],
    [
      "error workflow-deleted",
      { change: ({ state }) => state.addWorkflow({ path: WORKFLOW, state: "deleted" }) },
    ],
    ["error workflow-missing", { change: ({ state }) => state.workflows.splice(0) }],
    ["error ticks-missing", { change: (github) => runs(github).splice(0, 30) }],
    ["warning ticks-late", { change: (github) => runs(github).splice(0, 3) }],
    ["warning ticks-dropped", { change: (github) => runs(github).splice(3, 40) }],
    [
      "error run-startup-failure",
      { change: (github) => tick(github, 60_000, { conclusion: "startup_failure" }) },
    ],
    ["error run-waiting", { change: (github) => tick(github, 60_000, { status: "waiting" }) }],
    [
      "warning run-queued",
      { change: (github) => tick(github, 53 * 60_000 - 1, { status: "queued", created_at: at(HOUR + 1) }) },
    ],
    [
      "error environment-reviewers",
      { change: ({ state }) => (state.environments[0] = { name: "staging", needsReview: true, wait: 0 }) },
    ],
    [
      "warning environment-wait",
      { change: ({ state }) => (state.environments[0] = { name: "staging", needsReview: false, wait: 30 }) },
    ],
    ["warning environment-missing", { change: ({ state }) => state.environments.splice(0) }],
    [
      "error state-branch-rules",
      { change: ({ state }) => state.rules.set("rota-state", ["deletion", "creation"]) },
    ],
    ["warning activity-quiet", { change: (github) => since(github, 46 * DAY).then(() => fill(github, 46)) }],
    ["warning paused", { files: { "health.plan.yaml": `${HEALTH}paused: true\n` } }],
    [
      "warning ended",
      { files: { "health.plan.yaml": HEALTH.replace('cron: "5 * * * *"', "at: 2026-01-01T08:00") } },
    ],
    ["error workflows-stale", { change: () => appendFileSync(join(folder, WORKFLOW), "# touched\n") }],
    ["error generate-foreign", { files: { [WORKFLOW]: "on: push\n" } }],
    ["error files-invalid", { change: () => write({ "b.suite.yaml": "cases: []\n" }) }],
    [
      "warning state-branch-protected",
      {
        change: async ({ repository, state }) => {
          await repository.commit("rota-state", { "README.md": "" });
          state.protections.set("rota-state", "protection");
        },
      },
    ],
    ["warning ledger-none", { files: { "rota.yaml": `${FILES["rota.yaml"]}state: { store: memory }\n` } }],
    [
      "warning store-missing",
      { files: { "rota.yaml": `${FILES["rota.yaml"]}state: { store: "\${{ secrets.LEDGER }}" }\n` } },
    ],
    ["error ledger-newer", { change: (github) => record(github, { ...line(HOUR), v: 2 as 1 }) }],
    ["warning runs-crashed", { change: (github) => record(github, { ...line(HOUR), state: "crashed" }) }],
    [
      "warning runs-crashed",
      {
        change: (github) =>
          record(github, {
            ...{ ...line(DAY), state: "claimed" },
            claim: { at: at(DAY), until: at(DAY - HOUR), key: "k" },
          }),
      },
    ],
    ["warning runs-missed", { change: (github) => record(github, { ...line(HOUR), state: "missed" }) }],
  ])("%s", async (code, scene) => {
    const { findings, exitCode } = await examine(scene);
    const found = findings.find((one) => `${one.severity} ${one.code}` === code);
    expect(bad(findings)).toEqual([code]);
    expect(found?.hint).toBeTruthy();
    expect(exitCode).toBe(code.startsWith("error") ? 1 : 0);
  });

  /** The ticks of so many days, as far as one request shows them. */
  const fill = (github: LocalGithub, days: number) => {
    for (let hour = 73; hour <= days * 24; hour++) tick(github, hour * HOUR - 7 * 60_000);
  };
});

describe("runs that never ended, and nobody has written it down", () => {
  const held = (ago: number, id: string, until: string) => {
    const { verdict: _verdict, run, ...rest } = line(ago);
    const claim = { at: at(ago), until, key: id };
    return { ...rest, state: "claimed" as const, run: { ...run, id } as never, claim };
  };
  const crashes = (findings: readonly DoctorFinding[]) =>
    findings.flatMap(({ code, message }) => (code === "runs-crashed" ? [message] : []));

  test("GitHub says so, before the lease is over", async () => {
    const { findings } = await examine({
      change: async (github) => {
        github.state.addRun({ id: 4711, status: "completed" });
        github.state.addRun({ id: 4712, status: "in_progress" });
        await record(github, ...[held(3 * HOUR, "4711", at(-HOUR)), held(2 * HOUR, "4712", at(HOUR))], {
          ...held(HOUR, "4711", at(HOUR)),
          attempt: 0,
        });
      },
    });
    expect(crashes(findings)).toEqual(["1 run never ended in 7 days: 4711 of Sun 2026-11-22 09:00 UTC"]);
  });

  test.each([
    ["ended", 'schedule: [{ at: "2026-11-22T09:00:00Z" }]'],
    ["paused", "schedule: [{ every: 1h }]\npaused: true"],
    ["goes on", "schedule: [{ every: 1h }]"],
  ])("a process that was killed, of a plan that %s", async (_, schedule) => {
    const { "rota.yaml": _rota, ...files } = FILES;
    write({ ...files, "health.plan.yaml": `suites: [a.suite.yaml]\nrunner: local\n${schedule}\n` });
    // The number of a process of ours, as it would have been called had it begun at another time.
    const gone = `${processName().replace(/-\d+$/, "-1")}.1`;
    const store = fileStore(nodeSharedFolder(join(folder, ".rota/ledger")));
    const text = [held(3 * HOUR, gone, at(-HOUR)), held(2 * HOUR, `${processName()}.1`, at(-HOUR))]
      .map((one) => `${JSON.stringify(one)}\n`)
      .join("");
    expect(await store.write("health", "2026-11-22", text, undefined, "test")).toBe(true);
    const { printed } = await rota(["doctor", "--format", "json"]);
    const { findings } = JSON.parse(printed) as { findings: readonly DoctorFinding[] };
    expect(crashes(findings)).toEqual([`1 run never ended in 7 days: ${gone} of Sun 2026-11-22 09:00 UTC`]);
  });
});

test("runs that failed are no fault of the schedule", async () => {
  const { findings, exitCode } = await examine({
    change: (github) =>
      record(
        github,
        line(3 * HOUR),
        ...[2, 1].map((hours) => ({ ...line(hours * HOUR), verdict: "failed" as const })),
      ),
  });
  expect(bad(findings)).toEqual([]);
  expect(exitCode).toBe(0);
  expect(findings.find(({ code }) => code === "runs-failed")).toMatchObject({
    ...{ plan: "health", environment: "staging" },
    message: "its runs come to an end, but the newest 2 failed, since Sun 2026-11-22 10:00 UTC",
  });
  expect(findings.find(({ code }) => code === "state-branch")?.message).toBe(
    "no rule keeps Rota from the branch rota-state of the ledger",
  );
});

describe("what GitHub does not say", () => {
  test.each<[operation: string, codes: readonly string[]]>([
    ["repos/get", ["warning repository-unknown"]],
    ["actions/get-workflow", ["warning workflow-unknown"]],
    ["actions/list-workflow-runs", ["warning ticks-unknown"]],
    ["GET /repos/acme/shop/branches/", ["warning state-branch-unknown"]],
    ["repos/get-branch-rules", ["warning state-branch-unknown"]],
    ["repos/get-environment", ["warning environment-unknown"]],
    ["GET /repos/acme/shop/contents", ["warning github-unreachable"]],
  ])("%s: the others are told all the same", async (on, codes) => {
    const { findings, exitCode } = await examine({
      change: (github) => github.fault({ kind: "bad-gateway", on, times: 4 }),
    });
    expect(bad(findings)).toEqual(codes);
    expect(findings.length).toBeGreaterThan(6);
    expect(exitCode).toBe(0);
  });

  test("a token without permissions: says which, and what is not known without them", async () => {
    const { findings } = await examine({ token: (github) => github.tokenWith({ issues: "read" }) });
    expect(bad(findings)).toEqual([
      "warning token-permissions",
      "warning activity-unknown",
      "warning state-branch-unknown",
      "warning workflow-unknown",
      "warning ticks-unknown",
      "warning environment-unknown",
      "warning ledger-permission",
    ]);
    const token = findings.find(({ code }) => code === "token-permissions");
    expect(token?.message).toBe("the token lacks actions: read and contents: read");
  });

  test("where an account can have no rules, none hold", async () => {
    const message = "Upgrade to GitHub Pro or make this repository public to enable this feature.";
    const { findings } = await examine({
      change: (github) => github.fault({ kind: "forbidden", on: "repos/get-branch-rules", message }),
    });
    expect(bad(findings)).toEqual([]);
  });

  test("nothing at all: one word about it", async () => {
    write(FILES);
    await rota(["generate"]);
    const { printed, exitCode } = await rota(["doctor"], {
      ...{ GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_REPOSITORY: "acme/shop", GITHUB_TOKEN: "ghs_secret" },
    });
    expect(exitCode).toBe(0);
    expect(printed).toContain("⚠ GitHub could not be asked");
    expect(printed).toContain("1 plan: 1 warning\n");
    expect(printed).not.toContain("ghs_secret");
  });

  test.each([
    [{}, "no repository there is known", "GITHUB_REPOSITORY"],
    [{ GITHUB_REPOSITORY: "acme/shop" }, "about acme/shop: there is no token", "gh auth token"],
  ])("was not asked: %j", async (environment, message, hint) => {
    write(FILES);
    await rota(["generate"]);
    const { printed, exitCode } = await rota(["doctor"], environment);
    expect(exitCode).toBe(0);
    expect(printed).toContain(`GitHub was not asked`);
    expect(printed).toContain(message);
    expect(printed).toContain(hint);
  });
});

describe("which plans", () => {
  const LOCAL = "suites: [a.suite.yaml]\nrunner: local\nschedule: [{ every: 1h }]\n";

  test("only those that were named, though the names of workflows hang on all", async () => {
    const { findings } = await examine({
      files: {
        "b/health.plan.yaml": HEALTH.replace("a.suite", "/a.suite"),
        "other.plan.yaml": HEALTH.replace("Health", "Other"),
      },
      argv: ["other.plan.yaml"],
      change: ({ state }) => state.workflows.splice(0),
    });
    expect(bad(findings)).toEqual(["error workflow-missing"]);
    expect(findings.find(({ code }) => code === "workflow-missing")).toMatchObject({
      plan: "other",
      message: "GitHub knows no workflow .github/workflows/rota-other.yml",
    });
  });

  test("a workflow that several share is told of once, with the ticks of all of them", async () => {
    const { findings } = await examine({
      files: {
        "rota.yaml": `${FILES["rota.yaml"]}pack: single\n`,
        "b.plan.yaml": HEALTH.replace("5 * * * *", "35 * * * *"),
      },
      change: async (github) => {
        const path = ".github/workflows/rota-plans.yml";
        github.state.addWorkflow({ path });
        await github.repository.commit("main", { [path]: "" }, undefined, at(3 * DAY));
        for (let hour = 0; hour < 72; hour++) tick(github, hour * HOUR + 22 * 60_000, { path });
      },
    });
    // Every other tick did not come.
    expect(bad(findings)).toEqual(["warning ticks-dropped"]);
    expect(findings.find(({ code }) => code === "ticks-dropped")).toMatchObject({ plan: null });
    expect(findings.filter(({ code }) => code === "workflow")).toHaveLength(1);
  });

  test("what only a process starts: GitHub and workflows are no matter, the ledger is", async () => {
    const { "rota.yaml": _, ...files } = FILES;
    write({ ...files, "health.plan.yaml": LOCAL, "by-hand.plan.yaml": "suites: [a.suite.yaml]\n" });
    const { printed, exitCode } = await rota(["doctor"]);
    expect(printed).toContain(
      "⚠ nothing was ever recorded of it in .rota/ledger [not-started]\n    hint: keep",
    );
    expect(printed).toContain("✓ it has no schedule");
    expect(exitCode).toBe(0);
  });
});

test("a document for machines", async () => {
  const { printed, findings } = await examine({ change: ({ state }) => state.environments.splice(0) });
  expect(Object.keys(JSON.parse(printed))).toEqual(["repository", "findings"]);
  expect(findings.find(({ severity }) => severity === "warning")).toEqual({
    code: "environment-missing",
    severity: "warning",
    plan: "health",
    environment: "staging",
    message: "GitHub has no environment staging yet; the first run makes one without secrets and rules",
    hint: "make it in the repository's settings, or write github-environment: false in rota.yaml",
  });
});

test.each([
  [["doctor", "--format", "xml"], "formats are text and json"],
  [["doctor", "nowhere"], "there is no plan nowhere"],
  [["doctor", "--store", "ftp://x"], "there is no store for addresses that begin with ftp://"],
])("rota %j ends with 2 and says what to do", async (argv, told) => {
  write(FILES);
  const outcome = await rota(argv);
  expect(outcome.exitCode).toBe(2);
  expect(outcome.told).toContain(told);
});
