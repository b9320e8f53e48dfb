import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { main } from "../src/commands/main.ts";
import { type ExampleApi, startExampleApi } from "../src/example-api/start-example-api.ts";
import { nodeHost } from "../src/host/node-host.ts";

const root = new URL("..", import.meta.url).pathname;
const host = nodeHost();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-commands-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line in the folder: what it printed for machines, told people, and its exit code. */
async function rota(...argv: string[]): Promise<{ exitCode: number; printed: string; told: string }> {
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
  // Nobody listens there: no test asks GitHub.
  const environment = { PATH: process.env["PATH"], GITHUB_API_URL: "http://127.0.0.1:9" };
  const exitCode = await main(argv, { ...host, terminal, environment, workingFolder: folder });
  return { exitCode, printed, told };
}

describe("usage", () => {
  const verbs = [
    "init",
    "validate",
    "run",
    "start",
    "list",
    "next",
    "history",
    "doctor",
    "generate",
    "pause",
    "resume",
    "demo",
    "schema",
  ];

  test("--help lists every verb, and every verb has a help of its own", async () => {
    const all = await rota("--help");
    expect(all).toMatchObject({ exitCode: 0, told: "" });
    for (const verb of verbs) {
      expect(all.printed).toMatch(new RegExp(`^ {2}${verb} `, "m"));
      const one = await rota(verb, "--help");
      expect(one).toMatchObject({ exitCode: 0, told: "" });
      expect(one.printed).toMatch(new RegExp(`^rota ${verb}`));
    }
  });

  test.each([
    { argv: [], told: "", exitCode: 2 },
    { argv: ["validat"], told: "did you mean rota validate?" },
    { argv: ["run", "--enviroment", "x"], told: "did you mean --environment?" },
    { argv: ["run", "--tags"], told: "--tags needs a value" },
    { argv: ["run", "--tags", "a", "--tags", "b"], told: "--tags was given more than once" },
    { argv: ["run", "--fail-fast=yes"], told: "--fail-fast takes no value" },
    { argv: ["run", "--max-parallel", "0"], told: "is not a number from 1" },
    { argv: ["run", "--var", "x"], told: "x is not NAME=VALUE" },
    { argv: ["run", "--reporter", "html"], told: "there is no report html" },
    { argv: ["run"], told: "rota init writes a first one" },
    { argv: ["run", "nowhere.plan.yaml"], told: "there is no file nowhere.plan.yaml" },
    { argv: ["run", "../elsewhere/a.plan.yaml"], told: "there is no file" },
    { argv: ["validate", "--format", "xml"], told: "there is no format xml" },
    { argv: ["schema"], told: "schema needs a name" },
    { argv: ["schema", "suit"], told: "did you mean suite?" },
    { argv: ["demo", "now"], told: "rota demo does not take now" },
    { argv: ["demo", "--serve", "http"], told: "--serve http is not a port" },
    { argv: ["demo", "--serve", "65536"], told: "--serve 65536 is not a port" },
  ])("rota $argv is told kindly and ends with 2", async ({ argv, told }) => {
    const outcome = await rota(...argv);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain(told);
    expect(outcome.told).not.toMatch(/^\s+at /m);
  });
});

test("a folder with a rota.yaml of its own is a project by itself", async () => {
  mkdirSync(join(folder, "inner"));
  writeFileSync(join(folder, "rota.yaml"), "{}\n");
  writeFileSync(join(folder, "outer.suite.yaml"), "cases: { one: { steps: [{ wait: 1ms }] } }\n");
  writeFileSync(join(folder, "inner/rota.yaml"), "environments: { here: }\n");
  writeFileSync(join(folder, "inner/a.plan.yaml"), "suites: [a.suite.yaml]\nenvironments: [here]\n");
  writeFileSync(join(folder, "inner/a.suite.yaml"), "cases: { one: { steps: [{ wait: 1ms }] } }\n");
  expect(await rota("validate")).toMatchObject({ exitCode: 0, told: "2 files checked, no problems\n" });
  expect(await rota("validate", "inner/a.plan.yaml")).toMatchObject({
    exitCode: 0,
    told: "3 files checked, no problems\n",
  });
});

test("an env file that is not there is told, and a name in one that means nothing", async () => {
  writeFileSync(join(folder, "a.suite.yaml"), "cases: { one: { steps: [{ wait: 1ms }] } }\n");
  const outcome = await rota("run", "--env-file", "none.env");
  expect(outcome).toMatchObject({ exitCode: 2 });
  expect(outcome.told).toContain("none.env cannot be read (ENOENT)");
  writeFileSync(join(folder, "stray.env"), "# ours\nROTA_VAR_A=1\nROTA_FOO=2\n");
  const stray = await rota("run", "--env-file", "stray.env");
  expect(stray).toMatchObject({ exitCode: 2 });
  expect(stray.told).toContain("ROTA_FOO in stray.env:3 is neither a secret nor a variable");
});

