import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { nodeHost } from "../../src/host/node-host.ts";
import { openStore } from "../../src/ledger/open-store.ts";
import { parsePage } from "../../src/ledger/page.ts";
import { isoOf, type LedgerRecord, spanOf } from "../../src/ledger/record.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = resolve(root, process.env["ROTA_DIST"] ?? "dist", "cli.js");

/** The distance of two occurrences, in milliseconds. */
const PERIOD = 2_000;

/** What is to be shown. */
export interface TwoStarts {
  /** As `--store` takes it; a relative folder lies in the repository of its own that is made. */
  readonly store: string;
  /** How many occurrences there are. */
  readonly occurrences: number;
  /** The requests that are answered late, by their number from 1; in milliseconds. */
  readonly slow: Readonly<Record<number, number>>;
  /** The request in the middle of which the process that sent it is killed. */
  readonly kill: number;
  /** How long until another one is started in its place, in milliseconds. */
  readonly dead: number;
}

/** A run that never ended. */
export interface Crash {
  readonly run: string;
  readonly occurrence: string;
  /** As which attempt it was run once more; null: it was not. */
  readonly again: number | null;
}

/** What came of all occurrences. */
export interface TwoStartsReport {
  readonly executed: number;
  readonly missed: number;
  readonly coalesced: number;
  readonly skipped: number;
  /** By the ledger. */
  readonly crashed: readonly Crash[];
  /** By what the processes said. */
  readonly named: readonly Crash[];
  /** The runs of the process that was killed. */
  readonly killed: string;
  /** Occurrences that the server saw begin more often than the ledger has tries of them. */
  readonly startedTwice: readonly string[];
  /** Occurrences without a line, with several, or with one that is not what the server saw. */
  readonly unaccounted: readonly string[];
  /** All of it in a line. */
  readonly text: string;
}

/** Lets two processes of `rota start` share a ledger while one of them is killed and started again, and compares what the ledger says with
 * what the server under test saw. */
export async function twoStarts(what: TwoStarts): Promise<TwoStartsReport> {
  const folder = mkdtempSync(join(tmpdir(), "rota-two-starts-"));
  const server = new Witness(what);
  try {
    await server.listen();
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".git", "HEAD"), "");
    for (const [file, text] of Object.entries(filesFor(server.url))) writeFileSync(join(folder, file), text);
    const processes = [new Start(folder, what.store), new Start(folder, what.store)];
    const first = await server.first;
    void server.killed.then(async () => {
      await sleep(what.dead);
      processes.push(new Start(folder, what.store));
    });
    await sleep(first + (what.occurrences - 1) * PERIOD + PERIOD / 2 - Date.now());
    const events = await Promise.all(processes.map((one) => one.stop()));
    return reportOf(what, server, await readLines(what.store, folder), events.flat());
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesFor(url: string): Readonly<Record<string, string>> {
  const headers = { "x-occurrence": "${{ run.occurrence }}", "x-run": "${{ run.id }}" };
  const suite = { cases: { c: { steps: [{ http: { GET: `${url}/`, headers } }] } } };
  const plan = {
    ...{ suites: ["t.suite.yaml"], runner: "local", schedule: [{ every: "2s" }], timeout: "1m" },
    misfire: { grace: "9s", coalesce: "all", max: 2 },
  };
  return { "t.suite.yaml": JSON.stringify(suite), "t.plan.yaml": JSON.stringify(plan) };
}

/** The server under test: it counts what it is asked for, whatever the ledger says. */
class Witness {
  /** The runs that began, by the occurrence that they are for. */
  readonly starts = new Map<string, string[]>();
  /** When the first occurrence was due, in milliseconds since 1970-01-01T00:00Z. */
  readonly first: Promise<number>;
  /** The run in the middle of which its process was killed. */
  readonly killed: Promise<string>;
  url = "";
  #count = 0;
  #onFirst: (instant: number) => void = () => {};
  #onKilled: (run: string) => void = () => {};
  readonly #what: TwoStarts;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(what: TwoStarts) {
    this.#what = what;
    this.first = new Promise((done) => {
      this.#onFirst = done;
    });
    this.killed = new Promise((done) => {
      this.#onKilled = done;
    });
  }

  async listen(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer({ headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const [occurrence, run] = [String(headers["x-occurrence"]), String(headers["x-run"])];
    this.starts.set(occurrence, [...(this.starts.get(occurrence) ?? []), run]);
    const number = ++this.#count;
    if (number === 1) this.#onFirst(Date.parse(occurrence));
    if (number === this.#what.kill) {
      const [, pid] = /-(\d+)-\d+\.\d+$/.exec(run) ?? [];
      process.kill(Number(pid), "SIGKILL");
      this.#onKilled(run);
      return;
    }
    await sleep(this.#what.slow[number] ?? 0);
    // On a kept connection a client may send a request twice.
    response.setHeader("connection", "close").end("{}");
  }
}

/** What a process says of something that happened. */
interface StartEvent {
  readonly event: string;
  readonly run?: string;
  readonly occurrence?: string;
  readonly again?: number | null;
}

/** A process of `rota start`. */
class Start {
  readonly #child: ChildProcess;
  readonly #ended: Promise<readonly unknown[]>;
  #said = "";
  #told = "";

  constructor(folder: string, store: string) {
    const { PATH, HOME } = process.env;
    this.#child = spawn(process.execPath, [cli, "start", "--store", store, "--format", "json"], {
      ...{ cwd: folder, env: { PATH, HOME }, stdio: ["ignore", "pipe", "pipe"] },
    });
    this.#child.stdout?.on("data", (bytes) => {
      this.#said += bytes;
    });
    this.#child.stderr?.on("data", (bytes) => {
      this.#told += bytes;
    });
    this.#ended = once(this.#child, "close");
  }

  /** Asks it to stop, waits for it and tells what happened in it. Throws when it failed. */
  async stop(): Promise<readonly StartEvent[]> {
    this.#child.kill("SIGTERM");
    const [code, signal] = await this.#ended;
    if (code !== 0 && signal !== "SIGKILL") throw new Error(`rota start ended with ${code}: ${this.#told}`);
    const lines = this.#said.split("\n").filter((line) => line.endsWith("}"));
    return lines.map((line) => JSON.parse(line) as StartEvent);
  }
}

