import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { startExampleApi } from "../src/example-api/start-example-api.ts";
import type { Host } from "../src/host/host.ts";
import { nodeHost } from "../src/host/node-host.ts";
import type { ResultDocument } from "../src/model/generated/result.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const examples = join(root, "examples");
const projects = ["shop", "features", "repository"].map((name) => join(examples, name));
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const suffix = /\.(plan|suite|steps)\.ya?ml$|(^|\/)rota\.ya?ml$/;

const machine = nodeHost();
const api = await startExampleApi({ clock: () => Date.now() });
const out = await mkdtemp(join(tmpdir(), "rota-examples-"));
beforeEach(() => api.reset());
afterAll(async () => {
  await api.stop();
  await rm(out, { recursive: true });
});

/** Runs the command line as `rota` does, with a terminal that collects. */
function rota(...argv: string[]) {
  return rotaIn(root, ...argv);
}

async function rotaIn(workingFolder: string, ...argv: string[]) {
  let [printed, told] = ["", ""];
  const host: Host = {
    ...machine,
    environment: { PATH: machine.environment["PATH"], ROTA_SECRET_DEMO_PASSWORD: "demo-password" },
    workingFolder,
    terminal: {
      print: (text) => {
        printed += text;
      },
      tell: (text) => {
        told += text;
      },
      live: false,
      colours: false,
      columns: 120,
    },
  };
  return { exitCode: await main(argv, host), printed, told };
}

/** Runs a verb that writes reports, and gives back the result it wrote. */
async function run(verb: string, ...argv: string[]) {
  const folder = await mkdtemp(join(out, "run-"));
  const outcome = await rota(verb, ...argv, "--out", folder);
  const text = await readFile(join(folder, "result.json"), "utf8").catch(() => "null");
  return { ...outcome, result: JSON.parse(text) as ResultDocument | null };
}

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const isResult = ajv.compile(JSON.parse(readFileSync(join(root, "schemas/result.schema.json"), "utf8")));

function expectGreen({ exitCode, told, result }: Awaited<ReturnType<typeof run>>): void {
  expect({ exitCode, told: exitCode === 0 ? "" : told }).toEqual({ exitCode: 0, told: "" });
  expect(isResult(result) || isResult.errors).toBe(true);
  expect(result?.verdict).toBe("passed");
  expect(result?.counts.passed).toBeGreaterThan(0);
  expect(result?.counts).toMatchObject({ failed: 0, error: 0 });
  expect(JSON.stringify(result)).not.toContain("demo-password");
}

