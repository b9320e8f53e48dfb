import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { blocksOf, fileOf, writeBlocks } from "./doc-blocks.ts";
import { findProblems } from "./workflows/find-problems.ts";
import { languageFindings } from "./workflows/language-findings.ts";

const WORKFLOWS = ".github/workflows";
const blocks = blocksOf("docs/workflows.md");
const page = readFileSync(new URL("../docs/workflows.md", import.meta.url), "utf8");
const text = (file: string) => blocks.find((block) => fileOf(block) === file)?.text ?? "";

interface Workflow {
  readonly name: string;
  readonly on: {
    readonly workflow_call: { readonly inputs: object; readonly secrets?: object };
    readonly workflow_dispatch: { readonly inputs: object };
  };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly name?: string;
  readonly uses?: string;
  readonly "runs-on"?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly with?: object;
  readonly secrets?: object;
  readonly services?: object;
  readonly environment?: { readonly name: string };
  readonly steps?: readonly { readonly env?: object }[];
}

describe("what docs/workflows.md says of the files", () => {
  const folder = mkdtempSync(join(tmpdir(), "rota-docs-workflows-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let said = "";
  const rota = (...argv: string[]) => {
    const say = (words: string) => {
      said += words;
    };
    const terminal = { print: say, tell: say, live: false, colours: false, columns: 100 };
    return main(argv, { ...nodeHost(), terminal, environment: {}, workingFolder: folder });
  };
  const read = (file: string) => readFileSync(join(folder, WORKFLOWS, file), "utf8");
  const workflow = (file: string) => parse(read(file)) as Workflow;
  const generated = () => readdirSync(join(folder, WORKFLOWS)).filter((name) => name.startsWith("rota-"));

  beforeAll(async () => {
    writeBlocks(blocks, folder);
    expect(await rota("generate"), said).toBe(0);
  });

  test("they are written, without any problem", async () => {
    const names = ["checkout", "health", "cached", "pr", "checks", "report"];
    expect(generated()).toEqual(names.map((name) => `rota-${name}.yml`).sort());
    for (const file of generated()) expect(await findProblems(read(file)), file).toEqual([]);
    expect(await rota("generate", "--check"), said).toBe(0);
  });

  test("three jobs where there are two environments, one where that is safe", () => {
    expect(Object.keys(workflow("rota-checkout.yml").jobs)).toEqual(["gate", "run", "report"]);
    expect(Object.keys(workflow("rota-health.yml").jobs)).toEqual(["run"]);
  });

  test("machines, services, environments and secrets", () => {
    const [health] = Object.values(workflow("rota-health.yml").jobs);
    expect(health).toMatchObject({ "runs-on": "ubuntu-slim", environment: { name: "staging" } });
    expect(health?.steps?.flatMap(({ env = {} }) => Object.keys(env))).toEqual([
      "ROTA_SECRET_DEMO_PASSWORD",
      "ROTA_VAR_BASE_URL",
    ]);
    const cached = Object.values(workflow("rota-cached.yml").jobs).find(({ services }) => services);
    expect(cached).toMatchObject({ "runs-on": "ubuntu-latest", services: { cache: { image: "redis:8" } } });
  });

  test("the names of checks, and of the inputs of every form", () => {
    const names = Object.values(workflow("rota-checks.yml").jobs).map(({ name }) => name);
    expect(names).toEqual(["files", "pr", "report"]);
    for (const name of names.slice(0, 2)) expect(page).toContain(`\`${name}\``);
    const { inputs } = workflow("rota-checkout.yml").on.workflow_dispatch;
    expect(Object.keys(inputs)).toEqual(["mode", "environment", "tags", "vars"]);
    expect(page).toContain("`mode`, `environment`, `tags` and `vars`");
  });

  test("a deployment calls a workflow with what that takes, and grants what its jobs need", () => {
    const { jobs } = parse(text(`${WORKFLOWS}/deploy.yml`)) as Workflow;
    const call = jobs["smoke"] as Job;
    const called = workflow(call.uses?.replace(`./${WORKFLOWS}/`, "") ?? "");
    const { inputs, secrets = {} } = called.on.workflow_call;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(call.with ?? {})));
    expect(Object.keys(secrets)).toEqual(Object.keys(call.secrets ?? {}));
    const needed = Object.assign({}, ...Object.values(called.jobs).map(({ permissions }) => permissions));
    expect(call.permissions).toEqual(needed);
  });

  test("the workflow that keeps them up to date is one that GitHub takes", async () => {
    expect(await languageFindings(text(`${WORKFLOWS}/workflows.yml`))).toEqual([]);
  });

  test("pack: single is one workflow", async () => {
    const blocksOfOne = blocks.map((block) =>
      fileOf(block) === "rota.yaml" ? { ...block, text: `${block.text}pack: single\n` } : block,
    );
    writeBlocks(blocksOfOne, folder);
    expect(await rota("generate"), said).toBe(0);
    // A plan with push keeps its own.
    expect(generated()).toEqual([
      "rota-checkout.yml",
      "rota-checks.yml",
      "rota-plans.yml",
      "rota-report.yml",
    ]);
    expect(said).toMatch(/job minutes a month; with pack: per-plan about/);
  });
});
