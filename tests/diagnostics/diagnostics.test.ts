import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../src/commands/main.ts";
import type { Host } from "../../src/host/host.ts";
import { nodeClock } from "../../src/host/node-clock.ts";
import { nodeFiles } from "../../src/host/node-files.ts";
import { nodeProcesses } from "../../src/host/node-processes.ts";

/** Every entry beside its `.out` is a broken project: one file, or a folder. A folder's file `argv` holds another command than
 * `validate`, its file `unreadable` the name of a file that the system refuses to read. */
const testdata = new URL("./testdata/", import.meta.url).pathname;
const cases = readdirSync(testdata).filter((name) => !name.endsWith(".out"));
const goldenOf = (name: string) => join(testdata, `${name.replace(/\.\w+\.ya?ml$/, "")}.out`);

describe("what a person is told about", () => {
  test.each(cases)("%s", async (name) => {
    const told = await tell(name);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(goldenOf(name), told);
    expect(told).toBe(readFileSync(goldenOf(name), "utf8"));
  });
});

describe("the goldens", () => {
  const goldens = readdirSync(testdata).filter((name) => name.endsWith(".out"));
  const texts = goldens.map((name) => readFileSync(join(testdata, name), "utf8"));

  test("each belongs to a case", () => {
    expect(goldens.map((name) => join(testdata, name))).toEqual([...new Set(cases.map(goldenOf))].sort());
  });

  test("have every code of load, expression, compile, schedule and generate", () => {
    const told = new Set(
      texts.flatMap((text) => [...text.matchAll(/^(?:error|warning)\[([\w-]+)\]/gm)].map(([, code]) => code)),
    );
    expect(codesOfSources().filter((code) => !told.has(code) && !OF_EDITS.includes(code))).toEqual([]);
  });

  test.each(goldens)("%s speaks as all messages do", (name) => {
    const blocks = readFileSync(join(testdata, name), "utf8").split(/^(?=(?:error|warning)\[)/m);
    for (const block of blocks) {
      const [, code = "", message = ""] = /^(?:error|warning)\[([\w-]+)\]: (.*)$/m.exec(block) ?? [];
      if (code === "") continue;
      const hint = /^ {2}hint: (.*)$/m.exec(block)?.[1] ?? "";
      for (const text of [message, hint]) {
        expect(text).not.toMatch(/[.\s]$/);
        expect(text).not.toMatch(SENTENCE);
      }
      expect(hint, `${code}: ${message}`).not.toBe("");
    }
  });
});

/** What can go wrong while a file is changed, which no file alone brings about; tests/pause.test.ts has them. */
const OF_EDITS = ["edit-failed", "edit-outrun", "edit-write"];

/** Names and texts of the user's may begin with a capital, our own words don't. */
const SENTENCE =
  /^(?:The|This|These|An?|There|It|In|No|To|You|Write|Put|Use|Add|Take|Give|Make|Quote|Save|Expected|Unknown|Bad|Missing|Cannot) /;

/** Runs the command of a case in a copy of it, so that paths are short and the repository around it is out of sight. */
async function tell(name: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "rota-diagnostics-"));
  try {
    const folder = statSync(join(testdata, name)).isDirectory() && !/\.ya?ml$/.test(name);
    cpSync(join(testdata, name), folder ? root : join(root, name), { recursive: true });
    const argv = readdirSync(root).includes("argv")
      ? readFileSync(join(root, "argv"), "utf8").trim().split(/\s+/)
      : folder
        ? ["validate"]
        : ["validate", name];
    const output: string[] = [];
    const unreadable = readdirSync(root).includes("unreadable")
      ? join(root, readFileSync(join(root, "unreadable"), "utf8").trim())
      : undefined;
    const exitCode = await main(argv, hostIn(root, output, unreadable));
    return `${output.join("").replaceAll(root, "/repository")}exit code ${exitCode}\n`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function hostIn(workingFolder: string, output: string[], unreadable?: string): Host {
  const write = (text: string) => void output.push(text);
  return {
    clock: nodeClock,
    random: { number: () => 0.5, uuid: () => "00000000-0000-4000-8000-000000000000" },
    files: { ...nodeFiles, read: (path) => (path === unreadable ? refuse() : nodeFiles.read(path)) },
    terminal: { print: write, tell: write, live: false, colours: false, columns: 100 },
    processes: nodeProcesses,
    environment: {},
    workingFolder,
    interrupted: new AbortController().signal,
    urged: () => new AbortController().signal,
  };
}

function refuse(): Promise<never> {
  return Promise.reject(Object.assign(new Error("permission denied"), { code: "EACCES" }));
}

/** The codes that the sources name: a literal that is handed to what reports, or stands behind `code:`. */
function codesOfSources(): string[] {
  const source = new URL("../../src/", import.meta.url).pathname;
  const codes = new Set<string>();
  for (const stage of ["load", "expression", "compile", "schedule", "generate"]) {
    for (const file of readdirSync(join(source, stage), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts") || file.endsWith(".test.ts") || /^(yaml|generated)\//.test(file)) continue;
      const text = readFileSync(join(source, stage, file), "utf8");
      for (const [, code] of text.matchAll(CODE)) codes.add(code as string);
    }
  }
  return [...codes].sort();
}

const CODE =
  /(?<=\bcode[:=] ?|\b(?:error|warning|report|within|problem|workflowProblem|RotaError)\((?:\s*(?:\w+|\w+\(\w*\)|"error"|"warning"),)*\s*)"(?!(?:error|warning|key|value)")([a-z]+(?:-[a-z]+)*)"/g;