describe("every file", () => {
  test.each(projects)("of %s is without errors and warnings", async (folder) => {
    const files = filesOf(folder).filter((file) => suffix.test(file));
    expect(files.length).toBeGreaterThan(5);
    const { exitCode, printed, told } = await rota("validate", ...files, "--format", "json");
    expect({ exitCode, printed: JSON.parse(printed), told }).toEqual({
      exitCode: 0,
      printed: { diagnostics: [] },
      told: "",
    });
  });

  test("begins with a modeline that leads to its schema", () => {
    for (const file of filesOf(examples).filter((path) => suffix.test(path))) {
      const kind = /\.(plan|suite|steps)\.ya?ml$/.exec(file)?.[1] ?? "project";
      const [first] = readFileSync(file, "utf8").split("\n");
      const schema = relative(dirname(file), join(root, `schemas/${kind}.schema.json`));
      expect([file, first]).toEqual([file, `# yaml-language-server: $schema=${schema}`]);
    }
  });

  test("is part of one of the projects, and used by something that runs", () => {
    const files = filesOf(examples).filter((file) => !projects.includes(file));
    expect(files.filter((file) => !projects.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
    const texts = files
      .filter((file) => suffix.test(file))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    // What was generated is compared with the plans elsewhere.
    const others = files.filter(
      (file) => !/\.(plan|suite)\.yaml$|\/rota\.yaml$|\/\.github\/workflows\/rota-[\w-]+\.yml$/.test(file),
    );
    expect(others.filter((file) => !texts.includes(file.slice(file.lastIndexOf("/") + 1)))).toEqual([]);
  });
});

describe("against the example API", () => {
  const url = ["--var", `base-url=${api.url}`];
  const suites = filesOf(examples).filter((file) => file.endsWith(".suite.yaml"));

  test.each(suites.map((file) => file.slice(examples.length + 1)))("%s is green", async (file) => {
    expectGreen(await run("run", join(examples, file), ...url));
  });

  test("the shop's plan is green in its environment", async () => {
    const plan = join(examples, "shop/shop.plan.yaml");
    expectGreen(await run("run", plan, "--environment", "local", ...url));
  });

  test.each([
    ["local", { total: 3, passed: 3, skipped: 0, flaky: 1 }],
    ["far-away", { total: 3, passed: 2, skipped: 1, flaky: 1 }],
  ])("the plan with environments is green in %s", async (environment, counts) => {
    const plan = join(examples, "features/environments.plan.yaml");
    const outcome = await run("run", plan, "--environment", environment, ...url);
    expectGreen(outcome);
    expect(outcome.result).toMatchObject({ environment, counts });
  });

  test("the plan with sessions is green, and its own takes the place of rota.yaml's", async () => {
    const outcome = await run("run", join(examples, "features/sessions.plan.yaml"), ...url);
    expectGreen(outcome);
    const sent = api.log.map(({ headers }) => headers["x-session"]);
    expect(sent).toContain("of the plan");
    expect(sent).not.toContain("of rota.yaml");
  });

  test("the plan with a quarantine is green, and what is in quarantine a number of its own", async () => {
    const outcome = await run("run", join(examples, "features/quarantine.plan.yaml"), ...url);
    expectGreen(outcome);
    expect(outcome.result?.counts.quarantined).toBe(1);
  });

  test("the plan for pull requests starts what it tests, and runs a part of it", async () => {
    const outcome = await run("run", join(examples, "features/pull-request.plan.yaml"), "--pull-request");
    expectGreen(outcome);
    expect(outcome.result).toMatchObject({ counts: { total: 2, passed: 2 }, server: { outcome: "passed" } });
  });

  test("skips only what is meant to be skipped", async () => {
    const outcome = await run("run", join(examples, "features/conditions.suite.yaml"), ...url);
    const cases = outcome.result?.suites.flatMap((suite) => suite.cases) ?? [];
    expect(cases.filter((one) => one.outcome === "skipped").map((one) => one.id)).toEqual(["skipped"]);
  });
});

test("the workflows of the repository are what its plans say", async () => {
  const { exitCode, printed, told } = await rotaIn(join(examples, "repository"), "generate", "--check");
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: "" });
  expect(told).toContain("5 workflow files, all of them what the plans say");
});

test("rota demo runs a plan worth looking at", async () => {
  const outcome = await run("demo");
  expectGreen(outcome);
  expect(outcome.told).toContain("The example API listens at http://127.0.0.1:");
  const suites = outcome.result?.suites ?? [];
  expect(suites.length).toBeGreaterThanOrEqual(3);
  expect(suites.flatMap((suite) => suite.cases).length).toBeGreaterThanOrEqual(12);
  expect(outcome.result?.counts).toMatchObject({ skipped: 0, flaky: 0 });
  for (const steps of suites.flatMap((suite) => suite.cases.flatMap((one) => one.attempts[0]?.steps ?? [])))
    expect(["passed", "error"]).toContain(steps.outcome);
});

test("an expectation that is wrong is found", async () => {
  const folder = await mkdtemp(join(out, "broken-"));
  const source = readFileSync(join(examples, "features/redirects.suite.yaml"), "utf8");
  const broken = source.replace("location: /version", "location: /health");
  expect(broken).not.toBe(source);
  await machine.files.write(join(folder, "broken.suite.yaml"), broken);
  const outcome = await run("run", join(folder, "broken.suite.yaml"), "--var", `base-url=${api.url}`);
  expect(outcome.exitCode).toBe(1);
  expect(outcome.result?.counts).toMatchObject({ failed: 1, error: 0 });
  expect(outcome.told).toContain('expected  "/health"');
  expect(outcome.told).toContain('actual    "/version"');
});