async function readLines(address: string, folder: string): Promise<LedgerRecord[]> {
  const store = await openStore(address, { host: nodeHost(), folder });
  const [book = ""] = await store.books();
  const lines: LedgerRecord[] = [];
  for (const page of await store.pages(book)) {
    const text = (await store.read(book, page))?.text ?? "";
    lines.push(...parsePage(text).lines.flatMap(({ record }) => (record === undefined ? [] : [record])));
  }
  await store.close();
  return lines;
}

async function reportOf(
  { occurrences, store }: TwoStarts,
  { starts, first, killed }: Witness,
  lines: readonly LedgerRecord[],
  events: readonly StartEvent[],
): Promise<TwoStartsReport> {
  const begin = await first;
  const all = Array.from({ length: occurrences }, (_, index) => begin + index * PERIOD);
  const linesAt = (instant: number) =>
    lines.filter((line) => {
      const span = spanOf(line);
      return span !== undefined && span.first <= instant && instant <= span.last;
    });
  const stateOf = (instant: number) => linesAt(instant)[0]?.state;
  const count = (state: LedgerRecord["state"]) => all.filter((instant) => stateOf(instant) === state).length;
  const crashed = lines.flatMap((line) => crashesOf(line));
  const named = events.flatMap(({ event, run = "", occurrence = "", again = null }) =>
    event === "crashed" ? [{ run, occurrence, again }] : [],
  );
  const crashesAt = (occurrence: string) => crashed.filter((one) => one.occurrence === occurrence).length;
  const startedTwice = [...starts]
    .filter(([occurrence, runs]) => {
      const state = stateOf(Date.parse(occurrence));
      return runs.length > crashesAt(occurrence) + (state === "crashed" ? 0 : 1);
    })
    .map(([occurrence, runs]) => `${occurrence} by ${runs.join(" and ")}`);
  const isAsSeen = (instant: number) => {
    const [line, ...others] = linesAt(instant);
    const seen = starts.get(isoOf(instant)) ?? [];
    if (line === undefined || others.length > 0) return false;
    if (line.state === "done") return line.verdict === "passed" && seen.includes(line.run?.id ?? "");
    return (
      line.state === "crashed" ||
      (["missed", "coalesced", "skipped"].includes(line.state) && seen.length === 0)
    );
  };
  const foreign = lines.filter((line) => !all.includes(spanOf(line)?.first ?? 0));
  const unaccounted = [
    ...all.filter((instant) => !isAsSeen(instant)).map((instant) => `${isoOf(instant)} ${stateOf(instant)}`),
    ...foreign.map(({ occurrence, state }) => `${occurrence} ${state} is none of them`),
  ];
  const report = {
    ...{ executed: count("done"), missed: count("missed") },
    ...{ coalesced: count("coalesced"), skipped: count("skipped") },
    ...{ crashed, named, startedTwice, unaccounted, killed: await killed },
  };
  const crashText = crashed.map(
    ({ run, occurrence, again }) =>
      `run ${run} of ${occurrence}: ${again === null ? "not run again" : `attempt ${again}`}`,
  );
  const text = [
    ...(["executed", "missed", "coalesced", "skipped"] as const).map((word) => `${word} ${report[word]}`),
    `crashed ${crashed.length}${crashed.length === 0 ? "" : ` (${crashText.join("; ")})`}`,
    ...[`started twice ${startedTwice.length}`, `unaccounted ${unaccounted.length}`],
  ].join(", ");
  const place = store.replace(/:.*/, "");
  return { ...report, text: `two rota start on one ledger (${place}), ${occurrences} occurrences: ${text}` };
}

/** The tries of an occurrence that never ended. */
function crashesOf({ occurrence, state, run, attempt = 1, earlier = [] }: LedgerRecord): Crash[] {
  const tries = earlier.filter((one) => one.state === "crashed");
  return [
    ...tries.map((one) => ({ run: one.run.id, occurrence: occurrence ?? "", again: attempt })),
    ...(state === "crashed" ? [{ run: run?.id ?? "", occurrence: occurrence ?? "", again: null }] : []),
  ];
}
