import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { main } from "../../../src/commands/main.ts";
import type { Host } from "../../../src/host/host.ts";
import { nodeClock } from "../../../src/host/node-clock.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import { nodeProcesses } from "../../../src/host/node-processes.ts";
import type { Case, ResultDocument, Step } from "../../../src/model/generated/result.ts";

const schema = new URL("../../../schemas/result.schema.json", import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const isResult = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

/** Files by path, relative to the repository that they make. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface RotaOptions {
  readonly argv?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly interrupted?: AbortSignal;
  readonly urged?: AbortSignal;
  /** Parts of the host other than the machine's. */
  readonly host?: Partial<Host>;
  /** Told the folder of the repository before anything is done in it. */
  readonly onFolder?: (folder: string) => void;
  /** Told whatever is written to the terminal, as it is written. */
  readonly onText?: (text: string) => void;
  /** What is done with the host instead of calling `rota`; the exit code. */
  readonly call?: (host: Host) => Promise<number>;
}

/** What a call of the command line left. */
export interface Outcome {
  readonly exitCode: number;
  /** Standard output and standard error. */
  readonly printed: string;
  readonly told: string;
  /** The results, by the path of their file below the folder of the reports. */
  readonly results: ReadonlyMap<string, ResultDocument>;
  /** The only result. */
  readonly result: ResultDocument;
  /** Every report's text by path. */
  readonly reports: ReadonlyMap<string, string>;
  readonly folder: string;
}

/** Makes a repository of the files in a folder of its own, calls `rota` in it, and takes the folder away. */
export async function rota(files: Files, options: RotaOptions = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "rota-engine-"));
  try {
    for (const [path, text] of Object.entries({ ".git/HEAD": "", ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    options.onFolder?.(folder);
    return await rotaIn(folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rotaIn(folder: string, options: RotaOptions): Promise<Outcome> {
  let [printed, told] = ["", ""];
  const host: Host = {
    clock: nodeClock,
    random: { number: Math.random, uuid: () => crypto.randomUUID() },
    files: nodeFiles,
    terminal: {
      print: (text) => {
        printed += text;
        options.onText?.(text);
      },
      tell: (text) => {
        told += text;
        options.onText?.(text);
      },
      live: false,
      colours: false,
      columns: 120,
    },
    processes: nodeProcesses,
    environment: {
      PATH: process.env["PATH"],
      HOME: folder,
      TMPDIR: tmpdir(),
      ...options.environment,
    },
    workingFolder: folder,
    interrupted: options.interrupted ?? new AbortController().signal,
    urged: () => options.urged ?? new AbortController().signal,
    ...options.host,
  };
  const exitCode = await (options.call?.(host) ?? main(options.argv ?? ["run"], host));
  const reports = reportsIn(join(folder, "rota-report"));
  const results = new Map<string, ResultDocument>();
  for (const [path, text] of reports) {
    if (!path.endsWith("result.json")) continue;
    const document = JSON.parse(text) as ResultDocument;
    expect(isResult(document) || isResult.errors).toBe(true);
    results.set(path, document);
  }
  const [result = null as unknown as ResultDocument] = results.values();
  return { exitCode, printed, told, results, result, reports, folder };
}

function reportsIn(folder: string): Map<string, string> {
  const reports = new Map<string, string>();
  let names: string[] = [];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    // Nothing was written.
  }
  for (const name of names.sort()) {
    try {
      reports.set(name, readFileSync(join(folder, name), "utf8"));
    } catch {
      // A folder.
    }
  }
  return reports;
}

/** A repository with one suite whose requests go to a server; `rest` is the suite's YAML behind `defaults`. */
export function suite(baseUrl: string, rest: string): Files {
  return { "t.suite.yaml": `defaults: { http: { base-url: "${baseUrl}" } }\n${undent(rest)}` };
}

/** One case named `c` with steps, each of them YAML of a list. */
export function steps(baseUrl: string, list: string): Files {
  return suite(baseUrl, `cases:\n  c:\n    steps:\n${indent(undent(list), 6)}`);
}

/** A case of a result by id. */
export function caseOf({ result }: Pick<Outcome, "result">, id = "c"): Case {
  const found = result.suites.flatMap(({ cases }) => cases).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

/** The steps of a case's last attempt. */
export function stepsOf(outcome: Pick<Outcome, "result">, id = "c"): Step[] {
  return caseOf(outcome, id).attempts.at(-1)?.steps ?? [];
}

/** Each case's outcome by id, in order. */
export function outcomes({ result }: Pick<Outcome, "result">): Record<string, string> {
  return Object.fromEntries(
    result.suites.flatMap(({ cases }) => cases.map((one) => [one.id, one.outcome] as const)),
  );
}

/** Takes the common indentation away, so that YAML can stand indented in a test. */
function undent(text: string): string {
  const lines = text.replace(/^\n/, "").split("\n");
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return lines.map((line) => line.slice(depth)).join("\n");
}

function indent(text: string, depth: number): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(depth) + line))
    .join("\n");
}
