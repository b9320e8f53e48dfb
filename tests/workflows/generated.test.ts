import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/commands/main.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { folderFiles } from "../folder-files.ts";
import { findProblems } from "./find-problems.ts";
import { parseWorkflowText } from "./parsed-workflow.ts";

/** Each folder is a repository of its own, with the workflows that come of it and, in `generate.out`, what `rota generate` says. */
const testdata = new URL("./testdata/", import.meta.url).pathname;
const projects = readdirSync(testdata).sort();
const updates = process.env["UPDATE_GOLDEN"] === "1";

const GOLDENS = /^\.github\/workflows\/|^generate\.out$/;
const machine = nodeHost();
const scratch = mkdtempSync(join(tmpdir(), "rota-workflows-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a command line in a folder, at a moment that is always the same. */
async function rota(folder: string, argv: readonly string[], now = "2026-11-22T12:00:00Z") {
  let said = "";
  const say = (text: string) => {
    said += text;
  };
  const exitCode = await main(argv, {
    ...machine,
    clock: { ...machine.clock, now: () => Date.parse(now) },
    environment: {},
    workingFolder: folder,
    terminal: { print: say, tell: say, live: false, colours: false, columns: 120 },
  });
  return { exitCode, said: said.replaceAll(folder, "/repository") };
}

/** A copy of a project as it is before anything was generated. */
function copyOf(project: string): string {
  const folder = join(scratch, project);
  cpSync(join(testdata, project), folder, { recursive: true });
  for (const file of folderFiles(folder).keys()) if (GOLDENS.test(file)) rmSync(join(folder, file));
  return folder;
}

const goldensOf = (folder: string) =>
  new Map([...folderFiles(folder)].filter(([file]) => GOLDENS.test(file)));

describe.each(projects)("%s", (project) => {
  let folder: string;
  let generated: ReadonlyMap<string, string>;

  beforeAll(async () => {
    folder = copyOf(project);
    const { exitCode, said } = await rota(folder, ["generate"]);
    writeFileSync(join(folder, "generate.out"), `${said}exit code ${exitCode}\n`);
    generated = goldensOf(folder);
    if (!updates) return;
    for (const file of goldensOf(join(testdata, project)).keys()) rmSync(join(testdata, project, file));
    for (const file of generated.keys())
      cpSync(join(folder, file), join(testdata, project, file), { recursive: true });
  });

  test("gives the workflows that it has", () => {
    const goldens = goldensOf(join(testdata, project));
    expect([...generated.keys()]).toEqual([...goldens.keys()]);
    for (const [file, text] of generated) expect(text, file).toBe(goldens.get(file));
    expect(generated.get("generate.out")).toMatch(/exit code 0\n$/);
  });

  test("gives workflows without any problem", async () => {
    const problems: Record<string, string[]> = {};
    for (const [file, text] of generated) {
      const found = file.endsWith(".yml") ? await findProblems(text) : [];
      if (found.length > 0) problems[file] = found;
    }
    expect(problems).toEqual({});
  });

  test("has nothing to change afterwards, on this day and on any other", async () => {
    for (const day of ["2026-11-22T12:00:00Z", "2027-02-28T23:59:00Z", "2199-12-31T00:00:00Z"]) {
      const checked = await rota(folder, ["generate", "--check"], day);
      expect(checked, checked.said).toMatchObject({ exitCode: 0 });
    }
    expect(goldensOf(folder)).toEqual(generated);
  });
});

test("the workflows of the examples are without any problem", async () => {
  const examples = folderFiles(new URL("../../examples", import.meta.url).pathname);
  const workflows = [...examples].filter(([file]) => file.includes("/.github/workflows/"));
  expect(workflows.length).toBeGreaterThan(4);
  for (const [file, text] of workflows) expect([file, await findProblems(text)]).toEqual([file, []]);
});

test("there are enough plans, and a workflow for each that is alone in its file", () => {
  const files = projects.flatMap((project) => [...folderFiles(join(testdata, project)).keys()]);
  expect(files.filter((file) => /\.plan\.ya?ml$/.test(file)).length).toBeGreaterThanOrEqual(40);
  for (const project of projects) {
    const workflows = [...goldensOf(join(testdata, project)).keys()].map((file) => file.toLowerCase());
    expect(workflows).toEqual([...new Set(workflows)]);
  }
});

test("no job that runs a plan is called like the plan's check of a pull request", () => {
  for (const project of projects) {
    const workflows = [...goldensOf(join(testdata, project))].filter(([file]) => file.endsWith(".yml"));
    const jobsOf = (text: string) => Object.values(parseWorkflowText(text).jobs ?? {});
    const checks = workflows.filter(([file]) => file.endsWith("/rota-checks.yml"));
    const names = checks.flatMap(([, text]) => jobsOf(text).map(({ name }) => name));
    for (const [file, text] of workflows) {
      if (file.endsWith("/rota-checks.yml")) continue;
      const same = jobsOf(text).filter(({ name }) => name !== undefined && names.includes(name));
      expect([project, file, same]).toEqual([project, file, []]);
    }
  }
});
