import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { type Files, type Outcome, type RotaOptions, rota } from "./support/sandbox.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

/** A line of --format json. */
interface Event {
  readonly event: string;
  readonly plan?: string;
  readonly environment?: string | null;
  readonly occurrence?: string;
  readonly verdict?: string;
  readonly change?: string;
  readonly count?: number;
  readonly why?: string;
  readonly problem?: string | null;
  readonly message?: string;
  readonly running?: number;
}

const plan = (more: object = {}, schedule: object[] = [{ every: "1s" }]) =>
  JSON.stringify({ suites: ["t.suite.yaml"], runner: "local", schedule, ...more });
const suiteOf = (request: string, status = 200) =>
  `cases: { c: { steps: [{ http: GET ${api.url}${request}, expect: { status: ${status} } }] } }\n`;
const FILES: Files = { "t.suite.yaml": suiteOf("/echo?t"), "t.plan.yaml": plan() };

const queries = () => api.log.map(({ query }) => query);
const seconds = (text = "") => Date.parse(text) / 1000;
const named = (all: readonly Event[], event: string, name = "t") =>
  all.filter((one) => one.event === event && one.plan === name);

/** A `rota start` that is watched: what happens so far, and what waits for it. */
class Watched {
  readonly events: Event[] = [];
  told = "";
  folder = "";
  readonly interrupt = new AbortController();
  readonly urge = new AbortController();
  readonly outcome: Promise<Outcome>;
  #rest = "";
  readonly #waiting = new Set<() => void>();

  constructor(files: Files, argv: readonly string[] = [], options: RotaOptions = {}) {
    this.outcome = rota(files, {
      ...options,
      argv: ["start", ...argv, "--format", "json"],
      interrupted: this.interrupt.signal,
      urged: this.urge.signal,
      onFolder: (folder) => {
        this.folder = folder;
      },
      onText: (text) => this.#hear(text),
    });
  }