test("the example API is there for suites of one's own until the interruption", async () => {
  const interrupt = new AbortController();
  let told = "";
  const terminal = {
    ...{ live: false, colours: false, columns: 100 },
    print: () => {},
    tell: (text: string) => {
      told += text;
    },
  };
  const serving = main(["demo", "--serve", "0"], { ...host, terminal, interrupted: interrupt.signal });
  await expect.poll(() => told).toContain("until Ctrl+C");
  const [url = ""] = /http:\S+/.exec(told) ?? [];
  const steps = [{ http: "GET ${{ vars.base-url }}/health" }];
  writeFileSync(
    join(folder, "a.suite.yaml"),
    JSON.stringify({ vars: { "base-url": null }, cases: { one: { steps } } }),
  );
  expect(await rota("run", "--var", `base-url=${url}`)).toMatchObject({ exitCode: 0 });
  const taken = await rota("demo", "--serve", new URL(url).port);
  expect(taken).toMatchObject({ exitCode: 2 });
  expect(taken.told).toContain("cannot be had");
  interrupt.abort();
  expect(await serving).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

describe("schema", () => {
  test.each(["suite", "plan", "steps", "project", "result"])("%s is printed as it is", async (name) => {
    const { printed, exitCode } = await rota("schema", name);
    expect(exitCode).toBe(0);
    expect(printed).toBe(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));
  });

  test.each(["suite", "plan", "steps", "project", "result"])(
    "%s explains every key by description and example",
    (name) => {
      const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), "utf8"));
      expect(schema.$id).toContain(`/v${manifest.version}/`);
      const silent: string[] = [];
      const visit = (node: unknown, path: string): void => {
        if (typeof node !== "object" || node === null) return;
        for (const [key, value] of Object.entries((node as { properties?: object }).properties ?? {})) {
          const { description, examples } = value as { description?: string; examples?: unknown[] };
          if (!description || !Array.isArray(examples) || examples.length === 0)
            silent.push(`${path}/${key}`);
        }
        for (const [key, value] of Object.entries(node))
          if (key !== "examples") visit(value, `${path}/${key}`);
      };
      visit(schema, "");
      expect(silent).toEqual([]);
    },
  );
});

describe("init", () => {
  let api: ExampleApi;
  beforeAll(async () => {
    api = await startExampleApi({ clock: () => Date.now() });
  });
  afterAll(() => api.stop());

  test("what it writes is valid as written, and green against a server with /health", async () => {
    const init = await rota("init");
    expect(init.exitCode).toBe(0);
    expect(await rota("validate")).toMatchObject({ exitCode: 0, told: "3 files checked, no problems\n" });
    const run = await rota("run", "api/first.plan.yaml", "--var", `base-url=${api.url}`);
    expect(run, run.told).toMatchObject({ exitCode: 0 });
    for (const file of ["rota.yaml", "api/first.suite.yaml", "api/first.plan.yaml"]) {
      const [modeline] = readFileSync(join(folder, file), "utf8").split("\n");
      expect(modeline).toMatch(
        new RegExp(
          `^# yaml-language-server: \\$schema=https://\\S+/v${manifest.version}/schemas/\\w+\\.schema\\.json$`,
        ),
      );
    }
  });

  test("it keeps files that are there", async () => {
    writeFileSync(join(folder, "rota.yaml"), "vars: { mine: 1 }\n");
    const init = await rota("init");
    expect(init.told).toContain("kept  rota.yaml");
    expect(readFileSync(join(folder, "rota.yaml"), "utf8")).toBe("vars: { mine: 1 }\n");
  });
});

test("validate --format json is the format that machines read", async () => {
  writeFileSync(join(folder, "a.suite.yaml"), "cases:\n  one:\n    stepps: []\n");
  const { printed, told, exitCode } = await rota("validate", "--format", "json");
  expect({ exitCode, told }).toEqual({ exitCode: 2, told: "" });
  const { diagnostics } = JSON.parse(printed);
  expect(diagnostics[0]).toEqual({
    code: "schema-unknown-key",
    severity: "error",
    message: 'unknown key "stepps"',
    hint: "did you mean steps?",
    file: "a.suite.yaml",
    range: { start: { line: 3, column: 5 }, end: { line: 3, column: 11 } },
  });
});
