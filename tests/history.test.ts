import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { processName } from "../src/host/node-process-name.ts";
import { nodeSharedFolder } from "../src/host/node-shared-folder.ts";
import { fileStore } from "../src/ledger/file-store.ts";
import { dayOf, isoOf, type LedgerRecord } from "../src/ledger/record.ts";
import type { LedgerStore } from "../src/ledger/store.ts";
import { githubForTest } from "./github/github-for-test.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (ago: number) => isoOf(NOW - ago);

const machine = nodeHost();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-history-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface Asked {
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

async function rota(argv: readonly string[], { columns, environment = {} }: Asked = {}) {
  let [printed, told] = ["", ""];
  const terminal = {
    live: columns !== undefined,
    colours: false,
    columns: columns ?? 80,
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

/** A line for the occurrence so long ago. */
function line(ago: number, more: Partial<LedgerRecord> = {}): LedgerRecord {
  return {
    ...{ v: 1, occurrence: at(ago), schedule: "x", since: at(99 * DAY), state: "done", environment: null },
    ...{ at: at(ago - 60_000), ...more },
  };
}

function ran(id: string, ago: number, more: Partial<LedgerRecord> = {}): LedgerRecord {
  const url = `https://github.com/acme/shop/actions/runs/${id}`;
  return line(ago, {
    run: { id, attempt: 1, url, event: "schedule", ref: "refs/heads/main", sha: null },
    claim: { at: at(ago - 60_000), until: at(ago - 600_000), key: id },
    ...{ attempt: 1, lateness: 60, verdict: "passed", duration: 1840, ...more },
  });
}

/** Writes lines into a book, oldest first, each onto the page of its day. */
async function record(store: LedgerStore, book: string, lines: readonly LedgerRecord[]): Promise<void> {
  const pages = new Map<string, string>();
  for (const one of lines) {
    const page = dayOf(Date.parse(one.at));
    pages.set(page, `${pages.get(page) ?? ""}${JSON.stringify(one)}\n`);
  }
  for (const [page, text] of pages) expect(await store.write(book, page, text, undefined, "test")).toBe(true);
}

const ledger = () => fileStore(nodeSharedFolder(join(folder, ".rota/ledger")));

const FILES = {
  "rota.yaml": "environments: { staging: {}, production: {} }\n",
  "a.suite.yaml": "cases: { up: { steps: [{ wait: 1ms }] } }\n",
  "health.plan.yaml": "name: Health\nsuites: [a.suite.yaml]\nschedule: [{ every: 1h }]\n",
};
const SHOP = "name: Shop\nsuites: [a.suite.yaml]\nenvironments: [staging, production]\n";

const LINES: readonly LedgerRecord[] = [
  ran("1", 40 * DAY, { verdict: "failed" }),
  ran("2", 20 * HOUR, { flaky: ["a#up"], cases: { "a#up": [9, "passed"], "a#down": [1, "passed"] } }),
  ran("3", 19 * HOUR, {
    ...{ verdict: "failed", reason: "2 of 3 cases failed", lateness: 2220 },
    cases: { "a#up": [9, "failed"], "a#down": [1, "failed"] },
    failing: [
      { case: "a#up", place: "a.suite.yaml:3", fingerprint: "f" },
      { case: "a#down", place: "a.suite.yaml:9", fingerprint: "g" },
    ],
  }),
  line(18 * HOUR, { state: "missed" }),
  line(17 * HOUR, { state: "missed" }),
  line(16 * HOUR, { state: "missed", through: at(7 * HOUR), count: 110 }),
  line(6 * HOUR, { state: "coalesced" }),
  ran("4", 5 * HOUR, { state: "crashed" }),
  ran("6", 4 * HOUR, {
    ...{ attempt: 2, cases: { "a#up": [9, "passed"] } },
    earlier: [{ attempt: 1, run: ran("5", 0).run as never, at: at(4 * HOUR), state: "crashed" }],
  }),
  line(3 * HOUR, { state: "skipped" }),
  ran("7", 2 * HOUR, {
    occurrence: null,
    run: { ...(ran("7", 0).run as never as object), event: null } as never,
  }),
  ran("8", HOUR, { verdict: "cancelled", reason: "somebody cancelled it", lateness: 0 }),
  ran("9", 0, { state: "claimed", verdict: undefined as never, duration: undefined as never, lateness: 0 }),
];

test("tells what ran and what did not, newest first, and what it comes to", async () => {
  write(FILES);
  await record(ledger(), "health", LINES);
  const { printed, told, exitCode } = await rota(["history"], { columns: 80 });
  expect({ told, exitCode }).toEqual({ told: "", exitCode: 0 });
  expect(printed).toBe(`Health  health  health.plan.yaml
  … Sun 2026-11-22 12:00 UTC  running    on time                    9
  – Sun 2026-11-22 11:00 UTC  cancelled  on time      1.8 s         8
      somebody cancelled it
  ✓ Sun 2026-11-22 10:01 UTC  passed     by hand      1.8 s         7
  – Sun 2026-11-22 09:00 UTC  skipped
  ✓ Sun 2026-11-22 08:00 UTC  passed     1 min late   1.8 s  try 2  6
      try 1 crashed: run 5 never ended
  ! Sun 2026-11-22 07:00 UTC  crashed    1 min late   1.8 s         4
      its run never ended
  – Sun 2026-11-22 06:00 UTC  coalesced
  ! Sat 2026-11-21 18:00 UTC  missed 112 times, until Sun 2026-11-22 05:00 UTC
  ✗ Sat 2026-11-21 17:00 UTC  failed     37 min late  1.8 s         3
      a#up at a.suite.yaml:3, and 1 more case
  ✓ Sat 2026-11-21 16:00 UTC  passed     1 min late   1.8 s         2

  passed the last time, Sun 2026-11-22 08:01 UTC
  4 executed (2 passed, 1 failed, 1 cancelled), 1 run again, 1 by hand
  1 running, 112 missed, 1 coalesced, 1 skipped, 1 crashed
  late by 1 min at the median, 37 min at worst
  a#up  flaky: passed only after a failed attempt in 1 of 3 runs
  a#down  unstable: ended otherwise than in the run before 1 of 1 time
  a#up  unstable: ended otherwise than in the run before 2 of 2 times
`);
});

/** A line whose run has not said how it ended. */
function held(id: string, ago: number, lease: number): LedgerRecord {
  const { verdict: _verdict, duration: _duration, ...rest } = ran(id, ago);
  const claim = { at: at(ago), until: at(ago - lease), key: id };
  return { ...rest, state: "claimed", claim };
}

describe("runs that nobody has written down as crashed yet", () => {
  test("the lease is over, or the process is gone; what was handed over is neither", async () => {
    write(FILES);
    // The number of a process of ours, as it would have been called had it begun at another time.
    const gone = `${processName().replace(/-\d+$/, "-1")}.1`;
    await record(ledger(), "health", [
      ...[held("1", 5 * HOUR, HOUR), held("2", 4 * HOUR, 5 * HOUR), held(gone, 3 * HOUR, 5 * HOUR)],
      { ...held("4", 2 * HOUR, 0), attempt: 0 },
      held(`${processName()}.1`, HOUR, HOUR / 2),
    ]);
    const { printed } = await rota(["history"]);
    const rows = printed.split("\n").filter((text) => text.includes("UTC"));
    expect(rows.map((row) => row.replace(/ {2,}(1 min late|https).*/, "").trim())).toEqual([
      "… Sun 2026-11-22 11:00 UTC  running",
      "… Sun 2026-11-22 10:00 UTC  waits to be run",
      "! Sun 2026-11-22 09:00 UTC  crashed",
      "… Sun 2026-11-22 08:00 UTC  running",
      "! Sun 2026-11-22 07:00 UTC  crashed",
    ]);
    expect(printed.match(/^ {6}its run never ended$/gm)).toHaveLength(2);
    expect(printed).toContain("  2 running, 1 waiting to be run, 2 crashed\n");
    const told = JSON.parse((await rota(["history", "--format", "json"])).printed);
    const [book] = told.plans[0].environments;
    expect(book.totals).toMatchObject({ running: 2, waiting: 1, crashed: 2 });
    const states = book.records.map(({ state }: LedgerRecord) => state);
    expect(states).toEqual(["claimed", "claimed", "crashed", "claimed", "crashed"]);
  });

  test("GitHub is asked for each run once, and where it does not say the lease tells", async () => {
    const github = await githubForTest();
    write({ ...FILES, "shop.plan.yaml": SHOP });
    for (const id of [11, 12, 13, 14, 15, 16]) {
      const status = id % 2 === 0 ? "in_progress" : "completed";
      github.state.addRun({ id, path: ".github/workflows/a.yml", created_at: at(DAY), status });
    }
    // What goes on has outlived its lease, what is over has not; of 99 nobody knows anything.
    const lines = [11, 12, 13, 14, 15, 16].map((id, index) =>
      held(String(id), (7 - index) * HOUR, id % 2 === 0 ? 60_000 : DAY),
    );
    await record(ledger(), "health", [...lines, held("99", 0, HOUR)]);
    await record(ledger(), "shop@staging", lines.slice(0, -1));
    const environment = {
      ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop", GITHUB_TOKEN: github.token },
    };
    const { printed } = await rota(["history"], { environment });
    expect(printed).toContain("  4 running, 3 crashed\n");
    expect(printed).toContain("  2 running, 3 crashed\n");
    expect(github.requests).toHaveLength(7);
    github.fault({ kind: "bad-gateway", on: "actions/get-workflow-run", times: 100 });
    const silent = await rota(["history", "shop"], { environment });
    expect(silent.printed).toContain("  3 running, 2 crashed\n");
  });
});

describe("as wide as the terminal", () => {
  test.each([60, 100, 140])("%i columns: nothing is longer", async (columns) => {
    write(FILES);
    await record(ledger(), "health", LINES);
    const { printed } = await rota(["history"], { columns });
    const longest = Math.max(...printed.split("\n").map((text) => text.length));
    expect(longest).toBeLessThan(columns);
    expect(printed.includes("https://github.com/acme/shop/actions/runs/9")).toBe(columns > 120);
  });

  test("what goes elsewhere is never cut", async () => {
    write(FILES);
    await record(ledger(), "health", LINES);
    const { printed } = await rota(["history"]);
    expect(printed).toContain("https://github.com/acme/shop/actions/runs/9\n");
    expect(printed).not.toContain("…\n");
  });
});

test("a document for machines: the lines of the ledger, and what they come to", async () => {
  write({ ...FILES, "shop.plan.yaml": SHOP });
  await record(ledger(), "health", LINES);
  await record(ledger(), "shop@production", [ran("1", HOUR)]);
  const { printed, exitCode } = await rota(["history", "--format", "json"]);
  expect(exitCode).toBe(0);
  const { plans, ...rest } = JSON.parse(printed);
  expect(rest).toEqual({ from: "2026-10-23T12:00:00Z", days: 30, ledger: ".rota/ledger" });
  const [health, shop] = plans;
  expect(health).toMatchObject({ id: "health", name: "Health", file: "health.plan.yaml" });
  const [book] = health.environments;
  expect(book).toMatchObject({
    environment: null,
    streak: { verdict: "passed", length: 1, since: at(4 * HOUR - 60_000) },
    totals: {
      ...{ executed: 4, passed: 2, failed: 1, cancelled: 1, running: 1, missed: 112, coalesced: 1 },
      ...{ skipped: 1, crashed: 1, repeated: 1, byHand: 1, lateness: { median: 60, worst: 2220 } },
    },
    flaky: [{ case: "a#up", times: 1, of: 3 }],
    unstable: [
      { case: "a#down", times: 1, of: 1 },
      { case: "a#up", times: 2, of: 2 },
    ],
  });
  expect(book.records).toHaveLength(LINES.length - 1);
  expect(book.records[0]).toEqual(JSON.parse(JSON.stringify(LINES.at(-1))));
  const environments = shop.environments.map((one: { environment: string }) => one.environment);
  expect(environments).toEqual(["staging", "production"]);
  expect(shop.environments[1].records).toHaveLength(1);
});

describe("what is looked at", () => {
  const titles = (printed: string) => printed.split("\n").filter((text) => /^\w/.test(text));

  test("all plans in all environments, or those that are named", async () => {
    write({ ...FILES, "shop.plan.yaml": SHOP });
    await record(ledger(), "shop@staging", [ran("1", HOUR)]);
    const all = await rota(["history"]);
    expect(titles(all.printed)).toEqual([
      "Health  health  health.plan.yaml",
      "Shop  shop  shop.plan.yaml  staging",
      "Shop  shop  shop.plan.yaml  production",
    ]);
    expect(all.printed).toContain("health.plan.yaml\n  nothing recorded in 30 days\n");
    const one = await rota(["history", "shop", "--environment", "staging"]);
    expect(titles(one.printed)).toEqual(["Shop  shop  shop.plan.yaml  staging"]);
  });

  test("so many days, and so many lines", async () => {
    write(FILES);
    await record(ledger(), "health", LINES);
    const year = await rota(["history", "--days", "365"]);
    expect(year.printed).toContain("5 executed (2 passed, 2 failed, 1 cancelled)");
    const short = await rota(["history", "--days", "1", "--limit", "2"]);
    expect(short.printed).toContain("  … and 8 older lines: --limit shows more\n");
    expect(short.printed.split("\n").filter((text) => text.includes("UTC  "))).toHaveLength(2);
  });

  test("nothing: says where it looked, and where it might be", async () => {
    write(FILES);
    const here = await rota(["history"]);
    expect(here).toEqual({
      exitCode: 0,
      told: "",
      printed:
        "nothing was recorded of 1 plan in 30 days: looked in .rota/ledger\n  hint: --store git reads the branch rota-state, where workflows write, with a token in GITHUB_TOKEN\n",
    });
    const named = await rota(["history", "--store", "./elsewhere"]);
    expect(named.printed).toBe("nothing was recorded of 1 plan in 30 days: looked in ./elsewhere\n");
  });

  test("a plan that cannot be read does not hide the others", async () => {
    write({ ...FILES, "broken.plan.yaml": "suites: 5\n" });
    await record(ledger(), "health", LINES);
    const { printed, told, exitCode } = await rota(["history"]);
    expect(printed).toContain("4 executed");
    expect(told).toContain("broken.plan.yaml:1:9");
    expect(exitCode).toBe(2);
  });

  test("a page that somebody edited: what is not a Rota's is left out, and nothing reaches the terminal", async () => {
    write(FILES);
    const wrong: Record<string, unknown> = {
      ...{ ...ran("1", HOUR), cases: { "a#up": null }, failing: "all", flaky: 7, count: "many" },
      ...{ lateness: "late", reason: "\u001b[31m::error::x\n##[group]", verdict: "failed", earlier: [null] },
    };
    await record(ledger(), "health", [
      wrong as never,
      { ...ran("2", 0), run: 5 as never, state: "lost" as never },
    ]);
    const { printed, exitCode } = await rota(["history"]);
    expect(exitCode).toBe(0);
    expect(printed).toContain("  ? Sun 2026-11-22 12:00 UTC  lost\n");
    expect(printed).not.toMatch(/\x1b|^\s*::error|##\[/m);
  });
});

test("ninety days of a branch at GitHub are asked for twenty pages at a time", async () => {
  const github = await githubForTest();
  write(FILES);
  const pages = Array.from({ length: 90 }, (_, index) => ran(String(index), (89 - index) * DAY));
  const files = pages.map((one) => [`health/${dayOf(Date.parse(one.at))}.jsonl`, `${JSON.stringify(one)}\n`]);
  await github.repository.commit("rota-state", Object.fromEntries(files));
  const environment = {
    ...{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "acme/shop", GITHUB_TOKEN: github.token },
  };
  const { printed, exitCode } = await rota(["history", "--days", "90", "--store", "git"], { environment });
  expect(printed).toContain("passed 90 times in a row, since Tue 2026-08-25 12:01 UTC");
  expect(exitCode).toBe(0);
  expect(github.mostAtOnce).toBe(20);
  expect(github.requests).toHaveLength(91);
});

test.each([
  [["--days", "0"], "write --days 90"],
  [["--limit", "all"], "write --limit 100"],
  [["--format", "xml"], "formats are text and json"],
  [["--environment", "live"], "no plan runs in the environment live"],
  [["--store", "memory"], "the ledger's store is memory, so there is no history"],
  [["--store", "git"], "no repository at GitHub is known here"],
  [["nowhere"], "there is no plan nowhere"],
])("rota history %j ends with 2 and says what to do", async (argv, told) => {
  write(FILES);
  const outcome = await rota(["history", ...argv]);
  expect(outcome.exitCode).toBe(2);
  expect(outcome.told).toContain(told);
  expect(outcome.told).toContain("hint: ");
});