  /** Resolves once something has happened, now or later. */
  async until(isSo: (events: readonly Event[]) => boolean): Promise<void> {
    while (!isSo(this.events)) await new Promise<void>((wake) => this.#waiting.add(wake));
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  #hear(text: string): void {
    this.told += text;
    for (const line of `${this.#rest}${text}`.split("\n"))
      if (line.startsWith('{"event":')) this.events.push(JSON.parse(line) as Event);
    for (const wake of [...this.#waiting]) {
      this.#waiting.delete(wake);
      wake();
    }
  }
}

describe("every second", () => {
  test("each run is for its own moment, sends its own request and has its own reports; none is lost", async () => {
    const started = new Watched(FILES, ["--for", "4s"]);
    const { exitCode, results } = await started.outcome;
    expect(exitCode).toBe(0);
    const runs = named(started.events, "run-ended");
    const moments = runs.map(({ occurrence }) => seconds(occurrence));
    expect(new Set(moments).size).toBe(moments.length);
    const unrun = named(started.events, "not-run").reduce((sum, { count = 0 }) => sum + count, 0);
    const span = (moments.at(-1) as number) - (moments[0] as number) + 1;
    // Each moment between the first and the last is run or told of; some that are told of may have come after the last.
    expect(span).toBeGreaterThanOrEqual(runs.length);
    expect(span).toBeLessThanOrEqual(runs.length + unrun);
    expect(queries()).toEqual(runs.map(() => "t"));
    const folders = runs.map(({ occurrence }) => `t/${occurrence?.replace(/[-:]/g, "")}/result.json`);
    expect([...results.keys()]).toEqual(folders);
    expect([...results.values()].map(({ run }) => run.occurrence)).toEqual(
      runs.map(({ occurrence }) => occurrence),
    );
    // Each run is one of its own.
    expect(new Set([...results.values()].map(({ run }) => run.id)).size).toBe(runs.length);
    expect(started.events.filter(({ event }) => event === "stopping")).toMatchObject([{ why: "over" }]);
  });

  test("plans and environments run beside each other", async () => {
    const started = new Watched({
      ...FILES,
      "rota.yaml": "environments: { one: {}, two: {} }\n",
      "slow.suite.yaml": suiteOf("/slow?ms=2600"),
      "slow.plan.yaml": plan({ suites: ["slow.suite.yaml"], environments: ["one", "two"] }),
    });
    const quickBeside = (events: readonly Event[]) => {
      const open = events.filter(({ event, plan: id }) => event === "run-started" && id === "slow");
      const from = events.indexOf(open[1] as Event);
      const beside = named(events.slice(from), "run-ended").length;
      return open.length > 1 && beside > 0;
    };
    await started.until(quickBeside);
    expect(named(started.events, "run-ended", "slow")).toEqual([]);
    const where = named(started.events, "run-started", "slow").map(({ environment }) => environment);
    expect(where.sort()).toEqual(["one", "two"]);
    await started.until((events) => named(events, "not-run", "slow").length > 1);
    started.interrupt.abort();
    const { exitCode, results } = await started.outcome;
    expect(exitCode).toBe(0);
    expect([...new Set([...results.keys()].map((path) => path.split("/")[0]))]).toEqual([
      ...["slow@one", "slow@two", "t"],
    ]);
  });

  test("overlap: cancel ends the run before, with its clean-up", async () => {
    const started = new Watched({
      "t.suite.yaml": `${suiteOf("/slow?ms=9000")}after: [http: GET ${api.url}/echo?after]\n`,
      "t.plan.yaml": plan({ overlap: "cancel" }),
    });
    await started.until((events) => named(events, "run-ended").length > 1);
    started.interrupt.abort();
    started.urge.abort();
    const { exitCode } = await started.outcome;
    expect(exitCode).toBe(130);
    const ended = named(started.events, "run-ended");
    expect(ended.every(({ verdict }) => verdict === "cancelled")).toBe(true);
    expect(queries().filter((query) => query === "after")).toHaveLength(ended.length);
  });

  test("the newest reports are kept, and nothing else is removed", async () => {
    const started = new Watched(FILES);
    const out = () => join(started.folder, "rota-report", "t");
    for (let day = 10; day < 35; day++) {
      const folder = join(out(), `202001${day}T080000Z`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "summary.md"), "");
    }
    mkdirSync(join(out(), "notes"));
    let kept: string[] = [];
    await started.until((events) => named(events, "run-ended").length > 1);
    kept = readdirSync(out());
    started.interrupt.abort();
    await started.outcome;
    expect(kept).toContain("notes");
    expect(kept.length).toBe(21);
    expect(kept[0]).toBe("20200117T080000Z");
  });

  test("a secret that a run learns of is shown nowhere", async () => {
    const [KEY, SESSION] = ["kéy-of-the-house-42", "session-9f8e7d6c5b4a"];
    const started = new Watched(
      {
        "t.suite.yaml": `
before:
  - id: login
    http: { POST: "${api.url}/echo", json: { session: ${SESSION} } }
    outputs: { session: { json: $.json.session, secret: true } }
cases:
  leak:
    steps:
      - http: { POST: "${api.url}/echo", bearer: "\${{ before.login.outputs.session }}", json: { key: "\${{ secrets.KEY }}" } }
        expect: { status: 201 }
`,
        "t.plan.yaml": plan({ name: `Shop ${KEY}` }),
      },
      ["--for", "2s"],
      { environment: { ROTA_SECRET_KEY: KEY } },
    );
    const { exitCode, reports } = await started.outcome;
    expect(exitCode).toBe(1);
    const texts = [started.told, ...reports.values()];
    expect(texts.length).toBeGreaterThan(4);
    for (const text of texts) {
      expect(text).not.toContain(KEY);
      expect(text.replaceAll(`session: ${SESSION}`, "")).not.toContain(SESSION);
    }
  });
});

test("a live terminal shows what runs and what comes next, and is left as it was", async () => {
  let screen = "";
  const terminal = {
    ...{ live: true, colours: false, columns: 60, print: () => {} },
    tell: (text: string) => {
      screen += text;
    },
  };
  const files = {
    ...FILES,
    "u.plan.yaml": plan({ suites: ["u.suite.yaml"] }, [{ at: "2199-12-24T20:00:00Z" }]),
  };
  const argv = ["start", "--for", "2s"];
  await rota({ ...files, "u.suite.yaml": suiteOf("/echo") }, { argv, host: { terminal } });
  expect(screen).toMatch(/1 running, 2 to come/);
  expect(screen).toMatch(/^ {2}… t {2}0 ms$/m);
  expect(screen).toMatch(/^ {2}20:00:00Z {2}u {2}in \d+ h/m);
  expect(screen).toMatch(/✓ t passed: 1 of 1 case passed/);
  // The block is taken away, and the cursor comes back.
  expect(screen).toMatch(/\x1b\[\d+A\r\x1b\[J\x1b\[\?25h$/);
});

test("plans are added, changed, broken, mended, paused, resumed and removed while it goes on", async () => {
  const started = new Watched(FILES);
  const { events } = started;
  const ended = (name: string, from = 0) => named(events.slice(from), "run-ended", name).length;
  const changed = (name: string, change: string) => () =>
    events.some((one) => one.event === "plan" && one.plan === name && one.change === change);
  await started.until(() => ended("t") > 0);

  started.write("u.suite.yaml", suiteOf("/echo?u"));
  started.write("u.plan.yaml", plan({ suites: ["u.suite.yaml"] }));
  await started.until(changed("u", "added"));
  await started.until(() => ended("u") > 0);

  started.write("u.suite.yaml", suiteOf("/echo?changed"));
  await started.until(changed("u", "changed"));
  await started.until(() => queries().includes("changed"));

  started.write("u.suite.yaml", "cases: { c: { stepz: [] } }\n");
  await started.until(changed("u", "broken"));
  let from = events.length;
  // Two looks at the files later it still runs as it was, and is not told of again.
  await started.until(() => ended("u", from) > 3);
  expect(events.filter((one) => one.event === "plan" && one.change === "broken")).toHaveLength(1);
  expect(started.told.match(/unknown key "stepz"/g)).toHaveLength(1);
  expect(named(events.slice(from), "run-ended", "u").every(({ verdict }) => verdict === "passed")).toBe(true);

  started.write("u.suite.yaml", suiteOf("/echo?mended"));
  await started.until(() => queries().includes("mended"));

  started.write("u.plan.yaml", plan({ suites: ["u.suite.yaml"], paused: true }));
  await started.until(changed("u", "paused"));
  from = events.length;
  await started.until(() => ended("t", from) > 2);
  expect(named(events.slice(from), "run-started", "u")).toEqual([]);

  started.write("u.plan.yaml", plan({ suites: ["u.suite.yaml"] }));
  await started.until(changed("u", "resumed"));
  await started.until(() => ended("u", from) > 0);
  expect(named(events.slice(from), "not-run", "u")).toEqual([]);

  rmSync(join(started.folder, "u.plan.yaml"));
  await started.until(changed("u", "removed"));
  from = events.length;
  await started.until(() => ended("t", from) > 2);
  expect(named(events.slice(from), "run-started", "u")).toEqual([]);

  started.interrupt.abort();
  expect((await started.outcome).exitCode).toBe(0);
  // The one that nobody touched ran at every second all the time.
  const moments = named(events, "run-ended").map(({ occurrence }) => seconds(occurrence));
  const unrun = named(events, "not-run").reduce((sum, { count = 0 }) => sum + count, 0);
  expect((moments.at(-1) as number) - (moments[0] as number) + 1).toBe(moments.length + unrun);
  expect(events.filter((one) => one.event === "plan" && one.plan === "t")).toEqual([]);
}, 120_000);

describe("the ledger", () => {
  const filesOf = (folder: string) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files.filter((path) => /(^|\/)(\.rota|ledger)\//.test(path)).sort();
  };
  const lastly = async (files: Files, argv: readonly string[] = []) => {
    const started = new Watched(files, argv);
    await started.until((events) => named(events, "run-ended").length > 0);
    const found = filesOf(started.folder);
    started.interrupt.abort();
    expect((await started.outcome).exitCode).toBe(0);
    return found;
  };

  test("is a folder that git leaves out, or where it is said to be, or nowhere", async () => {
    const usual = await lastly(FILES);
    expect(usual[0]).toBe(".rota/.gitignore");
    expect(usual).toContain(".rota/ledger/t");
    expect(await lastly(FILES, ["--store", "./elsewhere/ledger"])).toContain("elsewhere/ledger/t");
    const told = { "rota.yaml": "state: { store: ./ledger }\n" };
    expect(await lastly({ ...FILES, ...told })).toContain("ledger/t");
    expect(await lastly({ ...FILES, ...told }, ["--store", "memory"])).toEqual([]);
    expect(api.requests).toBeGreaterThan(3);
  });

  test("remembers what another process ran: that is not run again, and what is within its grace is", async () => {
    const out = mkdtempSync(join(tmpdir(), "rota-start-ledger-"));
    const store = ["--store", join(out, "ledger")];
    const every = plan({ misfire: { grace: "1h", coalesce: "all", max: 100 } });
    const first = new Watched({ ...FILES, "t.plan.yaml": every }, store);
    await first.until((events) => named(events, "run-ended").length > 1);
    first.interrupt.abort();
    await first.outcome;
    const second = new Watched({ ...FILES, "t.plan.yaml": every }, store);
    await second.until((events) => named(events, "run-ended").length > 2);
    second.interrupt.abort();
    await second.outcome;
    rmSync(out, { recursive: true });
    const ran = [first, second].flatMap(({ events }) => named(events, "run-started"));
    const moments = ran.map(({ occurrence }) => seconds(occurrence));
    // One after another, also those that fell due while no process was there.
    expect(moments).toEqual(moments.map((_, index) => (moments[0] as number) + index));
    expect(queries()).toHaveLength(moments.length);
  });

  test("one that does not answer is told of once, and asked until it does", async () => {
    const out = mkdtempSync(join(tmpdir(), "rota-start-ledger-"));
    // A file stands where the folder is to be.
    writeFileSync(join(out, "ledger"), "");
    const started = new Watched(FILES, ["--store", join(out, "ledger")]);
    const trouble = (events: readonly Event[]) => events.filter(({ event }) => event === "trouble");
    await started.until((events) => trouble(events).length > 0);
    expect(trouble(started.events)[0]?.message).toContain("nobody can say what is due");
    rmSync(join(out, "ledger"));
    await started.until((events) => named(events, "run-ended").length > 0);
    started.interrupt.abort();
    expect((await started.outcome).exitCode).toBe(0);
    expect(trouble(started.events)).toHaveLength(1);
    rmSync(out, { recursive: true });
  });

  test.each([
    [["--store", "git"], "no repository at GitHub is known here"],
    [["--store", "reddis://127.0.0.1"], "there is no store for addresses that begin with reddis://"],
  ])("one that is not one ends it with exit code 2: %j", async (argv, words) => {
    const { exitCode, told } = await rota(FILES, { argv: ["start", ...argv] });
    expect([exitCode, told]).toEqual([2, expect.stringContaining(words)]);
    expect(api.requests).toBe(0);
  });
});

describe("how it ends", () => {
  const FAILING: Files = { ...FILES, "t.suite.yaml": suiteOf("/echo?t", 418) };

  test("with --for, a run that failed is the verdict", async () => {
    const started = new Watched(FAILING, ["--for", "2s"]);
    const { exitCode, told } = await started.outcome;
    expect(exitCode).toBe(1);
    expect(told).toMatch(/✗ t failed: 1 of 1 case failed/);
    expect(told).toMatch(/expected {2}418/);
  });

  test("without, it is stopped, and that went well", async () => {
    const started = new Watched(FAILING);
    await started.until((events) => named(events, "run-ended").length > 0);
    started.interrupt.abort();
    expect((await started.outcome).exitCode).toBe(0);
  });

  const SLOW: Files = {
    "t.suite.yaml": `${suiteOf("/slow?ms=1500")}after: [http: GET ${api.url}/echo?after]\n`,
    "t.plan.yaml": plan(),
  };

  test("asked to stop: what runs ends by itself, and nothing new begins", async () => {
    const started = new Watched(SLOW);
    await started.until((events) => named(events, "waiting").length > 0);
    started.interrupt.abort();
    const { exitCode } = await started.outcome;
    expect(exitCode).toBe(0);
    const at = started.events.findIndex(({ event }) => event === "stopping");
    expect(started.events[at]).toMatchObject({ why: "signal", running: 1 });
    expect(started.events.slice(at + 1)).toMatchObject([
      { event: "not-run", why: "left", count: 1 },
      { event: "run-ended", verdict: "passed" },
    ]);
  });

  test("asked once more: what runs is ended, after its clean-up", async () => {
    const started = new Watched(SLOW);
    await started.until((events) => named(events, "run-started").length > 0);
    started.interrupt.abort();
    await started.until((events) => events.some(({ event }) => event === "stopping"));
    started.urge.abort();
    const { exitCode } = await started.outcome;
    expect(exitCode).toBe(130);
    expect(started.events.at(-1)).toMatchObject({ event: "run-ended", verdict: "cancelled" });
    expect(queries().at(-1)).toBe("after");
  });

  test.each([
    ["a plan that was named is broken", { "t.plan.yaml": plan({ suitez: [] }) }, ["t.plan.yaml"], "suitez"],
    ["all are broken", { "t.plan.yaml": plan({ suitez: [] }) }, [], "suitez"],
    ["there is none", { "t.plan.yaml": "" }, ["--for", "1s", "nope"], "there is no plan nope"],
    [
      "none is for the environment",
      { "rota.yaml": "environments: { a: {}, b: {} }", "t.plan.yaml": plan({ environments: ["a"] }) },
      ["--environment", "b"],
      "no plan is for the environment b",
    ],
    ["the time is none", {}, ["--for", "soon"], "--for soon is not a length of time"],
    [
      "a value is missing",
      { "t.suite.yaml": `vars: { gone: null }\n${suiteOf("/echo?${{ vars.gone }}")}` },
      [],
      "gone",
    ],
  ])("at once, with exit code 2, when %s", async (_name, files, argv, words) => {
    const { exitCode, told } = await rota({ ...FILES, ...files } as Files, { argv: ["start", ...argv] });
    expect([exitCode, told]).toEqual([2, expect.stringContaining(words)]);
    expect(api.requests).toBe(0);
  });

  test("a broken plan that nobody named keeps no other from running, and runs once it is mended", async () => {
    const started = new Watched({ ...FILES, "u.plan.yaml": plan({ suites: ["u.suite.yaml"] }) });
    await started.until((events) => named(events, "run-ended").length > 0);
    started.write("u.suite.yaml", suiteOf("/echo?u"));
    await started.until((events) => named(events, "run-ended", "u").length > 0);
    started.interrupt.abort();
    expect((await started.outcome).exitCode).toBe(0);
    expect(started.told).toContain("there is no file u.suite.yaml");
  });
});
